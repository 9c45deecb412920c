// Sessions: who is behind a cookie, and in which of their cities this request is.
import { createHmac, randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Actor, Appointment } from '@plumbline/policy';
import { languageOf, SOURCE_LANGUAGE, type Language } from '@plumbline/language/domain';
import { speakIn } from '@plumbline/language/server';
import { authRows } from './database';
import { now } from './clock';
import { readEnvironment } from './environment';
import { newId } from './ids';
import { openUnit, withinUnit } from './unit-of-work';

declare module 'express-serve-static-core' {
  interface Request {
    requestId: string;
    actor: Actor;
    viewer: SignedIn | null;
  }
}

/** What the cookie of a session is called, whatever comes before it. */
export const SESSION_COOKIE = 'plumbline_session';

/**
 * The cookie that carries a session's token. Over https its name begins with `__Host-`: browsers then take it only from
 * this very host, over https and for all its paths, so no neighbor below the same domain can put one of its own here.
 * See RFC 6265bis, section 4.1.3.2.
 */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = readEnvironment().publicUrl.startsWith('https:');
  return { name: secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE, secure };
}
const DAY = 86_400_000;
/** A session ends after 14 days, and after some time without use (`sessionIdle` of the settings). */
const LIFETIME = 14 * DAY;

/** The person behind a session and the cities where they hold an appointment today. */
export interface SignedIn {
  personId: string;
  displayName: string;
  email: string;
  cities: { slug: string; name: string; roles: string[] }[];
}

interface SessionRow {
  person_id: string;
  display_name: string;
  email: string;
  city_id: string | null;
  appointments: Appointment[] | null;
  portfolio: string[] | null;
  cities: SignedIn['cities'] | null;
}

/** A keyed hash, so that what the database holds cannot be turned into a token. */
export function secretHash(value: string, secret: string): string {
  return createHmac('sha256', secret).update(value).digest('hex');
}

/** Opens a session for a person and answers the token for their cookie. */
export async function openSession(
  personId: string,
  secret: string,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now().getTime() + LIFETIME);
  await authRows('select identity.open_session($1, $2, $3, $4, $5)', [
    newId(),
    personId,
    secretHash(token, secret),
    now(),
    expiresAt,
  ]);
  return { token, expiresAt };
}

function cookie(request: Request, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=') || null;
  }
  return null;
}

async function signedIn(token: string, citySlug: string | null, secret: string): Promise<SessionRow | null> {
  const idleSince = new Date(now().getTime() - readEnvironment().sessionIdle);
  const found = await authRows<SessionRow>('select * from identity.session_actor($1, $2, $3, $4)', [
    secretHash(token, secret),
    citySlug,
    now(),
    idleSince,
  ]);
  return found[0] ?? null;
}

/** Reads the session cookie's token of a request. */
export function sessionToken(request: Request): string | null {
  return cookie(request, sessionCookie().name);
}

/** The language a caller reads, as the pages say it with every call. */
function readersLanguage(request: Request): Language {
  return languageOf(request.get('x-plumbline-language'), { test: readEnvironment().demo }) ?? SOURCE_LANGUAGE;
}

/**
 * Express middleware of the inner endpoint: names the request, finds out who it is and in which city (header
 * `x-plumbline-city`), and opens the operation that everything after it runs in, in the language the caller reads.
 */
export function openOperation(secret: string, logger: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const given = request.headers['x-request-id'];
    request.requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
    response.setHeader('x-request-id', request.requestId);
    const slug = request.headers['x-plumbline-city'];
    const token = sessionToken(request);
    const found = token
      ? signedIn(token, typeof slug === 'string' ? slug : null, secret)
      : Promise.resolve(null);
    found.then(
      (row) => {
        request.viewer = row && {
          personId: row.person_id,
          displayName: row.display_name,
          email: row.email,
          cities: row.cities ?? [],
        };
        request.actor = {
          kind: 'person',
          personId: row?.person_id ?? null,
          cityId: row?.city_id ?? null,
          appointments: row?.appointments ?? [],
          portfolioTeamIds: row?.portfolio ?? [],
          requestId: request.requestId,
        };
        const unit = openUnit(request.actor);
        // Whatever happens on the way, a connection never outlives its request.
        response.once('close', () => {
          unit
            .rollback()
            .catch((error: unknown) => logger.error({ err: error }, 'could not end an operation'));
        });
        speakIn({ language: readersLanguage(request) }, () => withinUnit(unit, () => next()));
      },
      (error: unknown) => next(error),
    );
  };
}
