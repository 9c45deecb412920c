// The sentences of a metric, stored in English, are said in the reader's language; names may hold any words.
import { askForLanguage, loadAllCatalogues, type Spoken } from '@plumbline/language/domain';
import { metricSaidAgain } from './sentence-words';

let now: Spoken | undefined;
beforeAll(async () => {
  await loadAllCatalogues();
  askForLanguage(() => now);
});
beforeEach(() => (now = { language: 'es' }));
afterAll(() => askForLanguage(() => undefined));

const NAMES = new Map([
  ['Rents, median and other. No. 2', 'Rents, median and other. No. 2'],
  ['Black and Brown', 'Personas negras y morenas'],
  ['White', 'Personas blancas'],
  ['FY 2026 Q4 (Apr–Jun 2026)', 'AF 2026 T4'],
  ['FY 2026', 'AF 2026'],
  ['people', 'personas'],
]);
const LEVEL =
  'Rents, median and other. No. 2, FY 2026 Q4 (Apr–Jun 2026): 47 percent for Black and Brown and 30.5 for White.';

it.each([
  LEVEL,
  'The gap is 20 people. This gap may be due to chance.',
  'The gap is 3.1 points: the value for Black and Brown is 2 times that for White.',
  'Whether the gap has changed since FY 2026, the first comparable value, is too uncertain to say: the source gives no margin of error.',
  'The gap has narrowed since FY 2026, the baseline: it is 2 points smaller, and the true change lies between 1 and 3 (95 percent sure).',
  'Since FY 2026, the baseline, it went from 44 to 47 for everyone together, which is better.',
  'Since FY 2026, the baseline, it stayed at 44 for everyone together.',
  'Look at both: since FY 2026 the difference went from 1 to 2, while the ratio went from 3 to 2.',
  'Not shown, hidden to protect privacy: Black and Brown; and White.',
  'There is no value of Rents, median and other. No. 2 to show yet.',
])('nothing of it stays English: %s', (english) => {
  const said = metricSaidAgain(english, NAMES).replaceAll('Rents, median and other. No. 2', '');
  expect(said).not.toMatch(
    /\b(the|for|and|is|it|gap|since|between|which|hidden|There|percent|people|FY|White|points)\b/i,
  );
});

it('keeps every number and name where it stood', () => {
  const said = metricSaidAgain(LEVEL, NAMES);
  expect(said).toContain('Rents, median and other. No. 2');
  expect(said).toMatch(/47%.*Personas negras y morenas.*30\.5.*Personas blancas/);
});

it('is what it was for those who read English, and leaves what a person wrote', () => {
  expect(metricSaidAgain('We built it for White people and others.', NAMES)).toContain('We built it for');
  now = undefined;
  expect(metricSaidAgain(LEVEL, NAMES)).toBe(LEVEL);
});
