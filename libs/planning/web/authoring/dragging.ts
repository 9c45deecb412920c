// Dragging parts with a pointer; everything it does can be done with buttons and keys as well.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { mayHangBelow, partOf, siblingsIn, type Move, type Part, type PartKind } from './outline';

/** What dragging needs of the browser; only a page that is alive has a pointer, so a server never loads it. */
const pointerParts = () => import('@atlaskit/pragmatic-drag-and-drop/element/adapter');

/** Where a dragged part would land: before or behind this row, or below it. */
export type Landing = 'before' | 'after' | 'inside' | null;

interface Dragged {
  kind: PartKind;
  id: string;
}

/** What is dragged, when it is a part of an outline. */
function draggedIn({ id, kind }: Record<string | symbol, unknown>): Dragged | null {
  return typeof id === 'string' && typeof kind === 'string' ? { id, kind: kind as PartKind } : null;
}

/** Where a pointer over a row would put something of a kind; null where it cannot go. */
function landing(dragged: Dragged, over: Part, row: Element, y: number): Landing {
  if (dragged.id === over.id) return null;
  const { top, height } = row.getBoundingClientRect();
  if (dragged.kind === over.kind) return y < top + height / 2 ? 'before' : 'after';
  return mayHangBelow(dragged.kind, over.kind) ? 'inside' : null;
}

/** The move that a landing means. */
export function moveTo(outline: readonly Part[], dragged: Dragged, over: Part, where: Landing): Move | null {
  const { kind, id: itemId } = dragged;
  if (where === null || !partOf(outline, itemId)) return null;
  const ids = (parentId: string | null) =>
    siblingsIn(outline, kind, parentId)
      .map(({ id }) => id)
      .filter((id) => id !== itemId);
  if (where === 'inside') return { kind, itemId, parentId: over.id, afterId: ids(over.id).at(-1) ?? null };
  const around = ids(over.parentId);
  const index = around.indexOf(over.id);
  const afterId = where === 'after' ? over.id : (around[index - 1] ?? null);
  return { kind, itemId, parentId: over.parentId, afterId };
}

/** Makes a row draggable by its grip and a place to drop on; answers where the dragged part would land. */
export function useDragging(
  row: RefObject<HTMLElement | null>,
  grip: RefObject<HTMLElement | null>,
  part: Part,
  now: { enabled: boolean; outline: readonly Part[]; move: (move: Move) => void },
): Landing {
  const [where, setWhere] = useState<Landing>(null);
  const { enabled } = now;
  // What colleagues write in the middle of a drag changes the outline, and must not let go of what is held.
  const latest = useRef({ ...now, part });
  useEffect(() => {
    latest.current = { ...now, part };
  });
  useEffect(() => {
    const element = row.current;
    const dragHandle = grip.current;
    if (!enabled || !element || !dragHandle) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    const landingAt = (source: Record<string | symbol, unknown>, y: number) => {
      const dragged = draggedIn(source);
      return dragged && landing(dragged, latest.current.part, element, y);
    };
    void pointerParts().then(({ draggable, dropTargetForElements }) => {
      if (isOver) return;
      const release = [
        draggable({
          element,
          dragHandle,
          getInitialData: () => ({ id: latest.current.part.id, kind: latest.current.part.kind }),
        }),
        dropTargetForElements({
          element,
          canDrop: ({ source, input }) => landingAt(source.data, input.clientY) !== null,
          onDrag: ({ source, location }) => setWhere(landingAt(source.data, location.current.input.clientY)),
          onDragLeave: () => setWhere(null),
          onDrop: ({ source, location }) => {
            setWhere(null);
            const dragged = draggedIn(source.data);
            if (!dragged) return;
            const { outline, move, part: over } = latest.current;
            const at = landing(dragged, over, element, location.current.input.clientY);
            const next = moveTo(outline, dragged, over, at);
            if (next) move(next);
          },
        }),
      ];
      stop = () => release.forEach((one) => one());
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [enabled, grip, row]);
  return where;
}
