// People as they are appointed today, so that a rule can be asked about somebody else than the viewer.
import { groupBy } from '@plumbline/platform/domain';
import { actor, cityId, defineLoader, rows, today } from '@plumbline/platform/server';
import type { Actor, Appointment } from '@plumbline/policy';

/** Somebody who holds an appointment today. */
export interface PersonToday {
  personId: string;
  displayName: string;
  email: string;
  /** What the policy decides by, as if they carried out the operation themselves. */
  actor: Actor;
}

/** The person with today's appointments and portfolio; absent when they hold no appointment here today. */
export const personToday = defineLoader<string, PersonToday>(async (personIds) => {
  const found = await rows<
    Appointment & { personId: string; displayName: string; email: string; portfolioTeamIds: string[] }
  >(
    `select p.id as "personId", p.display_name as "displayName", p.email, a.role, a.department_id as "departmentId",
       (select coalesce(json_agg(pa.planning_team_id), '[]') from portfolio_assignment pa
         where pa.person_id = p.id and pa.from_on <= $2 and (pa.until_on is null or pa.until_on >= $2))::jsonb
         as "portfolioTeamIds"
     from appointment a join person p on p.id = a.person_id
     where p.id = any ($1) and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)`,
    [personIds, await today()],
  );
  const { requestId } = actor();
  return new Map(
    [...groupBy(found, ({ personId }) => personId)].flatMap(([personId, held]): [string, PersonToday][] => {
      const [first] = held;
      if (!first) return [];
      const { displayName, email, portfolioTeamIds } = first;
      const appointments = held.map(({ role, departmentId }) => ({ role, departmentId }));
      return [
        [
          personId,
          {
            ...{ personId, displayName, email },
            actor: {
              ...{ kind: 'person', personId, cityId: cityId(), appointments, portfolioTeamIds, requestId },
            },
          },
        ],
      ];
    }),
  );
});
