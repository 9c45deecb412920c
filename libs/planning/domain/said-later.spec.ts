import { msg, t } from '@lingui/core/macro';
import { askForLanguage, say, type Spoken, inWords, saidLater } from '@plumbline/language/domain';
import type { Refusal } from '@plumbline/platform/domain';
import { checkedFields } from './plan-fields';
import { problemsWithPlan, refuseIncomplete } from './plan-checklist';
import { PLAN_STATE_LABELS, stateWords } from './plan-state';
import { PLAIN_TEMPLATE } from './plan-template';
import { takeStep } from './plan-transitions';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
afterEach(() => (now = undefined));

/** What a refusal says to somebody who reads from right to left, though it was decided on in English. */
function saidFromRightToLeft(decide: () => unknown): string {
  try {
    decide();
  } catch (refused) {
    now = { language: 'ar-XB' };
    const { refusals = [refused as Refusal] } = refused as { refusals?: readonly Refusal[] };
    return refusals.map(({ sentence }) => say(sentence)).join(' ');
  }
  throw new Error('It was not refused.');
}

const STANDING = { state: 'DRAFTING', legallyCleared: false, suspendedFrom: null } as const;
const GIVEN = { officeReviewer: 'EQUITY_OFFICER' } as const;

it.each<[string, () => unknown]>([
  ['a step that cannot be taken', () => takeStep(STANDING, PLAIN_TEMPLATE.steps, 'finalize', GIVEN)],
  ['a step without its reason', () => takeStep(STANDING, PLAIN_TEMPLATE.steps, 'withdraw', GIVEN)],
  ['a field that is empty', () => checkedFields('PLAN', [{ field: 'title', seen: 'A', value: ' ' }])],
])('%s is refused in the language of the reader, to the last word', (_, decide) => {
  expect(saidFromRightToLeft(decide)).toMatch(/^[\u0600-\u06ff ,.:;“”…-]+$/);
});

it('the checklist and what it refuses are said in the language in which they are read', () => {
  const template = { ...PLAIN_TEMPLATE, levels: [] };
  const facts = { template, fiscalYearOf: () => '', goalsWithOutcomeMeasure: null };
  const problems = problemsWithPlan({ startsOn: null, endsOn: null, goals: [] }, facts);
  expect(problems[0]?.message).toBe('The plan has no goal yet. Add at least one.');
  const said = saidFromRightToLeft(() => refuseIncomplete(problems));
  expect(said).not.toMatch(/[a-z]/i);
  expect(said).toContain(problems[0]?.message);
});

it('a table of words follows the language from one reading to the next', () => {
  const words = inWords({ A: msg`First` });
  expect(words.A).toBe('First');
  const sentence = saidLater(() => t`It is: ${{ word: words.A }}.`);
  now = { language: 'ar-XB' };
  expect(`${words.A} ${say(sentence)}`).not.toMatch(/[a-z]/i);
});

it('a plain label of a state is translated, a city’s own stays as it is', () => {
  now = { language: 'ar-XB' };
  expect(stateWords('FINAL', 'Final')).toBe(PLAN_STATE_LABELS.FINAL);
  expect(stateWords('FINAL', 'Final')).not.toBe('Final');
  expect(stateWords('FINAL', 'Adopted')).toBe('Adopted');
});
