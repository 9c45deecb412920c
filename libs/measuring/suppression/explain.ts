// Says to people why a release is refused: which number is given away, by what, and what would help.
import { t } from '@lingui/core/macro';
import { attack, type Finding } from './attack';
import { companionsOf } from './companion';
import type { OutsiderView } from './outsider';
import { hide, outsiderOf, touched, type Publication } from './publication';
import type { Solver } from './solver';
import type { Row, Statement } from './statement';
import { countsOf } from './table';

/** Something that was tried and found to protect the number. */
export type WayOut =
  /** Hide these numbers as well. */
  | { kind: 'HIDE_MORE'; items: { id: string; label: string }[] }
  /** Show only the broader group, and none of its parts. */
  | { kind: 'COARSEN'; into: string; items: { id: string; label: string }[] }
  /** Withdraw what these releases say of it. (Who kept a copy still has it.) */
  | { kind: 'WITHDRAW'; releases: { id: string; label: string }[] };

/** Why a release is refused. */
export interface Problem {
  /** `INFERRED`: can be worked out; `CONTRADICTION`: numbers that can't all be true; `UNDECIDED`: no proof was found. */
  kind: 'INFERRED' | 'CONTRADICTION' | 'UNDECIDED';
  /** The number that is not safe; null where it is not about one. */
  count: { id: string; label: string } | null;
  /** What an outsider knows of it: least and most. */
  low: number | null;
  up: number | null;
  /** A set of statements that gives it away and from which none can be taken. */
  because: Statement[];
  /** Each was tried; empty when none of them helps. */
  waysOut: WayOut[];
  /** What is wrong, in a sentence or two, for the people who make the release. It names the secret: never publish it. */
  why: string;
  /** The same with the ways out. */
  message: string;
}

/** Explains one finding that isn't wide. */
export function explain(finding: Finding, publication: Publication, solver: Solver): Problem {
  const { world, settings } = publication;
  const label = world.counts.get(finding.count)?.label ?? finding.count;
  const { state, low, up } = finding;
  const kind = state === 'NARROW' ? 'INFERRED' : state === 'IMPOSSIBLE' ? 'CONTRADICTION' : 'UNDECIDED';
  const view = outsiderOf(publication);
  const because = kind === 'UNDECIDED' ? [] : reasons(finding, view, settings.protectionWidth, solver);
  const waysOut = kind === 'INFERRED' ? waysOutOf(finding.count, publication, because, solver) : [];
  const problem = { kind, count: { id: finding.count, label }, low, up, because, waysOut } as const;
  const why = reasonInWords(problem);
  return { ...problem, why, message: kind === 'INFERRED' ? `${why} ${waysInWords(waysOut)}` : why };
}

/** The least set of statements found by leaving out, first many at once, then one by one, what isn't needed. */
function reasons(finding: Finding, view: OutsiderView, width: number, solver: Solver): Statement[] {
  const always = view.rows.filter((row) => row.statement === null);
  const spoken = new Map<Statement, Row[]>();
  for (const row of view.rows) {
    if (row.statement) spoken.set(row.statement, [...(spoken.get(row.statement) ?? []), row]);
  }
  const stillGiven = (statements: readonly Statement[]): boolean => {
    const rows = [...always, ...statements.flatMap((statement) => spoken.get(statement) ?? [])];
    const [again] = attack({ ...view, rows }, [finding.count], solver, { width }).findings;
    return again?.state === finding.state;
  };
  let needed = [...spoken.keys()];
  for (let size = Math.ceil(needed.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < needed.length;) {
      const rest = [...needed.slice(0, from), ...needed.slice(from + size)];
      if (stillGiven(rest)) needed = rest;
      else from += size;
    }
  }
  return needed;
}

