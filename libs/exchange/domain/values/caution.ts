// Sentences of a source that say how far a number can be trusted.

/** Does the sentence warn about numbers? */
export function isCaution(sentence: string): boolean {
  return /\bcaution|low sample|unreliable|unstable|interpret(?:ed)? with|not reliable/i.test(sentence);
}

/** A note taken apart: its warnings, and the rest. */
export function cautionsIn(note: string): { cautions: string | null; rest: string | null } {
  const sentences = note.split(/(?<=[.!?])\s+/);
  const join = (list: readonly string[]) => list.join(' ').trim() || null;
  return {
    cautions: join(sentences.filter(isCaution)),
    rest: join(sentences.filter((sentence) => !isCaution(sentence))),
  };
}
