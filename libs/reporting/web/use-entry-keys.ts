// Listens for the keys of My quarter and does what they ask, on the item the person is at.
import { useEffect, useRef, type RefObject } from 'react';
import { entryAction, type EntryAction, type Where } from './entry-keys';

/** An item of the list. */
const ITEM = 'details[data-item]';

interface Keys {
  /** Whether the person wants shortcuts. */
  on: boolean;
  /** What holds the items. */
  list: RefObject<HTMLElement | null>;
  /** Shows the sheet that explains the keys. */
  help: () => void;
}

/** Keys act on the item with the focus, or the one that had it last, or else on the one that is unfolded. */
export function useEntryKeys(keys: Keys): void {
  const latest = useRef(keys);
  // A field that goes away takes the focus with it; the person is still at the same item.
  const lastItem = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { on, list, help } = latest.current;
      if (!on || event.defaultPrevented || event.isComposing || !list.current) return;
      if (document.querySelector('dialog[open]')) return;
      const action = entryAction(event, whereIs(event.target));
      if (action && perform(action, list.current, lastItem.current, help)) event.preventDefault();
    };
    const focused = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLDetailsElement>(ITEM) : null;
      if (item) lastItem.current = item;
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('focusin', focused);
    };
  }, []);
}

function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof HTMLElement)) return 'ELSEWHERE';
  const isText = target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
  if (isText || target.isContentEditable) return 'TEXT';
  return target.matches('[data-item] > summary') ? 'HEADING' : 'ELSEWHERE';
}

/** Answers whether there was something to do. */
function perform(
  action: EntryAction,
  list: HTMLElement,
  last: HTMLDetailsElement | null,
  help: () => void,
): boolean {
  const items = [...list.querySelectorAll<HTMLDetailsElement>(ITEM)];
  const focused = document.activeElement?.closest<HTMLDetailsElement>(ITEM);
  const before = last?.isConnected && last.open ? last : undefined;
  const current = focused ?? before ?? items.find(({ open }) => open);
  switch (action.kind) {
    case 'HELP':
      help();
      return true;
    case 'STATUS': {
      const tile = current?.querySelectorAll<HTMLInputElement>('input[name="status"]')[action.index];
      tile?.click();
      tile?.focus();
      return tile !== undefined;
    }
    case 'SAME': {
      const same = current?.querySelector<HTMLButtonElement>('button[data-same]');
      same?.click();
      return Boolean(same);
    }
    case 'NEXT':
      return goToNext(items, current, list);
    case 'SUBMIT':
      return submit(current, list);
    case 'DOWN':
    case 'UP': {
      const at = items.indexOf(focused ?? items[0]!) + (action.kind === 'DOWN' ? 1 : -1);
      items[at]?.querySelector<HTMLElement>(':scope > summary')?.focus();
      return items[at] !== undefined;
    }
  }
}

/** Leaves an item, which saves it and folds it, and begins the next one that is left; after the last, the end of the list. */
function goToNext(items: HTMLDetailsElement[], current: HTMLDetailsElement | undefined, list: HTMLElement) {
  const at = current ? items.indexOf(current) : -1;
  const next = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(
    ({ dataset }) => dataset['item'] === 'left',
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (current && !current.querySelector('[data-unsaved="failed"]')) current.open = false;
  if (!next) {
    const end = (current ?? list).closest('section.pl-report')?.querySelector<HTMLElement>('[data-end]');
    (end ?? list.querySelector<HTMLElement>('[data-end]'))?.focus();
    return true;
  }
  next.open = true;
  next.scrollIntoView({ block: 'start' });
  // Text of a value, or the tiles: whichever stands first in it.
  const field = next.querySelector<HTMLElement>(
    'input[name="status"]:checked, input[name="status"], .pl-values input[type="text"]',
  );
  const checked = next.querySelector<HTMLElement>('input[name="status"]:checked');
  (checked ?? field)?.focus({ preventScroll: true });
  return true;
}

function submit(current: HTMLElement | undefined, list: HTMLElement): boolean {
  const report = current?.closest('section.pl-report') ?? list;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const button = report.querySelector<HTMLElement>('[data-submit]');
  button?.click();
  return Boolean(button);
}
