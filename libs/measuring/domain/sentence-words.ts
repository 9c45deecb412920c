// The sentences of a metric as messages: said when a picture is made, and again to readers of other languages.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import {
  joined,
  saidAgain,
  saidInstead,
  say,
  SOURCE_LANGUAGE,
  spoken,
  type Instead,
} from '@plumbline/language/domain';
import { reasonForReaders } from '@plumbline/measuring/disparity';

/** Everything the sentences of a metric are made of; what a sentence is recognized by comes first. */
export const METRIC_SAYS = {
  nothing: msg`There is no value of ${{ measure: '' }} to show yet.`,
  noGap: msg`There is no gap between ${{ group: '' }} and ${{ comparedWith: '' }}.`,
  gapTimes: msg`The gap is ${{ size: '' }}: the value for ${{ groupWithMore: '' }} is ${{ times: '' }} times that for ${{ groupWithLess: '' }}.`,
  gap: msg`The gap is ${{ size: '' }}.`,
  gapByChance: msg`This gap may be due to chance.`,
  noMargin: msg`${{ verdict: '' }}: the source gives no margin of error.`,
  smaller: msg`${{ verdict: '' }}: it is ${{ size: '' }} smaller, and the true change lies between ${{ lowest: '' }} and ${{ highest: '' }} (${{ percent: '' }} percent sure).`,
  larger: msg`${{ verdict: '' }}: it is ${{ size: '' }} larger, and the true change lies between ${{ lowest: '' }} and ${{ highest: '' }} (${{ percent: '' }} percent sure).`,
  movedByChance: msg`Since ${{ since: '' }} it went from ${{ before: '' }} to ${{ now: '' }} for everyone together, which may be due to chance.`,
  movedBetter: msg`Since ${{ since: '' }} it went from ${{ before: '' }} to ${{ now: '' }} for everyone together, which is better.`,
  movedWorse: msg`Since ${{ since: '' }} it went from ${{ before: '' }} to ${{ now: '' }} for everyone together, which is worse.`,
  moved: msg`Since ${{ since: '' }} it went from ${{ before: '' }} to ${{ now: '' }} for everyone together.`,
  stayed: msg`Since ${{ since: '' }} it stayed at ${{ now: '' }} for everyone together.`,
  lookAtBoth: msg`Look at both: since ${{ period: '' }} the difference went from ${{ firstDifference: '' }} to ${{ lastDifference: '' }}, while the ratio went from ${{ firstRatio: '' }} to ${{ lastRatio: '' }}.`,
  notShown: msg`Not shown, hidden to protect privacy: ${{ groups: '' }}.`,
  level: msg`${{ measure: '' }}, ${{ period: '' }}: ${{ values: '' }}.`,
  narrowed: msg`The gap has narrowed since ${{ since: '' }}`,
  widened: msg`The gap has widened since ${{ since: '' }}`,
  aboutTheSame: msg`The gap is about the same as in ${{ since: '' }}`,
  tooUncertain: msg`Whether the gap has changed since ${{ since: '' }}, is too uncertain to say`,
  sinceBaseline: msg`${{ period: '' }}, the baseline,`,
  sinceFirst: msg`${{ period: '' }}, the first comparable value,`,
  theBaseline: msg`${{ period: '' }}, the baseline`,
  theFirst: msg`${{ period: '' }}, the first comparable value`,
  baseline: msg`the baseline`,
  more: msg`${{ others: '' }}; and ${{ last: '' }}`,
  two: msg`${{ others: '' }} and ${{ last: '' }}`,
  forEveryone: msg`${{ number: '' }} for everyone`,
  forGroup: msg`${{ number: '' }} for ${{ group: '' }}`,
  points: msg`${{ number: '' }} points`,
};

/** Why a gap or the progress of a metric cannot be told. */
export const UNTOLD = {
  neitherAhead: msg`Neither direction is good, so no group is ahead.`,
  notSplit: msg`This is not split by group.`,
  restNeedsCounts: msg`Comparing with everybody else needs the counts behind every group.`,
  neitherProgress: msg`Neither direction is good, so there is no progress to judge.`,
  noTarget: msg`No target has been set.`,
  noValue: msg`No value has been recorded yet.`,
  noBaseline: msg`No baseline is known, so how far it has come cannot be said.`,
  targetNotBetter: msg`The target is not better than the baseline. Check both.`,
  noDay: msg`The day of the baseline or the target is not known.`,
};

