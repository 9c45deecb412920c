// Log-in with e-mail and password: slow for guessers, silent about who exists, ended everywhere on request.
import { msg } from '@lingui/core/macro';
import { hash, verify } from '@node-rs/argon2';
import type { Request, Response } from 'express';
import { Refusal, senderOf } from '@plumbline/platform/domain';
import {
  type SignedIn,
  authRows,
  newId,
  now,
  openSession,
  readEnvironment,
  secretHash,
  sessionCookie,
  sessionToken,
} from '@plumbline/platform/server';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/**
 * Tries in 15 minutes: for one account from one address, for one account from everywhere (so that a stranger cannot
 * easily lock somebody out), and from one address, which many people may share.
 */
const LIMITS = { guesser: 8, account: 40, address: 120, windowMinutes: 15 };

/** The stored form of a password. */
export function passwordHash(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

// Compared when there is no such account, so that the answer takes as long as for a wrong password.
let nobody: Promise<string> | null = null;

async function logSecurityEvent(kind: string, personId: string | null, requestId: string): Promise<void> {
  await authRows('select identity.log_security_event($1, $2, $3, $4, null, $5)', [
    newId(),
    now(),
    kind,
    personId,
    requestId,
  ]);
}

interface ThrottleKeys {
  /** One account from one address: a guesser. */
  guesser: string;
  account: string;
  address: string;
}

function throttleKeys(request: Request, email: string): ThrottleKeys {
  const { sessionSecret } = readEnvironment();
  const key = (text: string) => secretHash(text, sessionSecret);
  const address = senderOf(request.ip ?? '');
  const account = email.toLowerCase();
  return {
    guesser: key(`guesser:${account}:${address}`),
    account: key(`account:${account}`),
    address: key(`address:${address}`),
  };
}

/** Counts this try, and refuses it when there were too many already; counting comes first, so tries at once gain nothing. */
async function countTry(keys: ThrottleKeys, at: Date): Promise<void> {
  const since = new Date(at.getTime() - LIMITS.windowMinutes * 60_000);
  const found = await authRows<{ key: string; attempts: string }>(
    'select * from identity.count_attempt($1, $2, $3)',
    [Object.values(keys), at, since],
  );
  const attempts = (key: string) => Number(found.find((row) => row.key === key)?.attempts ?? 0);
  const tooMany = (['guesser', 'account', 'address'] as const).some(
    (kind) => attempts(keys[kind]) > LIMITS[kind],
  );
  if (tooMany) {
    throw new Refusal(
      'TOO_MANY_ATTEMPTS',
      msg`Too many tries. Wait ${{ windowMinutes: LIMITS.windowMinutes }} minutes, then try again.`,
    );
  }
}

/** Counts a try that costs something, such as a mail, and refuses when there were too many. */
export async function throttled(request: Request, purpose: string): Promise<void> {
  await countTry(throttleKeys(request, purpose), now());
}

/** Opens a session and sets its cookie, or refuses with one and the same sentence whatever was wrong. */
export async function logIn(
  input: { email: string; password: string },
  request: Request,
  response: Response,
): Promise<void> {
  const { sessionSecret } = readEnvironment();
  const keys = throttleKeys(request, input.email);
  const at = now();
  await countTry(keys, at);
  const [found] = await authRows<{ person_id: string; password_hash: string }>(
    'select * from identity.credential_for_log_in($1)',
    [input.email],
  );
  nobody ??= passwordHash(newId());
  const matches = await verify(found?.password_hash ?? (await nobody), input.password);
  if (!found || !matches) {
    await logSecurityEvent('log-in failed', found?.person_id ?? null, request.requestId);
    throw new Refusal('LOG_IN_FAILED', msg`E-mail and password do not match. Check both and try again.`);
  }
  // A try that succeeded counts against nobody.
  await authRows('select identity.forgive_attempts($1, $2, $3)', [keys.guesser, Object.values(keys), at]);
  const session = await openSession(found.person_id, sessionSecret);
  await logSecurityEvent('log-in', found.person_id, request.requestId);
  const { name, secure } = sessionCookie();
  response.cookie(name, session.token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    expires: session.expiresAt,
  });
  const [row] = await authRows<{
    person_id: string;
    display_name: string;
    email: string;
    cities: SignedIn['cities'] | null;
  }>('select * from identity.session_actor($1, null, $2, $3)', [
    secretHash(session.token, sessionSecret),
    now(),
    new Date(0),
  ]);
  request.viewer = row
    ? { personId: row.person_id, displayName: row.display_name, email: row.email, cities: row.cities ?? [] }
    : null;
}

/** Ends this session, or all sessions of the person. */
export async function logOut(request: Request, response: Response, everywhere: boolean): Promise<void> {
  const token = sessionToken(request);
  if (request.viewer && everywhere) {
    await authRows('select identity.close_all_sessions($1, $2)', [request.viewer.personId, now()]);
    await logSecurityEvent('log-out everywhere', request.viewer.personId, request.requestId);
  } else if (token) {
    await authRows('select identity.close_session($1, $2)', [
      secretHash(token, readEnvironment().sessionSecret),
      now(),
    ]);
  }
  request.viewer = null;
  const { name, secure } = sessionCookie();
  // Browsers take a change of a `__Host-` cookie only with the marks it was set with.
  response.clearCookie(name, { httpOnly: true, sameSite: 'lax', secure, path: '/' });
}
