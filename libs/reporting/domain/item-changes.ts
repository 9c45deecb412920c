// What changed in an item since the quarter before, so that a reviewer reads the changes first.
import { msg, t } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';

/** What was said about a deliverable in one quarter. */
export interface Said {
  status?: string | null;
  statusReason?: string | null;
  blankReason?: string | null;
  askAgainOn?: string | null;
  note?: string | null;
  blocker?: string | null;
  actualOn?: string | null;
  detail?: string | null;
  evidenceUrl?: string | null;
}

/** The fields of an update in the order in which they are read, with the names that comments are pinned to. */
export const itemFields = [
  ...(['status', 'statusReason', 'blankReason', 'askAgainOn', 'note', 'blocker'] as const),
  ...(['actualOn', 'evidenceUrl', 'detail'] as const),
] as const;

export type ItemField = (typeof itemFields)[number];

const FIELD_LABELS: Readonly<Record<ItemField, Message>> = {
  status: msg`Status`,
  statusReason: msg`Why it differs from what the dates suggest`,
  blankReason: msg`Why there is no update yet`,
  askAgainOn: msg`Asked again on`,
  note: msg`What changed`,
  blocker: msg`What stands in the way`,
  actualOn: msg`Day it was done`,
  detail: msg`More for reviewers`,
  evidenceUrl: msg`Evidence`,
};

/** What a field is called on the page. */
export function itemFieldLabel(field: ItemField): string {
  return say(FIELD_LABELS[field]);
}

/** The same inside a sentence. */
export function itemFieldInSentence(field: ItemField): string {
  return itemFieldLabel(field).toLowerCase();
}

/** How an item compares with the quarter before. `FIRST`: nothing was said before. `NONE`: nothing is said now. */
export type ItemChange =
  | { kind: 'NONE' | 'FIRST' | 'SAME'; fields: readonly [] }
  | { kind: 'CHANGED'; fields: readonly ItemField[] };

/** Compares field by field; blank and missing are the same, and space at the ends does not count. */
export function itemChange(now: Said | null | undefined, last: Said | null | undefined): ItemChange {
  if (!now) return { kind: 'NONE', fields: [] };
  if (!last) return { kind: 'FIRST', fields: [] };
  const fields = itemFields.filter((field) => plain(now[field]) !== plain(last[field]));
  return fields.length > 0 ? { kind: 'CHANGED', fields } : { kind: 'SAME', fields: [] };
}

function plain(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

/** The comparison in words: "Changed since last quarter: status, note". */
export function changeInWords(change: ItemChange): string {
  switch (change.kind) {
    case 'NONE':
      return t`No update this quarter`;
    case 'FIRST':
      return t`First update`;
    case 'SAME':
      return t`Same as last quarter`;
    case 'CHANGED':
      return t`Changed since last quarter: ${{ fields: change.fields.map(itemFieldInSentence).join(', ') }}`;
  }
}

/** How many items say something else, or something for the first time. */
export function changedItems(items: readonly { update?: Said | null; lastUpdate?: Said | null }[]): number {
  return items.filter(({ update, lastUpdate }) => {
    const { kind } = itemChange(update, lastUpdate);
    return kind === 'CHANGED' || kind === 'FIRST';
  }).length;
}

/** What was said about a value: a number, or why there is none. */
interface SaidValue {
  value?: string | null;
  missingReason?: string | null;
  numerator?: string | null;
  denominator?: string | null;
  n?: number | null;
  marginOfError?: string | null;
  note?: string | null;
}

/** Everything a value says: a changed denominator under the same rate is a change. */
const VALUE_PARTS = [
  ...(['value', 'missingReason', 'numerator', 'denominator'] as const),
  ...(['n', 'marginOfError', 'note'] as const),
] as const;

/** A whole report, as far as comparing it with the quarter before needs it. */
export interface ComparedReport {
  summary: string | null;
  /** Summary of the team's report before; null when there is none. */
  lastSummary: string | null;
  items: readonly { update?: Said | null; lastUpdate?: Said | null }[];
  cells: readonly { observation?: SaidValue | null; lastObservation?: SaidValue | null }[];
  /** How many numbers of earlier periods came in with it. */
  earlierNumbers: number;
  /** How many pieces of evidence came in with it. */
  evidence: number;
}

/**
 * Whether a report says nothing that was not said last quarter: every item, every value and the summary the
 * same, no number of an earlier period and no evidence. Only such reports can be approved several at once.
 */
export function isUnchanged(report: ComparedReport): boolean {
  const { summary, lastSummary, items, cells, earlierNumbers, evidence } = report;
  return (
    (plain(summary) === '' || plain(summary) === plain(lastSummary)) &&
    earlierNumbers === 0 &&
    items.every(({ update, lastUpdate }) => itemChange(update, lastUpdate).kind === 'SAME') &&
    evidence === 0 &&
    cells.every(({ observation, lastObservation }) =>
      VALUE_PARTS.every((part) => (observation?.[part] ?? null) === (lastObservation?.[part] ?? null)),
    )
  );
}
