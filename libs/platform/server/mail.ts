// Mail: a row in the outbox as part of the change, sent later by the worker, never inside a request.
import { createTransport } from 'nodemailer';
import { readEnvironment } from './environment';
import { newId } from './ids';
import { defineJob, enqueue } from './jobs';
import { now } from './clock';
import { openedLink, sealedLink, textWithLink } from './mail-link';
import { rows } from './unit-of-work';

/** The job that forgets links whose time is over; the worker asks for it every few minutes, for each city. */
export const FORGET_MAIL_LINKS = 'forget-mail-links';

/** One message. `key` makes it happen once: a second mail with the same key in a city is dropped. */
export interface Mail {
  to: string;
  subject: string;
  /** With `{link}` where the link stands. */
  text: string;
  key: string;
  /** A link that lets its reader in. It is kept encrypted, until the mail is sent or the link's time is over. */
  link?: { address: string; goodUntil: Date };
  /** True where nothing may stay behind: once the mail is sent its address, subject and text are emptied. */
  passing?: boolean;
  /** True where the link also ends the mails when a mail program sends it a POST (RFC 8058). */
  oneClick?: boolean;
}

/** Puts a message into the outbox and its sending into the queue, both in this transaction. */
export async function sendMail(mail: Mail): Promise<void> {
  const { to, subject, text, key, link, passing = false, oneClick = false } = mail;
  const id = newId();
  const added = await rows<{ id: string }>(
    `insert into mail (id, to_address, subject, text, key, queued_at, link, link_good_until, passing, one_click)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (city_id, key) do nothing returning id`,
    [
      ...[id, to, subject, text, key, now()],
      ...[link ? sealedLink(id, link.address) : null, link?.goodUntil ?? null, passing, oneClick],
    ],
  );
  if (added.length > 0) await enqueue('send-mail', { mailId: id }, { key: `mail:${id}` });
}

defineJob('send-mail', async ({ mailId }) => {
  const [mail] = await rows<{
    id: string;
    to_address: string;
    subject: string;
    text: string;
    link: string | null;
    passing: boolean;
    one_click: boolean;
  }>(
    `select id, to_address, subject, text, link, passing, one_click
     from mail where id = $1 and sent_at is null and to_address <> '' for update`,
    [mailId],
  );
  const { smtpUrl, mailFrom } = readEnvironment();
  if (!mail || !smtpUrl) return;
  await createTransport(smtpUrl)
    .sendMail({
      from: mailFrom,
      to: mail.to_address,
      subject: mail.subject,
      text: textWithLink(mail),
      headers: mail.one_click ? oneClickHeaders(mail) : {},
      // The same message sent twice after a crash carries the same id, so mailboxes can drop the second.
      messageId: `<${mail.id}@plumbline>`,
    })
    .catch((error: unknown) => {
      throw withoutAddress(error);
    });
  await rows('update mail set sent_at = $2, link = null where id = $1', [mail.id, now()]);
  if (mail.passing) await emptyMail('id = $1', [mail.id]);
});

/** Mail servers repeat the address they refuse, and what failed stays in logs and in the queue: only the codes are kept. */
function withoutAddress(error: unknown): Error {
  const { code = '', responseCode = '' } = (error ?? {}) as { code?: string; responseCode?: number };
  return new Error(`The mail server did not take a mail: ${[code, responseCode].filter(Boolean).join(' ')}`);
}

/** What lets a mail program offer its own button to stop these mails (RFC 2369, RFC 8058). */
function oneClickHeaders(mail: { id: string; link: string | null }): Record<string, string> {
  const address = mail.link && openedLink(mail.id, mail.link);
  if (!address) return {};
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Empties passing mails that still wait: those whose key begins or ends so, or all that were queued before an instant. */
export async function emptyPassingMail(
  which: { keysWith: string } | { keysEndingIn: string } | { queuedBefore: Date },
): Promise<void> {
  if ('keysEndingIn' in which)
    await emptyMail('passing and sent_at is null and right(key, length($1)) = $1', [which.keysEndingIn]);
  else if ('keysWith' in which) await emptyMail('passing and starts_with(key, $1)', [which.keysWith]);
  else await emptyMail(`passing and queued_at < $1 and to_address <> ''`, [which.queuedBefore]);
}

async function emptyMail(where: string, values: readonly unknown[]): Promise<void> {
  await rows(`update mail set to_address = '', subject = '', text = '', link = null where ${where}`, values);
}

defineJob(FORGET_MAIL_LINKS, async () => {
  await rows('update mail set link = null where link is not null and link_good_until < $1', [now()]);
});
