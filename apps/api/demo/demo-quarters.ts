// Three quarters of a demo city played by its people: one closed and published, one in review, one open.
import type { Actor } from '@plumbline/policy';
import { fiscalQuarterAfter } from '@plumbline/cities/domain';
import { byPeriod } from '@plumbline/measuring/domain';
import { categoriesOfSet, metricsInForceOfTeam, observationsOfMetric } from '@plumbline/measuring/server';
import type { Metric } from '@plumbline/measuring/server';
import { isDueIn } from '@plumbline/measuring/domain';
import { openDeliverablesOfTeam } from '@plumbline/planning/server';
import { addDays, dayInZone } from '@plumbline/platform/domain';
import { playedAt, rows, runAs } from '@plumbline/platform/server';
import {
  assembleRelease,
  finalizeYearlyReport,
  publishRelease,
  saveYearlyWords,
  yearlyView,
} from '@plumbline/publishing/server';
import {
  approveReport,
  openPeriod,
  recordObservation,
  returnReport,
  saveProgress,
  saveSummary,
  submitReport,
} from '@plumbline/reporting/server';
import type { ReportingPeriod } from '@plumbline/reporting/server';
import { showEvidence } from './demo-evidence';
import type { DemoCity } from './demo-files';
import type { Cast } from './demo-people';
import { sampleUpdate, sampleValue, spread } from './demo-progress';
import { systemOf } from './demo-set-up';

/** A report and where it is in the review. */
export interface OpenReport {
  id: string;
  version: number;
  state: string;
  /** Position of the review step that is current; null unless submitted. */
  currentStep: number | null;
  /** Whether a summary is there, the last thing an officer writes. */
  logged: boolean;
  teamId: string;
  teamName: string;
  /** Code of the team's first department, where its people work. */
  department: string;
}

/** Runs `work` as if it were midday of `day`; the demo's past quarters happened in the past. */
export function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  return playedAt(new Date(`${day}T16:00:00Z`), work);
}

/** The reports of a period, by name of the team. */
export async function reportsOf(city: DemoCity, period: { id: string }): Promise<OpenReport[]> {
  return runAs(systemOf(city.id), () =>
    rows<OpenReport>(
      `select r.id, r.version, r.state, r.current_step as "currentStep", r.summary is not null as logged, t.id as "teamId", t.name as "teamName",
         (select d.code from planning_team_department td join department d on d.id = td.department_id
          where td.planning_team_id = t.id order by d.code limit 1) as department
       from quarterly_report r join planning_team t on t.id = r.planning_team_id
       where r.reporting_period_id = $1 order by t.name`,
      [period.id],
    ),
  );
}

/** The version of a report as it stands. */
export async function versionOf(reportId: string): Promise<number> {
  const [row] = await rows<{ version: number }>('select version from quarterly_report where id = $1', [
    reportId,
  ]);
  return row?.version ?? 0;
}

/** Enters sample values for what is measured each quarter; of yearly published figures only that there is none yet. */
async function logMeasure(report: OpenReport, period: ReportingPeriod, metric: Metric): Promise<void> {
  const groups = metric.categorySetId ? ((await categoriesOfSet(metric.categorySetId)) ?? []) : [];
  const here = { periodLabel: period.label, periodEndsOn: period.endsOn, recordedAt: new Date(0) };
  const all = (await observationsOfMetric(metric.id)) ?? [];
  const earlier = all.filter((one) => byPeriod(one, here) < 0);
  // What the plan's file says of this quarter stands.
  const known = new Map(
    all.filter((one) => one.periodLabel === here.periodLabel).map((one) => [one.categoryId, one.value]),
  );
  const entered = new Map<string | null, string | null>();
  for (const group of groups) {
    const before = earlier.filter(({ categoryId }) => categoryId === group.id).at(-1)?.value ?? null;
    const made = metric.sample ? sampleValue(before, `${metric.code} ${group.code} ${period.code}`) : null;
    entered.set(group.id, known.has(group.id) ? (known.get(group.id) ?? null) : made);
  }
  const before = earlier.filter(({ categoryId }) => categoryId === null).at(-1)?.value ?? null;
  const sum = [...entered.values()].reduce((total, value) => total + Number(value ?? 0), 0);
  const total = groups.length > 0 ? String(sum) : sampleValue(before, `${metric.code} ${period.code}`);
  entered.set(null, metric.sample ? total : null);
  for (const [categoryId, value] of entered) {
    if (known.has(categoryId)) continue;
    const missingReason = value === null ? 'NOT_YET_AVAILABLE' : null;
    // Yearly figures come out months later: asked for again then, not while the report is on its way.
    const askAgainOn = missingReason === null ? null : addDays(period.graceUntil, 200);
    await recordObservation({
      ...{ reportId: report.id, metricId: metric.id, categoryId },
      ...{ value, missingReason, askAgainOn },
    });
  }
}

