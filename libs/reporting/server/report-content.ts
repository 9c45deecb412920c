// What a report is about, put together: items with what was said, metrics with their cells, comments.
import {
  categoriesOfSet,
  metricById,
  metricsInForceOfTeam,
  observationsOfMetric,
  type Category,
  type Metric,
  type Observation,
} from '@plumbline/measuring/server';
import { byPeriod, isDueIn } from '@plumbline/measuring/domain';
import type { ReportContent } from '@plumbline/reporting/domain';
import type { QuarterlyReport } from './quarterly-report.entity';
import {
  commentsOfReport,
  itemPlacesOfReport,
  lastUpdatesBeforeReport,
  periodById,
  submittedMetricIds,
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
  lastObservation: Observation | null;
}

export interface Measure {
  metric: Metric;
  cells: Cell[];
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

/** The metrics due with the report, with their cells: the total first, then each group. */
export async function measuresOf(report: QuarterlyReport): Promise<Measure[]> {
  const period = await periodOf(report);
  const metrics = await metricsOf(report, period);
  return Promise.all(
    metrics.map(async (metric) => {
      const [observations = [], categories = []] = await Promise.all([
        observationsOfMetric(metric.id),
        metric.categorySetId === null ? [] : categoriesOfSet(metric.categorySetId),
      ]);
      return {
        metric,
        cells: [null, ...categories].map((category) => cellOf(category, observations, period)),
      };
    }),
  );
}

async function metricsOf(report: QuarterlyReport, period: ReportingPeriod): Promise<Metric[]> {
  const isOpen = report.state === 'OPEN' || report.state === 'RETURNED';
  if (isOpen) {
    const inForce = (await metricsInForceOfTeam(report.planningTeamId)) ?? [];
    return inForce.filter((metric) => isDueIn(metric, period.code));
  }
  const ids = (await submittedMetricIds(report.id)) ?? [];
  const metrics = await Promise.all(ids.map(metricById));
  return metrics.filter((metric) => metric !== undefined);
}

function cellOf(
  category: Category | null,
  observations: readonly Observation[],
  period: ReportingPeriod,
): Cell {
  const own = observations.filter((o) => o.categoryId === (category?.id ?? null));
  const here = { periodLabel: period.label, periodEndsOn: period.endsOn, recordedAt: new Date(0) };
  const earlier = own.filter((o) => o.periodLabel !== period.label && byPeriod(o, here) < 0);
  return {
    category,
    observation: own.find((o) => o.periodLabel === period.label) ?? null,
    // They come in the order of their periods.
    lastObservation: earlier.at(-1) ?? null,
  };
}

/** Everything the checklist looks at. */
export async function contentOf(
  report: QuarterlyReport,
): Promise<ReportContent & { parts: { items: Item[]; measures: Measure[]; comments: CommentRow[] } }> {
  const [items, measures, comments = []] = await Promise.all([
    itemsOf(report),
    measuresOf(report),
    commentsOfReport(report.id),
  ]);
  return {
    parts: { items, measures, comments },
    items: items.map(({ place, update, lastUpdate }) => ({
      deliverable: { id: place.deliverableId, code: place.code },
      update,
      lastWasSame: lastUpdate?.sameAsLast ?? false,
    })),
    measures: measures.map(({ metric, cells }) => ({
      metric,
      cells: cells.map(({ category, observation }) => ({ groupLabel: category?.label ?? null, observation })),
    })),
    comments,
  };
}
