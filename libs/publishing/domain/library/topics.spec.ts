// People look a topic up by its name, in whatever language they read.
import { askForLanguage, loadAllCatalogues, say, type Spoken } from '@plumbline/language/domain';
import { topicsByName } from './topics';

let now: Spoken | undefined;
beforeAll(async () => {
  await loadAllCatalogues();
  askForLanguage(() => now);
});
afterAll(() => askForLanguage(() => undefined));

const names = () => topicsByName().map(({ label }) => say(label));

test('all topics stand in the order of their names, in each language', () => {
  now = undefined;
  const english = names();
  expect(english).toHaveLength(15);
  expect(english.slice(0, 4)).toEqual([
    'Arts and culture',
    'Business and contracting',
    'City hiring and staff',
    'Community engagement',
  ]);
  now = { language: 'es' };
  const spanish = names();
  expect(spanish).not.toEqual(english);
  expect(spanish).toEqual([...spanish].sort(new Intl.Collator('es').compare));
});
