// What the status of a promise is called on a public page.
import { asWritten } from '@plumbline/language/domain';
import { statusWord } from '@plumbline/ui';

/**
 * The city's own label, marked for `<AsWritten>`: in another language it is said as the city translated it, else in the
 * product's word where the label is that word, else as it is. Null is no update.
 */
export function statusSaid(status: string | null, label: string | null): string {
  return status !== null && label ? asWritten(label) : statusWord(status, null);
}

/** Counts of statuses with what each is called on the page. */
export function countsSaid<C extends { status: string | null; label: string }>(counts: readonly C[]): C[] {
  return counts.map((one) => ({ ...one, label: statusSaid(one.status, one.label) }));
}
