// Mail: a row in the outbox as part of the change, sent later by the worker, never inside a request.
import { createTransport } from 'nodemailer';
import { readEnvironment } from './environment';
import { newId } from './ids';
import { defineJob, enqueue } from './jobs';
import { now } from './clock';
import { rows } from './unit-of-work';

/** One message. `key` makes it happen once: a second mail with the same key in a city is dropped. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  key: string;
}

/** Puts a message into the outbox and its sending into the queue, both in this transaction. */
export async function sendMail(mail: Mail): Promise<void> {
  const id = newId();
  const added = await rows<{ id: string }>(
    `insert into mail (id, to_address, subject, text, key, queued_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (city_id, key) do nothing returning id`,
    [id, mail.to, mail.subject, mail.text, mail.key, now()],
  );
  if (added.length > 0) await enqueue('send-mail', { mailId: id }, { key: `mail:${id}` });
}

defineJob('send-mail', async ({ mailId }) => {
  const [mail] = await rows<{ to_address: string; subject: string; text: string; key: string }>(
    `select to_address, subject, text, key from mail where id = $1 and sent_at is null for update`,
    [mailId],
  );
  const { smtpUrl, mailFrom } = readEnvironment();
  if (!mail || !smtpUrl) return;
  await createTransport(smtpUrl).sendMail({
    from: mailFrom,
    to: mail.to_address,
    subject: mail.subject,
    text: mail.text,
    // The same message sent twice after a crash carries the same id, so mailboxes can drop the second.
    messageId: `<${String(mailId)}@plumbline>`,
  });
  await rows('update mail set sent_at = $2 where id = $1', [mailId, now()]);
});
