// What is hidden by choice, or would be, in words.
import { plural, t } from '@lingui/core/macro';
import type { Inner } from '@plumbline/platform/web';

/** Something to hide, by the public names of its place. */
export type HideItem = Inner.HideItemInput;

type Named = Pick<HideItem, 'kind' | 'periodLabel' | 'group' | 'place'>;

/** Names what it is about: "Black, The Bronx, FY 2026". */
export function nameOfHidden({ kind, periodLabel, group, place }: Named): string {
  if (kind === 'GROUPS') return t`All groups and places, in every period`;
  if (kind === 'PERIOD') return t`Everything of ${{ periodLabel: periodLabel ?? '' }}`;
  return [group ?? t`The total`, place, periodLabel].filter(Boolean).join(', ');
}

/** Says what the public then reads in its place. */
export function effectOfHiding({ kind }: Pick<Named, 'kind'>): string {
  if (kind === 'GROUPS') return t`They are left out without a mark; only the totals of the whole city stay.`;
  if (kind === 'PERIOD') return t`It is left out without a mark, as if nothing had been reported for it.`;
  return t`The public reads “Hidden to protect privacy” in its place. Where other numbers would give it away, they are hidden with it.`;
}

/** "3 numbers may not be published" */
export function mayNotBePublished(numbers: number): string {
  return plural(numbers, {
    one: '# number may not be published',
    other: '# numbers may not be published',
  });
}

/** A choice as the address of a page names it. */
export function choiceName({ kind, periodLabel, group, place }: Named): string {
  return JSON.stringify([kind, periodLabel ?? null, group ?? null, place ?? null]);
}
