// What each person opened last, for themselves alone, so that they find back to it.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, newId, now, rows } from '@plumbline/platform/server';
import { visiblePlan, visiblePlans } from '@plumbline/planning/server';
import { RECENT_LIMIT, type RecentKind } from '@plumbline/reporting/domain';
import { teamsInScope } from '../attention/teams-in-scope';
import { visibleReport } from '../report.queries';
import type { RecentItemType } from './search.graphql';

/** The last things the viewer opened that are still theirs to read, the latest first, at most 12. */
export async function recentItems(): Promise<RecentItemType[]> {
  const [plans, teams] = await Promise.all([visiblePlans(null), teamsInScope()]);
  return rows<RecentItemType>(
    `select o.kind, o.item_id as "itemId", t.name as "teamName", case o.kind
         when 'PLAN' then p.title when 'METRIC' then m.code || ': ' || m.name else r.label end as title
     from recent_item o
     left join metric m on o.kind = 'METRIC' and m.id = o.item_id
     left join plan p on p.id = case o.kind when 'PLAN' then o.item_id else m.plan_id end
     left join quarterly_report q on o.kind = 'REPORT' and q.id = o.item_id
     left join reporting_period r on r.id = q.reporting_period_id
     join planning_team t on t.id = coalesce(q.planning_team_id, p.planning_team_id)
     where o.person_id = $1 and (p.id = any ($2) or q.planning_team_id = any ($3))
     order by o.opened_at desc, o.id limit ${RECENT_LIMIT}`,
    [actor().personId, plans.map(({ id }) => id), teams.map(({ team }) => team.id)],
  );
}

/**
 * Remembers that the viewer opened something; only the newest 12 are kept, and nobody else ever sees them, so this is no
 * matter for the audit trail. Refuses NOT_FOUND for what is not here or not for them.
 */
export async function rememberOpened(kind: RecentKind, itemId: string): Promise<void> {
  const { personId } = actor();
  if (personId === null || !(await isReadable(kind, itemId))) {
    throw new Refusal('NOT_FOUND', msg`There is no such page here.`, { path: ['itemId'] });
  }
  await rows(
    `insert into recent_item (id, person_id, kind, item_id, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (city_id, person_id, kind, item_id) do update set opened_at = excluded.opened_at`,
    [newId(), personId, kind, itemId, now()],
  );
  await rows(
    `delete from recent_item where person_id = $1 and id not in (
       select id from recent_item where person_id = $1 order by opened_at desc, id limit ${RECENT_LIMIT})`,
    [personId],
  );
}

async function isReadable(kind: RecentKind, itemId: string): Promise<boolean> {
  if (kind === 'REPORT') return (await visibleReport(itemId)) !== null;
  if (kind === 'PLAN') return (await visiblePlan(itemId)) !== null;
  const [metric] = await rows<{ planId: string }>('select plan_id as "planId" from metric where id = $1', [
    itemId,
  ]);
  return metric !== undefined && (await visiblePlan(metric.planId)) !== null;
}
