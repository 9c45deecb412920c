// Which language a request is answered in.
import type { Request, RequestHandler } from 'express';
import { LANGUAGE_COOKIE, languageOf, SOURCE_LANGUAGE, type Language } from '@plumbline/language/domain';
import { isPublished } from '../app/published';
import { speakIn } from '@plumbline/language/server';
import { isDemo } from '@plumbline/platform/web';

/** Answers in the language the reader chose; published pages are the same for everybody and speak the source language. */
export function inTheReadersLanguage(pages: RequestHandler): RequestHandler {
  return (request, response, next) =>
    speakIn({ language: languageFor(request) }, () => void pages(request, response, next));
}

/** The language of a request: the one chosen on this device, but never for a published page. */
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
