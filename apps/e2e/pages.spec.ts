// Every page is good for everybody: with a screen reader, by keyboard, on a phone, without script; and says what it is.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage, open } from './everywhere';
import { demoPassword, loggedIn } from './people';
import { factOf } from './reporting';

test.describe.configure({ mode: 'parallel' });

/** The way past the navigation is the first stop of the Tab key. */
async function expectSkipLinkFirst(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
}

/** The city's first release: unlike the latest one it stays the same whatever the other journeys publish. */
async function firstRelease(page: Page, city: string): Promise<string> {
  await page.goto(`/${city}`);
  const link = page.getByRole('link', { name: /^No\. 1: / });
  return (await link.getAttribute('href')) ?? '';
}

test.describe('public pages', () => {
  const addresses = [
    '/',
    '/log-in',
    '/chicago',
    '/chicago/latest',
    '/chicago/latest/departments/CPB',
    '/philadelphia',
    '/new-york',
    '/new-york/methods',
    '/forgot-password',
    '/set-password?token=unknown',
    '/log-out',
  ];
  for (const address of addresses)
    test(`${address} is good`, async ({ page }) => {
      await open(page, address);
      await expectGoodPage(page);
      await expectSkipLinkFirst(page);
    });

  const ofFirstRelease = [
    ['chicago', ''],
    ['chicago', '/departments/CFD'],
    ['chicago', '/departments/CFD/goals/CFD-G02'],
    ['chicago', '/departments/CPL'],
    ['philadelphia', '/departments/COMMERCE'],
    ['new-york', '/departments/ACS'],
    ['new-york', '/departments/ACS/goals/ACS-G02'],
    // Measures with several groups and years: pictures, gaps, places.
    ['new-york', '/departments/DOHMH/goals/DOHMH-H1'],
    ['chicago', '/departments/CDPH/goals/CDPH-G03'],
  ] as const;
  for (const [city, path] of ofFirstRelease)
    test(`/${city}/releases/…${path} is good`, async ({ page }) => {
      await open(page, (await firstRelease(page, city)) + path);
      await expectGoodPage(page);
      await expectSkipLinkFirst(page);
    });

  test('a release names the address that stays', async ({ page, baseURL }) => {
    const address = await firstRelease(page, 'chicago');
    await page.getByRole('link', { name: /^No\. 1: / }).click();
    await expect(page.getByText('Release number 1, for')).toBeVisible();
    await expect(factOf(page, 'Permanent address')).toHaveText(`${baseURL}${address}`);
  });

  test('made-up records are marked, real ones name their source', async ({ page }) => {
    const department = `${await firstRelease(page, 'chicago')}/departments/CPD`;
    await open(page, `${department}/goals/CPD-E1`);
    const madeUp = page.getByRole('heading', { level: 3, name: /^Sample: report equity metrics/ });
    await expect(madeUp).toContainText('Sample: made up for demonstration');
    await open(page, `${department}/goals/CPD-G02`);
    const real = page.getByRole('heading', { level: 3, name: /^Create teams dedicated to equity work/ });
    await expect(real).not.toContainText('made up for demonstration');
    const promise = page.getByRole('listitem').filter({ has: real });
    await expect(promise.getByRole('link', { name: 'chicagopolice.org' })).toBeVisible();
    // What was reported on the real promise is made up, and says so.
    await expect(promise).toContainText('Sample: made up for demonstration');
    await expect(page.getByRole('contentinfo')).toContainText('Records marked “Sample” are made up');
  });

  test('everything works without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Chicago', exact: true }).click();
    await expect(page.getByRole('table', { name: 'Results' })).toBeVisible();
    await page.getByLabel('Find a department by name').fill('fire');
    await page.getByRole('button', { name: 'Find' }).click();
    const found = page.getByRole('table', { name: 'Departments' }).locator('tbody').getByRole('rowheader');
    await expect(found).toHaveText([/^Chicago Fire Department/]);
    await page.getByRole('link', { name: /^No\. 1: / }).click();
    const download = page.getByRole('link', { name: 'The whole release as JSON' });
    const file = await page.request.get((await download.getAttribute('href')) ?? '');
    expect(file.headers()['content-type']).toContain('application/json');
    expect(JSON.stringify(await file.json())).toContain('Chicago Fire Department');
    await page.getByRole('link', { name: 'Chicago Fire Department', exact: true }).click();
    await page.getByRole('link', { name: 'Advance the citywide priority "Workforce diversity".' }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: /^Commitments: what was promised/ }),
    ).toBeVisible();

    await page.getByRole('link', { name: 'Staff log-in' }).click();
    await page.getByLabel('E-mail address').fill('auditor@chicago.example');
    await page.getByLabel('Password').fill(demoPassword());
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Audit trail' })).toBeVisible();
    await context.close();
  });
});

test('after log-in the page has its own title at once', async ({ page }) => {
  await page.goto('/log-in');
  await page.getByLabel('E-mail').fill('equity-officer@chicago.example');
  await page.getByLabel('Password').fill(demoPassword());
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(/my-quarter/);
  await expect(page).toHaveTitle('My quarter | Chicago | Plumbline');
});

