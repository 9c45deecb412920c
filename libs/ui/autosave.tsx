// Work saves itself while it is typed, says so, and stays on the page when it could not be saved.
import { t } from '@lingui/core/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher, useFormAction, type ShouldRevalidateFunctionArgs } from 'react-router';
import { clockText } from '@plumbline/language/domain';
import { useAnnounced } from './announce';
import { bringBackTyped } from './typed-early';
import { NOT_SAVED } from './unsent/keep-page';
import { savedForm, useUnsent } from './unsent/use-unsent';
import type { UserError } from './user-errors';

/** What an autosaving form shows of itself. */
export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** It could not be sent, lies on this device, and will be. */
  | { kind: 'kept' }
  | { kind: 'saved'; at: Date }
  /** What was sent stands already. */
  | { kind: 'unchanged' }
  /** `partly`: everything was saved but what the message is about. */
  | { kind: 'failed'; message: string; partly?: boolean };

/** Answer of an action that autosaves: no `userErrors` means it is stored. */
export interface SaveAnswer {
  userErrors: readonly UserError[];
  /** Nothing was refused and nothing saved: it stands already. */
  unchanged?: boolean;
  /** Everything was saved but what was refused. */
  partly?: boolean;
  /** It is kept on this device: the line is broken, or older words of the same thing go first. */
  kept?: 'line' | 'behind';
}

/** Waits this long after the last key before it saves, in milliseconds. */
const pause = 900;

/**
 * Saves a form to its page's own action a moment after each change, one save at a time, newest text last; at once when
 * the page is hidden or left. Answers the form's ref and props, the state to show, and the last answer (for conflicts).
 * `action` is the address to post to; by default the page. Without JavaScript the form's own button does the same.
 */
export function useAutosave<A extends SaveAnswer>(options: { action?: string } = {}) {
  const fetcher = useFetcher<A>();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changedWhileSaving = useRef(false);
  // Known at once, while a state waits for the next render: two saves at one time would refuse each other.
  const sending = useRef(false);
  // A timer outlives the render that set it, and must see whether a save is on its way when it rings, not when it was set.
  const latestSave = useRef(() => {});
  const [dirty, setDirty] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  // The fetcher shows a render later that it has begun; until then "Saved" would speak of words that are on their way.
  const [begun, setBegun] = useState(false);
  const busy = begun || fetcher.state !== 'idle';
  const target = options.action;
  const path = useFormAction(target).replace(/[?#].*$/, '');

  const submit = useCallback(
    (said: FormData) => {
      setDirty(false);
      setBegun(true);
      sending.current = true;
      void fetcher
        .submit(said, { method: 'post', preventScrollReset: true, ...(target ? { action: target } : {}) })
        .finally(() => {
          sending.current = false;
          setBegun(false);
          if (changedWhileSaving.current) latestSave.current();
        });
    },
    [fetcher, target],
  );
  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!form.current) return;
    if (busy || sending.current) {
      changedWhileSaving.current = true;
      return;
    }
    changedWhileSaving.current = false;
    submit(savedForm(form.current));
  }, [busy, submit]);

  useEffect(() => {
    latestSave.current = save;
  });
  const changed = useCallback(() => {
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latestSave.current(), pause);
  }, []);

  useWhenSettled(busy, () => {
    const { data } = fetcher;
    if (data?.userErrors.length === 0 && !data.unchanged && !data.kept) setSavedAt(new Date());
    if (changedWhileSaving.current) save();
  });
  useLeaving(dirty || busy, save);
  const refused = (fetcher.data?.userErrors.length ?? 0) > 0;
  const { waits, forget } = useUnsent({
    ...{ form, path, busy, submit, outcome: fetcher.data },
    hasTyped: dirty || busy || refused,
    typedIsKept: () => setDirty(false),
  });
  // What was typed before this script ran has told nobody: no change was heard.
  useEffect(() => {
    if (form.current && bringBackTyped(form.current)) changed();
  }, [changed]);

  return {
    form,
    props: { onChange: changed, onBlur: () => dirty && save() },
    save,
    /** Forgets what is kept of it on this device: the person took somebody else's words. */
    forget,
    answer: fetcher.data,
    state: stateOf({ busy, dirty, waits, savedAt, answer: fetcher.data }),
  };
}

function stateOf(now: {
  busy: boolean;
  dirty: boolean;
  waits: boolean;
  savedAt: Date | undefined;
  answer: SaveAnswer | undefined;
}): SaveState {
  if (now.busy) return { kind: 'saving' };
  if (now.dirty) return { kind: 'waiting' };
  if (now.waits) return { kind: 'kept' };
  const refused = now.answer?.userErrors[0];
  if (refused) return { kind: 'failed', message: refused.message, partly: now.answer?.partly ?? false };
  if (now.savedAt) return { kind: 'saved', at: now.savedAt };
  return { kind: now.answer?.unchanged ? 'unchanged' : 'clean' };
}

function useWhenSettled(busy: boolean, then: () => void): void {
  const before = useRef(busy);
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => {
    if (before.current && !busy) latest.current();
    before.current = busy;
  }, [busy]);
}

/** Saves when the tab is hidden, and asks before leaving while something is not stored yet. */
function useLeaving(unsaved: boolean, save: () => void): void {
  useEffect(() => {
    if (!unsaved) return;
    const hidden = () => document.visibilityState === 'hidden' && save();
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [unsaved, save]);
}

/**
 * Export it from the same page as `shouldRevalidate`: `export const shouldRevalidate = reloadWhenSaved;`. Without it the
 * page would load itself again after a failed save, fail once more, and be lost with the text on it.
 */
export function reloadWhenSaved({
  actionResult,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return notSaved(actionResult) ? false : defaultShouldRevalidate;
}

function notSaved(answer: unknown): boolean {
  const { userErrors: errors, kept } = (answer ?? {}) as Partial<SaveAnswer>;
  if (kept) return true;
  return Array.isArray(errors) && errors.some((error: UserError) => error.code === NOT_SAVED);
}

/**
 * The state of saving as a quiet line; the clock time in the city's time zone (IANA name). It is announced: by the page's
 * one voice where there is one (see `Announcements`), which says only how it ended, and else by the line itself.
 */
export function SavedState({ state, timeZone }: { state: SaveState; timeZone: string }) {
  const failed = state.kind === 'failed';
  const words = sentence(state, timeZone);
  const isSpoken = useAnnounced(failed || state.kind === 'saved' ? words : '');
  return (
    <p className={`pl-saved${failed ? ' pl-saved--failed' : ''}`} {...(isSpoken ? {} : { role: 'status' })}>
      {words}
    </p>
  );
}

function sentence(state: SaveState, timeZone: string): string {
  switch (state.kind) {
    case 'clean':
      return '';
    case 'waiting':
      return t`Not saved yet`;
    case 'saving':
      return t`Saving…`;
    case 'kept':
      return t`Not sent yet. Kept on this device.`;
    case 'saved':
      return t`Saved ${{ time: clockText(state.at, timeZone) }}`;
    case 'unchanged':
      return t`Nothing to save: nothing has changed.`;
    case 'failed':
      return state.partly
        ? t`Could not save everything: ${{ problem: state.message }} The rest is saved.`
        : t`Could not save: ${{ problem: state.message }}`;
  }
}
