// What the privacy check says against a release, in the places and words of the people who make it.
import type { Problem, WayOut } from '@plumbline/measuring/suppression';
import type { GateCell, GateMetric } from './gate-cells';
import { openMarkInWords } from './gate-marks';
import type { OpenMark } from './gate-marks';

/** A value a director can hide: where it stands within its metric. */
export interface NamedCell {
  periodLabel: string;
  /** Null is the total. */
  group: string | null;
  /** Null is the whole city. */
  place: string | null;
}

/** Something that would make the release safe. */
export interface GateWayOut {
  /**
   * `HIDE_MORE`: hide `cells`. `COARSEN`: hide them and show what contains them. `WITHDRAW`: withdraw `releases`.
   * `LEAVE_OUT`: say nothing of the periods of `cells`. `TOTAL_ONLY`: leave out all groups and places of the metric.
   * `SHOW_AGAIN`: take back that `cells` were hidden by choice.
   */
  kind: WayOut['kind'] | 'LEAVE_OUT' | 'TOTAL_ONLY' | 'SHOW_AGAIN';
  /** In words. */
  says: string;
  cells: NamedCell[];
  releases: { id: string; label: string }[];
}

/**
 * Why a number may not be published, and where it stands (team, plan, goal, metric, and where it is about one value,
 * period, group and place). It can name what must stay secret, so it is only for those who make the release.
 */
export interface GateProblem {
  message: string;
  path: string[];
  waysOut: GateWayOut[];
}

/**
 * The problem in the caller's places, with everything that may help; what of it does help is yet to be tried. `path`
 * is team, plan, goal and metric; `cells` are the values judged.
 */
export function asGateProblem(
  problem: Problem,
  path: readonly string[],
  cells: readonly GateCell[],
): GateProblem {
  const place = problem.count && placeNamed(problem.count.id, cells);
  const waysOut = problem.waysOut.map((way) => wayOut(way, cells));
  const told = cellsNamed(
    problem.because.flatMap(({ release, itemId }) => (release === null && itemId !== null ? [itemId] : [])),
    cells,
  );
  // A number that contradicts others says nothing once it is hidden.
  if (problem.kind !== 'INFERRED' && told.length > 0) waysOut.push(hiding(told));
  if (cells.some(isPart)) waysOut.push(TOTAL_ONLY);
  waysOut.push(leavingOut(place ? [place.periodLabel] : cells.map((cell) => cell.periodLabel)));
  return { message: problem.why, path: place ? pathTo(path, place) : [...path], waysOut };
}

/** A mark that hides nothing, or that cannot be proved to hide anything. */
export function openMarkProblem(metric: GateMetric, mark: OpenMark, path: readonly string[]): GateProblem {
  const { periodLabel, group, place } = mark.cell;
  const named: NamedCell = { periodLabel, group, place };
  const waysOut = [
    { kind: 'SHOW_AGAIN' as const, says: `Show ${inWords([named])} again.`, cells: [named], releases: [] },
    ...(isPart(mark.cell) ? [TOTAL_ONLY] : []),
    leavingOut([periodLabel]),
    ...(mark.saidIn.length > 0 ? [withdrawing(mark.saidIn)] : []),
  ];
  return { message: openMarkInWords(metric, mark), path: pathTo(path, named), waysOut };
}

function pathTo(path: readonly string[], { periodLabel, group, place }: NamedCell): string[] {
  return [...path, periodLabel, group ?? 'Total', ...(place === null ? [] : [place])];
}

function isPart({ group, place }: GateCell): boolean {
  return group !== null || place !== null;
}

const TOTAL_ONLY: GateWayOut = {
  kind: 'TOTAL_ONLY',
  says: 'Show only the total: leave out all groups and places of this measure.',
  cells: [],
  releases: [],
};

function withdrawing(releases: readonly { id: string; label: string }[]): GateWayOut {
  return {
    kind: 'WITHDRAW',
    says: `Withdraw ${releases.map(({ label }) => label).join(' and ')}.`,
    cells: [],
    releases: releases.map(({ id, label }) => ({ id, label })),
  };
}

function wayOut(way: WayOut, cells: readonly GateCell[]): GateWayOut {
  if (way.kind === 'WITHDRAW') return withdrawing(way.releases);
  const named = cellsNamed(
    way.items.map(({ id }) => id),
    cells,
  );
  if (way.kind === 'HIDE_MORE') return hiding(named);
  return {
    kind: way.kind,
    says: `Show only ${way.into}: hide ${inWords(named)}.`,
    cells: named,
    releases: [],
  };
}

function hiding(cells: NamedCell[]): GateWayOut {
  return { kind: 'HIDE_MORE', says: `Hide ${inWords(cells)}.`, cells, releases: [] };
}

/** Where a release says nothing of a period, it gives nothing of it away. */
function leavingOut(periodLabels: readonly string[]): GateWayOut {
  const labels = [...new Set(periodLabels)];
  const cells = labels.map((periodLabel) => ({ periodLabel, group: null, place: null }));
  return { kind: 'LEAVE_OUT', says: `Leave out ${labels.join(', ')}.`, cells, releases: [] };
}

function inWords(cells: readonly NamedCell[]): string {
  return cells
    .map(({ periodLabel, group, place }) => [
      group ?? 'the total',
      ...(place === null ? [] : [place]),
      periodLabel,
    ])
    .map((parts) => parts.join(', '))
    .join('; ');
}

/** The values to which some printed numbers belong, each once. */
function cellsNamed(itemIds: readonly string[], cells: readonly GateCell[]): NamedCell[] {
  const wanted = cells.filter((cell) => itemIds.some((id) => id === cell.id || id.startsWith(`${cell.id} `)));
  const named = wanted.map(({ periodLabel, group, place }): NamedCell => ({ periodLabel, group, place }));
  return [...new Map(named.map((cell) => [JSON.stringify(cell), cell])).values()];
}

/** Where a count stands, read from its name. */
function placeNamed(countId: string, cells: readonly GateCell[]): NamedCell | null {
  const [name = ''] = countId.split(' without ');
  const found = cells.find((cell) => {
    const places = JSON.stringify([cell.period, cell.group, cell.place]);
    return name.includes(`,${places.slice(1, -1)},`);
  });
  return found ? { periodLabel: found.periodLabel, group: found.group, place: found.place } : null;
}
