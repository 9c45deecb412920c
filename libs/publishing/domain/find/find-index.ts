// Looking through a release: prepared once, so that every question is answered from lists of words.
import type { FindItem } from './find-items';
import { askedWords, withoutPlural, wordsIn, type AskedWord } from './words';

/** What can be filtered by. A thing without topic is under `NONE`; without status under no status at all. */
export const FILTERS = ['topic', 'place', 'department', 'status', 'result', 'what'] as const;
export type Filter = (typeof FILTERS)[number];

/** Stands for things that belong to no topic yet. */
export const NO_TOPIC = 'none';

/** What somebody asks for; what is left out does not matter. */
export type Question = { words?: string } & Partial<Record<Filter, string | null>>;

/** How many things a value of a filter would leave, with everything else that is asked for. */
export interface FilterCount {
  value: string;
  label: string;
  count: number;
}

/** The answer to a question: places in the list of items, in the order of the release. */
export interface Found {
  items: number[];
  counts: Record<Filter, FilterCount[]>;
}

/** The value of each filter of an item, with its label. */
function valuesOf(item: FindItem): Record<Filter, { value: string; label: string }[]> {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return {
    topic: plain(item.topics.length > 0 ? item.topics : [NO_TOPIC]),
    place: plain(item.places),
    department: item.departments.map(({ code, name }) => ({ value: code, label: name })),
    status: item.status === null ? [] : [{ value: item.status, label: item.statusLabel ?? item.status }],
    result: plain([item.result]),
    what: plain([item.what]),
  };
}

/** Words, sorted, each with the items it stands in (ascending). */
interface WordList {
  words: string[];
  itemsOf: number[][];
}

function listOf(lists: ReadonlyMap<string, number[]>): WordList {
  const words = [...lists.keys()].sort();
  return { words, itemsOf: words.map((word) => lists.get(word) ?? []) };
}

function note(lists: Map<string, number[]>, word: string, item: number): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [item]);
  else if (list.at(-1) !== item) list.push(item);
}

/** The items in which a word, or one that begins with it, stands. */
function withWord({ words, itemsOf }: WordList, { word, single, whole }: AskedWord): Set<number> {
  const found = new Set<number>();
  for (const beginning of new Set([word, single])) {
    for (let at = firstFrom(words, beginning); at < words.length; at += 1) {
      const here = words[at]!;
      if (whole ? here !== beginning : !here.startsWith(beginning)) break;
      for (const index of itemsOf[at]!) found.add(index);
    }
  }
  return found;
}

/** Place of the first word that is not before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text, each once, also as they are without the ending for many. */
function keysOf(text: string): string[] {
  const words = wordsIn(text).map(({ word }) => word);
  return [...new Set([...words, ...words.map(withoutPlural)])];
}

/** The things of a release, ready to be asked for. */
export class FindIndex {
  private readonly all: WordList;
  /** The same for what items are called alone. */
  private readonly called: WordList;
  private readonly values: ReturnType<typeof valuesOf>[];
  /** About the number of characters that are kept. */
  readonly weight: number;

  constructor(readonly items: readonly FindItem[]) {
    const [all, called] = [new Map<string, number[]>(), new Map<string, number[]>()];
    let weight = 0;
    // The text of a goal stands with everything that belongs to it: it is taken apart once.
    const known = new Map<string, string[]>();
    items.forEach(({ texts }, index) => {
      texts.forEach(({ text }, place) => {
        weight += text.length;
        let words = known.get(text);
        if (!words) known.set(text, (words = keysOf(text)));
        for (const word of words) {
          note(all, word, index);
          if (place === 0) note(called, word, index);
        }
      });
    });
    this.all = listOf(all);
    this.called = listOf(called);
    this.values = items.map(valuesOf);
    this.weight = weight * 2;
  }

  /** Answers a question. All words must stand in a thing; things called by them come first. */
  find(question: Question): Found {
    const asked = askedWords(question.words ?? '');
    const counted = Object.fromEntries(FILTERS.map((filter) => [filter, new Map()])) as Record<
      Filter,
      Map<string, FilterCount>
    >;
    const items: number[] = [];
    for (const index of this.withWords(asked)) {
      const values = this.values[index]!;
      const missed = FILTERS.filter((filter) => {
        const wanted = question[filter];
        return wanted && !values[filter].some(({ value }) => value === wanted);
      });
      if (missed.length === 0) items.push(index);
      if (missed.length > 1) continue;
      // What only this filter leaves out is counted for its other values.
      for (const filter of missed.length === 1 ? missed : FILTERS) {
        for (const { value, label } of values[filter]) {
          const known = counted[filter].get(value);
          if (known) known.count += 1;
          else counted[filter].set(value, { value, label, count: 1 });
        }
      }
    }
    const counts = Object.fromEntries(
      FILTERS.map((filter) => [filter, [...counted[filter].values()]]),
    ) as Found['counts'];
    return { items: asked.length > 0 ? this.calledFirst(items, asked) : items, counts };
  }

  /** Whether anything of the release has this value, whatever else is asked for. */
  labelOf(filter: Filter, wanted: string): string | null {
    for (const values of this.values) {
      const found = values[filter].find(({ value }) => value === wanted);
      if (found) return found.label;
    }
    return null;
  }

  private withWords(asked: readonly AskedWord[], list = this.all): Iterable<number> {
    if (asked.length === 0) return this.items.keys();
    const lists = asked.map((one) => withWord(list, one)).sort((a, b) => a.size - b.size);
    const [smallest, ...others] = lists;
    return [...(smallest ?? [])]
      .filter((index) => others.every((list) => list.has(index)))
      .sort((a, b) => a - b);
  }

  /** Those whose name holds all the words, then the others; each in their order. */
  private calledFirst(items: readonly number[], asked: readonly AskedWord[]): number[] {
    const called = new Set(this.withWords(asked, this.called));
    return [...items.filter((index) => called.has(index)), ...items.filter((index) => !called.has(index))];
  }
}