function waysOutOf(
  target: string,
  publication: Publication,
  because: readonly Statement[],
  solver: Solver,
): WayOut[] {
  const { world, settings } = publication;
  const width = settings.protectionWidth;
  const helps = (changed: Publication): boolean =>
    attack(outsiderOf(changed), [target], solver, { width }).findings[0]?.state === 'WIDE';
  const ways: WayOut[] = [];
  const hiding = (counts: readonly string[]) => {
    const changed = hide(publication, counts);
    return { changed, items: newlyHidden(publication, changed) };
  };

  const more = hiding([target, ...companionsOf(target, hide(publication, [target]), width, solver)]);
  if (more.items.length > 0 && helps(more.changed)) ways.push({ kind: 'HIDE_MORE', items: more.items });

  const inHand = touched(publication);
  for (const row of world.sums) {
    const [whole, ...parts] = row.terms.map(([count]) => count);
    if (whole === undefined || !parts.includes(target) || !inHand.has(whole)) continue;
    const coarser = hiding(parts);
    const into = world.counts.get(whole)?.label ?? whole;
    if (coarser.items.length > 0 && helps(coarser.changed))
      ways.push({ kind: 'COARSEN', into, items: coarser.items });
  }

  const releases = new Map(
    because.flatMap(({ release }) => (release ? [[release.id, release] as const] : [])),
  );
  const without = (ids: readonly string[]): Publication => {
    const fixed = world.fixed.filter((row) => !ids.includes(row.statement?.release?.id ?? ''));
    return { ...publication, world: { ...world, fixed } };
  };
  const single = [...releases.values()].filter((release) => helps(without([release.id])));
  if (single.length > 0) ways.push(...single.map((one): WayOut => ({ kind: 'WITHDRAW', releases: [one] })));
  else if (releases.size > 1 && helps(without([...releases.keys()])))
    ways.push({ kind: 'WITHDRAW', releases: [...releases.values()] });
  return ways;
}

function newlyHidden(before: Publication, after: Publication): { id: string; label: string }[] {
  return [...before.world.items.values()]
    .filter((item) => before.decisions.get(item.id)?.state !== after.decisions.get(item.id)?.state)
    .filter((item) => countsOf(item).length > 0)
    .map(({ id, label }) => ({ id, label }));
}

function reasonInWords(problem: Omit<Problem, 'why' | 'message'>): string {
  const name = problem.count?.label ?? '';
  const told = problem.because.map((statement) =>
    statement.release
      ? t`${{ statement: statement.text }} (in ${{ release: statement.release.label }})`
      : statement.text,
  );
  const by = told.length > 0 ? t`It follows from: ${{ list: told.join('; ') }}.` : '';
  if (problem.kind === 'CONTRADICTION') {
    const wrong = t`The numbers around ${name} can’t all be true, so nobody can say what they give away.`;
    return [wrong, by, t`Correct them.`].filter(Boolean).join(' ');
  }
  if (problem.kind === 'UNDECIDED') {
    return t`It could not be shown that ${name} is safe. Hide more of its table, or show a broader group.`;
  }
  const { low, up } = problem;
  const range =
    low === up
      ? t`${name} can be worked out exactly: ${{ number: String(low) }}.`
      : t`${name} can be narrowed down to between ${{ lowest: String(low) }} and ${{ highest: String(up) }}.`;
  return [range, by].filter(Boolean).join(' ');
}

function waysInWords(waysOut: readonly WayOut[]): string {
  if (waysOut.length === 0) return t`To publish, show a broader group, or leave the table out.`;
  const ways = waysOut.map(wayInWords).reduce((others, another) => t`${others}, or ${another}`);
  return t`To publish, ${ways}.`;
}

function wayInWords(way: WayOut): string {
  switch (way.kind) {
    case 'HIDE_MORE':
      return t`hide ${{ numbers: listed(way.items) }} as well`;
    case 'COARSEN':
      return t`show only ${{ group: way.into }}`;
    case 'WITHDRAW':
      return t`withdraw ${{ releases: listed(way.releases) }}`;
  }
}

function listed(named: readonly { label: string }[]): string {
  const labels = named.map(({ label }) => label);
  const last = labels.at(-1) ?? '';
  const others = labels.slice(0, -1).join('; ');
  return others ? t`${others} and ${last}` : last;
}
