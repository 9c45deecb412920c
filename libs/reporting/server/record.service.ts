// Entering a metric's values in a report: of its own period, and of earlier ones that are corrected or filled in.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, forgetLoaded, newId, now, rows, today } from '@plumbline/platform/server';
import { namedPeriod } from '@plumbline/cities/domain';
import { theCity } from '@plumbline/cities/server';
import {
  metricsInForceOfTeam,
  recordValues,
  type NewValue,
  type Observation,
} from '@plumbline/measuring/server';
import type { FieldProblem } from '@plumbline/measuring/domain';
import {
  askAgainByDefault,
  demandState,
  ENTRY_LABELS,
  problemWithAskAgain,
} from '@plumbline/reporting/domain';
import type { QuarterlyReport } from './quarterly-report.entity';
import type { ObservationCellInput, RecordObservationInput, RecordObservationsInput } from './record.graphql';
import { measuresOf, periodOf } from './report-content';
import { askAgainOfObservation } from './report.loaders';
import { lockReport, noteReportWriter, subjectOf } from './report.queries';

/** What stands now in each cell, and what is odd about some; `pathOf` leads to the cell. */
export interface Recorded {
  observations: Observation[];
  report: QuarterlyReport;
  warnings: (FieldProblem & { pathOf: string[] })[];
}

/** Records one cell of a metric; see `recordValues` for what is refused. */
export async function recordObservation(input: RecordObservationInput): Promise<Recorded> {
  return record(input.reportId, input.metricId, [input], () => []);
}

/** Records cells of one metric, as pasted from a spreadsheet: all of them or none, each refusal with its cell. */
export async function recordObservations(input: RecordObservationsInput): Promise<Recorded> {
  return record(input.reportId, input.metricId, input.cells, (index) => ['cells', String(index)]);
}

async function record(
  reportId: string,
  metricId: string,
  cells: readonly ObservationCellInput[],
  pathOf: (index: number) => string[],
): Promise<Recorded> {
  const report = await lockReport(reportId);
  authorize('observation:record', await subjectOf(report));
  demandState(report, 'log');
  const period = await periodOf(report);
  const { fiscalYearStartMonth } = await theCity();
  const values = cells.map((cell, index) => {
    const own =
      cell.periodLabel === undefined || cell.periodLabel === null || cell.periodLabel === period.label;
    const at = own
      ? period
      : earlierPeriod(cell.periodLabel!, period.endsOn, fiscalYearStartMonth, pathOf(index));
    return newValue(cell, at, { own, correcting: report.correcting });
  });
  await demandMetric(
    report,
    metricId,
    values.some(({ period: { label } }) => label === period.label),
  );
  const { metric, observations, warnings } = await recordValues({
    ...{ metricId, values, reportId: report.id, sample: report.sample, pathOf },
  });
  await noteReportWriter(report.id);
  await noteWhenToAsk(report.id, metric.code, cells, observations, pathOf);
  const labels = [...new Set(values.map(({ period: { label } }) => label))].join(', ');
  await audit({
    action: 'observation:record',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: `Recorded ${values.length === 1 ? 'a value' : `${values.length} values`} of ${metric.code} for ${labels}.`,
  });
  forgetLoaded();
  return { observations, report, warnings: warnings.map((one) => ({ ...one, pathOf: pathOf(one.index) })) };
}

/**
 * Notes beside each missing value when it is asked for again: on the day that was named, or for one that is not
 * available yet in 30 days. Saying again what stands leaves nothing.
 */
async function noteWhenToAsk(
  reportId: string,
  code: string,
  cells: readonly ObservationCellInput[],
  observations: readonly Observation[],
  pathOf: (index: number) => string[],
): Promise<void> {
  const day = await today();
  for (const [index, cell] of cells.entries()) {
    const observation = observations[index];
    if (!observation) continue;
    const before = (await askAgainOfObservation(observation.id)) ?? null;
    const given = cell.askAgainOn ?? null;
    if (given !== null && given !== before) {
      const problem =
        observation.value === null ? problemWithAskAgain(given, day) : 'is only for a value that is missing';
      if (problem) {
        throw new Refusal(
          'INVALID',
          msg`“${{ askAgainOn: ENTRY_LABELS.askAgainOn }}” of ${code} ${problem}.`,
          {
            path: [...pathOf(index), 'askAgainOn'],
          },
        );
      }
    }
    const isNotYet = observation.missingReason === 'NOT_YET_AVAILABLE';
    const on = given ?? (isNotYet ? (before ?? askAgainByDefault(day)) : null);
    if (on === before || observation.value !== null) continue;
    await rows(
      `insert into value_ask_again (id, observation_id, report_id, ask_again_on, by_person_id, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), observation.id, reportId, on, actor().personId, now()],
    );
  }
}

/** A metric that is due, or for earlier periods any metric of the team's plans in force. */
async function demandMetric(report: QuarterlyReport, metricId: string, isOwnPeriod: boolean): Promise<void> {
  const due = (await measuresOf(report)).some(({ metric }) => metric.id === metricId);
  if (due) return;
  const known = (await metricsInForceOfTeam(report.planningTeamId))?.some(({ id }) => id === metricId);
  if (known && !isOwnPeriod) return;
  throw new Refusal(
    'NOT_FOUND',
    msg`This report has no such metric. Reload the page to see the metrics that are due.`,
    { path: ['metricId'] },
  );
}

function earlierPeriod(
  label: string,
  reportEndsOn: string,
  startMonth: number,
  path: string[],
): NewValue['period'] {
  const named = namedPeriod(label, startMonth);
  if (!named) {
    throw new Refusal('INVALID', msg`"${label}" is no period. Write a year or a quarter, like FY 2026 Q3.`, {
      path: [...path, 'periodLabel'],
    });
  }
  if (named.endsOn > reportEndsOn) {
    throw new Refusal(
      'INVALID',
      msg`${{ namedLabel: named.label }} ends after the period of this report. Enter it with the report of its own period.`,
      { path: [...path, 'periodLabel'] },
    );
  }
  return named;
}

/** A value of an earlier period was reviewed or imported before: another one always says why. */
function newValue(
  cell: ObservationCellInput,
  { code, label, endsOn }: NewValue['period'],
  { own, correcting }: { own: boolean; correcting: boolean },
): NewValue {
  return {
    categoryId: cell.categoryId ?? null,
    placeId: cell.placeId ?? null,
    period: { code, label, endsOn },
    replacesId: cell.replacesId ?? null,
    value: cell.value ?? null,
    numerator: cell.numerator ?? null,
    denominator: cell.denominator ?? null,
    n: cell.n ?? null,
    marginOfError: cell.marginOfError ?? null,
    standardError: cell.standardError ?? null,
    missingReason: cell.missingReason ?? null,
    reliability: cell.reliability ?? null,
    note: cell.note ?? null,
    checked: cell.checked ?? false,
    reason: cell.reason ?? null,
    reasonRequired: correcting || !own,
  };
}
