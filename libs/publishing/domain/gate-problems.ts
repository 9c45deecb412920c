// What the privacy check says against a release, in the places and words of the people who make it.
import type { Problem, WayOut } from '@plumbline/measuring/suppression';
import type { GateCell } from './gate-cells';

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
   * `LEAVE_OUT`: say nothing of the periods of `cells`.
   */
  kind: WayOut['kind'] | 'LEAVE_OUT';
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

/** The problem in the caller's places. `path` is team, plan, goal and metric; `cells` are the values judged. */
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
  waysOut.push(leavingOut(place ? [place.periodLabel] : cells.map((cell) => cell.periodLabel)));
  return {
    message: problem.message,
    path: place
      ? [...path, place.periodLabel, place.group ?? 'Total', ...(place.place === null ? [] : [place.place])]
      : [...path],
    waysOut,
  };
}

function wayOut(way: WayOut, cells: readonly GateCell[]): GateWayOut {
  if (way.kind === 'WITHDRAW') {
    const says = `Withdraw ${way.releases.map(({ label }) => label).join(' and ')}.`;
    return {
      kind: way.kind,
      says,
      cells: [],
      releases: way.releases.map(({ id, label }) => ({ id, label })),
    };
  }
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
