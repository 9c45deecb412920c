// Sentences as offices write them, with what must be found in each, or nothing.
import { askForLanguage, loadAllCatalogues, type Language } from '@plumbline/language/domain';
import { STANDARD_SETS, standardGroupSaid } from '@plumbline/measuring/domain';
import { checkFreeText, type TextFindingKind } from './free-text';
import { groupWords } from './group-words';

/** Not the name of a group. */
const NOBODY = /unknown|not stated|other|more than one|two or more| alone$/i;

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
  ['Write to maria.lopez (at) phila (dot) gov.', 'EMAIL', 'maria.lopez (at) phila (dot) gov'],
  ['Write to maria.lopez at phila dot gov today.', 'EMAIL', 'maria.lopez at phila dot gov'],
  ['Write to maria.lopez @ phila . gov today.', 'EMAIL', 'maria.lopez @ phila . gov'],
  ['Write to josé@phila.gov today.', 'EMAIL', 'josé@phila.gov'],
  ['Write to ｍａｒｉａ＠ｐｈｉｌａ．ｇｏｖ.', 'EMAIL', 'ｍａｒｉａ＠ｐｈｉｌａ．ｇｏｖ'],
  ['Write to m\u0430r\u0456a@phila.gov.', 'EMAIL', 'm\u0430r\u0456a@phila.gov'],
  ['Call 215-555-0134 x12 today.', 'PHONE', '215-555-0134 x12'],
  ['Call (215)555-0134, ext. 4 today.', 'PHONE', '(215)555-0134, ext. 4'],
  ['Call (215) 555 - 0134 today.', 'PHONE', '(215) 555 - 0134'],
  ['Call 215•555•0134 today.', 'PHONE', '215•555•0134'],
  ['Call ٢١٥-٥٥٥-٠١٣٤ today.', 'PHONE', '٢١٥-٥٥٥-٠١٣٤'],
  ['Call २१५-५५५-०१३४ today.', 'PHONE', '२१५-५५५-०१३४'],
  ['Call 2 1 5 5 5 5 0 1 3 4 today.', 'PHONE', '2 1 5 5 5 5 0 1 3 4'],
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
  ['Ms. Álvarez told us that the line was long.', 'NAME', 'Ms. Álvarez'],
  ['Mr. McDonald told us so.', 'NAME', 'Mr. McDonald'],
  ['Mrs. O’Brien told us so.', 'NAME', 'Mrs. O’Brien'],
  ['Señora Lopez told us so.', 'NAME', 'Señora Lopez'],
  ['Our client María López found a home.', 'NAME', 'client María López'],
  ['4 Black-owned firms won contracts.', 'SMALL_COUNT', '4 Black-owned'],
  ['Three African American-owned businesses opened.', 'SMALL_COUNT', 'Three African American-owned'],
  ['We helped 5 Latino owned shops.', 'SMALL_COUNT', '5 Latino owned'],
  ['Black-owned firms: 4', 'SMALL_COUNT', 'Black-owned firms: 4'],
  ['４ \u0412lack women were placed.', 'SMALL_COUNT', '４ \u0412lack women'],
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
  ['Se contrató a tres residentes negros.', 'SMALL_COUNT', 'tres residentes negros'],
  ['Contratamos a dos mujeres latinas.', 'SMALL_COUNT', 'dos mujeres latinas'],
  ['3 residentes negros recibieron apoyo.', 'SMALL_COUNT', '3 residentes negros'],
  ['Seis personas asiáticas se inscribieron.', 'SMALL_COUNT', 'Seis personas asiáticas'],
  [
    'Solo tres de los cuatro solicitantes eran negros.',
    'SMALL_COUNT',
    'tres de los cuatro solicitantes eran negros',
  ],
  ['La única empleada indígena se jubiló.', 'SMALL_COUNT', 'única empleada indígena'],
  ['Una sola mujer negra fue ascendida.', 'SMALL_COUNT', 'sola mujer negra'],
  ['Mujeres negras: 3', 'SMALL_COUNT', 'Mujeres negras: 3'],
  ['Residentes latinos (4) asistieron.', 'SMALL_COUNT', 'Residentes latinos (4'],
  ['Cinco personas con discapacidad asistieron.', 'SMALL_COUNT', 'Cinco personas con discapacidad'],
  [
    '4 empresas de propietarios negros ganaron contratos.',
    'SMALL_COUNT',
    '4 empresas de propietarios negros',
  ],
  ['Ayudamos a siete nuevos inmigrantes.', 'SMALL_COUNT', 'siete nuevos inmigrantes'],
  ['我们聘用了三名黑人居民。', 'SMALL_COUNT', '三名黑人'],
  ['3名黑人居民获得了支持。', 'SMALL_COUNT', '3名黑人'],
  ['两位拉丁裔女性获得晋升。', 'SMALL_COUNT', '两位拉丁裔女性'],
  ['本季度有５位亚裔申请人。', 'SMALL_COUNT', '５位亚裔'],
  ['黑人女性：3人', 'SMALL_COUNT', '黑人女性:3人'.replace(':', '：')],
  ['移民居民共4人，均已入住。', 'SMALL_COUNT', '移民居民共4人'],
  ['其中只有一名原住民员工。', 'SMALL_COUNT', '一名原住民'],
  ['4家黑人拥有的企业获得合同。', 'SMALL_COUNT', '4家黑人'],
  ['六名残障人士参加了培训。', 'SMALL_COUNT', '六名残障'],
])('%s: %s', (text, kind, what) => {
  expect(found(text)).toEqual(expect.arrayContaining([[kind, what]]));
  expect(found(text)).toHaveLength(1);
});