const TARGET_NOT_BETTER = msg`The target is not better than the baseline.`;

type Saying = keyof typeof METRIC_SAYS;

/** One of the sentences, or a part of one, in the language of the moment. */
export function saidOf(saying: Saying, values: Readonly<Record<string, string | number>> = {}): string {
  return say({ ...METRIC_SAYS[saying], values: { ...values } });
}

const some = (...sayings: Saying[]): MessageDescriptor[] => sayings.map((one) => METRIC_SAYS[one]);
const SENTENCES = Object.values(METRIC_SAYS).filter(({ message = '' }) => message.endsWith('.'));
const PARTS: Readonly<Record<string, readonly MessageDescriptor[]>> = {
  values: some('forEveryone', 'forGroup'),
  verdict: some('narrowed', 'widened', 'aboutTheSame', 'tooUncertain'),
  since: some('sinceBaseline', 'sinceFirst', 'theBaseline', 'theFirst', 'baseline'),
  size: some('points'),
};

/** What their keepers could do is nothing for readers. */
const UNTOLD_FOR_READERS = Object.values(UNTOLD).map((one): Instead => [
  one,
  one === UNTOLD.targetNotBetter ? TARGET_NOT_BETTER : one,
]);

/** Why a gap, the progress or a measure of disparity is not told, stored in English, in readers' words and language. */
export function untoldSaidAgain(text: string, names: ReadonlyMap<string, string>): string {
  return withNamesHidden(text, names, (hidden) => {
    const said = saidInstead(hidden, UNTOLD_FOR_READERS);
    return said === hidden ? reasonForReaders(hidden) : said;
  });
}

/** What stands for a name while a sentence is taken apart; names may hold any of the words it is recognized by. */
const HIDDEN_FROM = 0xe000;
const HIDDEN_TO = 0xf8ff;

/**
 * The sentences of a metric, stored in English, in the reader's language. `names` are what it names, in English, with
 * what each is called there: the metric, its unit, its groups and periods.
 */
export function metricSaidAgain(text: string, names: ReadonlyMap<string, string>): string {
  return withNamesHidden(text, names, (hidden) => saidAgain(hidden, SENTENCES, partAgain));
}

/** Does the work on a text with its names hidden from it, and puts in what each is called. */
function withNamesHidden(
  text: string,
  names: ReadonlyMap<string, string>,
  work: (hidden: string) => string,
): string {
  if (spoken().language === SOURCE_LANGUAGE) return work(text);
  const known = [...names.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const hidden = known
    .slice(0, HIDDEN_TO - HIDDEN_FROM)
    .reduce((rest, name, at) => rest.replace(wholeWords(name), String.fromCharCode(HIDDEN_FROM + at)), text);
  return work(hidden).replace(/[\ue000-\uf8ff]/g, (mark) => {
    const name = known[mark.charCodeAt(0) - HIDDEN_FROM];
    return name === undefined ? mark : (names.get(name) ?? name);
  });
}

function wholeWords(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

function partAgain(value: string, name: string): string {
  if (name === 'values' || name === 'groups') return listAgain(value);
  const parts = PARTS[name];
  return parts ? saidAgain(inPercent(value), parts, partAgain) : inPercent(value);
}

/** "a; b; and c" item by item: what is listed holds no semicolons once names are hidden. */
function listAgain(list: string): string {
  const [, others, last] = /^(.+);? and (.+)$/s.exec(list) ?? [];
  const item = (one: string) => saidAgain(inPercent(one), PARTS['values'] ?? [], partAgain);
  if (others === undefined || last === undefined) return item(list);
  const before = others.replace(/;$/, '').split('; ').map(item);
  return saidOf(before.length > 1 ? 'more' : 'two', {
    others: joined(before, 'semicolon'),
    last: item(last),
  });
}

/** "47 percent" is written with the sign, which every language has. */
function inPercent(text: string): string {
  return text.replace(/(?<=\d) percent\b/gi, '%');
}
