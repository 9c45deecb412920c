// What a report is about, put together: items with what was said, metrics with their cells, comments.
import {
  categoriesOfSet,
  categoryById,
  metricById,
  metricsInForceOfTeam,
  observationsOfMetric,
  type Category,
  type Metric,
  type Observation,
} from '@plumbline/measuring/server';
import { byPeriod, isDueIn } from '@plumbline/measuring/domain';
import { isUnchanged, type ReportContent } from '@plumbline/reporting/domain';
import { evidenceOfReport } from './evidence/evidence.loaders';
import type { FrozenReport } from './frozen-report';
import type { QuarterlyReport } from './quarterly-report.entity';
import {
  askAgainOfObservation,
  commentsOfReport,
  eventsOfReport,
  itemPlacesOfReport,
  lastSummaryBeforeReport,
  lastUpdatesBeforeReport,
  periodById,
  observationById,
  observationsOfReport,
  submittedContent,
  updatesOfReport,
  type CommentRow,
  type ItemPlace,
  type UpdateRow,
} from './report.loaders';
import type { ReportingPeriod } from './reporting-period.entity';

export interface Item {
  place: ItemPlace;
  update: UpdateRow | null;
  lastUpdate: UpdateRow | null;
}

interface Cell {
  /** Null is the total. */
  category: Category | null;
  observation: Observation | null;
  /** What came after the submission; null while the report is with its team. */
  newerObservation: Observation | null;
  lastObservation: Observation | null;
  /** The day on which a value that is missing is asked for again. */
  askAgainOn: string | null;
}

export interface Measure {
  metric: Metric;
  cells: Cell[];
}

/** A number of an earlier period that came in with a report. */
export interface EarlierNumber {
  metric: Metric;
  observation: Observation;
  /** What stood there before this report; null when nothing did. */
  before: Observation | null;
}

/** The period of a report; every report has one. */
export async function periodOf(report: Pick<QuarterlyReport, 'reportingPeriodId'>): Promise<ReportingPeriod> {
  const period = await periodById(report.reportingPeriodId);
  if (!period) throw new Error(`Reporting period ${report.reportingPeriodId} is missing.`);
  return period;
}

/** The report's deliverables with what was said about each, now and last time. */
export async function itemsOf(report: Pick<QuarterlyReport, 'id'>): Promise<Item[]> {
  const [places, updates, lastUpdates] = await Promise.all([
    itemPlacesOfReport(report.id),
    updatesOfReport(report.id),
    lastUpdatesBeforeReport(report.id),
  ]);
  const byDeliverable = (list: UpdateRow[] | undefined) => new Map(list?.map((u) => [u.deliverableId, u]));
  const now = byDeliverable(updates);
  const last = byDeliverable(lastUpdates);
  return (places ?? []).map((place) => ({
    place,
    update: now.get(place.deliverableId) ?? null,
    lastUpdate: last.get(place.deliverableId) ?? null,
  }));
}

/**
 * The metrics due with the report, with their cells: the total first, then each group. While the team writes, each
 * cell holds the value that stands. Once submitted it holds the very value that was submitted, because that is what
 * is reviewed; one that came in behind it (a file, say) is beside it as the newer one.
 */
export async function measuresOf(report: QuarterlyReport): Promise<Measure[]> {
  const period = await periodOf(report);
  if (report.state === 'OPEN' || report.state === 'RETURNED') {
    const inForce = (await metricsInForceOfTeam(report.planningTeamId)) ?? [];
    const due = inForce.filter((metric) => isDueIn(metric, period.code));
    return Promise.all(due.map((metric) => liveMeasure(metric, period)));
  }
  const { measures = [] } = (await submittedContent(report.id)) ?? {};
  const shown = await Promise.all(measures.map((measure) => submittedMeasure(measure, period)));
  return shown.filter((measure) => measure !== null);
}

async function liveMeasure(metric: Metric, period: ReportingPeriod): Promise<Measure> {
  const [observations = [], categories = []] = await Promise.all([
    observationsOfMetric(metric.id),
    metric.categorySetId === null ? [] : categoriesOfSet(metric.categorySetId),
  ]);
  const cells = [null, ...categories].map((category) => cellOf(category, observations, period));
  return { metric, cells: await Promise.all(cells.map(withAskAgain)) };
}

/** A value that stands needs no day to ask again, whatever was said before it came. */
async function withAskAgain(cell: Omit<Cell, 'askAgainOn'>): Promise<Cell> {
  const { observation } = cell;
  const isMissing = observation !== null && observation.value === null;
  return { ...cell, askAgainOn: isMissing ? ((await askAgainOfObservation(observation.id)) ?? null) : null };
}

async function submittedMeasure(
  { metricId, cells }: FrozenReport['measures'][number],
  period: ReportingPeriod,
): Promise<Measure | null> {
  const [metric, observations = []] = await Promise.all([
    metricById(metricId),
    observationsOfMetric(metricId),
  ]);
  if (!metric) return null;
  const shown = cells.map(async ({ categoryId, observationId }) => {
    const [category, submitted] = await Promise.all([
      categoryId === null ? null : categoryById(categoryId),
      observationId === null ? null : observationById(observationId),
    ]);
    const live = cellOf(category ?? null, observations, period);
    const isNewer = live.observation !== null && live.observation.id !== observationId;
    return withAskAgain({
      ...live,
      observation: submitted ?? null,
      newerObservation: isNewer ? live.observation : null,
    });
  });
  return { metric, cells: await Promise.all(shown) };
}

