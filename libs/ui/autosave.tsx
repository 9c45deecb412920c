// Work saves itself while it is typed, says so, and stays on the page when it could not be saved.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher, type ClientActionFunctionArgs, type ShouldRevalidateFunctionArgs } from 'react-router';
import { clockText } from './marks';
import { bringBackTyped } from './typed-early';
import type { UserError } from './user-errors';

/** What an autosaving form shows of itself. */
export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
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
}

/** Code of a save that never reached the API, beside the API's own codes. */
const NOT_SAVED = 'NOT_SAVED';

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
  const [dirty, setDirty] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const busy = fetcher.state !== 'idle';
  const target = options.action;

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!form.current) return;
    if (busy) {
      changedWhileSaving.current = true;
      return;
    }
    changedWhileSaving.current = false;
    setDirty(false);
    void fetcher.submit(form.current, {
      method: 'post',
      preventScrollReset: true,
      ...(target ? { action: target } : {}),
    });
  }, [busy, fetcher, target]);

  // A timer outlives the render that set it, and must see whether a save is on its way when it rings, not when it was set.
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const changed = useCallback(() => {
    setDirty(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latestSave.current(), pause);
  }, []);

  useWhenSettled(busy, () => {
    if (fetcher.data?.userErrors.length === 0 && !fetcher.data.unchanged) setSavedAt(new Date());
    if (changedWhileSaving.current) save();
  });
  useLeaving(dirty || busy, save);
  // What was typed before this script ran has told nobody: no change was heard.
  useEffect(() => {
    if (form.current && bringBackTyped(form.current)) changed();
  }, [changed]);

  return {
    form,
    props: { onChange: changed, onBlur: () => dirty && save() },
    save,
    answer: fetcher.data,
    state: stateOf({ busy, dirty, savedAt, answer: fetcher.data }),
  };
}

function stateOf(now: {
  busy: boolean;
  dirty: boolean;
  savedAt: Date | undefined;
  answer: SaveAnswer | undefined;
}): SaveState {
  if (now.busy) return { kind: 'saving' };
  if (now.dirty) return { kind: 'waiting' };
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
 * Export it from a page as `clientAction`: `export const clientAction = keepPage;`. When an action fails because the
 * line is down, the server stumbles or the log-in has run out, the person keeps the page and the text on it, and reads
 * why it was not saved, instead of losing both to an error page.
 */
export async function keepPage<A>({
  request,
  serverAction,
}: ClientActionFunctionArgs): Promise<A | SaveAnswer> {
  const autosaving = (await request.clone().formData()).has('autosave');
  try {
    return (await serverAction()) as A;
  } catch (cause) {
    if (cause instanceof Response && !(autosaving && cause.headers.get('Location')?.startsWith('/log-in')))
      throw cause;
    const message = whyNotSaved(cause);
    return { userErrors: [{ code: NOT_SAVED, message, path: [] }] };
  }
}

function whyNotSaved(cause: unknown): string {
  if (cause instanceof Response)
    return 'you were logged out. Log in again in another tab, then change the text once more.';
  // A browser reports a broken line as a TypeError; everything else came from the server.
  const why = cause instanceof TypeError ? 'no connection' : 'the server had a problem';
  return `${why}. Your text is still here; please try again.`;
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
  const errors = (answer as Partial<SaveAnswer> | undefined)?.userErrors;
  return Array.isArray(errors) && errors.some((error: UserError) => error.code === NOT_SAVED);
}

/** The state of saving as a quiet line that screen readers announce; the clock time in the city's time zone (IANA name). */
export function SavedState({ state, timeZone }: { state: SaveState; timeZone: string }) {
  const failed = state.kind === 'failed';
  return (
    <p className={`pl-saved${failed ? ' pl-saved--failed' : ''}`} role="status">
      {sentence(state, timeZone)}
    </p>
  );
}

function sentence(state: SaveState, timeZone: string): string {
  switch (state.kind) {
    case 'clean':
      return '';
    case 'waiting':
      return 'Not saved yet';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved ${clockText(state.at, timeZone)}`;
    case 'unchanged':
      return 'Nothing to save: nothing has changed.';
    case 'failed':
      return state.partly
        ? `Could not save everything: ${state.message} The rest is saved.`
        : `Could not save: ${state.message}`;
  }
}
