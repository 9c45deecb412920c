// The grid's unsaved values on the page: looked at while one types, saved after a pause, kept until they are stored.
import { t } from '@lingui/core/macro';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { lookAt, type LookedAt } from './cell-draft';
import {
  after,
  noDrafts,
  sendable,
  withoutFault,
  type Change,
  type DraftEvent,
  type SentDraft,
} from './drafts';
import { askedAboutSums } from './sum-questions';
import { byCell, type GridMetric, type GridReport, type StandingValue } from './number-grid';
import type { CellToSave, NumbersAnswer } from './save-numbers';

/** Typed values are saved this long after the last change, in milliseconds: time enough to take one back. */
const PAUSE = 4_000;

/** How long after a failure of the line it is tried again, in milliseconds. */
const NEXT_TRY = 20_000;

/**
 * Keeps the drafts of one metric's grid. Values typed for the report's own period save themselves; pasted values, and
 * what needs a reason, wait for the Save button, because they are looked over first. What can't be saved keeps nothing else.
 */
export function useNumberDrafts<V extends StandingValue>(
  metric: GridMetric,
  report: GridReport,
  values: readonly V[],
  early: readonly Change[] = [],
) {
  const fetcher = useFetcher<NumbersAnswer>();
  const [drafts, happen] = useReducer(after, early, (changes) =>
    changes.length === 0 ? noDrafts : after(noDrafts, { kind: 'typed', changes }),
  );
  const [why, setWhy] = useState('');
  const [savedAt, setSavedAt] = useState<{ keys: ReadonlyMap<string, Date>; last: Date | null }>({
    keys: new Map(),
    last: null,
  });
  const [failure, setFailure] = useState<{ message: string; isLine: boolean }>();
  const [sent, setSent] = useState<readonly SentDraft[]>([]);
  /** The good values of what was refused: they go again at once, without the bad ones. */
  const [again, setAgain] = useState<readonly SentDraft[]>([]);

  const standing = useMemo(() => byCell(values) as ReadonlyMap<string, V>, [values]);
  const looked = useMemo(() => {
    const around = {
      metric,
      standing: values,
      ownPeriod: report.period.label,
      correcting: report.correcting,
    };
    const entries = [...drafts.byKey].map(([key, draft]): [string, LookedAt] => [
      key,
      lookAt(draft, { ...around, here: standing.get(key) }),
    ]);
    return askedAboutSums(new Map(entries), metric, values);
  }, [drafts, metric, values, standing, report]);
  const { ready, blocked, needWhy } = useMemo(() => sendable(drafts, looked), [drafts, looked]);
  const isBusy = fetcher.state !== 'idle';

  const { submit } = fetcher;
  const send = useCallback(
    (list: readonly SentDraft[]) => {
      if (list.length === 0 || isBusy) return;
      const cells = list.map(({ key }): CellToSave => {
        const { input, needsWhy } = looked.get(key)!;
        return { ...input, reason: needsWhy ? why.trim() || null : null };
      });
      setFailure(undefined);
      setSent(list);
      const form = { intent: 'saveCells', autosave: 'yes', cells: JSON.stringify(cells) };
      void submit(form, { method: 'post', preventScrollReset: true });
    },
    [isBusy, looked, submit, why],
  );
  const saveTyped = useCallback(
    () => send(ready.filter(({ key, draft }) => draft.block === null && !needWhy.includes(key))),
    [send, ready, needWhy],
  );
  /** Everything that can go; answers whether a reason is still to be given. */
  const saveAll = useCallback(() => {
    const lacksWhy = needWhy.length > 0 && why.trim() === '';
    send(ready.filter(({ key }) => !lacksWhy || !needWhy.includes(key)));
    return { lacksWhy };
  }, [send, ready, needWhy, why]);

  useAnswer(fetcher.state, () => {
    const answer = fetcher.data;
    if (!answer || sent.length === 0) return;
    happen({ kind: 'answered', sent, answer });
    setSent([]);
    const [first] = answer.userErrors;
    if (first) {
      const isLine = first.code === 'NOT_SAVED';
      const ofCells = answer.userErrors.every(({ path }) => path.includes('cells'));
      setFailure({ isLine, message: isLine || !ofCells ? first.message : t`see the cells that are marked.` });
      setAgain(withoutFault(sent, answer));
      return;
    }
    const at = new Date();
    setSavedAt(({ keys }) => ({
      keys: new Map([...keys, ...sent.map(({ key }) => [key, at] as const)]),
      last: at,
    }));
    if (sent.some(({ key }) => needWhy.includes(key))) setWhy('');
  });

  useEffect(() => {
    if (again.length === 0 || isBusy) return;
    setAgain([]);
    // What was changed since is looked at anew, and goes with the next save.
    send(ready.filter(({ key, draft }) => again.some((one) => one.key === key && one.draft === draft)));
  }, [again, isBusy, ready, send]);

  // What a timer or a listener calls must be what the last render knows.
  const latest = useRef(saveTyped);
  useEffect(() => {
    latest.current = saveTyped;
  });
  const hasTyped = ready.some(({ key, draft }) => draft.block === null && !needWhy.includes(key));
  useEffect(() => {
    if (!hasTyped || isBusy || failure) return;
    const timer = setTimeout(() => latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [drafts, hasTyped, isBusy, failure]);
  const isOffline = failure?.isLine ?? false;
  useEffect(() => {
    if (!isOffline) return;
    const again = () => latest.current();
    const timer = setInterval(again, NEXT_TRY);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isOffline]);

  const unsaved = [...looked].filter(([, { stand }]) => stand !== 'SAME').length;
  useEffect(() => {
    if (unsaved === 0) return;
    const hidden = () => document.visibilityState === 'hidden' && latest.current();
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [unsaved]);

  return {
    drafts,
    standing,
    looked,
    /** Something a person did: a failure before it is forgotten. */
    change: (event: DraftEvent) => {
      setFailure(undefined);
      happen(event);
    },
    why,
    setWhy,
    /** Saves what can go once the page knows all that was typed: a field is still being left. */
    saveTyped: () => void setTimeout(() => latest.current()),
    saveAll,
    ready,
    blocked,
    needWhy,
    unsaved,
    sending: useMemo(() => new Set(sent.map(({ key }) => key)), [sent]),
    savedAt,
    failure,
  };
}

/** The grid's drafts with everything the page does with them. */
export type NumberDrafts = ReturnType<typeof useNumberDrafts>;

/** Runs once each time the page's data is fresh again after something was sent. */
function useAnswer(state: string, then: () => void): void {
  const before = useRef(state);
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => {
    if (before.current !== 'idle' && state === 'idle') latest.current();
    before.current = state;
  }, [state]);
}
