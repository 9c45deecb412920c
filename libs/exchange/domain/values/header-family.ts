// Headers that are built from parts, such as households_rb_0812_anh_pct_moe: which part is what.
import type { Vocabulary } from './values-context';

/** What kind of number a header says it holds. */
export type NumberKind = 'percent' | 'rate' | 'median' | 'count' | 'plain';

/** What of that number: itself, or how sure it is. */
export type NumberPart = 'value' | 'margin' | 'variation' | 'error' | 'whole';

/** A header taken apart. */
export interface HeaderParts {
  header: string;
  index: number;
  /** The header with placeholders, the metric written out. */
  literal: string;
  /** The same with `{metric}`, where the words of the metric stand together; null where they do not. */
  pattern: string | null;
  metric: string;
  period: string | null;
  group: string | null;
  kind: NumberKind;
  part: NumberPart;
  isFraction: boolean;
}

const KINDS: Readonly<Record<string, NumberKind>> = {
  pct: 'percent',
  percent: 'percent',
  percentage: 'percent',
  perc: 'percent',
  fraction: 'percent',
  share: 'percent',
  rate: 'rate',
  median: 'median',
  mean: 'median',
  count: 'count',
  cnt: 'count',
  num: 'count',
  number: 'count',
};

const PARTS: Readonly<Record<string, NumberPart>> = {
  moe: 'margin',
  cv: 'variation',
  se: 'error',
  denom: 'whole',
  denominator: 'whole',
};

type Slot = { is: 'metric' | 'period' | 'group' | 'kept'; text: string };

/** Takes a header apart; null when it has no parts or names neither a group nor a period. */
export function takeApart(header: string, index: number, words: Vocabulary): HeaderParts | null {
  const separator = header.includes('_') ? '_' : header.split('-').length > 2 ? '-' : null;
  if (separator === null) return null;
  const tokens = header.split(separator);
  const slots: Slot[] = [];
  let kind: NumberKind = 'plain';
  let part: NumberPart = 'value';
  let isFraction = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const low = token.toLowerCase();
    const group = slots.some(({ is }) => is === 'group') ? null : groupAt(tokens, at, separator, words);
    if (at > 0 && PARTS[low]) {
      part = PARTS[low] ?? part;
      slots.push({ is: 'kept', text: token });
    } else if (at > 0 && KINDS[low]) {
      kind = KINDS[low] ?? kind;
      isFraction ||= low === 'fraction';
      slots.push({ is: 'kept', text: token });
    } else if (/^\d{4}$/.test(token) && words.isPeriod(token) && !slots.some(({ is }) => is === 'period')) {
      slots.push({ is: 'period', text: token });
    } else if (at > 0 && group) {
      slots.push({ is: 'group', text: group });
      at += group.split(separator).length - 1;
    } else slots.push({ is: 'metric', text: token });
  }
  const metric = slots.filter(({ is }) => is === 'metric');
  const found = (is: Slot['is']) => slots.find((slot) => slot.is === is)?.text ?? null;
  if (metric.length === 0) return null;
  const first = slots.findIndex(({ is }) => is === 'metric');
  const together = slots.slice(first, first + metric.length).every(({ is }) => is === 'metric');
  const shown = (slot: Slot) => (slot.is === 'period' || slot.is === 'group' ? `{${slot.is}}` : slot.text);
  const literal = slots.map(shown).join(separator);
  const pattern = together
    ? [
        ...slots.slice(0, first).map(shown),
        '{metric}',
        ...slots.slice(first + metric.length).map(shown),
      ].join(separator)
    : null;
  const name = metric.map(({ text }) => text).join(together ? separator : ' ');
  return {
    ...{ header, index, literal, pattern, metric: name, kind, part, isFraction },
    period: found('period'),
    group: found('group'),
  };
}

/** The longest run of up to three parts from here that is the name of a group. */
function groupAt(tokens: readonly string[], at: number, separator: string, words: Vocabulary): string | null {
  for (const length of [3, 2, 1]) {
    if (at + length > tokens.length) continue;
    const name = tokens.slice(at, at + length).join(separator);
    if (words.isGroup(name.replaceAll(separator, ' ')) && !words.isEverybody(name)) return name;
  }
  return null;
}
