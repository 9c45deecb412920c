// Where a text of a draft can be changed: the team's report of the period, or its plan.
import { defineLoader, rows } from '@plumbline/platform/server';

/** The report of a team in a period, by `[period, team name]` as JSON. */
export const reportOfTeam = defineLoader<string, string>(async (keys) => {
  const asked = keys.map((key) => JSON.parse(key) as [string, string]);
  const found = await rows<{ period: string; name: string; id: string }>(
    `select r.reporting_period_id as period, t.name, r.id
     from quarterly_report r join planning_team t on t.id = r.planning_team_id
     where (r.reporting_period_id, t.name) in (select * from unnest($1::uuid[], $2::text[]))`,
    [asked.map(([period]) => period), asked.map(([, team]) => team)],
  );
  return new Map(found.map(({ period, name, id }) => [JSON.stringify([period, name]), id]));
});

/** A plan of a team by its title, by `[team name, title]` as JSON; of several with one title any. */
export const planOfTeam = defineLoader<string, string>(async (keys) => {
  const asked = keys.map((key) => JSON.parse(key) as [string, string]);
  const found = await rows<{ name: string; title: string; id: string }>(
    `select t.name, p.title, p.id from plan p join planning_team t on t.id = p.planning_team_id
     where (t.name, p.title) in (select * from unnest($1::text[], $2::text[])) order by p.id`,
    [asked.map(([team]) => team), asked.map(([, title]) => title)],
  );
  return new Map(found.map(({ name, title, id }) => [JSON.stringify([name, title]), id]));
});