/** An officer logs the quarter: every item and measure, or with `share` below 100 only some of the items. */
async function logQuarter(
  cast: Cast,
  report: OpenReport,
  period: ReportingPeriod,
  share: number,
): Promise<void> {
  if (report.logged) return;
  await runAs(cast.inDepartment('EQUITY_OFFICER', report.department), async () => {
    for (const deliverable of await openDeliverablesOfTeam(report.teamId, period)) {
      if (share < 100 && spread(`${deliverable.code} logged`) >= share) continue;
      const said = sampleUpdate(deliverable, period.code);
      await saveProgress({
        ...{ reportId: report.id, deliverableId: deliverable.id, ...said },
        // Kept only where the status is another one than the dates suggest.
        statusReason: 'Sample: the office knows more than the dates say.',
      });
    }
    if (share < 100) return;
    const metrics = (await metricsInForceOfTeam(report.teamId)) ?? [];
    for (const metric of metrics.filter((one) => isDueIn(one, period.code)))
      await logMeasure(report, period, metric);
    await saveSummary({
      reportId: report.id,
      expectedVersion: await versionOf(report.id),
      summary:
        'Sample: this summary was written to try the product with. It says nothing about the real office.',
    });
  });
}

/** Decides on a report as it stands. */
export async function decide(
  actor: Actor,
  reportId: string,
  how: (input: { reportId: string; expectedVersion: number }) => Promise<unknown>,
) {
  await runAs(actor, async () => how({ reportId, expectedVersion: await versionOf(reportId) }));
}

/** Takes a report that was handed in through what is left of the review. */
export async function approveAll(city: DemoCity, cast: Cast, report: OpenReport): Promise<void> {
  const left = city.reviewChain.slice(report.currentStep ?? 0);
  for (const role of left) {
    const reviewer = role === 'PLANNING_MANAGER' ? cast.managerOf(report.teamId) : cast.citywide(role);
    await decide(reviewer, report.id, approveReport);
  }
}

/** The quarter before last: reported in time by nearly all, late by some, approved, and published by two people. */
async function playClosedQuarter(city: DemoCity, cast: Cast, period: ReportingPeriod): Promise<void> {
  for (const report of await reportsOf(city, period)) {
    const luck = spread(`${report.department} late`);
    const isDemo = report.department === city.demo.department;
    if ((luck < 6 && !isDemo) || report.state === 'PUBLISHED') continue;
    const handedIn = luck < 16 && !isDemo ? addDays(period.graceUntil, 4) : addDays(period.dueOn, -2);
    if (report.state === 'OPEN') {
      await on(addDays(period.endsOn, -3), async () => {
        await logQuarter(cast, report, period, 100);
        if (isDemo && city.slug === 'new-york') await showEvidence(cast, report, period);
      });
      await on(handedIn, () =>
        decide(cast.inDepartment('DEPARTMENT_LEAD', report.department), report.id, submitReport),
      );
    }
    if (report.state !== 'APPROVED') await on(addDays(handedIn, 5), () => approveAll(city, cast, report));
  }
  await on(addDays(period.graceUntil, 15), async () => {
    const draft = await runAs(cast.citywide('PLANNING_DIRECTOR'), () =>
      assembleRelease({
        periodId: period.id,
        title: `${period.label}: progress of the departments`,
        notes:
          'Sample: first release of the demo. Goals, promises and published figures are real and name their source; the progress on them is sample content.',
      }),
    );
    await runAs(cast.citywide('CHIEF_EQUITY_OFFICER'), () => publishRelease(draft.id, draft.version));
  });
}

