// One entry on the page: it saves itself, knows which version it is based on, and never writes over somebody else's words.
import { plural, t } from '@lingui/core/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useActionData } from 'react-router';
import { useAutosave, useUserErrors, type SaveState, type UserError } from '@plumbline/ui';
import type { EntryAnswer } from './save-entry';

/** How long after a failure of the line or the server it is tried again, in milliseconds. */
const nextTry = 20_000;

/** What a person can type: a refusal of one of these is shown beside its field. */
const typed = new Set(
  'status statusReason blankReason askAgainOn note blocker detail evidenceUrl actualOn sameAsLast value numerator denominator marginOfError n missingReason reason summary'.split(
    ' ',
  ),
);

/**
 * Everything the form of one entry needs.
 * @param about name of the entry, unique on the page
 * @param storedId id (or version) of what stands now, as the page loaded it last; null when nothing does
 */
export function useEntry(about: string, storedId: string | null) {
  const { form, props, save, forget, answer: saved, state } = useAutosave<EntryAnswer>();
  const posted = useActionData<EntryAnswer>();
  const postedHere = posted?.about === about ? posted : undefined;
  const [setAside, setSetAside] = useState<EntryAnswer>();
  const latest = saved ?? postedHere;
  const answer = latest === setAside ? undefined : latest;
  const errors = useUserErrors(answer);
  const given = saved ? undefined : postedHere?.given;

  const [seen, setSeen] = useState(given ? given['replacesId'] || null : storedId);
  const [edition, setEdition] = useState(0);
  const [counted, setCounted] = useState<EntryAnswer>();
  const [pressed, setPressed] = useState(false);
  const [mine, setMine] = useState<'asked' | 'based' | null>(null);

  // Our own save moves us on at once, even while the next words are being typed.
  if (answer?.storedId && answer !== counted) {
    setCounted(answer);
    setSeen(answer.storedId);
  }
  // Somebody else's save is shown as long as nothing of ours would be lost by it; who took it may have done so before
  // the page has loaded it.
  const tookTheirs = latest !== undefined && latest === setAside && state.kind === 'failed';
  const quiet = isStored(state) || tookTheirs;
  const isCounted = !answer?.storedId || answer === counted;
  if (quiet && !given && errors.all.length === 0 && storedId !== seen && isCounted) {
    setSeen(storedId);
    setEdition(edition + 1);
  }

  // The refusal may be on the page before the version it speaks of: ours is to stand over that one, not over the older.
  if (mine === 'asked' && storedId !== seen) {
    setSeen(storedId);
    setMine('based');
  }
  useEffect(() => {
    if (mine !== 'based') return;
    setMine(null);
    save();
  }, [mine, save]);

  // A broken line mends itself; nobody has to watch for it.
  const isOffline = answer?.userErrors[0]?.code === 'NOT_SAVED' && state.kind === 'failed';
  useEffect(() => {
    if (!isOffline) return;
    const timer = setInterval(save, nextTry);
    window.addEventListener('online', save);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', save);
    };
  }, [isOffline, save]);

  return {
    form,
    /** For the form, or for whatever surrounds its fields. */
    onChange: () => {
      setPressed(false);
      props.onChange();
    },
    onBlur: props.onBlur,
    /** For the form: the Save button saves in place; without script it posts the form. */
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      setPressed(true);
      save();
    },
    /** Changes something of the page first (a hidden field), then saves. */
    saveAfter: (change: () => void) => {
      flushSync(change);
      save();
    },
    keepMine: () => setMine('asked'),
    keepTheirs: () => {
      forget();
      setSetAside(latest);
      setSeen(storedId);
      setEdition(edition + 1);
    },
    errors,
    /** Whether to sum up what was refused: in answer to a button, never while someone is typing. */
    sumUp: errors.all.length > 0 && errors.conflicts.length === 0 && (pressed || Boolean(given)),
    state: shownState(state, answer),
    /** Whether everything was saved but what was refused. */
    partly: answer?.partly ?? false,
    /** The unusual value that the person is asked about; null when none is. */
    asked: answer?.asked ?? null,
    /** What a page without script has just done with it. */
    justPosted:
      saved || !postedHere || errors.all.length > 0 ? null : postedHere.unchanged ? 'unchanged' : 'saved',
    given,
    /** Changes when the fields are to begin anew with what stands now. */
    edition,
    hidden: { about, replacesId: seen ?? '', latestId: storedId ?? '' },
  };
}

/** Is everything that can be seen in the entry stored? */
export function isStored({ kind }: SaveState): boolean {
  return kind === 'clean' || kind === 'saved' || kind === 'unchanged';
}

/** The state as the line beside the button says it: what stands beside a field already is not said twice. */
function shownState(state: SaveState, answer: EntryAnswer | undefined): SaveState {
  // A page without script knows of the refusal from the answer alone.
  const posted = state.kind === 'clean' && answer !== undefined && answer.userErrors.length > 0;
  if (state.kind !== 'failed' && !posted) return state;
  if (!answer) return { kind: 'clean' };
  const isBesideField = ({ path }: UserError) => typed.has(path.at(-1) ?? '');
  if (answer.userErrors.some(({ conflict }) => conflict?.length)) {
    return { kind: 'failed', message: t`choose one of the two versions first.` };
  }
  const message = answer.userErrors.every(isBesideField)
    ? plural(answer.userErrors.length, {
        one: 'see the message beside the field.',
        other: 'see the messages beside the fields.',
      })
    : (answer.userErrors[0]?.message ?? '');
  return { kind: 'failed', message, partly: answer.partly ?? false };
}

/** An entry without its form's ref, for the parts inside the form. */
export type Entry = Omit<ReturnType<typeof useEntry>, 'form'>;
