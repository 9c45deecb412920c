// Mails to followers, sent by jobs that act for nobody: asking, telling of releases and withdrawals, and forgetting.
import { randomBytes } from 'node:crypto';
import { SOURCE_LANGUAGE, languageOf } from '@plumbline/language/domain';
import type { Language } from '@plumbline/language/domain';
import { speakIn } from '@plumbline/language/server';
import {
  cityId,
  defineJob,
  emptyPassingMail,
  enqueue,
  now,
  rows,
  sendMail,
} from '@plumbline/platform/server';
import { WHOLE_CITY, placeOfPath, toldOf } from '@plumbline/publishing/domain';
import type { ReleasePair, Told } from '@plumbline/publishing/domain';
import { cityFace, hasPlace, pairOf } from '../feeds/told.queries';
import type { CityFace } from '../feeds/told.queries';
import { publicReleaseRow, publicReleaseRows } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';
import { confirmMail, releaseMail, withdrawalMail } from './follow-mail';
import type { FollowMail } from './follow-mail';
import {
  UNCONFIRMED_HOURS,
  confirmAddress,
  confirmHash,
  stopAddress,
  stopHash,
  stopKey,
} from './follow-keys';

const HOUR = 3_600_000;
const TELL = 'tell-followers';
const MOST_CHANGES = 15;
const AT_ONCE = 200;
/** A mail that could not be sent for so long is given up and emptied. */
const WAITS = 7 * 24 * HOUR;

/** The job that forgets who never confirmed; the worker asks for it every hour, for each city. */
export const FORGET_FOLLOWERS = 'forget-followers';

/** One mail to confirm in an hour, for each address and thing, however often somebody asks. */
const MAIL_AGAIN_AFTER = HOUR;

interface Follower {
  id: string;
  email: string;
  place: string;
  language: string;
}

function languageOfFollower({ language }: Follower): Language {
  return languageOf(language, { test: true }) ?? SOURCE_LANGUAGE;
}

defineJob('ask-follower', async ({ followerId }) => {
  const [follower] = await rows<Follower & { slug: string }>(
    `select id, email, place, language from follower
     where id = $1 and state = 'ASKED' and (mailed_at is null or mailed_at <= $2) for update`,
    [followerId, new Date(now().getTime() - MAIL_AGAIN_AFTER)],
  );
  const city = await cityFace({ cityId: cityId() });
  if (!follower || !city) return;
  const key = randomBytes(32).toString('base64url');
  await rows('update follower set mailed_at = $2, confirm_hash = $3, stop_hash = $4 where id = $1', [
    follower.id,
    now(),
    confirmHash(key),
    stopHash(stopKey(follower.id)),
  ]);
  const language = languageOfFollower(follower);
  const name = await nameOf(follower, city);
  await speakIn({ language }, () =>
    sendMail({
      ...confirmMail(name),
      to: follower.email,
      key: `follow:${follower.id}:ask:${confirmHash(key).slice(0, 16)}`,
      link: {
        address: confirmAddress(city.slug, language, key),
        goodUntil: new Date(now().getTime() + UNCONFIRMED_HOURS * HOUR),
      },
      passing: true,
    }),
  );
});

/** The name of what is followed, as the latest release has it. */
async function nameOf({ place }: Pick<Follower, 'place'>, city: CityFace): Promise<string> {
  const latest = await publicReleaseRow(city.slug, null);
  const followed = placeOfPath(place) ?? WHOLE_CITY;
  if (!latest || followed.department === null) return city.name;
  const told = toldOf(followed, await pairOf(latest), city.words, 0);
  return told ? `${told.name}, ${city.name}` : city.name;
}

/** Tells the followers of a release or of its withdrawal once this transaction is done. */
export function tellFollowersLater(of: 'RELEASE' | 'WITHDRAWAL', releaseId: string): Promise<void> {
  return enqueue(TELL, { of, releaseId }, { key: `${TELL}:${of}:${releaseId}` });
}

defineJob(TELL, async ({ of, releaseId, after }) => {
  const city = await cityFace({ cityId: cityId() });
  const row = city && (await publicReleaseRows(city.slug)).find((one) => one.releaseId === releaseId);
  if (!city || !row) return;
  // A release that was withdrawn meanwhile is told of as withdrawn, and as nothing else.
  if ((row.withdrawnAt === null) !== (of === 'RELEASE')) return;
  // What still waits to tell of it must not go out any more.
  if (of === 'WITHDRAWAL') await emptyPassingMail({ keysEndingIn: `:RELEASE:${row.releaseId}` });
  const followers = await rows<Follower>(
    `select id, email, place, language from follower
     where state = 'CONFIRMED' and ($1::uuid is null or id > $1) order by id limit $2`,
    [after ?? null, AT_ONCE],
  );
  const tell = row.withdrawnAt === null ? await tellerOfRelease(city, row) : tellerOfWithdrawal(city, row);
  for (const follower of followers) {
    const mail = await tell(follower);
    if (mail) await send(follower, mail, city, `${String(of)}:${row.releaseId}`);
  }
  const last = followers.at(-1);
  if (followers.length === AT_ONCE && last) {
    await enqueue(
      TELL,
      { of, releaseId, after: last.id },
      { key: `${TELL}:${String(of)}:${row.releaseId}:${last.id}` },
    );
  }
});

type Teller = (follower: Follower) => Promise<FollowMail | null>;

/** Many follow the same thing in the same language; it is told once for all of them. */
async function tellerOfRelease(city: CityFace, row: PublicReleaseRow): Promise<Teller> {
  const pair: ReleasePair = await pairOf(row);
  const known = new Map<string, FollowMail | null>();
  return (follower) => {
    const key = `${follower.language}:${follower.place}`;
    const place = placeOfPath(follower.place);
    if (!known.has(key)) {
      const written = (told: Told | null) => told && place && releaseMail(city, row, place, told);
      const mail = speakIn({ language: languageOfFollower(follower) }, () =>
        place ? written(toldOf(place, pair, city.words, MOST_CHANGES)) : null,
      );
      known.set(key, mail);
    }
    return Promise.resolve(known.get(key) ?? null);
  };
}

function tellerOfWithdrawal(city: CityFace, row: PublicReleaseRow): Teller {
  return async (follower) => {
    const place = placeOfPath(follower.place);
    if (!place || !(await hasPlace(row, place))) return null;
    const name = await nameOf(follower, city);
    return speakIn({ language: languageOfFollower(follower) }, () => withdrawalMail(city, row, place, name));
  };
}

async function send(follower: Follower, mail: FollowMail, city: CityFace, what: string): Promise<void> {
  await sendMail({
    ...mail,
    to: follower.email,
    // The key is kept, so nobody is told twice; it names the row of the follower, which is gone once they stop.
    key: `follow:${follower.id}:${what}`,
    link: {
      address: stopAddress(city.slug, languageOfFollower(follower), stopKey(follower.id)),
      goodUntil: new Date(now().getTime() + WAITS),
    },
    passing: true,
    oneClick: true,
  });
}

defineJob('forget-follower', async ({ followerId }) => {
  await emptyPassingMail({ keysWith: `follow:${String(followerId)}:` });
});

defineJob(FORGET_FOLLOWERS, async () => {
  await rows(`delete from follower where state = 'ASKED' and asked_at <= $1`, [
    new Date(now().getTime() - UNCONFIRMED_HOURS * HOUR),
  ]);
  await emptyPassingMail({ queuedBefore: new Date(now().getTime() - WAITS) });
});