/** The last quarter: handed in by most, approved for some, one returned with a comment, a few still open. */
async function playReviewedQuarter(city: DemoCity, cast: Cast, period: ReportingPeriod): Promise<void> {
  let returned = 0;
  const later = (day: string, today: string) => (day < today ? day : today);
  const today = dayInZone(new Date(), city.timeZone);
  for (const report of await reportsOf(city, period)) {
    if (report.state !== 'OPEN') continue;
    const luck = spread(`${report.department} review`);
    const isDemo = report.department === city.demo.department;
    // The team of the listed log-ins is left for people to play with: logged, not handed in.
    const share = isDemo ? 60 : luck < 12 ? 50 : 100;
    await on(later(addDays(period.endsOn, 3), today), () => logQuarter(cast, report, period, share));
    if (share < 100) continue;
    await on(later(addDays(period.dueOn, -1), today), () =>
      decide(cast.inDepartment('DEPARTMENT_LEAD', report.department), report.id, submitReport),
    );
    if (luck < 55) continue;
    const day = later(addDays(period.dueOn, 4), today);
    if (returned === 0) {
      returned = 1;
      await on(day, () => returnOne(city, cast, report, period));
    } else if (luck >= 70) await on(day, () => approveAll(city, cast, report));
  }
}

async function returnOne(
  city: DemoCity,
  cast: Cast,
  report: OpenReport,
  period: ReportingPeriod,
): Promise<void> {
  const first = city.reviewChain[0] ?? 'PLANNING_DIRECTOR';
  const reviewer = first === 'PLANNING_MANAGER' ? cast.managerOf(report.teamId) : cast.citywide(first);
  await runAs(reviewer, async () => {
    const [item] = await openDeliverablesOfTeam(report.teamId, period);
    await returnReport({
      reportId: report.id,
      expectedVersion: await versionOf(report.id),
      reason: 'Sample: please say more about what changed for residents.',
      comments: item
        ? [
            {
              subject: 'DELIVERABLE',
              subjectId: item.id,
              field: 'note',
              text: 'Sample: who was reached, and how many?',
            },
          ]
        : [],
    });
  });
}

/** The running quarter: begun here and there. */
async function playOpenQuarter(city: DemoCity, cast: Cast, period: ReportingPeriod): Promise<void> {
  for (const report of await reportsOf(city, period)) {
    const isDemo = report.department === city.demo.department;
    if (report.state !== 'OPEN' || isDemo || spread(`${report.department} begun`) >= 35) continue;
    await logQuarter(cast, report, period, 40);
  }
}

/** Plays the three quarters of the city up to today. */
export async function playQuarters(city: DemoCity, cast: Cast, log: (line: string) => void): Promise<void> {
  const today = dayInZone(new Date(), city.timeZone);
  const director = cast.citywide('PLANNING_DIRECTOR');
  const steps = [
    { back: -2, play: playClosedQuarter, says: 'closed and published' },
    { back: -1, play: playReviewedQuarter, says: 'in review' },
    { back: 0, play: playOpenQuarter, says: 'open' },
  ];
  for (const { back, play, says } of steps) {
    const { code, startsOn } = fiscalQuarterAfter(today, city.fiscalYearStartMonth, back);
    const period = await on(startsOn, () => runAs(director, () => openPeriod(code, { sample: true })));
    await play(city, cast, period);
    log(`${city.name}: ${period.label} is ${says}.`);
  }
  const { fiscalYear } = fiscalQuarterAfter(today, city.fiscalYearStartMonth, -2);
  await runAs(director, () => saveYearlyWords(fiscalYear, SAMPLE_SUMMARY, true));
  // One city shows what the public reads of a year; in the others the draft is there to be finished.
  if (city.slug !== 'chicago') return;
  await runAs(cast.citywide('CHIEF_EQUITY_OFFICER'), async () => {
    const view = await yearlyView(fiscalYear);
    if (view) await finalizeYearlyReport(fiscalYear, view.digest);
  });
}

/** The director's draft for the yearly report, to be finished and made final by somebody else. */
const SAMPLE_SUMMARY = {
  section: 'summary',
  replacesId: null,
  text: 'Sample: this is the first year in which the departments reported quarter by quarter. Most reports came on time. Where they did, residents can see what was promised, by whom, and what became of it.\n\nSample: few goals can be measured yet. The coming year is for baselines: a goal without a measure cannot tell anybody whether life got better.',
};
