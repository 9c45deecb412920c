// What quarterly reporting needs of plans: which deliverables a report is about, and keeping what it said once approved.
import { msg } from '@lingui/core/macro';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import { db, forgetLoaded, rows } from '@plumbline/platform/server';
import { STATES_IN_FORCE, closes, hasActualDate, type DeliverableStatus } from '@plumbline/planning/domain';
import { Deliverable } from './deliverable.entity';

/**
 * The deliverables that a planning team reports on for a period: those of its plans in force (preliminary to final
 * and being amended) that had begun by the period's end, without what was closed before the period began. In the
 * order of plan, goal and deliverable.
 */
export async function openDeliverablesOfTeam(
  teamId: string,
  period: { startsOn: CalendarDay; endsOn: CalendarDay },
): Promise<Deliverable[]> {
  return db()
    .getRepository(Deliverable)
    .createQueryBuilder('d')
    .innerJoin('plan', 'p', 'p.id = d.planId')
    .innerJoin('goal', 'g', 'g.id = d.goalId')
    .where('p.planning_team_id = :teamId and p.state in (:...states)', { teamId, states: STATES_IN_FORCE })
    .andWhere('(p.starts_on is null or p.starts_on <= :endsOn)', period)
    .andWhere(
      `(d.status is null or d.status not in ('COMPLETED', 'PARTLY_COMPLETED', 'NOT_COMPLETED', 'CANCELLED')
        or d.closed_on >= :startsOn)`,
      period,
    )
    .orderBy('p.title')
    .addOrderBy('p.id')
    .addOrderBy('g.position')
    .addOrderBy('g.code')
    .addOrderBy('d.position')
    .addOrderBy('d.code')
    .getMany();
}

/** What an approved report says about one deliverable. */
export interface ReportedStatus {
  deliverableId: string;
  status: DeliverableStatus;
  /** The day it was done; kept only with a status that says it was completed, wholly or partly. */
  actualOn: CalendarDay | null;
}

/**
 * Keeps what an approved report says, for all its deliverables at once. `asOf` is the last day of the report's period:
 * what closes counts as closed from then on, so the period's own report still shows it and later ones do not. With
 * null it counts as closed in every period that is asked for from now on.
 */
export async function setDeliverableStatuses(
  reported: readonly ReportedStatus[],
  asOf: CalendarDay | null,
): Promise<void> {
  if (reported.length === 0) return;
  const changes = reported.map(({ deliverableId, status, actualOn }) => ({
    id: deliverableId,
    status,
    actual_on: hasActualDate(status) ? actualOn : null,
    closed_on: closes(status) ? asOf : null,
  }));
  const changed = await rows<{ id: string }>(
    `update deliverable d set status = c.status, actual_on = c.actual_on, closed_on = c.closed_on,
       status_from_report = true, version = d.version + 1
     from jsonb_to_recordset($1::jsonb) as c (id uuid, status text, actual_on date, closed_on date)
     where d.id = c.id returning d.id`,
    [JSON.stringify(changes)],
  );
  if (changed.length < new Set(changes.map(({ id }) => id)).size) {
    throw new Refusal('NOT_FOUND', msg`There is no such deliverable here.`, { path: ['deliverableId'] });
  }
  forgetLoaded();
}

/** The same for one deliverable; without `asOf` it counts as closed from the day it was done. */
export async function setDeliverableStatus(
  deliverableId: string,
  status: DeliverableStatus,
  actualOn: CalendarDay | null,
  asOf?: CalendarDay,
): Promise<void> {
  await setDeliverableStatuses([{ deliverableId, status, actualOn }], asOf ?? actualOn);
}
