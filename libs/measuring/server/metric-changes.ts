// What a file would change in the metrics of a plan: compared in memory, so that a dry run and the import agree.
import type { TreeObservation } from '@plumbline/planning/domain';
import { namedPeriod } from '@plumbline/cities/domain';
import {
  sameDecimal,
  type GoalMetrics,
  type MetricGiven,
  type MetricTreeProblem,
} from '@plumbline/measuring/domain';
import type { CategorySet } from './category-set.entity';
import type { Metric } from './metric.entity';
import type { Observation } from './observation.entity';

/** The city's category sets, as an import needs them. */
export interface Sets {
  /** The newest set of each code. */
  byCode: Map<string, CategorySet>;
  byId: Map<string, CategorySet>;
  /** Category ids by set id and group code. */
  groups: Map<string, Map<string, string>>;
}

/** What is kept already. */
export interface Kept {
  metrics: readonly Metric[];
  /** Of these metrics, all of them, oldest first. */
  observations: readonly Observation[];
  sets: Sets;
}

/** What is the same for every new row. */
export interface Frame {
  planId: string;
  goalIds: ReadonlyMap<string, string>;
  newId: () => string;
  recordedBy: string | null;
  recordedAt: Date;
  /** Why numbers change, for the record. */
  reason: string;
  /** The month in which the city's year begins: what its period labels mean. */
  fiscalYearStartMonth: number;
}

export interface MetricChanges {
  addedMetrics: Metric[];
  changedMetrics: Metric[];
  addedObservations: Observation[];
  /** New rows that cite the ones they correct. */
  corrections: Observation[];
  unchanged: number;
  /** Values that came with a report, which a file may not replace; `path` leads to the value in the tree. */
  reported: MetricTreeProblem[];
}

/**
 * Compares the (checked) metrics of a tree with what is kept. Metrics are found by their codes, values by period
 * and group. A value that the file said before is no news, even when people corrected it since in a report: the
 * same file twice changes nothing.
 */
export function metricChanges(goals: readonly GoalMetrics[], kept: Kept, frame: Frame): MetricChanges {
  const changes: MetricChanges = {
    addedMetrics: [],
    changedMetrics: [],
    addedObservations: [],
    corrections: [],
    unchanged: 0,
    reported: [],
  };
  const before = new Map(kept.metrics.map((metric) => [metric.code, metric]));
  // Corrections are recorded after what they correct, so the last one of a place stands.
  const standing = new Map(kept.observations.map((o) => [placeOf(o), o]));
  const imported = new Map(kept.observations.filter((o) => o.reportId === null).map((o) => [placeOf(o), o]));
  const reported = new Set(kept.observations.filter((o) => o.reportId !== null).map(placeOf));
  goals.forEach((goal, g) => {
    goal.metrics.forEach((tree, position) => {
      const old = before.get(tree.code);
      const metric = metricOf(tree, position, frame.goalIds.get(goal.code) ?? '', old, kept.sets, frame);
      if (!old) changes.addedMetrics.push(metric);
      else if (isSameDefinition(old, metric)) changes.unchanged += 1;
      else changes.changedMetrics.push(metric);
      const groups = metric.categorySetId === null ? undefined : kept.sets.groups.get(metric.categorySetId);
      tree.observations.forEach((given, index) => {
        const value = named(given, frame);
        const categoryId = value.categoryCode === null ? null : (groups?.get(value.categoryCode) ?? null);
        const place = placeOf({ metricId: metric.id, periodLabel: value.periodLabel, categoryId });
        const stands = standing.get(place);
        const said = imported.get(place);
        if ((stands && isSameValue(stands, value)) || (said && isSameValue(said, value)))
          changes.unchanged += 1;
        else if (reported.has(place)) {
          changes.reported.push({
            path: ['goals', g, 'metrics', position, 'observations', index],
            message: wasReported(tree, value),
          });
        } else if (stands) changes.corrections.push(observationOf(metric, value, categoryId, stands, frame));
        else changes.addedObservations.push(observationOf(metric, value, categoryId, undefined, frame));
      });
    });
  });
  return changes;
}

/** A reported number was or will be reviewed with its report: a file may not slip another one in behind it. */
function wasReported(metric: MetricGiven, { periodLabel, categoryCode }: TreeObservation): string {
  const where = categoryCode === null ? periodLabel : `${periodLabel}, ${categoryCode}`;
  return (
    `Metric ${metric.code}, ${where}: This value was reported; correct it in the quarterly report. ` +
    'If the report is approved, ask the director to unlock it first.'
  );
}

