// The keys of My quarter: what each one does, said once for the page that listens and for the sheet that explains.
import { t } from '@lingui/core/macro';

/** What a key asks for. A status is named by its place among the tiles, from 0. */
export type EntryAction =
  { kind: 'STATUS'; index: number } | { kind: 'SAME' | 'NEXT' | 'SUBMIT' | 'HELP' | 'DOWN' | 'UP' };

/** A key as the browser reports it. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Where it was pressed: in a field that takes text (or a list), on an item's heading, or elsewhere. */
export type Where = 'TEXT' | 'HEADING' | 'ELSEWHERE';

/** What the key asks for here; null when it is left to the browser. A letter typed into a field is always just a letter. */
export function entryAction(pressed: Pressed, where: Where): EntryAction | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return { kind: shiftKey ? 'SUBMIT' : 'NEXT' };
  if (ctrlKey || metaKey || altKey || where === 'TEXT') return null;
  if (where === 'HEADING' && key === 'ArrowDown') return { kind: 'DOWN' };
  if (where === 'HEADING' && key === 'ArrowUp') return { kind: 'UP' };
  if (key === '=') return { kind: 'SAME' };
  if (key === '?') return { kind: 'HELP' };
  if (/^[0-9]$/.test(key) && !shiftKey) return { kind: 'STATUS', index: (Number(key) + 9) % 10 };
  return null;
}

/** The key that picks the tile at this place, from 0; nothing after the tenth. */
export function keyOfStatus(index: number): string | undefined {
  return index < 10 ? String((index + 1) % 10) : undefined;
}

/** The help sheet: keys, and what they do. `statuses` is how many tiles there are. */
export function keySheet(statuses: number): readonly { keys: readonly string[]; does: string }[] {
  const last = keyOfStatus(Math.min(statuses, 10) - 1) ?? '0';
  return [
    { keys: [t`Tab`, t`Shift + Tab`], does: t`Go to the next field, or back` },
    { keys: [t`Up`, t`Down`], does: t`Go from heading to heading; among the statuses, choose` },
    { keys: ['1', '…', last], does: t`Choose a status, in the order of the tiles` },
    { keys: ['='], does: t`Same as last quarter` },
    { keys: [t`Ctrl + Enter`], does: t`Save, and go to the next item that is left` },
    { keys: [t`Ctrl + Shift + Enter`], does: t`Submit the report` },
    { keys: ['?'], does: t`Show this sheet` },
  ];
}
