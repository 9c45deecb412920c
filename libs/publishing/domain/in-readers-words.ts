// What releases and drafts hold in English, as pages of other languages say it: sentences, differences and problems.
import { say } from '@plumbline/language/domain';
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
import { saidAgain } from './said-again';

const SENTENCES = [
  ...[REPORTING_NOTES, MISSING_SENTENCES, NO_RESULT, SERIES_RESULTS, PRIVACY_RULES, REMOVED_TEXTS].flatMap(
    (all) => Object.values(all),
  ),
  ...[NO_TEAM, NO_UPDATE, SHOWN_TOGETHER],
];

/** A sentence the product itself put into a release, in the reader's language; anything else stays as it is. */
export function sentenceOfRelease(text: string): string {
  return saidAgain(text, SENTENCES);
}

/** The name of a group of the privacy rule's example. */
export function exampleGroup(text: string): string {
  return saidAgain(text, EXAMPLE_GROUPS);
}

/** What a difference says, in the reader's language; what people wrote stays as it is. */
export function differenceInWords<D extends Omit<ReleaseDifference, 'kind'>>(difference: D): D {
  const { path, what, before, after, reason } = difference;
  const value = (text: string | null) => text && saidAgain(text, [...SENTENCES, DIFFERENCE_WORDS.hidden]);
  return {
    ...difference,
    path: placeInWords(path.split(' › ')),
    what: saidAgain(what, Object.values(DIFFERENT_THINGS)),
    before: value(before),
    after: value(after),
    reason: saidAgain(reason, Object.values(DIFFERENCE_REASONS)),
  };
}

/** Where something stands: names of things, which stay as they are, and the total, which everybody calls so. */
export function placeInWords(path: readonly string[]): string {
  const words = Object.values(DIFFERENCE_WORDS);
  return path
    .map((part) => part.split(', '))
    .map(([name = '', ...rest]) => [saidAgain(name, words), ...rest].join(', '))
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
