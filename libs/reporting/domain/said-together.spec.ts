import { msg } from '@lingui/core/macro';
import { askForLanguage, say, type Spoken, saidTogether } from '@plumbline/language/domain';
import { problemsInWords, problemsWith } from './completeness';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
afterEach(() => (now = undefined));

it('sentences are said one after the other, and in the language in which they are heard', () => {
  const message = saidTogether(msg`Wait.`, '', () => (now ? 'Ya.' : 'Now.'));
  expect(say(message)).toBe('Wait. Now.');
  now = { language: 'es' };
  expect(say(message)).toBe('Wait. Ya.');
});

it('a refusal that lists problems is heard in one language, whichever it was made in', () => {
  const item = { deliverable: { id: 'd', code: 'D1' }, update: null, lastWasSame: false };
  const problems = problemsWith({ items: [item], measures: [], comments: [] }, (one) => one, '2026-10-01');
  const refusal = problemsInWords(problems);
  const english = say(refusal);
  expect(english).toBe(
    "The report can't be submitted yet. D1 has no update yet. Choose a status and write a note.",
  );
  now = { language: 'ar-XB' };
  const arabic = say(refusal);
  expect(arabic).not.toBe(english);
  expect(arabic).not.toMatch(/[a-z]{2}/);
});
