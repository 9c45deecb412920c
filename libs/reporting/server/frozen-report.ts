// What exactly was submitted: plain data, frozen at each submission and never touched again.
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { MissingReason } from '@plumbline/measuring/domain';
import type { EarlierNumber, Item, Measure } from './report-content';

export interface FrozenReport {
  summary: string | null;
  deliverableIds: string[];
  metricIds: string[];
  items: {
    deliverableId: string;
    code: string;
    updateId: string | null;
    status: DeliverableStatus | null;
    note: string | null;
    detail: string | null;
    blocker: string | null;
    evidenceUrl: string | null;
    sameAsLast: boolean;
    actualOn: string | null;
    /** These four are absent in what was frozen before they were asked for. */
    suggestedStatus?: DeliverableStatus | null;
    statusReason?: string | null;
    blankReason?: string | null;
    askAgainOn?: string | null;
    sample: boolean;
  }[];
  measures: {
    metricId: string;
    code: string;
    cells: {
      categoryId: string | null;
      observationId: string | null;
      value: string | null;
      numerator: string | null;
      denominator: string | null;
      n: number | null;
      marginOfError: string | null;
      missingReason: MissingReason | null;
      note: string | null;
      /** Absent in what was frozen before it was asked for. */
      askAgainOn?: string | null;
    }[];
  }[];
  /** Numbers of earlier periods that came in with this report; absent in what was frozen before there were any. */
  earlier?: {
    metricId: string;
    code: string;
    observationId: string;
    periodLabel: string;
    categoryId: string | null;
    placeId: string | null;
    value: string | null;
    missingReason: MissingReason | null;
    /** What stood there before this report; null when nothing did. */
    replacesId: string | null;
    reason: string | null;
  }[];
}

/** The report's content as it stands, with the ids of the very updates and observations it is made of. */
export function frozen(
  summary: string | null,
  items: readonly Item[],
  measures: readonly Measure[],
  earlier: readonly EarlierNumber[],
): FrozenReport {
  return {
    summary,
    deliverableIds: items.map(({ place }) => place.deliverableId),
    metricIds: measures.map(({ metric }) => metric.id),
    items: items.map(({ place, update }) => ({
      deliverableId: place.deliverableId,
      code: place.code,
      updateId: update?.id ?? null,
      status: update?.status ?? null,
      note: update?.note ?? null,
      detail: update?.detail ?? null,
      blocker: update?.blocker ?? null,
      evidenceUrl: update?.evidenceUrl ?? null,
      sameAsLast: update?.sameAsLast ?? false,
      actualOn: update?.actualOn ?? null,
      suggestedStatus: update?.suggestedStatus ?? null,
      statusReason: update?.statusReason ?? null,
      blankReason: update?.blankReason ?? null,
      askAgainOn: update?.askAgainOn ?? null,
      sample: update?.sample ?? false,
    })),
    measures: measures.map(({ metric, cells }) => ({
      metricId: metric.id,
      code: metric.code,
      cells: cells.map(({ category, observation, askAgainOn }) => ({
        categoryId: category?.id ?? null,
        observationId: observation?.id ?? null,
        value: observation?.value ?? null,
        numerator: observation?.numerator ?? null,
        denominator: observation?.denominator ?? null,
        n: observation?.n ?? null,
        marginOfError: observation?.marginOfError ?? null,
        missingReason: observation?.missingReason ?? null,
        note: observation?.note ?? null,
        askAgainOn,
      })),
    })),
    earlier: earlier.map(({ metric, observation, before }) => ({
      metricId: metric.id,
      code: metric.code,
      observationId: observation.id,
      periodLabel: observation.periodLabel,
      categoryId: observation.categoryId,
      placeId: observation.placeId,
      value: observation.value,
      missingReason: observation.missingReason,
      replacesId: before?.id ?? null,
      reason: observation.reason,
    })),
  };
}
