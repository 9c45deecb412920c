// What the privacy check says against a release, in the places and words of the people who make it.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
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
  const printed = cellsNamed(
    problem.because.flatMap(({ release, itemId }) => (release === null && itemId !== null ? [itemId] : [])),
    cells,
  );
  // A number that contradicts others says nothing once it is hidden.
  if (problem.kind !== 'INFERRED' && printed.length > 0) waysOut.push(hiding(printed));
  if (cells.some(isPart)) waysOut.push(totalOnly());
  waysOut.push(leavingOut(place ? [place.periodLabel] : cells.map((cell) => cell.periodLabel)));
  return { message: problem.why, path: place ? pathTo(path, place) : [...path], waysOut };
}

/** A mark that hides nothing, or that cannot be proved to hide anything. */
export function openMarkProblem(metric: GateMetric, mark: OpenMark, path: readonly string[]): GateProblem {
  const { periodLabel, group, place } = mark.cell;
  const named: NamedCell = { periodLabel, group, place };
  const waysOut = [
    showingAgain([named]),
    ...(isPart(mark.cell) ? [totalOnly()] : []),
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

/** What the ways out do, each in a sentence. */
export const WAYS_OUT = {
  HIDE_MORE: msg`Hide ${{ values: '' }}.`,
  COARSEN: msg`Show only ${{ group: '' }}: hide ${{ values: '' }}.`,
  LEAVE_OUT: msg`Leave out ${{ periods: '' }}.`,
  SHOW_AGAIN: msg`Show ${{ values: '' }} again.`,
  TOTAL_ONLY: msg`Show only the total: leave out all groups and places of this measure.`,
  WITHDRAW: msg`Withdraw ${{ releases: '' }}.`,
} as const satisfies Readonly<Record<GateWayOut['kind'], MessageDescriptor>>;

/** The value of everyone, within a sentence. */
export const THE_TOTAL = msg`the total`;

function totalOnly(): GateWayOut {
  return { kind: 'TOTAL_ONLY', says: say(WAYS_OUT.TOTAL_ONLY), cells: [], releases: [] };
}

function showingAgain(cells: NamedCell[]): GateWayOut {
  const says = say({ ...WAYS_OUT.SHOW_AGAIN, values: { values: inWords(cells) } });
  return { kind: 'SHOW_AGAIN', says, cells, releases: [] };
}

function withdrawing(releases: readonly { id: string; label: string }[]): GateWayOut {
  const names = releases.map(({ label }) => label).join(' and ');
  return {
    kind: 'WITHDRAW',
    says: say({ ...WAYS_OUT.WITHDRAW, values: { releases: names } }),
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
    says: say({ ...WAYS_OUT.COARSEN, values: { group: way.into, values: inWords(named) } }),
    cells: named,
    releases: [],
  };
}

function hiding(cells: NamedCell[]): GateWayOut {
  const says = say({ ...WAYS_OUT.HIDE_MORE, values: { values: inWords(cells) } });
  return { kind: 'HIDE_MORE', says, cells, releases: [] };
}

/** Where a release says nothing of a period, it gives nothing of it away. */
function leavingOut(periodLabels: readonly string[]): GateWayOut {
  const labels = [...new Set(periodLabels)];
  const cells = labels.map((periodLabel) => ({ periodLabel, group: null, place: null }));
  const says = say({ ...WAYS_OUT.LEAVE_OUT, values: { periods: labels.join(', ') } });
  return { kind: 'LEAVE_OUT', says, cells, releases: [] };
}

function inWords(cells: readonly NamedCell[]): string {
  return cells
    .map(({ periodLabel, group, place }) => [
      group ?? say(THE_TOTAL),
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
