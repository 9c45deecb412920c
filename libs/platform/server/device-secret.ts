// What a person's unsent work is encrypted with on their device: a secret that only the server can give out, and only to
// them.
import { hkdfSync } from 'node:crypto';
import { readEnvironment } from './environment';

/**
 * The secret of one person in one city on one device, 32 bytes as base64url.
 *
 * Why it is made this way. Work that could not be sent is kept in the browser's database, on devices that colleagues
 * share. The browser derives its key from this secret, cannot export it, and holds it in memory alone: when the page is
 * left, the log-out included, nothing on the device can open what is kept there. Whoever logs in as the same person
 * gets the same secret again, and with it the work; anybody else gets another one. A key stored beside the work, even
 * one that cannot be exported, would let the next person at the device use it.
 *
 * It is derived, so no copy of the database holds it. The device's number, which is no secret, keeps what was learned
 * on one device from opening another. Whoever changes PLUMBLINE_SESSION_SECRET ends all sessions and makes what is
 * still kept on devices unreadable.
 */
export function deviceSecret(personId: string, cityId: string, device: string): string {
  const { sessionSecret } = readEnvironment();
  // HKDF (RFC 5869) with a label of its own: nothing else that is derived from this secret can come out the same.
  const bytes = hkdfSync('sha256', sessionSecret, `${personId} ${cityId} ${device}`, 'unsent work', 32);
  return Buffer.from(bytes).toString('base64url');
}