function metricOf(
  tree: MetricGiven,
  position: number,
  goalId: string,
  before: Metric | undefined,
  sets: Sets,
  frame: Frame,
): Metric {
  return {
    id: before?.id ?? frame.newId(),
    planId: frame.planId,
    goalId,
    code: tree.code,
    name: tree.name,
    kind: tree.kind,
    unit: tree.unit,
    direction: tree.direction,
    frequency: tree.frequency ?? before?.frequency ?? 'QUARTERLY',
    numeratorLabel: tree.numeratorLabel,
    denominatorLabel: tree.denominatorLabel,
    categorySetId: setIdOf(tree, before, sets),
    reference: before?.reference ?? 'BEST_OFF',
    referenceCategoryId: before?.referenceCategoryId ?? null,
    baselineValue: tree.baselineValue,
    baselineLabel: periodName(tree.baselineLabel, frame),
    targetValue: tree.targetValue,
    targetLabel: periodName(tree.targetLabel, frame),
    methodNote: tree.methodNote,
    // A file that names only some metrics must not reorder the rest.
    position: before?.position ?? position,
    sourceUrl: tree.sourceUrl,
    sample: tree.sample,
    copiedFromId: before?.copiedFromId ?? null,
  };
}

/** A series keeps the version of the set it was collected under; only another set altogether is a change. */
function setIdOf(tree: MetricGiven, before: Metric | undefined, sets: Sets): string | null {
  if (tree.categorySetCode === null) return null;
  const own = before?.categorySetId ? sets.byId.get(before.categorySetId) : undefined;
  return (own?.code === tree.categorySetCode ? own : sets.byCode.get(tree.categorySetCode))?.id ?? null;
}

function isSameDefinition(a: Metric, b: Metric): boolean {
  const decimals = ['baselineValue', 'targetValue'] as const;
  const others = (Object.keys(b) as (keyof Metric)[]).filter((key) => !decimals.includes(key as never));
  return decimals.every((key) => sameDecimal(a[key], b[key])) && others.every((key) => a[key] === b[key]);
}

function placeOf(o: Pick<Observation, 'metricId' | 'periodLabel' | 'categoryId'>): string {
  return [o.metricId, o.periodLabel, o.categoryId ?? ''].join('\n');
}

function isSameValue(before: Observation, value: TreeObservation): boolean {
  return (
    (['value', 'numerator', 'denominator'] as const).every((field) =>
      sameDecimal(before[field], value[field]),
    ) && before.missingReason === value.missingReason
  );
}

/** The value under the one full name of its period. */
function named(value: TreeObservation, { fiscalYearStartMonth }: Frame): TreeObservation {
  return {
    ...value,
    periodLabel: namedPeriod(value.periodLabel, fiscalYearStartMonth)?.label ?? value.periodLabel,
  };
}

/** The one name of the time a baseline or target is for; words that name no period stay as they are. */
function periodName(label: string | null, { fiscalYearStartMonth }: Frame): string | null {
  return label === null ? null : (namedPeriod(label, fiscalYearStartMonth)?.label ?? label);
}

function observationOf(
  metric: Metric,
  value: TreeObservation,
  categoryId: string | null,
  before: Observation | undefined,
  frame: Frame,
): Observation {
  const period = namedPeriod(value.periodLabel, frame.fiscalYearStartMonth);
  return {
    id: frame.newId(),
    metricId: metric.id,
    periodLabel: value.periodLabel,
    periodCode: before?.periodCode ?? period?.code ?? null,
    periodEndsOn: before?.periodEndsOn ?? period?.endsOn ?? null,
    categoryId,
    placeId: null,
    numerator: value.numerator,
    denominator: value.denominator,
    value: value.value,
    n: null,
    marginOfError: null,
    standardError: null,
    reliability: null,
    dataDate: null,
    sourceHash: null,
    methodVersion: null,
    checked: false,
    missingReason: value.missingReason,
    note: null,
    replacesId: before?.id ?? null,
    reason: before ? frame.reason : null,
    sourceUrl: value.sourceUrl,
    sample: value.sample,
    reportId: null,
    recordedBy: frame.recordedBy,
    recordedAt: frame.recordedAt,
  };
}
