// Times, zones and names of languages as people of each language write them.
import { askForLanguage, type Language } from './language';
import { inZone, languageName } from './written';

let language: Language = 'en';
beforeAll(() => askForLanguage(() => ({ language })));
afterAll(() => askForLanguage(() => undefined));

it.each([
  ['en', 'America/Chicago', 'CDT'],
  ['es', 'America/New_York', 'EDT'],
  ['zh-Hans', 'America/New_York', '北美东部时间'],
  ['zh-Hans', 'America/Chicago', '北美中部时间'],
] as const)('in %s the zone %s is called %s', (now, zone, name) => {
  language = now;
  const said = inZone(new Date('2026-08-13T16:00:00Z'), zone, { year: 'numeric' });
  expect(said).toContain(name);
  expect(said).not.toMatch(/GMT/);
});

it('a language within a sentence', () => {
  const names = (['en', 'es', 'zh-Hans'] as const).map((now) => {
    language = now;
    return languageName(now);
  });
  expect(names).toEqual(['English', 'español', '简体中文']);
});
