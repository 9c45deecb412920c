// Which language a request is answered in: a published page by its address, any other by the reader's choice.
import type { Request, RequestHandler, Response } from 'express';
import {
  addressPrefix,
  contentLanguage,
  LANGUAGE_COOKIE,
  languageCookie,
  LANGUAGES,
  languageOf,
  SOURCE_LANGUAGE,
  type Language,
} from '@plumbline/language/domain';
import { isPublished } from '../app/published';
import { speakIn } from '@plumbline/language/server';
import { isDemo, publicUrl } from '@plumbline/platform/web';
import { refuseAddress } from './address';

/**
 * Answers a published page in the language its address begins with (`/es/chicago`; English begins with nothing), and
 * any other in the one chosen on this device. `pagesAt` answers requests whose addresses begin with a prefix.
 */
export function inTheReadersLanguage(pagesAt: (prefix: string) => RequestHandler): RequestHandler {
  const pages = new Map<string, RequestHandler>();
  const pagesIn = (language: string) => {
    const known = pages.get(language) ?? pagesAt(addressPrefix(language));
    pages.set(language, known);
    return known;
  };
  return (request, response, next) => {
    const { written, tag, rest } = languageInAddress(request.path);
    if (tag === null) {
      const own = languageFor(request);
      return speakIn({ language: own }, () => void pagesIn(SOURCE_LANGUAGE)(request, response, next));
    }
    if (rest.startsWith('//')) return refuseAddress(response, 400);
    // There is one address for each page and language; what is one's own has no language in its address.
    const proper = isPublished(rest) ? addressPrefix(tag) : '';
    if (proper !== `/${written}`) {
      if (!isPublished(rest)) keepLanguage(tag, request, response);
      const query = request.url.slice(request.path.length);
      return response.redirect(
        isPublished(rest) ? 301 : 302,
        (proper + rest).replace(/(.)\/$/, '$1') + query,
      );
    }
    const language = languageOf(tag, { test: true });
    const said = language ? { language } : { language: SOURCE_LANGUAGE, content: tag };
    speakIn(said, () => void pagesIn(tag)(request, response, next));
  };
}

/**
 * The language an address begins with: as it is written there, its proper tag (null where it names none), and the
 * address without it. It may be one that only a city's own words can be read in.
 */
export function languageInAddress(path: string): { written: string; tag: string | null; rest: string } {
  const [, written = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  const known = Object.keys(LANGUAGES).find((one) => one.toLowerCase() === written.toLowerCase());
  const tag = languageOf(known, { test: isDemo() }) ?? contentLanguage(written)?.tag ?? null;
  return { written, tag, rest: rest || '/' };
}

/** The language of a request whose address names none: the one chosen on this device, but never for a published page. */
export function languageFor(request: Pick<Request, 'path' | 'headers'>): Language {
  return isPublished(request.path) ? SOURCE_LANGUAGE : (chosen(request.headers.cookie) ?? SOURCE_LANGUAGE);
}

/** Who comes from a page in a language reads on in it where nothing was chosen on this device: the log-in, and all behind it. */
function keepLanguage(tag: string, request: Request, response: Response): void {
  const language = languageOf(tag, { test: isDemo() });
  if (!language || language === SOURCE_LANGUAGE || chosen(request.headers.cookie)) return;
  response.setHeader('Set-Cookie', languageCookie(language, publicUrl().startsWith('https:')));
  response.setHeader('Cache-Control', 'private, no-store');
}

function chosen(cookies: string | undefined): Language | null {
  for (const part of (cookies ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === LANGUAGE_COOKIE) return languageOf(value, { test: isDemo() });
  }
  return null;
}
