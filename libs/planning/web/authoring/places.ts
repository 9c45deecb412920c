// Where things are on the page on which a plan is written: ids of parts and fields, and where a missing part is filled in.
import type { Part } from './outline';

/** Id of a part of the outline. */
export function partPlace(itemId: string): string {
  return `part-${itemId}`;
}

/** Id of a field of a part, or of the plan itself. */
export function fieldPlace(itemId: string, field: string): string {
  return `field-${itemId}-${field}`;
}

/** Id of the box in which something new is added below a part. */
export function addPlace(parentId: string, kind: string): string {
  return `add-${parentId}-${kind}`;
}

/** Id of a comment's thread. */
export function threadPlace(threadId: string): string {
  return `comment-${threadId}`;
}

/** Where a problem of the checklist is mended: the element, and the part that must be open to reach it. */
export interface Remedy {
  place: string;
  partId: string | null;
}

/** The way from a problem's path (codes, outermost first) to the place on the page. */
export function remedyFor(path: readonly string[], outline: readonly Part[], planId: string): Remedy {
  const [first, goalCode, second, ...rest] = path;
  const goal = first === 'goals' ? outline.find(({ code }) => code === goalCode) : undefined;
  if (!goal) {
    const whole = first === 'goals' || first === 'deliverables';
    return { place: whole ? addPlace(planId, 'GOAL') : fieldPlace(planId, first ?? ''), partId: null };
  }
  if (second === 'deliverables' && rest.length > 0) {
    const [code, field] = rest;
    const all = goal.below.flatMap((part) => (part.kind === 'DELIVERABLE' ? [part] : part.below));
    const deliverable = all.find((part) => part.code === code);
    if (deliverable) return { place: fieldPlace(deliverable.id, field ?? 'text'), partId: deliverable.id };
  }
  if (second === 'strategies') return { place: addPlace(goal.id, 'STRATEGY'), partId: goal.id };
  if (second === 'deliverables') return { place: addPlace(goal.id, 'DELIVERABLE'), partId: goal.id };
  return { place: fieldPlace(goal.id, second ?? 'text'), partId: goal.id };
}
