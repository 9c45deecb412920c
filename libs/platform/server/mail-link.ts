// A link in a mail that lets its reader in: kept encrypted, since whoever reads the database must not be able to use it.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readEnvironment } from './environment';

/** Where a mail's text says this, its link stands. */
export const LINK = '{link}';

/** The key is derived from a secret of the processes, which no backup of the database holds. */
function key(): Buffer {
  // HKDF, and not a keyed hash of some words: a cookie holding these words must not be hashed into the key.
  return Buffer.from(hkdfSync('sha256', readEnvironment().sessionSecret, 'plumbline', 'links in mail', 32));
}

/** Encrypts a link for one mail (AES-256-GCM): it can be read for no other mail. */
export function sealedLink(mailId: string, address: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(mailId));
  const text = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url')).join('.');
}

/** The link again; null when it was kept under another secret or for another mail. */
export function openedLink(mailId: string, sealed: string): string | null {
  const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || tag?.length !== 16 || !text) return null;
  try {
    const cipher = createDecipheriv('aes-256-gcm', key(), nonce, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(mailId)).setAuthTag(tag);
    return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** A mail's text as its reader gets it, with the link where there still is one. */
export function textWithLink(mail: { id: string; text: string; link: string | null }): string {
  if (!mail.text.includes(LINK)) return mail.text;
  const address = mail.link && openedLink(mail.id, mail.link);
  return mail.text.replaceAll(LINK, () => address ?? '(this link has ended, ask for a new one)');
}