test('logging in takes nothing but the keyboard', async ({ page }) => {
  await page.goto('/log-in?next=/chicago/work/my-quarter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await page.keyboard.type('equity-officer@chicago.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Log in' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
});

/** What each role finds in the navigation, and further pages that deserve a thorough look. */
const roles: {
  role: string;
  navigation: string[];
  good: string[];
  follow?: [from: string, link: RegExp][];
}[] = [
  {
    role: 'equity-officer',
    navigation: ['My quarter', 'Plans', 'Import', 'Mail outbox'],
    good: ['work/my-quarter'],
    follow: [['work/my-quarter', /^See the whole quarterly report/]],
  },
  {
    role: 'department-lead',
    navigation: ['My quarter', 'Plans', 'Documents', 'Import', 'Mail outbox'],
    good: ['work/import'],
    follow: [
      ['work/my-quarter', /^Check and submit/],
      ['work/plans', /^Racial Equity Action Plan 2024-2026/],
    ],
  },
  {
    role: 'department-head',
    navigation: ['Plans', 'Documents', 'Mail outbox'],
    good: ['work/plans', 'work/mail'],
  },
  {
    role: 'planning-manager',
    navigation: [
      'Attention',
      'Review',
      'Portfolio',
      'Releases',
      'Plans',
      'Documents',
      'Import',
      'Groups',
      'Mail outbox',
    ],
    good: ['work/review'],
    follow: [['work/review', /^(?!Board of Ethics)/]],
  },
  {
    role: 'planning-director',
    navigation: [
      'Attention',
      'Review',
      'Portfolio',
      'Releases',
      'Plans',
      'Documents',
      'Import',
      'Groups',
      'Audit trail',
      'Topics and places',
      'Translations',
      'Mail outbox',
    ],
    good: ['work/portfolio', 'work/releases', 'work/history', 'work/groups'],
    follow: [['work/portfolio', /^Progress: /]],
  },
  {
    role: 'chief-equity-officer',
    navigation: [
      'Attention',
      'Review',
      'Portfolio',
      'Releases',
      'Plans',
      'Documents',
      'Audit trail',
      'Translations',
      'Mail outbox',
    ],
    good: ['work/releases'],
    follow: [['work/plans', /^Equity Plan of Chicago Police Department/]],
  },
  { role: 'counsel', navigation: ['Plans'], good: ['work/plans'] },
  { role: 'budget-reader', navigation: [], good: ['work'] },
  { role: 'oversight-member', navigation: [], good: ['work'], follow: [['work', /^No\. 1: /]] },
  { role: 'auditor', navigation: ['Audit trail'], good: [] },
  {
    role: 'city-admin',
    navigation: [
      'Audit trail',
      'Topics and places',
      'Privacy rule',
      'Translations',
      'Languages',
      'Mail outbox',
    ],
    good: ['work/languages', 'work/languages/es'],
  },
];

for (const { role, navigation, good, follow = [] } of roles)
  test(`the workspace of the ${role} is good on every page`, async ({ browser }) => {
    test.slow();
    const page = await loggedIn(browser, `${role}@chicago.example`);
    await open(page, '/chicago/work');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(links).toHaveText(navigation);
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const address of [...addresses, '/account']) await open(page, address);
    for (const address of good) {
      await open(page, `/chicago/${address}`);
      await expectGoodPage(page);
      await expectSkipLinkFirst(page);
    }
    for (const [from, link] of follow) {
      await page.goto(`/chicago/${from}`);
      const way = page.getByRole('main').getByRole('link', { name: link }).first();
      await open(page, (await way.getAttribute('href')) ?? '');
      await expectGoodPage(page);
    }
    await page.context().close();
  });

test('the page of a metric is good, tells what was known on a day, and refuses a target with its reason', async ({
  browser,
}) => {
  test.slow();
  const page = await loggedIn(browser, 'planning-director@new-york.example');
  await page.goto('/new-york/work/plans?name=HealthyNYC');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^HealthyNYC/ })
    .click();
  await page.getByRole('link', { name: /^DOHMH-M1: Life expectancy/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Life expectancy at birth/ })).toBeVisible();
  await open(page, page.url());
  await expectGoodPage(page);

  await page.getByText('Set a target', { exact: true }).click();
  await page.getByLabel('By when').fill('one day');
  await page.getByLabel('Target, in years').fill('84');
  await page.getByRole('button', { name: 'Set the target' }).click();
  await expect(page.getByRole('alert')).toContainText('"one day" is no period.');
  await expectGoodPage(page);
  // What was typed is still there.
  await expect(page.getByLabel('Target, in years')).toHaveValue('84');

  await page.getByLabel('As known on').fill('2020-01-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('As it was known at the end of Jan 1, 2020.')).toBeVisible();
  await expect(page.getByText('There is no value of Life expectancy at birth to show yet.')).toBeVisible();
  await page.context().close();
});

test('a reviewer sees what the public would read before approving', async ({ browser }) => {
  test.slow();
  const page = await loggedIn(browser, 'planning-manager@chicago.example');
  await page.goto('/chicago/work/review');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(?!Board of Ethics)/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'See what the public would read' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^What the public would read: / })).toBeVisible();
  await expect(page.getByText(/hidden to protect privacy/i).first()).toBeVisible();
  await open(page, page.url());
  await expectGoodPage(page);
  await page.context().close();
});

test('a public picture of a measure tells everything without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${await firstRelease(page, 'new-york')}/departments/DOHMH/goals/DOHMH-H1`);
  const figures = page.getByRole('figure');
  await expect(figures.first()).toBeVisible();
  const table = figures.first().getByRole('table');
  await expect(table).toBeHidden();
  await figures.first().getByText('Show the numbers as a table').click();
  await expect(table).toBeVisible();
  await page.getByRole('link', { name: 'How to read these numbers' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'How to read these numbers' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Every measure, in words' })).toBeVisible();
  await context.close();
});
