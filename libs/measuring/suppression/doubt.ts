// Refusals that need no attack: numbers that contradict one another, and checks that could not be carried out.
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
  const withdraw = labels.length > 0 ? `, or withdraw ${labels.join(' and ')}` : '';
  const told = rows.map((row) => {
    const values = row.terms.flatMap(([id]) => counts.get(id) ?? []);
    const made = values.map(({ label, value }) => `${label} (${value})`).join(' and ');
    return `${row.statement?.text ?? 'a total'} does not agree with ${made}`;
  });
  const wrong = `Some numbers contradict each other, so nobody can say what they give away: ${[...new Set(told)].join('; ')}.`;
  return {
    kind: 'CONTRADICTION',
    count: null,
    low: null,
    up: null,
    because,
    waysOut: releases.size > 0 ? [{ kind: 'WITHDRAW', releases: [...releases.values()] }] : [],
    why: `${wrong} Correct them.`,
    message: `${wrong} Correct them${withdraw}.`,
  };
}

/** Refuses because the check could not be carried out. */
export function failure(tables: readonly Table[], error: unknown): Problem {
  const isContradiction = error instanceof InconsistentTables;
  const why = error instanceof Error ? error.message : String(error);
  const where = tables.map((table) => table.label).join('; ');
  const message = `${where} could not be checked: ${why}`;
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
