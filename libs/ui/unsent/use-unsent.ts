// A form that saves itself, and the changes of it that are kept on this device: it picks them up, and sends them.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { changesOf, formOf, hasWaiting, type Entry } from './changes';
import { fillIn, formOpened, titleOfForm } from './forms';
import { subscribeToWork, unsentWork, type UnsentState, type UnsentWork } from './unsent-work';

/** After a failure of the line or the server it is tried again after this time, in milliseconds. */
export const NEXT_TRY = 15_000;

const NOTHING: UnsentState = { changes: [], line: 'up', ready: false };
const idle = () => () => undefined;

/** The work of whoever is logged in, and its state; null and nothing on the server and on public pages. */
export function useUnsentWork(): [UnsentWork | null, UnsentState] {
  const work = useSyncExternalStore(subscribeToWork, unsentWork, () => null);
  const state = useSyncExternalStore(
    work?.subscribe ?? idle,
    () => work?.now() ?? NOTHING,
    () => NOTHING,
  );
  return [work, state];
}

interface Options {
  form: RefObject<HTMLFormElement | null>;
  /** Path the form is sent to. */
  path: string;
  busy: boolean;
  /** What the last send came to: `behind` means that older words wait. */
  outcome: { kept?: 'behind' | 'line' } | undefined;
  submit: (form: FormData) => void;
  /** Whether something is typed that is not stored. */
  hasTyped: boolean;
  /** Called when what is typed has been kept. */
  typedIsKept: () => void;
}

/** See the head of this file. Answers whether something of the form waits, and how to forget it. */
export function useUnsent({ form, path, busy, outcome, submit, hasTyped, typedIsKept }: Options) {
  const [work, state] = useUnsentWork();
  const [entry, setEntry] = useState<Entry | null>(null);
  useEffect(() => {
    const about = new FormData(form.current ?? undefined).get('about');
    setEntry((known) => {
      const name = typeof about === 'string' && about !== '' ? about : null;
      if (name === null) return null;
      return known?.about === name && known.path === path ? known : { path, about: name };
    });
  }, [form, path]);

  const latest = useRef({ busy, submit, hasTyped, typedIsKept });
  useEffect(() => {
    latest.current = { busy, submit, hasTyped, typedIsKept };
  });

  // The line may come back while a failed try is still being put away: it is heard all the same.
  const missed = useRef(false);
  const send = useCallback(
    (again = false) => {
      missed.current = latest.current.busy;
      const next = entry && !latest.current.busy ? work?.next(entry, again) : undefined;
      if (next) latest.current.submit(formOf(next));
    },
    [work, entry],
  );
  useEffect(() => {
    if (!busy && missed.current) send();
  }, [busy, send]);

  // What was kept before this page was opened comes back into the fields, and goes out again.
  const [pickedUp, setPickedUp] = useState(false);
  useEffect(() => {
    if (pickedUp || !entry || !state.ready) return;
    setPickedUp(true);
    const last = changesOf(state.changes, entry).at(-1);
    if (!last || !form.current || latest.current.hasTyped) return;
    fillIn(form.current, last);
    send(true);
  }, [pickedUp, entry, state, form, send]);

  const waits = entry !== null && hasWaiting(state.changes, entry);
  // Newer words wait behind older ones: those go first, at once; and after them the newer ones.
  const isBehind = waits && !busy && (outcome?.kept === 'behind' || (outcome !== undefined && !outcome.kept));
  useEffect(() => {
    if (isBehind) send();
  }, [isBehind, outcome, send]);
  useEffect(() => {
    if (!waits) return;
    const now = () => send();
    const timer = setInterval(now, NEXT_TRY);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [waits, send]);

  useEffect(() => {
    if (!entry) return;
    return formOpened({
      entry,
      keepTyped: async () => {
        const own = form.current;
        if (!latest.current.hasTyped || !own) return true;
        const said = savedForm(own);
        const kept = (await work?.keep(entry, path, said, false)) ?? false;
        if (kept) latest.current.typedIsKept();
        return kept;
      },
    });
  }, [entry, form, path, work]);

  const forget = useCallback(() => {
    if (entry) void work?.discard(entry);
  }, [entry, work]);
  return { waits, forget };
}

/** What a form says, with the key that lets it be stored once only however often it arrives, and its name. */
export function savedForm(form: HTMLFormElement): FormData {
  const said = new FormData(form);
  // Plain http addresses have no such numbers; there nothing is kept either.
  if (globalThis.isSecureContext) said.set('operationKey', crypto.randomUUID());
  said.set('keptTitle', titleOfForm(form));
  return said;
}
