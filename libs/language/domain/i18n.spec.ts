import { plural, t } from '@lingui/core/macro';
import { msg } from '@lingui/core/macro';
import { askForLanguage, dayText, numberText, say, type Spoken } from '@plumbline/language/domain';
import { learn } from './i18n';

let now: Spoken | undefined;
beforeAll(() => askForLanguage(() => now));
afterEach(() => (now = undefined));

const waiting = (count: number) => t`${plural(count, { one: '# report waits', other: '# reports wait' })}`;

describe('a message', () => {
  it('is said in English where nobody asked for another language', () => {
    expect([waiting(1), waiting(2000)]).toEqual(['1 report waits', '2,000 reports wait']);
  });

  it('is said in English where the language lacks it', () => {
    now = { language: 'es' };
    expect(t`A message that nobody will ever translate`).toBe('A message that nobody will ever translate');
  });

  it('follows the plural forms, numbers and days of the language', () => {
    const message = msg`${plural({ count: 2000 }, { one: '# dog', other: '# dogs' })}`;
    learn('es', { [message.id]: [['count', 'plural', { one: ['#', ' perro'], other: ['#', ' perros'] }]] });
    now = { language: 'es' };
    expect(say(message)).toBe('2,000 perros');
    expect([dayText('2026-10-15'), numberText(1234.5)]).toEqual(['15 oct 2026', '1,234.5']);
  });

  it('is what the reviewers of a city wrote in its place', () => {
    const message = msg`Hand in by ${{ day: 'May 1' }}`;
    now = { language: 'es', corrected: { [message.id]: 'Entregue antes del {day}' } };
    expect(say(message)).toBe('Entregue antes del May 1');
  });

  it('turns its words into Arabic letters to try a layout, and leaves values and elements alone', () => {
    now = { language: 'ar-XB' };
    expect(t`Due ${{ day: 'May 1' }}`).toMatch(/^[\u0600-\u06ff]+ May 1$/);
    expect(waiting(3)).toMatch(/^3 [\u0600-\u06ff ]+$/);
  });
});
