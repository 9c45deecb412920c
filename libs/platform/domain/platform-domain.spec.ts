import { addBusinessDays, addDays, daysBetween, dayInZone, isCalendarDay } from './calendar-day';
import { compareDecimals, isDecimal, normalDecimal } from './decimal';
import { cleanText, problemWithText, problemWithWebAddress } from './text';

describe('calendar days', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['2026-1-1', false],
  ])('%s is a day: %s', (day, expected) => expect(isCalendarDay(day)).toBe(expected));

  it('counts over month and year ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2026-01-16', '2026-04-06')).toBe(80);
  });

  it("is the city's day, not the server's", () => {
    const instant = new Date('2026-10-01T03:30:00Z');
    expect(dayInZone(instant, 'America/Chicago')).toBe('2026-09-30');
    expect(dayInZone(instant, 'America/New_York')).toBe('2026-09-30');
    expect(dayInZone(instant, 'UTC')).toBe('2026-10-01');
  });

  it('counts business days around weekends and holidays', () => {
    const holidays = new Set(['2026-10-12']);
    expect(addBusinessDays('2026-10-09', 1, holidays)).toBe('2026-10-13');
    expect(addBusinessDays('2026-10-10', 0, holidays)).toBe('2026-10-13');
    expect(addBusinessDays('2026-09-30', 15, holidays)).toBe('2026-10-22');
  });
});

describe('text', () => {
  it.each([
    ['plain', 'What changed this quarter?', null],
    ['many languages and emoji', 'Igualdad — مساواة — 平等 — 👩🏽‍🚒 🏴󠁧󠁢󠁷󠁬󠁳󠁿', null],
    ['right-to-left writing with its own marks', 'שלום\u200f', null],
    ['a null byte', 'a\u0000b', 'control character'],
    ['a terminal escape', '\u001b[31mred', 'control character'],
    ['a right-to-left override', 'invoice\u202efdp.exe', 'reading direction'],
    ['an isolate', 'a\u2066b', 'reading direction'],
    ['a zero-width no-break space', 'a\ufeffb', 'invisible'],
    ['half a character', 'a\ud800', 'broken character'],
    ['a line break where one line is meant', 'a\nb', 'line break'],
    ['too long', 'x'.repeat(300), 'The limit is 280'],
  ])('%s', (_says, text, problem) => {
    const found = problemWithText(cleanText(text), { max: 280 });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  it('keeps one form of the same letters', () => {
    expect(cleanText(' Cafe\u0301\r\nnoir ')).toBe('Café\nnoir');
  });

  it.each([
    ['https://www.nyc.gov/site/equity', null],
    ['javascript:alert(1)', 'not a web page'],
    ['data:text/html,x', 'not a web page'],
    ['www.nyc.gov', 'not a full web address'],
    ['https://user:secret@nyc.gov', 'password'],
  ])('%s as a web address', (address, problem) => {
    const found = problemWithWebAddress(address);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });
});

describe('decimals', () => {
  it('are exact', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('-2', '-10')).toBeGreaterThan(0);
    expect(compareDecimals('99999999999999999.000000001', '99999999999999999')).toBeGreaterThan(0);
    expect(normalDecimal('-000.50')).toBe('-0.5');
    expect(normalDecimal('-0.0')).toBe('0');
  });

  it.each(['1e5', '1,000', '', '--1', '1.', '.5', 'NaN', '1.0000000001'])('%p is not one', (text) =>
    expect(isDecimal(text)).toBe(false),
  );
});
