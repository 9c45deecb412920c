// What happens between reports in the demo: promises are re-planned in the open, and one department's chairs stand empty.
import { endAppointment } from '@plumbline/cities/server';
import { redateDeliverable } from '@plumbline/planning/server';
import { addDays, dayInZone } from '@plumbline/platform/domain';
import { rows, runAs } from '@plumbline/platform/server';
import type { DemoCity } from './demo-files';
import type { Cast } from './demo-people';
import { spread } from './demo-progress';
import { systemOf } from './demo-set-up';

const REASONS = [
  'Sample: the contract was registered later than planned.',
  'Sample: the vacancy that this waits for has not been filled.',
];

interface SamplePromise {
  id: string;
  code: string;
  version: number;
  dueOn: string;
  department: string;
}

/** Open sample promises with a date ahead, with the department whose people answer for them. */
async function samplePromises(city: DemoCity, today: string): Promise<SamplePromise[]> {
  return runAs(systemOf(city.id), () =>
    rows<SamplePromise>(
      `select d.id, d.code, d.version, d.current_due_on as "dueOn",
         (select dep.code from planning_team_department td join department dep on dep.id = td.department_id
          where td.planning_team_id = p.planning_team_id order by dep.code limit 1) as department
       from deliverable d join plan p on p.id = d.plan_id
       where d.sample and d.closed_on is null and d.current_due_on > $1 order by d.code`,
      [today],
    ),
  );
}

/** Every seventh or so of them was moved by a quarter, some of these twice; nothing real is re-planned. */
async function replan(city: DemoCity, cast: Cast, today: string): Promise<void> {
  for (const one of await samplePromises(city, today)) {
    const luck = spread(`${one.code} moved`);
    if (luck >= 15 || one.department === city.demo.department) continue;
    const lead = cast.inDepartment('DEPARTMENT_LEAD', one.department);
    for (const [index, reason] of REASONS.slice(0, luck < 5 ? 2 : 1).entries()) {
      await runAs(lead, () =>
        redateDeliverable({
          deliverableId: one.id,
          expectedVersion: one.version + index,
          dueOn: addDays(one.dueOn, 92 * (index + 1)),
          reason,
        }),
      );
    }
  }
}

/** The last department of the alphabet whose promises are all made up lost its officers three weeks ago. */
async function emptyChairs(city: DemoCity, cast: Cast, today: string): Promise<void> {
  const found = await runAs(systemOf(city.id), () =>
    rows<{ id: string }>(
      `select a.id from appointment a
       where a.role in ('EQUITY_OFFICER', 'DEPARTMENT_LEAD') and a.until_on is null and a.department_id = (
         select td.department_id from planning_team t
         join planning_team_department td on td.planning_team_id = t.id
         join department dep on dep.id = td.department_id and dep.code <> $1
         join plan p on p.planning_team_id = t.id join deliverable d on d.plan_id = p.id
         group by t.name, td.department_id having bool_and(d.sample) order by t.name desc limit 1)`,
      [city.demo.department],
    ),
  );
  const admin = cast.citywide('CITY_ADMIN');
  for (const { id } of found)
    await runAs(admin, () => endAppointment({ appointmentId: id, untilOn: addDays(today, -21) }));
}

/** Plays both once the quarters are there. */
export async function playTurnover(city: DemoCity, cast: Cast, log: (line: string) => void): Promise<void> {
  const today = dayInZone(new Date(), city.timeZone);
  await replan(city, cast, today);
  await emptyChairs(city, cast, today);
  log(`${city.name}: some promises are re-planned, and one department waits for new people.`);
}