it.each([
  'Call 311 for any city service, 24/7.',
  'In 2026, 45 agencies wrote plans under Title VI and Section 8.',
  'The FY 2025-26 budget has $4,500 for each firm and $1.2 million for 4 sites.',
  'Ordinance 2021-1234, RFP 22-1043 and Local Law 120 of 2022 apply in 60623 and 60624.',
  'We met at noon @ City Hall. Then we went to chicago.gov and looked at data at phila.gov.',
  'The census of 2020 counted 2,746,388 people; page 12, table 3.',
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
  'We counted 45 Black-owned firms in 2026.',
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
  'Trabajamos en tres barrios y en cinco escuelas.',
  'El Distrito 3 tiene más residentes negros que los demás.',
  'Apoyamos a 5 organizaciones latinas y a tres iglesias negras.',
  'Los residentes negros de los distritos 3 y 4 fueron consultados.',
  'Una mujer negra dirige el departamento; una de las primeras.',
  'El desempleo de residentes latinos bajó 2 puntos porcentuales, a 8 %.',
  'Las mujeres negras tienen 3 veces más riesgo.',
  'Contratamos a 25 mujeres negras y a 1,200 residentes latinos.',
  'Menos de 5 mujeres negras se inscribieron.',
  'Tres centros para inmigrantes abrieron en dos meses.',
  'We met once Latino residents had answered, and once more in May.',
  'Los grupos: (1) residentes negros, (2) residentes latinos.',
  'Meta 2: residentes negros con vivienda.',
  '2024年，第3区的黑人居民最多。',
  '我们在三个社区和5所学校工作。',
  '为3个黑人社区和两个移民服务中心提供资金。',
  '百分之三的黑人居民和8%的拉丁裔居民失业。',
  '第三名黑人专员就任。',
  '聘用了25名黑人消防员和1,200名拉丁裔居民。',
  '三分之一的移民租户负担过重。',
  '少于5名黑人申请人。',
  '给黑人女性3个月的辅导。',
  '一名黑人女性领导该部门。',
  '黑人女性的死亡率是白人女性的3倍。',
  '2026年3月，移民事务办公室开放。',
  '我们用4种语言为移民举办了3场讲座。',
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
  for (const text of ['a'.repeat(50_001), 'a@'.repeat(50_000), '\ufdfa'.repeat(50_000)])
    expect(checkFreeText(text, rule).map(({ kind }) => kind)).toEqual(['TOO_LONG']);
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
  'a at b dot ',
  'a @ b . ',
  'a(at',
  '{ at } ',
  '2 ',
  '212 ',
  '(312) 555 - ',
  'Black-owned ',
  'é',
  'Ms. Áá',
  '\u0430@',
  'tres ',
  'tres residentes ',
  'residentes negros ',
  'no de los ',
  'negras: 3 ',
  'tres de los cuatro ',
  '三',
  '三名',
  '黑人',
  '3名新',
  '黑人有',
  '黑人:3',
  '十几',
])('takes a time that grows with the text and no faster: %j over and over', (piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  // Counted in steps of the clock of the machine it would depend on the machine: so only that it ends.
  for (const length of [5_000, 50_000]) expect(Array.isArray(checkFreeText(text(length), rule))).toBe(true);
});

const CATALOGUES = { es: 'Tres ', 'zh-Hans': '三名' } as const;

it.each(Object.entries(CATALOGUES))(
  'finds every standard group as the product calls it in %s',
  async (language, count) => {
    await loadAllCatalogues();
    const races = [...STANDARD_SETS.values()].filter(({ dimension }) => dimension === 'RACE_ETHNICITY');
    askForLanguage(() => ({ language: language as Language }));
    try {
      for (const set of races)
        for (const { label, residual } of set.categories) {
          if (residual || NOBODY.test(label)) continue;
          const name = standardGroupSaid(set, label) ?? '';
          const text = `${count}${language === 'es' ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
          expect([text, found(text).map(([kind]) => kind)]).toEqual([text, ['SMALL_COUNT']]);
        }
    } finally {
      askForLanguage(() => undefined);
    }
  },
);
