// The one door through which measured numbers leave for the public; what it does not expressly let through stays in.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { protect } from '@plumbline/measuring/suppression';
import type {
  Count,
  Decision,
  EarlierRelease,
  Solver,
  SuppressionSettings,
  Table,
} from '@plumbline/measuring/suppression';
import type { CalendarDay } from '@plumbline/platform/domain';
import { BASELINE, NUMBERS, cellsOf, gateMetricOf, periodNames, withNumerator } from './gate-cells';
import type { GateCell, GateMetric } from './gate-cells';
import { allThatIsKnown, earlierCells, earlierRelease } from './gate-earlier';
import type { Known } from './gate-earlier';
import { mergedCells } from './gate-merges';
import type { MergedCell, OfferedMerge } from './gate-merges';
import { openMarks } from './gate-marks';
import { asGateProblem, openMarkProblem } from './gate-problems';
import type { GateProblem } from './gate-problems';
import { broaderGroups, countsOf, hiddenItem, itemsOf, sideId, sumsOf } from './gate-tables';
import { waysTried } from './gate-ways-out';
import type { ChosenHidden, MetricHistory } from './gate-ways-out';
import { periodsTogether, yearSums } from './gate-years';
import type { SourceMetric } from './source';

export type { GateProblem } from './gate-problems';
export type { ChosenHidden, MetricHistory } from './gate-ways-out';
export { BASELINE } from './gate-cells';

/** Which numbers of a metric the public may see, and what stands against publishing at all. */
export interface Passage {
  /** Names of what may be shown: the ids of values, `baseline`, and `<id> numerator` and so on beside a value. */
  shown: ReadonlySet<string>;
  /** Values that are left out without a mark: shown as part of a broader group, or not wanted in this release. */
  leftOut: ReadonlySet<string>;
  merged: readonly MergedCell[];
  problems: GateProblem[];
}

/** Decides about all numbers of one metric together, because one can give another away. Never throws. */
export type Gate = (metric: SourceMetric, path: readonly string[]) => Passage;

/** What a city's gate is made from. */
export interface GateRule {
  settings: SuppressionSettings;
  /** Null when it could not be loaded: then nothing of a metric with anything to protect passes. */
  solver: Solver | null;
  /** Last day of the period that a label names; null when it names none. */
  dayOf: (label: string) => CalendarDay | null;
  historyOf: (path: readonly string[]) => MetricHistory;
}

/** What is said where the check itself went wrong. */
export const GATE_DOUBTS = {
  FAILED: msg`The privacy check failed: ${{ why: '' }}`,
  NO_ANSWER: msg`The privacy check gave no clear answer.`,
  NOT_SAFE: msg`The privacy check did not call this safe.`,
};

/** The gate a city publishes through. It closes on every doubt: an error, a number without a clear answer. */
export function cityGate(rule: GateRule): Gate {
  return (metric, path) => {
    try {
      return passage(metric, path, rule);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = say({ ...GATE_DOUBTS.FAILED, values: { why } });
      return closed([{ message, path: [...path], waysOut: [] }]);
    }
  };
}

function closed(problems: GateProblem[]): Passage {
  return { shown: new Set(), leftOut: new Set(), merged: [], problems };
}

/** A solver that could not be loaded answers nothing, so whatever needs protection stays unproved. */
const NO_SOLVER: Solver = {
  solve: () => {
    throw new Error('The solver of the privacy check could not be loaded.');
  },
};

function passage(metric: SourceMetric, path: readonly string[], rule: GateRule): Passage {
  const history = rule.historyOf(path);
  const asked: Asked = { metric, path, rule };
  const { passage: found, findings } = judge(asked, history);
  if (findings.length === 0) return found;
  return { ...found, problems: waysTried(findings, history, (changed) => judge(asked, changed).findings) };
}

interface Asked {
  metric: SourceMetric;
  path: readonly string[];
  rule: GateRule;
}

/** Decides with one history, and finds what stands against it; the ways out that are offered are not tried yet. */
function judge(
  { metric, path, rule }: Asked,
  { earlier, chosen }: MetricHistory,
): { passage: Passage; findings: GateProblem[] } {
  const dated = [...metric.observations, ...earlier.flatMap((release) => release.values)];
  const periodOf = periodNames(dated, rule.dayOf);
  const about = gateMetricOf(metric);
  const given = cellsOf(metric, periodOf);
  const isChosen = (kinds: readonly ChosenHidden['kind'][]) => (cell: GateCell) =>
    chosen.some((one) => kinds.includes(one.kind) && isMeant(one, cell, { about, given, periodOf }));
  const leftOut = given.filter(isChosen(['GROUPS', 'PERIOD']));
  const isMarked = (cell: GateCell) => isChosen(['CELL'])(cell) && !leftOut.includes(cell);
  const cells = given.map((cell): GateCell => (isMarked(cell) ? { ...cell, marked: true } : cell));
  const marked = cells.filter((cell) => cell.marked);
  const wanted = cells.filter((cell) => !leftOut.includes(cell) && !cell.marked);

  // Periods are tables of their own: of one that this release does not speak of, nothing more can be found out.
  const spoken = new Set([...wanted, ...marked].map(({ period }) => period));
  const today = cells.filter(({ period }) => spoken.has(period));
  const before = earlier.map((release) => earlierCells(release, metric, today, periodOf, spoken));
  const known = allThatIsKnown(today, before);
  const counts = countsOf(about, known.cells);
  const offered = mergedCells(about, wanted);
  const tables = tablesOf(about, known, wanted, offered);
  const said = before.map((release) => earlierRelease(release, about, counts));
  const { decisions, verdict } = protect(
    tables,
    rule.settings,
    [...said, ...markOf(about, marked, counts)],
    rule.solver ?? NO_SOLVER,
  );
  const findings = verdict.problems.map((problem) => asGateProblem(problem, path, cells));
  const doubt = (message: string) => findings.push({ message, path: [...path], waysOut: [] });
  if (tables.flatMap(({ items }) => items).some((item) => !decisions.has(item.id)))
    doubt(say(GATE_DOUBTS.NO_ANSWER));
  else if (!verdict.safe && findings.length === 0) doubt(say(GATE_DOUBTS.NOT_SAFE));
  const passes = opened(
    decisions,
    wanted,
    offered.flatMap(({ shown }) => shown),
    leftOut,
  );
  const shown = [...wanted, ...passes.merged].filter(({ id }) => passes.shown.has(id));
  const open = openMarks({ metric: about, marked: marked.filter(hasValue), shown, before, counts });
  findings.push(...open.map((mark) => openMarkProblem(about, mark, path)));
  if (findings.length === 0) return { passage: { ...passes, problems: [] }, findings };
  return { passage: { ...closed([]), leftOut: new Set(leftOut.map(({ id }) => id)) }, findings };
}

