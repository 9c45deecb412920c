// "Did you mean …?": the allowed word that is closest to what somebody typed.

/** Number of single letters to add, drop or change to get from `a` to `b` (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Letters and digits only, lower case, accents off: how headers and choices are compared. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The closest of `words` to `typed`, or null when none is close (more than a third of the letters differ). */
export function nearest(typed: string, words: readonly string[]): string | null {
  const wanted = comparable(typed).slice(0, 80);
  if (wanted === '') return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(wanted, comparable(word).slice(0, 80));
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
