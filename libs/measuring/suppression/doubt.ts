// Refusals that need no attack: numbers that contradict one another, and checks that could not be carried out.
import { t } from '@lingui/core/macro';
import type { Problem } from './explain';
import { outsiderOf, truthOf, type Publication } from './publication';
import type { Row } from './statement';
import type { Table } from './table';
import { InconsistentTables } from './world';

/**
 * The rows that are not true of the city's own numbers, such as a percentage that its numerator and denominator don't
 * make. A check against false statements would search in the wrong place.
 */
export function falseStatements(publication: Publication): Row[] {
  const truth = truthOf(publication.world);
  return outsiderOf(publication).rows.filter((row) => {
    if (row.terms.some(([count]) => !truth.has(count))) return false;
    const sum = row.terms.reduce((total, [count, factor]) => total + factor * (truth.get(count) ?? 0n), 0n);
    return (row.low !== null && sum < row.low) || (row.high !== null && sum > row.high);
  });
}

/** Refuses because of rows that aren't true, naming what they were made from. */
export function contradiction(rows: readonly Row[], publication: Publication): Problem {
  const { counts } = publication.world;
  const because = [...new Set(rows.flatMap((row) => row.statement ?? []))];
  const releases = new Map(
    because.flatMap(({ release }) => (release ? [[release.id, release] as const] : [])),
  );
  const labels = [...releases.values()].map(({ label }) => label);
  const told = rows.map((row) => {
    const values = row.terms.flatMap(([id]) => counts.get(id) ?? []);
    const made = allOf(values.map(({ label, value }) => `${label} (${value})`));
    return t`${{ statement: row.statement?.text ?? t`a total` }} does not agree with ${{ numbers: made }}`;
  });
  const wrong = t`Some numbers contradict each other, so nobody can say what they give away: ${{ list: [...new Set(told)].join('; ') }}.`;
  const wayOut =
    labels.length > 0 ? t`Correct them, or withdraw ${{ releases: allOf(labels) }}.` : t`Correct them.`;
  return {
    kind: 'CONTRADICTION',
    count: null,
    low: null,
    up: null,
    because,
    waysOut: releases.size > 0 ? [{ kind: 'WITHDRAW', releases: [...releases.values()] }] : [],
    why: `${wrong} ${t`Correct them.`}`,
    message: `${wrong} ${wayOut}`,
  };
}

function allOf(names: readonly string[]): string {
  return names.length === 0 ? '' : names.reduce((others, last) => t`${others} and ${last}`);
}

/** Refuses because the check could not be carried out. */
export function failure(tables: readonly Table[], error: unknown): Problem {
  const isContradiction = error instanceof InconsistentTables;
  const why = error instanceof Error ? error.message : String(error);
  const where = tables.map((table) => table.label).join('; ');
  const message = t`${{ tables: where }} could not be checked: ${{ reason: why }}`;
  return {
    kind: isContradiction ? 'CONTRADICTION' : 'UNDECIDED',
    count: null,
    low: null,
    up: null,
    because: [],
    waysOut: [],
    why: message,
    message,
  };
}
