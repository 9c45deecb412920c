// A mistake in a published quarter, found and put right in the open: one city of the demo has a second release for it.
import { observationsOfMetric } from '@plumbline/measuring/server';
import { addDays } from '@plumbline/platform/domain';
import { rows, runAs } from '@plumbline/platform/server';
import { assembleRelease, publishRelease } from '@plumbline/publishing/server';
import { recordObservation, submitReport, unlockReport } from '@plumbline/reporting/server';
import type { DemoCity } from './demo-files';
import type { Cast } from './demo-people';
import { approveAll, decide, on, reportsOf, versionOf } from './demo-quarters';
import type { OpenReport } from './demo-quarters';
import { systemOf } from './demo-set-up';

/** The sample measure that was counted wrongly; its code begins with the department's. */
const MISTAKE = { city: 'new-york', metric: 'DPR-S1' };

interface Published {
  id: string;
  withdrawn: boolean;
  periodId: string;
  title: string;
  label: string;
  graceUntil: string;
}

/** The city's only release and its quarter; undefined when there are more, so that nothing is corrected twice. */
export async function onlyRelease(): Promise<Published | undefined> {
  const found = await rows<Published>(
    `select r.id, exists (select from release_withdrawal w where w.release_id = r.id) as withdrawn, p.id as "periodId", p.label, p.grace_until as "graceUntil", r.title
     from release r join release_signature s on s.release_id = r.id
     join release_draft d on d.id = s.release_draft_id join reporting_period p on p.id = d.reporting_period_id`,
  );
  return found.length === 1 ? found[0] : undefined;
}

async function wrongMetric(): Promise<string | undefined> {
  const [metric] = await rows<{ id: string }>('select id from metric where code = $1 and sample', [
    MISTAKE.metric,
  ]);
  return metric?.id;
}

/** The team's own people put it right; then the report goes through the whole review again. */
async function putRight(
  city: DemoCity,
  cast: Cast,
  report: OpenReport,
  metricId: string,
  label: string,
): Promise<void> {
  await runAs(cast.citywide('PLANNING_DIRECTOR'), async () =>
    unlockReport({
      reportId: report.id,
      expectedVersion: await versionOf(report.id),
      reason: 'Sample: one site was counted twice.',
    }),
  );
  await runAs(cast.inDepartment('EQUITY_OFFICER', report.department), async () => {
    const wrong = ((await observationsOfMetric(metricId)) ?? []).find(
      ({ periodLabel, categoryId, value }) => periodLabel === label && categoryId === null && value !== null,
    );
    await recordObservation({
      ...{ reportId: report.id, metricId, categoryId: null, replacesId: wrong?.id ?? null },
      value: String(Math.max(0, Number(wrong?.value ?? '44') - 3)),
      reason: 'Sample: visitors of one site had been counted twice.',
    });
  });
  await decide(cast.inDepartment('DEPARTMENT_LEAD', report.department), report.id, submitReport);
  await approveAll(city, cast, { ...report, currentStep: 0 });
}

/** Corrects one report of the published quarter and publishes the quarter again; elsewhere does nothing. */
export async function playCorrection(city: DemoCity, cast: Cast, log: (line: string) => void): Promise<void> {
  if (city.slug !== MISTAKE.city) return;
  const published = await runAs(systemOf(city.id), onlyRelease);
  if (!published) return;
  const { periodId, label, graceUntil, title } = published;
  const reports = await reportsOf(city, { id: periodId });
  const report = reports.find(({ department }) => MISTAKE.metric.startsWith(`${department}-`));
  const metricId = await runAs(systemOf(city.id), wrongMetric);
  if (!report || !metricId) return;
  await on(addDays(graceUntil, 22), () => putRight(city, cast, report, metricId, label));
  await on(addDays(graceUntil, 30), async () => {
    const draft = await runAs(cast.citywide('PLANNING_DIRECTOR'), () =>
      assembleRelease({
        ...{ periodId, title: `${title}, corrected` },
        notes:
          'Sample: one department had counted visitors twice. The value is corrected; everything else stands.',
      }),
    );
    await runAs(cast.citywide('CHIEF_EQUITY_OFFICER'), () => publishRelease(draft.id, draft.version));
  });
  log(`${city.name}: corrected a value of ${label} in a second release.`);
}
