// Sentences as offices write them, with what must be found in each, or nothing.
import { checkFreeText, type TextFindingKind } from './free-text';
import { groupWords } from './group-words';

const LABELS = [
  'Black or African American',
  'Hispanic or Latino',
  'Asian',
  'Two or more races',
  'Other',
  'Total',
  'The Bronx',
];
const rule = { threshold: 10, groups: groupWords(LABELS) };
const found = (text: string) => checkFreeText(text, rule).map(({ kind, found: what }) => [kind, what]);

it.each<[string, TextFindingKind, string]>([
  ['Write to maria.lopez@phila.gov for details.', 'EMAIL', 'maria.lopez@phila.gov'],
  ['Ask jdoe [at] example.org about it.', 'EMAIL', 'jdoe [at] example.org'],
  ['Call 215-555-0134 to sign up.', 'PHONE', '215-555-0134'],
  ['Our line is (312) 555-0199, open all day.', 'PHONE', '(312) 555-0199'],
  ['Reach us at +1 212.555.0175.', 'PHONE', '+1 212.555.0175'],
  ['She left 2125550175 with the clerk.', 'PHONE', '2125550175'],
  ['Text her at 555-0134.', 'PHONE', 'Text her at 555-0134'],
  ['Phone ２１５‑５５５‑０１３４ after noon.', 'PHONE', '２１５‑５５５‑０１３４'],
  ['His number is 2\u200b15-555-01\u200b34.', 'PHONE', '2\u200b15-555-01\u200b34'],
  ['SSN 123-45-6789 was on the form.', 'SOCIAL_SECURITY', 'SSN 123-45-6789'],
  ['The form showed 219-09-9999.', 'SOCIAL_SECURITY', '219-09-9999'],
  ['One applicant, born on March 3, 1988, moved away.', 'BIRTH_DATE', 'born on March 3, 1988'],
  ['DOB: 3/14/1979.', 'BIRTH_DATE', 'DOB: 3/14/1979'],
  ['The family lives at 1420 N Broad Street.', 'HOME_ADDRESS', 'lives at 1420 N Broad Street'],
  ['Repairs at 455 W 23rd St, Apt 4B are done.', 'HOME_ADDRESS', '455 W 23rd St, Apt 4B'],
  ['See Case No. 21-cv-01234.', 'RECORD_NUMBER', 'Case No. 21-cv-01234'],
  ['Employee #10233 was moved to nights.', 'RECORD_NUMBER', 'Employee #10233'],
  ['We helped client ID 48213 twice.', 'RECORD_NUMBER', 'client ID 48213'],
  ['The docket 2023-104588 is open.', 'RECORD_NUMBER', 'docket 2023-104588'],
  ['The card 4111 1111 1111 1111 was charged.', 'CARD_NUMBER', '4111 1111 1111 1111'],
  ['A van with license plate ABC 1234 was towed.', 'LICENSE_PLATE', 'license plate ABC 1234'],
  ['The form came from 172.16.254.1 at night.', 'DEVICE_ADDRESS', '172.16.254.1'],
  [
    'See https://files.example.org/a?token=9f8e7d6c5b4a.',
    'SECRET_ADDRESS',
    'https://files.example.org/a?token=9f8e7d6c5b4a.',
  ],
  ['See https://ann:secret@example.org/.', 'SECRET_ADDRESS', 'https://ann:secret@example.org/.'],
  ['Ms. Alvarez told us that the line was long.', 'NAME', 'Ms. Alvarez'],
  ['Our client Maria Lopez found a home.', 'NAME', 'client Maria Lopez'],
  ['A mother named Keisha waited for hours.', 'NAME', 'mother named Keisha'],
  ['3 Black women were placed.', 'SMALL_COUNT', '3 Black women'],
  ['We hired three new Latino firefighters.', 'SMALL_COUNT', 'three new Latino'],
  ['Two of the four Native American applicants withdrew.', 'SMALL_COUNT', 'Two of the four Native American'],
  ['Of those, 2 Asian American staff members left.', 'SMALL_COUNT', '2 Asian American'],
  ['The only Middle Eastern employee retired.', 'SMALL_COUNT', 'only Middle Eastern'],
  ['A single Native Hawaiian applicant came.', 'SMALL_COUNT', 'single Native Hawaiian'],
  ['Black women: 3', 'SMALL_COUNT', 'Black women: 3'],
  ['Hispanic hires rose from 2 to 15.', 'SMALL_COUNT', 'Hispanic hires rose from 2'],
  ['Latina applicants (4) were interviewed.', 'SMALL_COUNT', 'Latina applicants (4'],
  ['Four applicants were Black.', 'SMALL_COUNT', 'Four applicants were Black'],
  ['Among Asian participants, 4 completed the course.', 'SMALL_COUNT', 'Asian participants, 4'],
  ['Five trans women got a bed.', 'SMALL_COUNT', 'Five trans women'],
  ['We placed 6 immigrants.', 'SMALL_COUNT', '6 immigrants'],
  ['Hired: 3 Black, 12 white.', 'SMALL_COUNT', '3 Black'],
  ['4 Black community health workers were trained.', 'SMALL_COUNT', '4 Black'],
  ['Three residents with disabilities joined.', 'SMALL_COUNT', 'Three residents with disabilities'],
])('%s: %s', (text, kind, what) => {
  expect(found(text)).toEqual(expect.arrayContaining([[kind, what]]));
  expect(found(text)).toHaveLength(1);
});

