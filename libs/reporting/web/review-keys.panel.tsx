// The review pages with their keys: moving from report to report or item to item, and to the decision.
import { useEffect, useRef, type ReactNode } from 'react';
import { KeySheet, useShortcutSetting, type ExplainedKeys, type KeySheetHandle } from './key-sheet';
import { reviewAction, type ReviewAction } from './review-keys';

/**
 * Listens for the keys of a review page. What they move between carries `data-step`; what takes a decision carries
 * `data-key` with its letter. `shortcuts` is the person's setting as it was loaded.
 */
export function WithReviewKeys(props: {
  shortcuts: boolean;
  keys: readonly ExplainedKeys[];
  children: ReactNode;
}) {
  const { shortcuts, keys, children } = props;
  const on = useShortcutSetting(shortcuts);
  const sheet = useRef<KeySheetHandle>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !part.current) return;
      if (document.querySelector('dialog[open]')) return;
      const action = reviewAction(event, isText(event.target));
      if (!action) return;
      if (action === 'HELP') sheet.current?.open();
      if (action === 'HELP' || perform(action, part.current)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
  return (
    <>
      <KeySheet ref={sheet} on={on} keys={keys} />
      <div ref={part}>{children}</div>
    </>
  );
}

function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const selector = 'textarea, select, input:not([type="radio"], [type="checkbox"])';
  return target.matches(selector) || target.isContentEditable;
}

/** Answers whether there was something to do. */
function perform(action: Exclude<ReviewAction, 'HELP'>, part: HTMLElement): boolean {
  const steps = [...part.querySelectorAll<HTMLElement>('[data-step]')];
  const at = steps.findIndex((step) => step.contains(document.activeElement));
  switch (action) {
    case 'NEXT':
      return focus(steps[at + 1]);
    case 'PREVIOUS':
      return focus(at < 0 ? steps.at(-1) : steps[at - 1]);
    case 'CHOOSE':
      return click(steps[at]?.querySelector('input[type="checkbox"]'));
    case 'COMMENT':
      return openComment(steps[at]);
    case 'APPROVE':
      return focus(part.querySelector<HTMLElement>('[data-key="a"]'));
    case 'RETURN':
      return focus(part.querySelector<HTMLElement>('[data-key="r"] textarea'));
    case 'UNLOCK':
      return focus(part.querySelector<HTMLElement>('[data-key="u"] textarea'));
  }
}

/** A step's link takes the focus, or its heading. */
function focus(step: HTMLElement | null | undefined): boolean {
  const target = step?.querySelector<HTMLElement>('[data-step-focus]') ?? step;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  return Boolean(target);
}

function click(target: HTMLElement | null | undefined): boolean {
  target?.click();
  return Boolean(target);
}

function openComment(step: HTMLElement | undefined): boolean {
  // The last box is about the item as a whole.
  const box = [...(step?.querySelectorAll<HTMLDetailsElement>('details.pl-comment-here') ?? [])].at(-1);
  if (!box) return false;
  box.open = true;
  return focus(box.querySelector<HTMLElement>('textarea'));
}