/**
 * Numbers outside of its own cells that were entered with a report, by metric and period: while the team writes, the last one
 * it entered in each place; once submitted, the very ones that were submitted.
 */
export async function earlierNumbersOf(report: QuarterlyReport): Promise<EarlierNumber[]> {
  const isOpen = report.state === 'OPEN' || report.state === 'RETURNED';
  const entered = isOpen
    ? await enteredEarlier(report)
    : ((await submittedContent(report.id))?.earlier ?? []).map(({ observationId, replacesId }) => ({
        observationId,
        beforeId: replacesId,
      }));
  const found = await Promise.all(
    entered.map(async ({ observationId, beforeId }) => {
      const [observation, before] = await Promise.all([
        observationById(observationId),
        beforeId === null ? null : observationById(beforeId),
      ]);
      const metric = observation && (await metricById(observation.metricId));
      return observation && metric ? { metric, observation, before: before ?? null } : null;
    }),
  );
  return found
    .filter((one) => one !== null)
    .sort((a, b) => a.metric.code.localeCompare(b.metric.code) || byPeriod(a.observation, b.observation));
}

/**
 * What a report changed outside of its own cells (other periods, places, groups the metric was split by before): each
 * place once, with what stood there before the report. Nothing a report writes goes past its reviewers.
 */
async function enteredEarlier(
  report: QuarterlyReport,
): Promise<{ observationId: string; beforeId: string | null }[]> {
  const cells = (await measuresOf(report)).flatMap((measure) => measure.cells);
  const inCells = new Set(cells.map(({ observation }) => observation?.id));
  const written = (await observationsOfReport(report.id)) ?? [];
  const byId = new Map(written.map((one) => [one.id, one]));
  const replaced = new Set(written.map(({ replacesId }) => replacesId));
  return written
    .filter(({ id }) => !replaced.has(id) && !inCells.has(id))
    .map((last) => {
      let first = last;
      for (let earlier; (earlier = byId.get(first.replacesId ?? ''));) first = earlier;
      return { observationId: last.id, beforeId: first.replacesId };
    });
}

function cellOf(
  category: Category | null,
  observations: readonly Observation[],
  period: ReportingPeriod,
): Omit<Cell, 'askAgainOn'> {
  const own = observations.filter((o) => o.placeId === null && o.categoryId === (category?.id ?? null));
  const here = { periodLabel: period.label, periodEndsOn: period.endsOn, recordedAt: new Date(0) };
  const earlier = own.filter((o) => o.periodLabel !== period.label && byPeriod(o, here) < 0);
  return {
    category,
    observation: own.find((o) => o.periodLabel === period.label) ?? null,
    newerObservation: null,
    // They come in the order of their periods.
    lastObservation: earlier.at(-1) ?? null,
  };
}

/** A report's content before it is put in the checklist's words. */
interface ReportParts {
  items: Item[];
  measures: Measure[];
  comments: CommentRow[];
  earlier: EarlierNumber[];
}

/** Everything the checklist looks at. */
export async function contentOf(report: QuarterlyReport): Promise<ReportContent & { parts: ReportParts }> {
  const [items, measures, comments = [], earlier] = await Promise.all([
    itemsOf(report),
    measuresOf(report),
    commentsOfReport(report.id),
    earlierNumbersOf(report),
  ]);
  return {
    parts: { items, measures, comments, earlier },
    items: items.map(({ place, update, lastUpdate }) => ({
      deliverable: { id: place.deliverableId, code: place.code },
      update,
      lastWasSame: lastUpdate?.sameAsLast ?? false,
    })),
    measures: measures.map(({ metric, cells }) => ({
      metric,
      cells: cells.map(({ category, observation, askAgainOn }) => ({
        groupLabel: category?.label ?? null,
        observation,
        askAgainOn,
      })),
    })),
    comments,
    otherMetrics: earlier.map(({ metric }) => metric),
  };
}

/** Whether a report says nothing that was not said last quarter, and is in its first submission. */
export async function saysNothingNew(report: QuarterlyReport): Promise<boolean> {
  const [{ parts }, events = [], lastSummary = null, evidence = []] = await Promise.all([
    contentOf(report),
    eventsOfReport(report.id),
    lastSummaryBeforeReport(report.id),
    evidenceOfReport(report.id),
  ]);
  if (events.some(({ kind }) => kind === 'RETURNED' || kind === 'UNLOCKED')) return false;
  return isUnchanged({
    summary: report.summary,
    lastSummary,
    items: parts.items,
    cells: parts.measures.flatMap(({ cells }) => cells),
    earlierNumbers: parts.earlier.length,
    evidence: evidence.filter(({ withdrawn }) => !withdrawn).length,
  });
}
