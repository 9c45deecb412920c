// What exactly was submitted: plain data, frozen at each submission and never touched again.
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { MissingReason } from '@plumbline/measuring/domain';
import type { Item, Measure } from './report-content';

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
    }[];
  }[];
}

/** The report's content as it stands, with the ids of the very updates and observations it is made of. */
export function frozen(
  summary: string | null,
  items: readonly Item[],
  measures: readonly Measure[],
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
      sample: update?.sample ?? false,
    })),
    measures: measures.map(({ metric, cells }) => ({
      metricId: metric.id,
      code: metric.code,
      cells: cells.map(({ category, observation }) => ({
        categoryId: category?.id ?? null,
        observationId: observation?.id ?? null,
        value: observation?.value ?? null,
        numerator: observation?.numerator ?? null,
        denominator: observation?.denominator ?? null,
        n: observation?.n ?? null,
        marginOfError: observation?.marginOfError ?? null,
        missingReason: observation?.missingReason ?? null,
        note: observation?.note ?? null,
      })),
    })),
  };
}
