// Everything on the grid that is not saved yet: typing, pasting, undoing, and what becomes of it when it is sent.
import type { MissingReason } from '@plumbline/measuring/domain';
import type { UserError } from '@plumbline/ui';
import type { Draft, LookedAt } from './cell-draft';
import { cellKey, type GridField, type GridGroup, type GridPeriod } from './number-grid';
import { readTyped } from './typed-cell';

/** The unsaved values by cell, and the way back. */
export interface Drafts {
  byKey: ReadonlyMap<string, Draft>;
  /** Last change last: for each cell it touched, what was there before. */
  past: readonly (readonly { key: string; before: Draft | undefined }[])[];
  /** Counts the blocks that were pasted. */
  blocks: number;
}

export const noDrafts: Drafts = { byKey: new Map(), past: [], blocks: 0 };

/** A text for one number of one cell; `standingId` is the value the person sees in the cell. */
export interface Change {
  group: Pick<GridGroup, 'id'>;
  period: Pick<GridPeriod, 'label' | 'endsOn'>;
  field: Pick<GridField, 'name'>;
  text: string;
  standingId: string | null;
}

/** Something that happens to the drafts. */
export type DraftEvent =
  | { kind: 'typed'; changes: readonly Change[]; pasted?: boolean }
  | { kind: 'cleared'; cells: readonly Omit<Change, 'field' | 'text'>[] }
  | { kind: 'reasonChosen'; keys: readonly string[]; reason: MissingReason }
  | { kind: 'kept'; key: string; value: string }
  | { kind: 'reverted'; keys: readonly string[] }
  | { kind: 'mineKept'; key: string; standingId: string | null }
  | { kind: 'undone' }
  | { kind: 'answered'; sent: readonly SentDraft[]; answer: SaveAnswer };

/** A draft as it was sent. */
export interface SentDraft {
  key: string;
  draft: Draft;
}

/** What the page's action answers: what stands now in each cell sent, or why all was refused. */
export interface SaveAnswer {
  userErrors: readonly UserError[];
  storedIds?: readonly string[];
}

/** Of what was sent and refused: the values about which nothing was said, to be sent again without the others. */
export function withoutFault(sent: readonly SentDraft[], { userErrors }: SaveAnswer): SentDraft[] {
  if (!userErrors.every(({ path }) => path.includes('cells'))) return [];
  const faulty = new Set(userErrors.map(({ path }) => path[path.indexOf('cells') + 1]));
  return sent.filter((_, index) => !faulty.has(String(index)));
}

/** The drafts after something happened. */
export function after(drafts: Drafts, event: DraftEvent): Drafts {
  switch (event.kind) {
    case 'typed':
      return typed(drafts, event.changes, event.pasted ?? false);
    case 'cleared':
      return changed(
        drafts,
        event.cells.map((cell) => {
          const before = drafts.byKey.get(keyOf(cell));
          return [keyOf(cell), { ...fresh(cell, before), typed: {}, missing: null }];
        }),
      );
    case 'reasonChosen':
      return changed(
        drafts,
        having(drafts, event.keys, (draft) => ({ ...draft, missing: event.reason, refused: [] })),
      );
    case 'kept':
      return changed(
        drafts,
        having(drafts, [event.key], (draft) => ({ ...draft, kept: event.value, refused: [] })),
      );
    case 'mineKept':
      return changed(
        drafts,
        having(drafts, [event.key], (draft) => ({ ...draft, basedOn: event.standingId, refused: [] })),
      );
    case 'reverted':
      return changed(
        drafts,
        event.keys.map((key) => [key, undefined]),
      );
    case 'undone':
      return undone(drafts);
    case 'answered':
      return answered(drafts, event.sent, event.answer);
  }
}

function keyOf({ period, group }: Pick<Change, 'period' | 'group'>): string {
  return cellKey(period.label, group.id);
}

/** A draft to write on: the one that is there, or a new one on what stands. */
function fresh(
  { period, group, standingId }: Omit<Change, 'field' | 'text'>,
  before: Draft | undefined,
): Draft {
  if (before) {
    const { missing: _reason, sign: _sign, ...draft } = before;
    return { ...draft, refused: [] };
  }
  return {
    ...{ periodLabel: period.label, periodEndsOn: period.endsOn, categoryId: group.id },
    ...{ typed: {}, kept: null, basedOn: standingId, block: null, refused: [] },
  };
}

