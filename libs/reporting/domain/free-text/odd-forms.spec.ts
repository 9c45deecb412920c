// Small numbers written as lawyers, tables, lists and lines broken by hand write them; and what looks alike but is none.
import { checkFreeText } from './free-text';
import { groupWords } from './group-words';

const rule = {
  threshold: 10,
  groups: groupWords(['Black or African American', 'Hispanic or Latino', 'Asian']),
};
const found = (text: string) => checkFreeText(text, rule).map(({ kind, found: what }) => [kind, what]);

it.each([
  ['Three (3) Black women were hired.', 'Three (3) Black women'],
  ['Four (4) applicants were Asian.', 'Four (4) applicants were Asian'],
  ['Of the hires, 3\nBlack women stayed.', '3\nBlack women'],
  ['Hired 2-3 Black women.', '3 Black women'],
  ['Hired 3.0 Black women.', '3.0 Black women'],
  ['We made 3 hires (Black) in May.', '3 hires (Black'],
  ['In the unit: 3 (Black).', '3 (Black'],
  ['Hires: Black 3, white 40.', 'Black 3'],
  ['| Black | 3 |', 'Black | 3'],
  ['We placed 3\u3164Black women.', '3\u3164Black women'],
  ['We placed 3\u2800Black women.', '3\u2800Black women'],
  ['今年雇用黑人3人。', '黑人3人'],
  ['今年雇用黑人 3 人。', '黑人 3 人'],
  ['Solo una mujer negra aprobó.', 'una mujer negra'],
])('%j tells of a few people', (text, what) => {
  expect(found(text)).toEqual([['SMALL_COUNT', what]]);
});

it('an address is found behind a letter that draws nothing', () => {
  expect(found('Write to ma\u2061ria@phila.gov.')).toEqual([['EMAIL', 'ma\u2061ria@phila.gov']]);
  expect(found('Call 312\n555-0134 today.')).toEqual([['PHONE', '312\n555-0134']]);
});

it.each([
  'See pages 2-3 Black history.',
  'For ages 2-3 Black children can join.',
  'K-5 Black students read more.',
  'Three steps:\n1. Black residents are asked.\n2. Asian residents are asked.',
  'We do three things\n- Black residents are asked.\n- Asian residents are asked.',
  'Goal 3\n\nBlack women were asked.',
  'Goal 3 (Black residents) is on track.',
  'Una mujer negra dirige la oficina que sirve a la ciudad.',
  '黑人居民超过300人。',
])('%j tells of nobody', (text) => {
  expect(found(text)).toEqual([]);
});
