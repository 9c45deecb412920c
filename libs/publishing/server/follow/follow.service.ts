// Following by mail, from the outside: asking, confirming and stopping, through the public's one narrow door.
import { SOURCE_LANGUAGE, languageOf } from '@plumbline/language/domain';
import { authRows, newId, now, publicRows, readEnvironment, secretHash } from '@plumbline/platform/server';
import { followedPlace, mailAddress, pathOfPlace, placeOfPath } from '@plumbline/publishing/domain';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import { hasPlace } from '../feeds/told.queries';
import { publicReleaseRow } from '../public.queries';
import { UNCONFIRMED_HOURS, confirmHash, stopHash } from './follow-keys';

/** How often one place on the internet may be the reason for a mail within an hour, and one mail address within a day. */
const LIMITS = { sender: { most: 20, hours: 1 }, address: { most: 6, hours: 24 } };

/** What somebody fills in; nothing of it is trusted. */
export interface WishToFollow {
  city: string;
  department: string | null;
  plan: string | null;
  goal: string | null;
  email: string;
  language: string;
}

/** What came of asking. ASKED says nothing about whether the address is known. */
export type AskedToFollow = 'ASKED' | 'BAD_ADDRESS' | 'NOWHERE' | 'TOO_OFTEN';

/**
 * Notes a wish. Whoever asks learns the same whether or not the address follows already: only the job behind it looks,
 * and sends one mail with a link, or none.
 */
export async function askToFollow(
  wish: WishToFollow,
  sender: string,
  requestId: string,
): Promise<AskedToFollow> {
  const email = mailAddress(wish.email);
  if (email === null) return 'BAD_ADDRESS';
  const place = followedPlace(wish);
  if (!place || !(await isPublished(wish.city, place))) return 'NOWHERE';
  if (await tooOften(sender, email)) return 'TOO_OFTEN';
  const { demo } = readEnvironment();
  const language = languageOf(wish.language, { test: demo }) ?? SOURCE_LANGUAGE;
  const [asked] = await publicRows<{ found: boolean }>(
    'select door.ask_to_follow($1, $2, $3, $4, $5, $6, $7) as found',
    [newId(), wish.city, email, pathOfPlace(place), language, now(), requestId],
  );
  return asked?.found ? 'ASKED' : 'NOWHERE';
}

/** A city can be followed before its first release; anything in it is followed from the release that shows it. */
async function isPublished(city: string, place: FollowedPlace): Promise<boolean> {
  if (place.department === null) return true;
  const latest = await publicReleaseRow(city, null);
  return latest !== undefined && hasPlace(latest, place);
}

/** Counts, and answers whether it is too much; counting comes first, so asking often at once gains nothing. */
async function tooOften(sender: string, email: string): Promise<boolean> {
  const { sessionSecret } = readEnvironment();
  // "name+anything@…" is one mailbox.
  const mailbox = email.replace(/\+[^@]*@/, '@');
  const fromSender = await isPast(secretHash(`follow-sender:${sender}`, sessionSecret), LIMITS.sender);
  const forAddress = await isPast(secretHash(`follow-address:${mailbox}`, sessionSecret), LIMITS.address);
  return fromSender || forAddress;
}

async function isPast(key: string, { most, hours }: { most: number; hours: number }): Promise<boolean> {
  const at = now();
  const [found] = await authRows<{ attempts: string }>('select * from identity.count_attempt($1, $2, $3)', [
    [key],
    at,
    new Date(at.getTime() - hours * 3_600_000),
  ]);
  return Number(found?.attempts ?? 0) > most;
}

/** What a link of a mail is about. */
export interface Followed extends FollowedPlace {
  city: string;
  language: string;
  confirmed: boolean;
}

type FollowedRow = Pick<Followed, 'city' | 'language' | 'confirmed'> & { place: string };

function followed(row: FollowedRow | undefined): Followed | null {
  const place = row && placeOfPath(row.place);
  if (!row || !place) return null;
  return { city: row.city, language: row.language, confirmed: row.confirmed, ...place };
}

/** What the link of a mail is about; null for one that ended or never was. Looking changes nothing. */
export async function followedBehind(key: string): Promise<Followed | null> {
  const sql = 'select * from door.follower_behind($1, $2)';
  for (const hash of [confirmHash(key), stopHash(key)]) {
    const [found] = await publicRows<FollowedRow>(sql, [hash, unconfirmedSince()]);
    if (found) return followed(found);
  }
  return null;
}

/** Begins the mails. Sent again it answers the same; null for a link that ended or never was. */
export async function confirmFollowing(key: string): Promise<Followed | null> {
  const [found] = await publicRows<FollowedRow>('select * from door.confirm_follower($1, $2, $3)', [
    confirmHash(key),
    now(),
    unconfirmedSince(),
  ]);
  return followed(found);
}

/** Ends the mails and forgets the address at once, by the link of any mail. Null when that was done already. */
export async function stopFollowing(key: string, requestId: string): Promise<Followed | null> {
  const sql = 'select * from door.stop_following($1, $2)';
  for (const hash of [stopHash(key), confirmHash(key)]) {
    const [found] = await publicRows<FollowedRow>(sql, [hash, requestId]);
    if (found) return followed(found);
  }
  return null;
}

function unconfirmedSince(): Date {
  return new Date(now().getTime() - UNCONFIRMED_HOURS * 3_600_000);
}
