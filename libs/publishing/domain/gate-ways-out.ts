// What would make a refused number safe: each way out is tried with the whole check before it is offered.
import type { EarlierNumbers } from './gate-earlier';
import type { GateProblem, GateWayOut } from './gate-problems';

/** What a director chose not to show of a metric; null stands for everything of that kind. */
export interface ChosenHidden {
  /** `CELL`: one value, with a mark in its place. `GROUPS`: nothing but the total. `PERIOD`: nothing of this period. */
  kind: 'CELL' | 'GROUPS' | 'PERIOD';
  periodLabel: string | null;
  group: string | null;
  place: string | null;
}

/** What was said of a metric before, and what a director chose to hide of it now. */
export interface MetricHistory {
  /** Releases that are not withdrawn, newest first. */
  earlier: readonly EarlierNumbers[];
  chosen: readonly ChosenHidden[];
}

/** What has to be chosen to take a way out; empty for those that hide nothing. */
export function choicesOf({ kind, cells }: Pick<GateWayOut, 'kind' | 'cells'>): ChosenHidden[] {
  switch (kind) {
    case 'HIDE_MORE':
    case 'COARSEN':
      return cells.map((cell) => ({ kind: 'CELL', ...cell }));
    case 'LEAVE_OUT':
      return cells.map(({ periodLabel }) => ({ kind: 'PERIOD', periodLabel, group: null, place: null }));
    case 'TOTAL_ONLY':
      return [{ kind: 'GROUPS', periodLabel: null, group: null, place: null }];
    case 'SHOW_AGAIN':
    case 'WITHDRAW':
      return [];
  }
}

/**
 * The problems, each with those of its ways out after which it is gone and nothing new stands in the way.
 * @param judge judges the metric anew with another history
 */
export function waysTried(
  problems: readonly GateProblem[],
  history: MetricHistory,
  judge: (changed: MetricHistory) => readonly GateProblem[],
): GateProblem[] {
  const tried = new Map<string, ReadonlySet<string>>();
  const leftAfter = (way: GateWayOut): ReadonlySet<string> => {
    const name = JSON.stringify([way.kind, way.cells, way.releases]);
    const left = tried.get(name) ?? new Set(judge(after(way, history)).map(placeOf));
    tried.set(name, left);
    return left;
  };
  const before = new Set(problems.map(placeOf));
  const helps = (way: GateWayOut, problem: GateProblem): boolean => {
    const left = leftAfter(way);
    return !left.has(placeOf(problem)) && [...left].every((place) => before.has(place));
  };
  return problems.map((problem) => ({
    ...problem,
    waysOut: problem.waysOut.filter((way) => helps(way, problem)),
  }));
}

function placeOf({ path }: GateProblem): string {
  return JSON.stringify(path);
}

function after(way: GateWayOut, { earlier, chosen }: MetricHistory): MetricHistory {
  const gone = new Set(way.releases.map(({ id }) => id));
  const isTakenBack = (one: ChosenHidden) =>
    way.kind === 'SHOW_AGAIN' &&
    one.kind === 'CELL' &&
    way.cells.some((cell) => {
      return cell.periodLabel === one.periodLabel && cell.group === one.group && cell.place === one.place;
    });
  return {
    earlier: earlier.filter(({ id }) => !gone.has(id)),
    chosen: [...chosen.filter((one) => !isTakenBack(one)), ...choicesOf(way)],
  };
}
