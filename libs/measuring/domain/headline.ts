// Which one sentence of a metric comes first, and which follow: a page begins with a single plain sentence.
import type { MessageDescriptor } from '@lingui/core';
import { METRIC_SAYS } from './sentence-words';

/** The sentences of a metric in their order on a page. */
export interface Headline {
  lead: string;
  rest: string[];
}

const textOf = ({ message = '' }: MessageDescriptor) => message;
/** The words of a message before its first place for a value. */
const beginningOf = (one: MessageDescriptor) => textOf(one).split('{')[0]!.trim();

const { gap, gapTimes, gapByChance, notShown, lookAtBoth, nothing, noGap } = METRIC_SAYS;
const MOVED = [
  METRIC_SAYS.moved,
  METRIC_SAYS.movedBetter,
  METRIC_SAYS.movedWorse,
  METRIC_SAYS.movedByChance,
  METRIC_SAYS.stayed,
];
const VERDICTS = [
  METRIC_SAYS.narrowed,
  METRIC_SAYS.widened,
  METRIC_SAYS.aboutTheSame,
  METRIC_SAYS.tooUncertain,
];

/** The words by which a sentence after the first is recognized. */
const BEGINNINGS = [gap, gapTimes, gapByChance, notShown, lookAtBoth, nothing, noGap, ...MOVED, ...VERDICTS]
  .map(beginningOf)
  .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const BETWEEN = new RegExp(
  `(?<=\\.)\\s+(?=(?:${[...new Set(BEGINNINGS)].join('|')})(?![\\p{L}\\p{N}]))`,
  'u',
);

/** The stored English text of a metric as its sentences; what begins like none of them stays with the one before it. */
export function sentencesOfMetric(text: string): string[] {
  return text.split(BETWEEN).filter(Boolean);
}

const begins = (sentence: string, one: MessageDescriptor) => sentence.startsWith(`${beginningOf(one)} `);
/** "The gap is 6.1", and not that it is about the same as before. */
const saysGap = (sentence: string) => begins(sentence, gap) && !begins(sentence, METRIC_SAYS.aboutTheSame);

/**
 * The sentence that leads, and the rest in their order. A gap leads, as the difference and the ratio of the newest
 * period: equity is what these plans are about, and everyone's value alone would hide it. Where it may be due to chance
 * nobody should lead with it: then how everyone fared leads, and where that is not known, where people stand.
 */
export function headlineOf(text: string): Headline {
  const sentences = sentencesOfMetric(text);
  const isByChance = sentences.some((one) => one === textOf(gapByChance));
  const ofGap = isByChance ? undefined : sentences.find(saysGap);
  const ofAll = sentences.find((one) => MOVED.some((moved) => begins(one, moved)));
  const lead = ofGap ?? ofAll ?? sentences[0] ?? '';
  return { lead, rest: sentences.filter((one) => one !== lead) };
}

/** Does the sentence speak of the newest period without naming it? Then the page does. */
export function isOfNewestPeriod(sentence: string): boolean {
  return saysGap(sentence);
}
