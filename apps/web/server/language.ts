// Which language a request is answered in: a published page by its address, any other by the reader's choice.
import type { Request, RequestHandler } from 'express';
import {
  addressPrefix,
  LANGUAGE_COOKIE,
  LANGUAGES,
  languageOf,
  SOURCE_LANGUAGE,
  type Language,
} from '@plumbline/language/domain';
import { isPublished } from '../app/published';
import { speakIn } from '@plumbline/language/server';
import { isDemo } from '@plumbline/platform/web';
import { refuseAddress } from './address';

/**
 * Answers a published page in the language its address begins with (`/es/chicago`; English begins with nothing), and
 * any other in the one chosen on this device. `pagesAt` answers requests whose addresses begin with a prefix.
 */
export function inTheReadersLanguage(pagesAt: (prefix: string) => RequestHandler): RequestHandler {
  const pages = new Map<Language, RequestHandler>();
  const pagesIn = (language: Language) => {
    const known = pages.get(language) ?? pagesAt(addressPrefix(language));
    pages.set(language, known);
    return known;
  };
  return (request, response, next) => {
    const { tag, language, rest } = languageInAddress(request.path);
    if (!language) {
      const own = languageFor(request);
      return speakIn({ language: own }, () => void pagesIn(SOURCE_LANGUAGE)(request, response, next));
    }
    if (rest.startsWith('//')) return refuseAddress(response, 400);
    // There is one address for each page and language; what is one's own has no language in its address.
    const proper = isPublished(rest) ? addressPrefix(language) : '';
    if (proper !== `/${tag}`) {
      const query = request.url.slice(request.path.length);
      return response.redirect(
        isPublished(rest) ? 301 : 302,
        (proper + rest).replace(/(.)\/$/, '$1') + query,
      );
    }
    speakIn({ language }, () => void pagesIn(language)(request, response, next));
  };
}

/** The language an address begins with, as it is written there, and the address without it; null where it names none. */
export function languageInAddress(path: string): { tag: string; language: Language | null; rest: string } {
  const [, tag = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  const written = Object.keys(LANGUAGES).find((one) => one.toLowerCase() === tag.toLowerCase());
  return { tag, language: languageOf(written, { test: isDemo() }), rest: rest || '/' };
}

/** The language of a request whose address names none: the one chosen on this device, but never for a published page. */
export function languageFor(request: Pick<Request, 'path' | 'headers'>): Language {
  return isPublished(request.path) ? SOURCE_LANGUAGE : (chosen(request.headers.cookie) ?? SOURCE_LANGUAGE);
}

function chosen(cookies: string | undefined): Language | null {
  for (const part of (cookies ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === LANGUAGE_COOKIE) return languageOf(value, { test: isDemo() });
  }
  return null;
}
