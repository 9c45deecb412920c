// Starting the practice city over: asked for by anybody who practices there, in demo installations only.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { PRACTICE_SLUG } from '@plumbline/cities/domain';
import { actor, audit, enqueue, newId, now, readEnvironment, rows } from '@plumbline/platform/server';
import { theCity } from '../city.queries';

/** The job that makes a new practice city and retires this one. */
export const START_PRACTICE_OVER = 'start-practice-over';

/** How far it is with starting over; `step` counts from 0 through `PRACTICE_STEPS`. */
export interface PracticeRestart {
  freshCityId: string;
  askedAt: Date;
  step: number;
}

/** Whether this is the practice city of a demo installation. */
export function isPractice(slug: string): boolean {
  return slug === PRACTICE_SLUG && readEnvironment().demo;
}

/** What is known of the new city that will replace this one; undefined when nobody asked for it. */
export async function practiceRestart(): Promise<PracticeRestart | undefined> {
  const [found] = await rows<PracticeRestart>(
    'select fresh_city_id as "freshCityId", asked_at as "askedAt", step from practice_restart',
  );
  return found;
}

/**
 * Asks for a new practice city. Asking twice changes nothing more: the second one waits for the same new city. Refuses
 * NOT_ALLOWED in every other city, and outside of a demo installation.
 */
export async function startPracticeOver(): Promise<void> {
  const city = await theCity();
  if (!isPractice(city.slug)) {
    throw new Refusal(
      'NOT_ALLOWED',
      msg`Only the practice city of a demo can be started over. What is kept in ${{ cityName: city.name }} stays.`,
    );
  }
  const asked = await rows(
    `insert into practice_restart (id, fresh_city_id, asked_by, asked_at, step) values ($1, $2, $3, $4, 0)
     on conflict (city_id) do nothing returning id`,
    [newId(), newId(), actor().personId, now()],
  );
  await audit({
    action: 'city:start-over',
    subjectType: 'City',
    subjectId: city.id,
    summary: `Asked to start ${city.name} over.`,
  });
  if (asked.length > 0) await enqueue(START_PRACTICE_OVER, {}, { key: START_PRACTICE_OVER });
}

/** Notes which step is being done. */
export async function reachedPracticeStep(step: number): Promise<void> {
  await rows('update practice_restart set step = $1', [step]);
}
