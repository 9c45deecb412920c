// Setting a password: by a link that was mailed to the person, good once and for a short time.
import { msg, t } from '@lingui/core/macro';
import { randomBytes } from 'node:crypto';
import { inReadersLanguage } from '@plumbline/language/server';
import { Refusal } from '@plumbline/platform/domain';
import {
  authRows,
  newId,
  now,
  readEnvironment,
  runAs,
  secretHash,
  sendMail,
  systemOf,
} from '@plumbline/platform/server';
import { passwordHash } from './log-in.service';

const HOUR = 3_600_000;
/** How long a link is good: an invitation a week, a forgotten password an hour. */
const GOOD_FOR = { invitation: 7 * 24 * HOUR, forgotten: HOUR };

interface PasswordLink {
  hash: string;
  expiresAt: Date;
  /** The page on which the person sets a password, for their mail and nobody else. */
  mailed: { address: string; goodUntil: Date };
}

/** A new link: the stored form of its token, its end, and the address that is mailed. */
export function aPasswordLink(kind: keyof typeof GOOD_FOR): PasswordLink {
  const token = randomBytes(32).toString('base64url');
  const { sessionSecret, publicUrl } = readEnvironment();
  const expiresAt = new Date(now().getTime() + GOOD_FOR[kind]);
  return {
    hash: secretHash(token, sessionSecret),
    expiresAt,
    mailed: { address: `${publicUrl}/set-password?token=${token}`, goodUntil: expiresAt },
  };
}

/** Mails a link to the account, if there is one; never says whether there is. */
export async function requestPasswordLink(email: string, requestId: string): Promise<void> {
  const link = aPasswordLink('forgotten');
  const [found] = await authRows<{ person_id: string; city_id: string }>(
    'select * from identity.issue_password_link($1, $2, $3, $4, $5)',
    [newId(), email, link.hash, now(), link.expiresAt],
  );
  if (!found) return;
  const write = () =>
    sendMail({
      to: email.toLowerCase(),
      subject: t`Set a new password`,
      text: [
        t`Somebody, hopefully you, asked for a new password for Plumbline.`,
        t`Set it within an hour: ${{ link: '{link}' }}`,
        t`If it was not you, do nothing: your password stays as it is.`,
      ].join('\n\n'),
      key: `password-link:${link.hash.slice(0, 16)}`,
      link: link.mailed,
    });
  // Nobody is logged in who could have chosen a language; the one of the page they ask on is theirs.
  await runAs(systemOf(found.city_id, requestId, 'password link'), () => inReadersLanguage(write));
}

/** Sets the password of the link's owner and ends all their sessions. */
export async function setPassword(token: string, password: string): Promise<void> {
  const tokenHash = secretHash(token, readEnvironment().sessionSecret);
  // The slow hash is for those who hold a link.
  const [good] = await authRows<{ good: boolean }>('select identity.password_link_is_good($1, $2) as good', [
    tokenHash,
    now(),
  ]);
  const changed = good?.good
    ? await authRows<{ person_id: string | null }>(
        'select identity.use_password_link($1, $2, $3) as person_id',
        [tokenHash, await passwordHash(password), now()],
      )
    : [];
  if (!changed[0]?.person_id) {
    throw new Refusal('NOT_FOUND', msg`This link was used already or is too old. Ask for a new one.`, {
      path: ['token'],
    });
  }
}
