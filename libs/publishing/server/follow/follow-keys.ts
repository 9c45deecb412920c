// The keys in the links of mails to followers: the database holds their keyed hashes, never what opens them.
import { createHmac } from 'node:crypto';
import { addressPrefix } from '@plumbline/language/domain';
import type { Language } from '@plumbline/language/domain';
import { readEnvironment, secretHash } from '@plumbline/platform/server';

/** How long a link to confirm is good, and how long an address that was never confirmed is kept. */
export const UNCONFIRMED_HOURS = 48;

/** What the database keeps of the key that confirms. */
export function confirmHash(key: string): string {
  return secretHash(`follow-confirm:${key}`, readEnvironment().sessionSecret);
}

/** What the database keeps of the key that stops. */
export function stopHash(key: string): string {
  return secretHash(`follow-stop:${key}`, readEnvironment().sessionSecret);
}

/** The key that stops: every mail carries it, so it is made again from the follower's id and a secret of the processes. */
export function stopKey(followerId: string): string {
  const { sessionSecret } = readEnvironment();
  return createHmac('sha256', sessionSecret).update(`follow-stop-key:${followerId}`).digest('base64url');
}

/** The page with the button that confirms. */
export function confirmAddress(city: string, language: Language, key: string): string {
  return `${readEnvironment().publicUrl}${addressPrefix(language)}/${city}/follow/confirm?key=${key}`;
}

/** Where mail programs stop the mails with one click; opened by a person it leads to the page with the button. */
export function stopAddress(city: string, language: Language, key: string): string {
  return `${readEnvironment().publicUrl}/public/follow/stop?city=${city}&language=${language}&key=${key}`;
}

/** The page with the button that stops. */
export function stopPage(city: string, language: Language, key: string): string {
  return `${readEnvironment().publicUrl}${addressPrefix(language)}/${city}/follow/stop?key=${key}`;
}
