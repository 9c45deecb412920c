// The address of a comparison: all that was chosen is in it, so that it can be linked and kept.

/** What a comparison's address says; empty: not chosen. */
export interface ComparisonChoice {
  /** Slugs of two releases, in any order. */
  from: string;
  to: string;
  /** Code of a department. */
  department?: string | undefined;
  /** A kind of difference, in the words of addresses. */
  kind?: string | undefined;
  /** Which page of a department's differences, from 1. */
  page?: number | undefined;
}

/** The kinds as addresses name them; they never change. */
const IN_ADDRESSES: Record<string, string> = {
  corrected: 'REVISED',
  changed: 'CHANGED',
  gone: 'GONE',
  new: 'NEW',
  'new-quarter': 'NEXT_PERIOD',
};

/** The kind an address names; null when it names none. */
export function kindOfAddress(name: string): string | null {
  return Object.hasOwn(IN_ADDRESSES, name) ? (IN_ADDRESSES[name] ?? null) : null;
}

/** How addresses name a kind. */
export function kindInAddress(kind: string): string {
  return Object.entries(IN_ADDRESSES).find(([, known]) => known === kind)?.[0] ?? '';
}

/** The address of a comparison of two releases of a city. */
export function comparePath(city: string, choice: ComparisonChoice): string {
  const { from, to, department, kind, page } = choice;
  const said = new URLSearchParams();
  if (from) said.set('from', from);
  if (to) said.set('to', to);
  if (department) said.set('department', department);
  if (kind) said.set('kind', kind);
  if (page !== undefined && page > 1) said.set('page', String(page));
  const query = said.toString();
  return `/${city}/compare${query ? `?${query}` : ''}`;
}

/** The file with all differences between two releases; files have no language. */
export function comparisonFile(city: string, { from, to }: Pick<ComparisonChoice, 'from' | 'to'>): string {
  return `/public/releases/${city}/${encodeURIComponent(from)}/compare/${encodeURIComponent(to)}.csv`;
}
