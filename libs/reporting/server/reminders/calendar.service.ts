// The address of a person's calendar: made, made anew, and turned off by them; read without log-in by their calendar program.
import { msg } from '@lingui/core/macro';
import { randomBytes } from 'node:crypto';
import { Refusal } from '@plumbline/platform/domain';
import {
  audit,
  authRows,
  authorize,
  newId,
  now,
  readEnvironment,
  rows,
  runAs,
  secretHash,
} from '@plumbline/platform/server';
import type { Appointment } from '@plumbline/policy';
import { calendarText } from './calendar-text';
import { ownId } from './notification.service';

/** Reads of one calendar, and tries of addresses that do not exist from one place, in 15 minutes; programs ask a few times an hour. */
const LIMITS = { calendar: 60, misses: 60, windowMinutes: 15 };

function hashOf(secret: string): string {
  return secretHash(`calendar:${secret}`, readEnvironment().sessionSecret);
}

/** Since when the viewer's calendar has its address; null when it has none. */
export async function calendarMadeAt(): Promise<Date | null> {
  const [found] = await rows<{ madeAt: Date }>(
    'select made_at as "madeAt" from calendar_feed where person_id = $1',
    [ownId()],
  );
  return found?.madeAt ?? null;
}

/** Makes a new address and ends the old one at once. Only its hash is kept: the answer is the one time it is shown. */
export async function makeCalendarAddress(): Promise<{ address: string; madeAt: Date }> {
  authorize('notification:own', {});
  const secret = randomBytes(32).toString('base64url');
  const madeAt = now();
  await rows(
    `insert into calendar_feed (id, person_id, secret_hash, made_at) values ($1, $2, $3, $4)
     on conflict (city_id, person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [newId(), ownId(), hashOf(secret), madeAt],
  );
  await note('Made a new address for their calendar.');
  return { address: `${readEnvironment().publicUrl}/calendar/${secret}.ics`, madeAt };
}

/** Ends the address. Refuses NOT_FOUND when there is none. */
export async function turnOffCalendar(): Promise<void> {
  authorize('notification:own', {});
  const ended = await rows('delete from calendar_feed where person_id = $1 returning id', [ownId()]);
  if (ended.length === 0) {
    throw new Refusal('NOT_FOUND', msg`Your calendar has no address. Reload the page.`);
  }
  await note('Turned their calendar off.');
}

async function note(summary: string): Promise<void> {
  await audit({ action: 'notification:calendar', subjectType: 'Notification', subjectId: ownId(), summary });
}

/** What came of asking for a calendar. */
type CalendarAnswer = { text: string } | 'NOWHERE' | 'TOO_OFTEN';

/**
 * The calendar behind a secret. NOWHERE alike for what never was, was ended, or belongs to somebody without an
 * appointment today. It is read as its person, with what they may read today and nothing more, and may not write.
 * @param sender who asks, for the limit on guesses
 */
export async function readCalendar(
  secret: string,
  sender: string,
  requestId: string,
): Promise<CalendarAnswer> {
  // 32 random bytes, as written above; anything else is no guess worth a look.
  if (!/^[\w-]{43}$/.test(secret)) return 'NOWHERE';
  const hash = hashOf(secret);
  const [reader] = await authRows<{
    person_id: string;
    city_id: string;
    appointments: Appointment[];
    portfolio: string[] | null;
  }>('select * from identity.calendar_reader($1, $2)', [hash, now()]);
  if (!reader) {
    const { sessionSecret } = readEnvironment();
    const guesser = secretHash(`calendar-guess:${sender}`, sessionSecret);
    return (await tooOften(guesser, LIMITS.misses)) ? 'TOO_OFTEN' : 'NOWHERE';
  }
  if (await tooOften(`calendar:${hash}`, LIMITS.calendar)) return 'TOO_OFTEN';
  const text = await runAs(
    {
      kind: 'person',
      personId: reader.person_id,
      cityId: reader.city_id,
      appointments: reader.appointments,
      portfolioTeamIds: reader.portfolio ?? [],
      requestId,
    },
    calendarText,
    { readOnly: true },
  );
  return { text };
}

/** Counts, and answers whether it is too much; counting comes first, so asking often at once gains nothing. */
async function tooOften(key: string, limit: number): Promise<boolean> {
  const at = now();
  const since = new Date(at.getTime() - LIMITS.windowMinutes * 60_000);
  const [found] = await authRows<{ attempts: string }>('select * from identity.count_attempt($1, $2, $3)', [
    [key],
    at,
    since,
  ]);
  return Number(found?.attempts ?? 0) > limit;
}
