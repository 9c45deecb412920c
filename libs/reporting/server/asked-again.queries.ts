// Values that an earlier report left blank until a day that has come: nobody has to remember to ask for them.
import { metricById, type Metric, type Observation } from '@plumbline/measuring/server';
import { rows, today } from '@plumbline/platform/server';
import type { QuarterlyReport } from './quarterly-report.entity';
import { observationById } from './report.loaders';

interface AskedAgain {
  metric: Metric;
  observation: Observation;
  askAgainOn: string;
}

/**
 * Blanks of the team's reports of earlier periods that still stand and whose day has come, the longest waiting first. The
 * report itself is not among them: its own blanks are on its checklist.
 */
export async function askedAgainOf(
  report: Pick<QuarterlyReport, 'id' | 'planningTeamId'>,
): Promise<AskedAgain[]> {
  const found = await rows<{ observationId: string; askAgainOn: string }>(
    `with said as (
       select distinct on (a.observation_id) a.observation_id, a.ask_again_on
       from value_ask_again a
       join quarterly_report e on e.id = a.report_id and e.planning_team_id = $1
       order by a.observation_id, a.id desc)
     select o.id as "observationId", said.ask_again_on as "askAgainOn"
     from said join observation o on o.id = said.observation_id
     join quarterly_report q on q.id = $2
     join reporting_period p on p.id = q.reporting_period_id
     where o.value is null and said.ask_again_on <= $3 and o.period_ends_on < p.starts_on
       and not exists (select from observation later where later.replaces_id = o.id)
     order by said.ask_again_on, o.id`,
    [report.planningTeamId, report.id, await today()],
  );
  const known = await Promise.all(
    found.map(async ({ observationId, askAgainOn }) => {
      const observation = await observationById(observationId);
      const metric = observation && (await metricById(observation.metricId));
      return observation && metric ? { metric, observation, askAgainOn } : null;
    }),
  );
  return known.filter((one) => one !== null);
}
