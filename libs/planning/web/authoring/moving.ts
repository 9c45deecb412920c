// Moving parts about: shown at once, sent one after the other, announced, and taken back with a sentence when refused.
import { t } from '@lingui/core/macro';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { moved, standingOf, type Move, type Part } from './outline';
import { partPlace } from './places';
import type { WriteAnswer } from './write-action';

/** The outline with the moves that are on their way, and the way to begin another. */
export function useMoves(
  served: readonly Part[],
  say: { call: (part: Part) => string; announce: (words: string) => void },
) {
  const fetcher = useFetcher<WriteAnswer>();
  const [waiting, setWaiting] = useState<readonly Move[]>([]);
  const [refused, setRefused] = useState<string>();
  const outline = useMemo(() => waiting.reduce<Part[]>(moved, [...served]), [served, waiting]);
  const sent = useRef<Move | null>(null);
  const busy = fetcher.state !== 'idle';

  useEffect(() => {
    if (busy) return;
    if (sent.current) {
      const error = fetcher.data?.userErrors[0];
      sent.current = null;
      setRefused(error?.message);
      // What follows a refused move was decided on an outline that never came to be.
      setWaiting((before) => (error ? [] : before.slice(1)));
      return;
    }
    const [next] = waiting;
    if (!next) return;
    sent.current = next;
    const { kind, itemId, parentId, afterId } = next;
    void fetcher.submit(
      { intent: 'move', kind, itemId, parentId: parentId ?? '', afterId: afterId ?? '' },
      { method: 'post', preventScrollReset: true },
    );
  }, [busy, fetcher, waiting]);

  // A page that is left would take along the moves it has not sent yet.
  const isMoving = waiting.length > 0;
  useEffect(() => {
    if (!isMoving) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [isMoving]);

  const { call, announce } = say;
  const move = useCallback(
    (next: Move) => {
      setRefused(undefined);
      setWaiting((before) => [...before, next]);
      announce(sentence(moved(outline, next), next, call));
      // A part that changes its parent is drawn anew there, and the focus must not be lost on the way.
      requestAnimationFrame(() => focusAgain(next.itemId));
    },
    [announce, call, outline],
  );
  return { outline, move, refused, isMoving };
}

/** "Deliverable D2 is now 1 of 3 in Goal G1." */
function sentence(outline: readonly Part[], { itemId }: Move, call: (part: Part) => string): string {
  const standing = standingOf(outline, itemId);
  const all = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...all(part.below)]);
  const parts = all(outline);
  const part = parts.find(({ id }) => id === itemId);
  if (!part || !standing) return '';
  const parent = parts.find(({ id }) => id === part.parentId);
  const { place, of: total } = standing;
  return parent
    ? t`${{ part: call(part) }} is now ${place} of ${total} in ${{ parent: call(parent) }}.`
    : t`${{ part: call(part) }} is now ${place} of ${total}.`;
}

function focusAgain(itemId: string): void {
  const own = document.getElementById(partPlace(itemId));
  if (!own || own.contains(document.activeElement)) return;
  own.querySelector<HTMLElement>('.pl-part__open')?.focus();
}