function typed(drafts: Drafts, changes: readonly Change[], pasted: boolean): Drafts {
  const block = pasted && changes.length > 1 ? drafts.blocks + 1 : null;
  const next = new Map<string, Draft>();
  for (const change of changes) {
    const key = keyOf(change);
    const draft = fresh(change, next.get(key) ?? drafts.byKey.get(key));
    const isNone =
      change.field.name === 'value' && ['none', 'hidden'].includes(readTyped(change.text, null).kind);
    next.set(key, {
      ...draft,
      // "NA" asks for the reason; any number typed into the cell takes it back.
      ...(isNone
        ? { typed: {}, missing: null, sign: change.text.trim() }
        : { typed: { ...draft.typed, [change.field.name]: change.text } }),
      block: block ?? draft.block,
    });
  }
  return { ...changed(drafts, [...next]), blocks: drafts.blocks + (block === null ? 0 : 1) };
}

function changed(drafts: Drafts, entries: readonly (readonly [string, Draft | undefined])[]): Drafts {
  if (entries.length === 0) return drafts;
  const byKey = new Map(drafts.byKey);
  for (const [key, draft] of entries) {
    if (draft) byKey.set(key, draft);
    else byKey.delete(key);
  }
  const undo = entries.map(([key]) => ({ key, before: drafts.byKey.get(key) }));
  return { ...drafts, byKey, past: [...drafts.past, undo] };
}

function having(
  drafts: Drafts,
  keys: readonly string[],
  change: (draft: Draft) => Draft,
): (readonly [string, Draft])[] {
  return keys.flatMap((key) => {
    const draft = drafts.byKey.get(key);
    return draft ? [[key, change(draft)] as const] : [];
  });
}

function undone(drafts: Drafts): Drafts {
  const last = drafts.past.at(-1);
  if (!last) return drafts;
  const { byKey } = changed(
    drafts,
    last.map(({ key, before }) => [key, before]),
  );
  return { ...drafts, byKey, past: drafts.past.slice(0, -1) };
}

/**
 * What was stored leaves the drafts, with its way back: what is recorded is corrected, not undone. Words typed into a
 * cell while it was on its way stay, on top of what was stored. What was refused keeps its refusal until it changes.
 */
function answered(drafts: Drafts, sent: readonly SentDraft[], { userErrors, storedIds }: SaveAnswer): Drafts {
  const byKey = new Map(drafts.byKey);
  if (userErrors.length === 0) {
    const stored = new Set(sent.map(({ key }) => key));
    sent.forEach(({ key, draft }, index) => {
      const now = byKey.get(key);
      if (now === draft) byKey.delete(key);
      else if (now) byKey.set(key, { ...now, basedOn: storedIds?.[index] ?? now.basedOn });
    });
    const past = drafts.past
      .map((step) => step.filter(({ key }) => !stored.has(key)))
      .filter(({ length }) => length > 0);
    return { ...drafts, byKey, past };
  }
  sent.forEach(({ key, draft }, index) => {
    const own = refusalsOf(userErrors, index);
    if (own.length > 0 && byKey.get(key) === draft) byKey.set(key, { ...draft, refused: own });
  });
  return { ...drafts, byKey };
}

/** The refusals of one cell; a path reads `input, cells, 3, value` or without its first part. */
function refusalsOf(errors: readonly UserError[], index: number): Draft['refused'] {
  return errors.flatMap(({ path, code, message }) => {
    const at = path.indexOf('cells');
    // A value somebody else changed shows as a conflict once the page knows it.
    if (at < 0 || path[at + 1] !== String(index) || code === 'STALE') return [];
    return [{ field: path[at + 2] ?? 'value', code, message }];
  });
}

/** What can be sent now, and what keeps the rest. */
export interface Sendable {
  ready: readonly SentDraft[];
  /** Keys of what needs a person first. */
  blocked: readonly string[];
  /** Keys of what only waits for the reason of a correction. */
  needWhy: readonly string[];
}

/**
 * Sorts the drafts. Every good value can go, whatever stands beside it: a bad one stays, marked, with what was typed.
 * @param looked each draft as it was looked at
 */
export function sendable(drafts: Drafts, looked: ReadonlyMap<string, LookedAt>): Sendable {
  const isGood = (key: string) => ['READY', 'SAME'].includes(looked.get(key)?.stand ?? '');
  const entries = [...drafts.byKey].map(([key, draft]) => ({ key, draft }));
  const ready = entries.filter(({ key }) => looked.get(key)?.stand === 'READY');
  return {
    ready,
    blocked: entries.filter(({ key }) => !isGood(key)).map(({ key }) => key),
    needWhy: ready.filter(({ key }) => looked.get(key)?.needsWhy).map(({ key }) => key),
  };
}
