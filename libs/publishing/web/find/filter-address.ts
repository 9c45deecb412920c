// Filters live in the address: every set of them has one address, that can be kept and passed on.
import { redirect } from 'react-router';

/** The filters an address holds, by name; what is empty is left out. */
export function filtersIn<K extends string>(
  request: Request,
  names: readonly K[],
): Partial<Record<K, string>> {
  const address = new URL(request.url).searchParams;
  const filters: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = address.get(name)?.trim().slice(0, 200);
    if (value) filters[name] = value;
  }
  return filters;
}

/** Leads from the address a form makes, which names empty fields too, to the one that can be passed on. */
export function refuseEmpty(request: Request): void {
  const { searchParams } = new URL(request.url);
  const full = [...searchParams].filter(([, value]) => value.trim() !== '');
  if (full.length === searchParams.size) return;
  // React Router takes this for the address the page is at.
  throw redirect(`?${new URLSearchParams(full)}`);
}

/** The address of the same page with other filters; undefined or empty takes one away. */
export function withFilters(
  filters: Readonly<Record<string, string | undefined>>,
  changed: Readonly<Record<string, string | undefined>> = {},
): string {
  const all = Object.entries({ ...filters, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return `?${new URLSearchParams(all)}`;
}

/** A page number from an address; 1 where it says nothing usable. */
export function pageIn(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
