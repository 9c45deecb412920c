// Moving from value to value in a chart with the keyboard.

/**
 * The mark that a key leads to, in lines of marks (one line per series, or one mark per line). Left and right move in
 * time, up and down from series to series; Home and End go to the ends of a line, with Ctrl to the ends of all.
 * Escape answers null, and a key that means nothing here answers undefined.
 */
export function nextMark(
  lines: readonly (readonly string[])[],
  current: string | null,
  { key, ctrlKey = false }: { key: string; ctrlKey?: boolean },
): string | null | undefined {
  if (key === 'Escape') return null;
  const move = moves[key];
  if (!move) return undefined;
  const first = lines[0]?.[0] ?? null;
  const line = lines.findIndex((marks) => current !== null && marks.includes(current));
  const marks = lines[line];
  if (!marks) return key === 'End' ? (lines.at(-1)?.at(-1) ?? first) : first;
  const column = marks.indexOf(current!);
  if (move === 'ends') {
    const home = key === 'Home';
    if (ctrlKey || marks.length === 1) return home ? first : (lines.at(-1)?.at(-1) ?? first);
    return (home ? marks[0] : marks.at(-1)) ?? first;
  }
  const [down, right] = move;
  // Where each line holds one mark, both pairs of arrows go through the lines.
  const single = lines.every(({ length }) => length === 1);
  const toLine = clamp(line + (single ? down || right : down), lines.length);
  const target = lines[toLine] ?? marks;
  return target[clamp(column + (single ? 0 : right), target.length)] ?? current;
}

const moves: Partial<Record<string, 'ends' | readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: 'ends',
  End: 'ends',
};

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