it.each([
  'Call 311 for any city service, 24/7.',
  'The program ran from 2019-2020 and again in 2021-2022.',
  'We met on 3/14/2026 and on May 3, 2026.',
  'The office is at 121 N. LaSalle Street, Room 703.',
  'Visitors come to 1515 Arch Street, 14th floor.',
  'The budget rose to $2,155,550,134.',
  'Contract 4500012 was signed; the case is made in 2024.',
  'See Strategy 1.2.3.4 and section 3.1.1.',
  'See https://www.chicago.gov/city/en/sites/equity.html?year=2026.',
  'The Resident Advisory Board and the Employee Assistance Program took part.',
  'Work with the client Services Division went on.',
  'Goal 3: Black women fare as well as others.',
  'District 4 Black residents were asked first.',
  'Black residents in Districts 3 and 4 were asked.',
  'Three Black-owned businesses opened.',
  'We supported 5 Latino community organizations.',
  'Two Asian American neighborhoods got new trees.',
  'Four women-led firms won contracts, and 3 women’s shelters opened.',
  'Black women are 3 times more likely to die in childbirth.',
  'Unemployment of Latino residents fell by 2 percentage points to 8%.',
  '1 in 3 Native American renters pays too much.',
  'Two-thirds of Black residents rent.',
  'We held 3 workshops for immigrants in 4 languages.',
  'Give Black women 3 months of coaching.',
  'We met with immigrants on May 3.',
  'The 3rd Latina commissioner took office.',
  'Fewer than 5 Black applicants came.',
  'We hired 25 Black firefighters and 1,200 Latino residents voted.',
  'The goals name two or more races as one group.',
  'A first white paper and 3 white boards were bought.',
  'Phase 2 Latino outreach begins in 2027.',
  'Open 3 sites in The Bronx.',
  'One of the first Black women to lead a department.',
  'Train 4 staff to serve Asian residents.',
  'Priority groups: (1) Black residents, (2) Latino residents.',
  '1. Black residents\n2. Latino residents',
  'Work with 2 Spanish-language newspapers.',
  'Children of 5 years and older, Black and Latino.',
  'Martin Luther King Jr. Drive and Dr. King were honored.',
  'Men ages 3 to 5 and grades 3 to 5.',
  'Share of female children, 5 to 18 years.',
])('nothing: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('a city’s own threshold and its own groups count', () => {
  const text = 'We placed 12 Garifuna residents and 4 Black residents.';
  const strict = { threshold: 20, groups: groupWords(['Garifuna']) };
  expect(checkFreeText(text, strict).map((one) => one.found)).toEqual(['12 Garifuna', '4 Black']);
  expect(checkFreeText(text, { ...strict, threshold: 4 })).toEqual([]);
});

it('what cannot be looked through is never called clean', () => {
  expect(checkFreeText('a'.repeat(50_001), rule).map(({ kind }) => kind)).toEqual(['TOO_LONG']);
});

it.each([
  '1',
  '1-',
  'a@',
  'a.',
  '(2',
  '3 Black ',
  'Black 3 and ',
  '1 a ',
  'https://a?token=',
  'https://a:',
  'case 1-',
  '\u200b1',
  'Ms. Aa ',
  '1 new of the ',
  '+1 2',
  ' ',
  '12:',
])('takes a time that grows with the text and no faster: %j over and over', (piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  // Counted in steps of the clock of the machine it would depend on the machine: so only that it ends.
  for (const length of [5_000, 50_000]) expect(Array.isArray(checkFreeText(text(length), rule))).toBe(true);
});