function hasValue(cell: GateCell): boolean {
  return cell.value !== null;
}

/**
 * Is the value one of those a director chose? A baseline goes with the value of its period, and the parts of a broader
 * group that has no number of its own go with that group.
 */
function isMeant(
  one: ChosenHidden,
  cell: GateCell,
  {
    about,
    given,
    periodOf,
  }: {
    about: GateMetric;
    given: readonly GateCell[];
    periodOf: ReturnType<typeof periodNames>;
  },
): boolean {
  if (one.kind === 'GROUPS') return cell.group !== null || cell.place !== null;
  if (periodOf({ periodLabel: one.periodLabel ?? '', periodEndsOn: null }) !== cell.period) return false;
  if (one.kind === 'PERIOD') return true;
  if (one.place !== cell.place) return false;
  if (one.group === cell.group) return true;
  const hasOwn = given.some(({ period, group, place }) => {
    return period === cell.period && group === one.group && place === one.place;
  });
  return (
    !hasOwn &&
    broaderGroups(about, given).some(({ label, parts }) => {
      return label === one.group && cell.group !== null && parts.includes(cell.group);
    })
  );
}

/** What carries the mark by choice is a hidden number like any other, and is protected like one. */
function markOf(
  metric: GateMetric,
  marked: readonly GateCell[],
  counts: ReadonlyMap<string, Count>,
): EarlierRelease[] {
  const hidden = marked
    .map((cell) => hiddenItem(metric, withNumerator(cell, metric.isPercent)))
    .filter((item) => item.kind === 'COUNT' && counts.has(item.count));
  return hidden.length === 0
    ? []
    : [{ id: 'this release', label: 'this release', counts: [], sums: [], shown: [], hidden }];
}

/**
 * Each period is a table of its own, unless a broader group is to cover all of them, or quarters add up to their year.
 */
function tablesOf(
  metric: GateMetric,
  known: Known,
  wanted: readonly GateCell[],
  offered: readonly OfferedMerge[],
): Table[] {
  const periods = [...new Set(wanted.map(({ period }) => period))].sort();
  const years = yearSums(known.together, countsOf(metric, known.cells));
  const parts = offered.length > 0 ? [periods] : periodsTogether(periods, years);
  return parts.map((part): Table => {
    const isIn = ({ period }: GateCell) => part.includes(period);
    const counts = countsOf(metric, known.cells.filter(isIn));
    for (const count of offered.flatMap((one) => one.counts)) {
      if (!counts.has(count.id)) counts.set(count.id, count);
    }
    return {
      id: part.join(', '),
      label: `${metric.name}, ${wanted.find(isIn)?.periodLabel ?? ''}`,
      counts: [...counts.values()],
      sums: [
        ...sumsOf(metric, known.together.filter(isIn), counts),
        ...years.filter(({ whole }) => counts.has(whole)),
      ],
      items: wanted.filter(isIn).flatMap((cell) => itemsOf(metric, cell, cell.id === BASELINE)),
      merges: offered.map(({ merge }) => merge),
    };
  });
}

function opened(
  decisions: ReadonlyMap<string, Decision>,
  cells: readonly GateCell[],
  offered: readonly MergedCell[],
  leftOut: readonly GateCell[],
): Omit<Passage, 'problems'> {
  const isShown = (id: string) => {
    const decision = decisions.get(id);
    return decision?.state === 'SHOWN' && decision.printed.as === 'EXACT';
  };
  const shown = new Set<string>();
  const merged = offered.filter((cell) => isShown(cell.id));
  for (const cell of [...cells, ...merged]) {
    // A number whose value is hidden is hidden whole.
    if (!isShown(cell.id)) continue;
    shown.add(cell.id);
    for (const kind of NUMBERS) if (isShown(sideId(cell.id, kind))) shown.add(sideId(cell.id, kind));
  }
  const parts = cells.filter((cell) => decisions.get(cell.id)?.state === 'MERGED').map(({ id }) => id);
  return { shown, leftOut: new Set([...leftOut.map(({ id }) => id), ...parts]), merged };
}
