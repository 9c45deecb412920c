// Looks for words in everything the viewer may read: plans with what stands in them, reports and what was logged.
import { rows } from '@plumbline/platform/server';
import { visiblePlans } from '@plumbline/planning/server';
import {
  excerptParts,
  FOUND_KINDS,
  MARK,
  searchWords,
  type FoundKind,
  type SearchWords,
} from '@plumbline/reporting/domain';
import { teamsInScope } from '../attention/teams-in-scope';
import type { FoundItemType, SearchResultType } from './search.graphql';

/** How many are shown; whoever needs more types one word more. */
const SHOWN = 50;

interface Found extends Omit<FoundItemType, 'excerpt'> {
  text: string;
}

/** Rows of plans ($4) and of reports ($5) that the question `asked.q` fits, each with the words it is judged by. */
const EVERYTHING = `
  select 'PLAN' as kind, p.id as "itemId", null as code, p.title as text, p.id as plan_id, null::uuid as report_id,
      p.sample, p.search || to_tsvector('english', t.name) || to_tsvector('simple', t.name) as search
    from plan p join planning_team t on t.id = p.planning_team_id where p.id = any ($4)
  union all
  select 'GOAL', id, code, concat_ws(' · ', text, priority, theme, plan_area, population_focus, geography_focus),
      plan_id, null, sample, search from goal where plan_id = any ($4)
  union all
  select 'STRATEGY', goal_id, code, text, plan_id, null, sample, search from strategy where plan_id = any ($4)
  union all
  select 'DELIVERABLE', id, code, concat_ws(' · ', text, owner_role), plan_id, null, sample, search
    from deliverable where plan_id = any ($4)
  union all
  select 'MILESTONE', d.id, d.code, m.text, d.plan_id, null, d.sample, m.search
    from milestone m join deliverable d on d.id = m.deliverable_id where d.plan_id = any ($4)
  union all
  select 'METRIC', id, code, concat_ws(' · ', name, method_note), plan_id, null, sample, search
    from metric where plan_id = any ($4)
  union all
  select 'UPDATE', d.id, d.code, concat_ws(' ', u.note, u.detail, u.blocker), d.plan_id, u.report_id, u.sample, u.search
    from progress_update u join deliverable d on d.id = u.deliverable_id
    join quarterly_report q on q.id = u.report_id
    where q.planning_team_id = any ($5)
      and not exists (select from progress_update later where later.replaces_id = u.id)
  union all
  select 'REPORT', q.id, null, concat_ws(', ', t.name, r.label), null, q.id, q.sample,
      to_tsvector('english', concat_ws(' ', t.name, r.label)) || to_tsvector('simple', concat_ws(' ', t.name, r.label))
    from quarterly_report q join planning_team t on t.id = q.planning_team_id
    join reporting_period r on r.id = q.reporting_period_id where q.planning_team_id = any ($5)`;

/** Everything typed as whole words, or all but the last one whole and the last one begun. */
const ASKED = `
  select case when $3::text is null then websearch_to_tsquery('english', $1)
    else websearch_to_tsquery('english', $1)
      || (websearch_to_tsquery('english', $2) && to_tsquery('simple', $3 || ':*')) end as q`;

const FOUND = `
  with asked as (${ASKED}),
  found as materialized (
    select one.*, ts_rank(search, asked.q) as rank from (${EVERYTHING}) one, asked where search @@ asked.q
  )`;

/**
 * What fits the words, the best first, at most 50 and of one kind where one is asked; and how many there are of each
 * kind. Only what the viewer may read: plans by their right on the plan, reports by theirs on the report.
 */
export async function search(typed: string, kind: FoundKind | null): Promise<SearchResultType> {
  const words = searchWords(typed);
  if (!words) return { counts: [], items: [] };
  const [plans, teams] = await Promise.all([visiblePlans(null), teamsInScope()]);
  const scope = [...asked(words), plans.map(({ id }) => id), teams.map(({ team }) => team.id)];
  const counted = await rows<{ kind: FoundKind; count: number }>(
    `${FOUND} select kind, count(*)::int as count from found group by kind`,
    scope,
  );
  if (counted.length === 0) return { counts: [], items: [] };
  const items = await rows<Found>(
    `${FOUND}, best as (
       select * from found where $6::text is null or kind = $6 order by rank desc, text, "itemId" limit ${SHOWN}
     )
     select b.kind, b."itemId", b.code, b.sample, b.plan_id as "planId", p.title as "planTitle",
       b.report_id as "reportId", r.label as "periodLabel", t.name as "teamName",
       ts_headline('english', translate(b.text, $7 || $8, ''), asked.q,
         'MaxFragments=1, MinWords=12, MaxWords=40, StartSel="' || $7 || '", StopSel="' || $8 || '"') as text
     from best b cross join asked
     left join plan p on p.id = b.plan_id
     left join quarterly_report q on q.id = b.report_id
     left join reporting_period r on r.id = q.reporting_period_id
     join planning_team t on t.id = coalesce(q.planning_team_id, p.planning_team_id)
     order by b.rank desc, b.text, b."itemId"`,
    [...scope, kind, MARK.open, MARK.close],
  );
  return {
    counts: FOUND_KINDS.flatMap((one) => counted.filter((row) => row.kind === one)),
    items: items.map(({ text, ...item }) => ({ ...item, excerpt: excerptParts(text) })),
  };
}

/** $1 to $3: everything typed, what stands before the last word, and the last word's beginning. */
function asked({ whole, before, beginning }: SearchWords): (string | null)[] {
  return [whole, before, beginning];
}
