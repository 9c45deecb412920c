// The order of things inside a plan: where something lands when it is moved, and which code comes next.

/**
 * The ids in their new order: `id` directly after `afterId`, or first when that is null. A neighbor that has gone
 * meanwhile means the end of the list, so that a move is never lost.
 */
export function placed(ids: readonly string[], id: string, afterId: string | null): string[] {
  const others = ids.filter((one) => one !== id);
  const index = afterId === null ? 0 : others.indexOf(afterId) + 1;
  const at = afterId !== null && index === 0 ? others.length : index;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/**
 * A code that is free in the plan: the one after the last of its siblings (`1.2` after `1.1`), or else the letter
 * with the next number (`G4`). `taken` are all codes of the kind in the plan.
 */
export function nextCode(siblings: readonly string[], taken: ReadonlySet<string>, letter: string): string {
  const last = siblings.map((code) => /^(.*?)(\d+)$/.exec(code)).findLast((match) => match !== null);
  const prefix = last?.[1] ?? letter;
  let number = last ? Number(last[2]) + 1 : 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The wanted code when it is free, otherwise the next free one. */
export function freeCode(wanted: string, taken: ReadonlySet<string>, letter: string): string {
  return taken.has(wanted) ? nextCode([wanted], taken, letter) : wanted;
}
