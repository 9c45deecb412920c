// Finding what a city published: a question, answered from one release in memory.
import { BoundedCache } from '@plumbline/platform/server';
import { FindIndex, askedWords, findItems, foundParts, isAsked, wordsIn } from '@plumbline/publishing/domain';
import type { AskedWord, FindItem, FoundWhere, Question, TextPart } from '@plumbline/publishing/domain';
import { publicReleaseRow, readPublicRelease } from '../public.queries';
import type { PublicRelease } from '../public.graphql';
import { publicSettings, type PublicSettings } from './public-settings.queries';

/** Things on a page. */
export const PAGE_SIZE = 25;

/** Releases made ready for questions, up to about 64 million characters of what is kept. */
const ready = new BoundedCache<FindIndex>(64_000_000);

/** A release with its index and the city's settings. */
export interface FindableRelease {
  release: PublicRelease;
  index: FindIndex;
  settings: PublicSettings;
}

/** The release at an address, ready for questions; a withdrawn one has nothing to find. Null when there is none. */
export async function findableRelease(city: string, release: string | null): Promise<FindableRelease | null> {
  const [row, found, settings] = await Promise.all([
    publicReleaseRow(city, release),
    readPublicRelease(city, release),
    publicSettings(city),
  ]);
  if (!row || !found) return null;
  // A withdrawal or a removal takes content away under the same digest.
  const key = [row.digest, row.tombstones, found.withdrawn === null, settings.key].join('/');
  const index = await ready.get(key, async () => {
    const value = new FindIndex(findItems(found.departments, settings));
    return { value, weight: value.weight + 1000 };
  });
  return { release: found, index, settings };
}

/** A thing that was found, with the words that were looked for. */
export interface FoundItem extends FindItem {
  title: TextPart[];
  /** Where the words stand that are not in the title; null when all are. */
  excerpt: { where: FoundWhere; parts: TextPart[] } | null;
}

/** One page of what was found. */
export interface FoundPage {
  total: number;
  page: number;
  items: FoundItem[];
  counts: ReturnType<FindIndex['find']>['counts'];
}

/** Answers a question with one page of things; a page beyond the last is the last. */
export function foundPage(index: FindIndex, question: Question, page: number): FoundPage {
  const { items, counts } = index.find(question);
  const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), last);
  const asked = askedWords(question.words ?? '');
  return {
    total: items.length,
    page: shown,
    items: items
      .slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE)
      .map((place) => foundItem(index.items[place]!, asked)),
    counts,
  };
}

/** A thing with its title and, where words of the question stand elsewhere, the first such text. */
export function foundItem(item: FindItem, asked: readonly AskedWord[]): FoundItem {
  const [title, ...others] = item.texts;
  const missing = asked.filter((one) => !has(title?.text ?? '', one));
  const other =
    missing.length === 0 ? undefined : others.find(({ text }) => missing.some((one) => has(text, one)));
  return {
    ...item,
    title: foundParts(title?.text ?? '', asked),
    excerpt: other ? { where: other.where, parts: foundParts(other.text, asked) } : null,
  };
}

function has(text: string, asked: AskedWord): boolean {
  return wordsIn(text).some(({ word }) => isAsked(word, asked));
}
