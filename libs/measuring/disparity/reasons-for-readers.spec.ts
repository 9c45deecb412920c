// Readers are told why a measure is not given, never what its keepers should do about it.
import { askForLanguage, say } from '@plumbline/language/domain';
import { FOR_READERS, reasonForReaders } from './reasons-for-readers';
import { because, MEASURED, REASONS, ROLES } from './refusal-words';

afterAll(() => askForLanguage(() => undefined));

const reasons = Object.keys(REASONS) as (keyof typeof REASONS)[];
const values = (count: number) => ({
  ...{ measure: say(MEASURED.theil), role: say(ROLES.reference), least: 3, count },
  ...{ group: 'Grupo Uno', groups: 'Grupo Uno, Grupo Dos' },
});

it.each(reasons)('%s', (reason) => {
  for (const count of [1, 2]) {
    const told = reasonForReaders(say(because(reason, values(count))));
    const own = FOR_READERS[reason];
    expect(told).toBe(own ? say({ ...own, values: values(count) }) : '');
    expect(told).not.toMatch(/\b(Enter|Mark|Correct|Use|use|choose|fit a straight line)\b/);
    // What is stored in these words stays as it is.
    expect(reasonForReaders(told)).toBe(told);
  }
});

it('several reasons one after the other lose their ways out, and what a person wrote stays', () => {
  const few = say(because('fewGroups', { measure: say(MEASURED.gap), least: 2, count: 1 }));
  expect(reasonForReaders(`${few} ${say(REASONS.enterMissing)}`)).toBe(few);
  expect(reasonForReaders('We lost the file. Enter it again.')).toBe('We lost the file. Enter it again.');
  expect(reasonForReaders(say(REASONS.noReference))).toBe(
    'No single group is set as the one that all others are compared with.',
  );
});
