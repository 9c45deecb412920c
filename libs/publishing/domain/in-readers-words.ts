// What releases and drafts hold in English, as pages of other languages say it: sentences, differences and problems.
import { periodInWords, statusSaidAgain, statusWordSaid } from '@plumbline/cities/domain';
import { joined, saidAgain, say, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import {
  groupWordSaid,
  lastGroupSaid,
  standardPlaceSaid,
  standardUnitSaid,
  valueText,
} from '@plumbline/measuring/domain';
import { REPORTING_NOTES } from './build-content';
import { DIFFERENCE_REASONS, DIFFERENCE_WORDS, DIFFERENT_THINGS } from './difference-words';
import type { ReleaseDifference } from './differences';
import { NO_UPDATE } from './figures';
import { REMOVED_TEXTS } from './free-text/text-problems';
import { GATE_DOUBTS } from './gate';
import { OPEN_MARKS } from './gate-marks';
import { THE_TOTAL, WAYS_OUT } from './gate-problems';
import { NO_RESULT, SERIES_RESULTS } from './goal-result';
import { SHOWN_TOGETHER } from './measured-for-public';
import { MISSING_SENTENCES } from './missing';
import { EXAMPLE_GROUPS } from './privacy-example';
import { PRIVACY_RULES } from './privacy-rule';
import { NO_TEAM } from './public-view';

/** What becomes of words of a city in a sentence of the product. */
type Own = (words: string) => string;
const asItIs: Own = (words) => words;

const SENTENCES = [
  ...[REPORTING_NOTES, MISSING_SENTENCES, NO_RESULT, SERIES_RESULTS, PRIVACY_RULES, REMOVED_TEXTS].flatMap(
    (all) => Object.values(all),
  ),
  ...[NO_TEAM, NO_UPDATE, SHOWN_TOGETHER],
];

/**
 * A sentence the product itself put into a release, in the reader's language; anything else stays as it is.
 * @param own what becomes of the names of measures in it, which a city wrote
 */
export function sentenceOfRelease(text: string, own: Own = asItIs): string {
  return saidAgain(text, SENTENCES, seriesSaid(own));
}

/** The series that a sentence names, with their groups in the reader's language. */
function seriesSaid(own: Own): (value: string, name: string) => string {
  const said = (series: string) => lastGroupSaid(series, own);
  return (value, name) => (name === 'names' ? joined(value.split('; ').map(said), 'semicolon') : value);
}

/** A text of a city that is a common word for a status, a group or a kind of places, in the reader's language; null for any other. */
export function commonWordSaid(text: string): string | null {
  return statusWordSaid(text) ?? groupWordSaid(text) ?? standardPlaceSaid(text);
}

/** The name of a group of the privacy rule's example. */
export function exampleGroup(text: string): string {
  return saidAgain(text, EXAMPLE_GROUPS);
}

/**
 * What a difference says, in the reader's language.
 * @param own what becomes of what people wrote
 */
export function differenceInWords<D extends Omit<ReleaseDifference, 'kind'> & { unit?: string | null }>(
  difference: D,
  own: Own = asItIs,
): D {
  const { path, what, before, after, reason } = difference;
  const isStatus = what === DIFFERENT_THINGS.status.message;
  const value = (text: string | null) => {
    if (!text) return text;
    const number = numberSaid(text, difference.unit ?? null);
    if (number !== null) return number;
    const said = isStatus ? statusSaidAgain(text) : valueSaid(text, own);
    return said === text && spoken().language !== SOURCE_LANGUAGE ? own(text) : said;
  };
  const why = saidAgain(reason, Object.values(DIFFERENCE_REASONS), (words, name) =>
    name === 'reason' ? own(words) : periodInWords(words),
  );
  return {
    ...difference,
    path: placeInWords(path.split(' › '), own),
    what: saidAgain(what, Object.values(DIFFERENT_THINGS)),
    before: value(before),
    after: value(after),
    reason: why === reason ? own(reason) : why,
  };
}

/** A number of a metric with its unit, and the period behind it where it has one: "47%"; null for any other text. */
function numberSaid(text: string, unit: string | null): string | null {
  const [, number, period] = /^(-?\d+(?:\.\d+)?)(?: \((.*)\))?$/.exec(text) ?? [];
  if (unit === null || number === undefined) return null;
  const said = valueText(number, unit);
  return period === undefined ? said : `${said} (${periodInWords(period)})`;
}

/** A sentence or a number with a common unit. */
function valueSaid(text: string, own: Own): string {
  const [, number = '', unit = ''] = /^(-?[\d.,]+) (\D+)$/.exec(text) ?? [];
  const known = unit === '' ? null : standardUnitSaid(unit);
  return known === null
    ? saidAgain(periodInWords(text), [...SENTENCES, DIFFERENCE_WORDS.hidden], seriesSaid(own))
    : `${number} ${known}`;
}

/**
 * Where something stands: names of things, and the total, which everybody calls so.
 * @param own what becomes of the names
 */
export function placeInWords(path: readonly string[], own: Own = asItIs): string {
  const words = Object.values(DIFFERENCE_WORDS);
  const nameSaid = (name: string) => {
    const said = saidAgain(periodInWords(name), words);
    return said === name ? (commonWordSaid(name) ?? own(name)) : said;
  };
  return path
    .map((part) => {
      const names = part.split(', ');
      // Names hold commas too: only a place among values is put together of several.
      const said = names.map(nameSaid);
      return said.every((one, at) => one === own(names[at] ?? '')) ? own(part) : joined(said);
    })
    .join(' › ');
}

/** Why a number may not be published, in the reader's language as far as the product can tell what was said. */
export function problemInWords(message: string): string {
  return saidAgain(message, [...Object.values(GATE_DOUBTS), ...Object.values(OPEN_MARKS)]);
}

/** What a way out does, in the reader's language. */
export function wayOutInWords(says: string): string {
  return saidAgain(says, Object.values(WAYS_OUT), (values) => values.split('; ').map(totalAgain).join('; '));
}

/** "the total, FY 2026" */
function totalAgain(value: string): string {
  const [name, ...rest] = value.split(', ');
  return name === THE_TOTAL.message ? [say(THE_TOTAL), ...rest].join(', ') : value;
}
