// Taking a part out with one press and putting it back with another, wherever on the page one is.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetcher, useSubmit } from 'react-router';
import { Button } from '@plumbline/ui';
import type { Part } from './outline';
import { partPlace } from './places';
import type { WriteAnswer } from './write-action';

/** The way to take a part out, and the bar that says so and offers the way back. */
export function useRemoving(call: (part: Part) => string) {
  // Each removal asks anew: an answer to the one before says nothing about this one.
  const [going, setGoing] = useState<{ part: Part | null; round: number }>({ part: null, round: 0 });
  const { part, round } = going;
  const fetcher = useFetcher<WriteAnswer>({ key: `remove-${round}` });
  const undo = useFetcher<WriteAnswer>({ key: `undo-${round}` });
  const submit = useSubmit();
  const button = useRef<HTMLButtonElement>(null);
  const busy = fetcher.state !== 'idle' || undo.state !== 'idle';
  const isBack = !busy && undo.data?.userErrors.length === 0;
  const isGone = !busy && !isBack && fetcher.data?.userErrors.length === 0;

  const send = useCallback(
    (intent: 'remove' | 'restore', fetcherKey: string, { kind, id }: Part) =>
      void submit(
        { intent, kind, itemId: id },
        { method: 'post', preventScrollReset: true, navigate: false, fetcherKey },
      ),
    [submit],
  );
  const remove = useCallback(
    (next: Part) => {
      setGoing({ part: next, round: round + 1 });
      send('remove', `remove-${round + 1}`, next);
    },
    [round, send],
  );
  // The pressed button went with the part: the focus goes to the way back, and after that to the part itself.
  useEffect(() => {
    if (isGone) button.current?.focus();
  }, [isGone]);
  const id = part?.id;
  useEffect(() => {
    if (!isBack || !id) return;
    const own = document.getElementById(partPlace(id));
    own?.querySelector<HTMLElement>('.pl-part__open')?.focus();
  }, [isBack, id]);

  const refused = busy ? undefined : (undo.data ?? fetcher.data)?.userErrors[0]?.message;
  const bar =
    part && !isBack ? (
      <div className="pl-undo" role="status">
        <p>
          {refused ??
            (isGone
              ? part.below.length > 0
                ? t`Removed ${{ part: call(part) }} with everything below it.`
                : t`Removed ${{ part: call(part) }}.`
              : t`Removing…`)}
        </p>
        <div className="pl-row">
          {isGone ? (
            <Button
              look="second"
              type="button"
              ref={button}
              onClick={() => send('restore', `undo-${round}`, part)}
            >{t`Undo`}</Button>
          ) : null}
          <Button look="plain" type="button" onClick={() => setGoing({ part: null, round })}>
            <Trans>
              Close<span className="pl-hidden-visually"> this message</span>
            </Trans>
          </Button>
        </div>
      </div>
    ) : null;
  return { remove, bar };
}
