// The targets and breaks of a demo city, settled by its director as on the page of a metric.
import type { Actor } from '@plumbline/policy';
import { declareSeriesBreak, setMetricTarget } from '@plumbline/measuring/server';
import { rows, runAs } from '@plumbline/platform/server';
import { readDemoSettled } from './demo-files';

interface MetricRow {
  id: string;
  code: string;
  title: string;
  team: string;
}

/** Sets what is not there yet; answers how many targets and breaks the city has. */
export async function settleTargets(
  slug: string,
  director: Actor,
): Promise<{ targets: number; breaks: number }> {
  const { targets, breaks } = readDemoSettled(slug);
  const metrics = await runAs(director, () =>
    rows<MetricRow>(
      `select m.id, m.code, p.title, d.code as team from metric m join plan p on p.id = m.plan_id
       join planning_team_department td on td.planning_team_id = p.planning_team_id
       join department d on d.id = td.department_id`,
    ),
  );
  const idOf = (of: { team: string; plan_title: string; metric: string }): string => {
    const found = metrics.find(
      (one) => one.code === of.metric && one.title === of.plan_title && one.team === of.team,
    );
    if (!found) throw new Error(`There is no metric ${of.metric} in "${of.plan_title}" of ${of.team}.`);
    return found.id;
  };
  for (const target of targets) {
    const { period: periodLabel, value, reason, source, group } = target;
    const metricId = idOf(target);
    await runAs(director, async () => {
      const categoryId = group === '' ? null : await groupOf(metricId, group);
      await setMetricTarget({
        ...{ metricId, categoryId, periodLabel, value },
        ...{ reason: reason || null, sourceUrl: source || null },
      });
    });
  }
  for (const one of breaks) {
    const metricId = idOf(one);
    await runAs(director, async () => {
      const known = await rows('select 1 from series_break where metric_id = $1 and starts_on = $2', [
        metricId,
        one.starts_on,
      ]);
      if (known.length > 0) return;
      await declareSeriesBreak({
        ...{ metricId, startsOn: one.starts_on, reason: one.reason, sourceUrl: one.source || null },
      });
    });
  }
  return { targets: targets.length, breaks: breaks.length };
}

async function groupOf(metricId: string, code: string): Promise<string> {
  const [group] = await rows<{ id: string }>(
    `select c.id from category c join metric m on m.category_set_id = c.category_set_id
     where m.id = $1 and c.code = $2`,
    [metricId, code],
  );
  if (!group) throw new Error(`There is no group ${code}.`);
  return group.id;
}
