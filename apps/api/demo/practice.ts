// The practice city: small, wholly made up, and started over as often as people like.
import { PRACTICE_SLUG, PRACTICE_STEPS } from '@plumbline/cities/domain';
import {
  START_PRACTICE_OVER,
  appointPerson,
  practiceRestart,
  reachedPracticeStep,
} from '@plumbline/cities/server';
import type { Role } from '@plumbline/policy';
import {
  AUDIT_HEADS,
  CLEAR_AWAY_FILES,
  SEAL_AUDIT_TRAIL,
  audit,
  defineJob,
  enqueue,
  moveKeptHead,
  rows,
  runAs,
  today,
} from '@plumbline/platform/server';
import { CHAIN_HEADS, keepChainHeadLater, keepPublicCity } from '@plumbline/publishing/server';
import { readPracticeCity } from './demo-files';
import { castOf } from './demo-people';
import { playQuarters } from './demo-quarters';
import { importPlans, setUpCity, systemOf } from './demo-set-up';

/** Called with each step of `PRACTICE_STEPS` as it begins. */
type OnStep = (step: number) => Promise<void>;

/** Builds the practice city under this id, or goes on where that was broken off. */
export async function buildPracticeCity(
  id: string,
  standing: 'OPEN' | 'PREPARED',
  log: (line: string) => void,
  on: { step: OnStep; settled: () => Promise<void> },
): Promise<void> {
  const city = readPracticeCity(id);
  await on.step(1);
  await setUpCity(city, standing);
  await on.settled();
  const cast = await runAs(systemOf(id), () => castOf(city));
  await on.step(2);
  const [plan] = await runAs(systemOf(id), () => rows('select 1 from plan limit 1'));
  if (!plan) await importPlans(city, cast.importer());
  await on.step(3);
  await playQuarters(city, cast, log);
}

interface KeptAppointment {
  email: string;
  displayName: string;
  role: Role;
  department: string | null;
  fromOn: string;
  untilOn: string | null;
}

/** People whom somebody appointed while practicing keep their log-in: they hold the same role in the new city. */
async function takeAlong(oldId: string, freshId: string): Promise<void> {
  const held = await runAs(systemOf(oldId), async () =>
    rows<KeptAppointment>(
      `select p.email, p.display_name as "displayName", a.role, d.code as department,
         a.from_on::text as "fromOn", a.until_on::text as "untilOn"
       from appointment a join person p on p.id = a.person_id left join department d on d.id = a.department_id
       where a.until_on is null or a.until_on >= $1`,
      [await today()],
    ),
  );
  await runAs(systemOf(freshId), async () => {
    const here = await rows<{ email: string; role: Role }>(
      'select p.email, a.role from appointment a join person p on p.id = a.person_id',
    );
    const departments = await rows<{ id: string; code: string }>('select id, code from department');
    const idOf = new Map(departments.map(({ id, code }) => [code, id]));
    for (const { department, ...one } of held) {
      if (here.some(({ email, role }) => email === one.email && role === one.role)) continue;
      const departmentId = department === null ? null : (idOf.get(department) ?? null);
      if (department !== null && departmentId === null) continue;
      await appointPerson({ ...one, departmentId, invite: false });
    }
  });
}

/**
 * Gives the address to the new city. The old one keeps every row; nobody finds the way to it any more, so the files that
 * were attached there go.
 */
async function handOver(oldId: string, freshId: string): Promise<void> {
  const retired = `${PRACTICE_SLUG}-retired-${oldId.replaceAll('-', '').slice(-12)}`;
  await runAs(systemOf(oldId), async () => {
    const [open] = await rows(`select 1 from city where standing = 'OPEN' for update`);
    if (!open) return;
    await audit({
      action: 'city:retire',
      subjectType: 'City',
      subjectId: oldId,
      summary: 'Retired the practice city; a new one takes its address.',
    });
    await rows('delete from public_city');
    await rows('delete from follower');
    await rows(`update city set slug = $1, standing = 'RETIRED'`, [retired]);
    await enqueue(SEAL_AUDIT_TRAIL);
    await enqueue(CLEAR_AWAY_FILES, {}, { key: CLEAR_AWAY_FILES });
  });
  // Only while the new city is not open: from then on the address and its heads are the new city's.
  const [prepared] = await runAs(systemOf(freshId), () =>
    rows(`select 1 from city where standing = 'PREPARED'`),
  );
  if (!prepared) return;
  for (const chain of [AUDIT_HEADS, CHAIN_HEADS]) await moveKeptHead(chain, PRACTICE_SLUG, retired);
  await runAs(systemOf(freshId), async () => {
    await rows(`update city set standing = 'OPEN'`);
    await keepPublicCity();
    await keepChainHeadLater();
    await audit({
      action: 'city:start-over',
      subjectType: 'City',
      subjectId: freshId,
      summary: 'Opened the new practice city.',
    });
  });
}

/** Makes a new practice city beside this one and gives it the address; every step can be done again after a crash. */
export async function startOver(oldId: string): Promise<void> {
  const restart = await runAs(systemOf(oldId), practiceRestart);
  if (!restart) return;
  const { freshCityId } = restart;
  const step = (number: number) => runAs(systemOf(oldId), () => reachedPracticeStep(number));
  await buildPracticeCity(freshCityId, 'PREPARED', () => undefined, {
    step,
    settled: () => takeAlong(oldId, freshCityId),
  });
  await step(PRACTICE_STEPS.length - 1);
  await handOver(oldId, freshCityId);
}

defineJob(START_PRACTICE_OVER, ({ cityId }) => startOver(cityId));
