// The portfolio as texts in rows and columns, exactly as the page with the same address shows it.
import { rows, today, currentUnit } from '@plumbline/platform/server';
import { wordsOf } from '@plumbline/cities/domain';
import { cityStatuses, cityTerms, departmentsOfTeam } from '@plumbline/cities/server';
import { portfolioTable, portfolioViewIn, rowsInView, type PortfolioRow } from '@plumbline/reporting/domain';
import { portfolioGrid } from './portfolio.queries';

/** What a team can be found by besides its departments. */
interface TeamLabels {
  id: string;
  cohort: { id: string; name: string } | null;
  managers: { id: string; displayName: string }[];
}

/** Head, rows and sums of the viewer's own portfolio for the part of an address after the question mark. */
export async function portfolioTexts(search: string): Promise<string[][]> {
  const view = portfolioViewIn(new URLSearchParams(search));
  const grid = await portfolioGrid(view.quarters);
  const labels = new Map((await labelsOfTeams(await today())).map((one) => [one.id, one]));
  const all = await Promise.all(
    grid.rows.map(async ({ team, cells, ...row }): Promise<PortfolioRow> => ({
      ...row,
      cells: cells.map((cell) => ({ ...cell, heldSince: cell.heldSince?.toISOString() ?? null })),
      team: {
        id: team.id,
        name: team.name,
        departments: (await departmentsOfTeam(team.id)) ?? [],
        cohort: labels.get(team.id)?.cohort ?? null,
        managers: labels.get(team.id)?.managers ?? [],
      },
    })),
  );
  const words = {
    ...wordsOf(await cityTerms()),
    statuses: await cityStatuses(),
    timeZone: await currentUnit().timeZone(),
    today: await today(),
  };
  return portfolioTable(rowsInView(all, view), grid.periods, view.layer, words);
}

/** Cohort and today's managers of every team. One statement. */
async function labelsOfTeams(day: string): Promise<TeamLabels[]> {
  return rows(
    `select t.id, case when c.id is null then null else json_build_object('id', c.id, 'name', c.name) end as cohort,
       (select coalesce(json_agg(json_build_object('id', p.id, 'displayName', p.display_name) order by p.display_name), '[]')
        from portfolio_assignment a join person p on p.id = a.person_id
        where a.planning_team_id = t.id and a.from_on <= $1 and (a.until_on is null or a.until_on >= $1)) as managers
     from planning_team t left join cohort c on c.id = t.cohort_id`,
    [day],
  );
}
