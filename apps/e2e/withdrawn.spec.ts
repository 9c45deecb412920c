// Nothing that was published disappears unseen: a withdrawn release says so at its address, a promise given up stays with its reason.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectGoodPage, open } from './everywhere';

test.use({ javaScriptEnabled: false });

const WHY = 'Sample: it was published before all departments had checked their pages.';
const FILES = '/public/releases/philadelphia';

interface Listed {
  slug: string;
  withdrawn: boolean;
  digest: string;
  previousDigest: string | null;
}

/** The release that was withdrawn and the one after it; by now there may be more. */
async function firstTwo(page: Page): Promise<[Listed, Listed]> {
  const chain = (await (await page.request.get(`${FILES}/chain.json`)).json()) as { releases: Listed[] };
  const [first, second] = chain.releases;
  if (!first || !second) throw new Error('The chain of Philadelphia has not two releases.');
  return [first, second];
}

/** Axe is a script itself: it looks at the same address where scripts run, wide and as narrow as a phone. */
async function expectGood(browser: Browser, still: Page): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(still.url());
  await expectGoodPage(page);
  await context.close();
}

/** What stands at an address of the withdrawn release: why it went, when, and who says so, and nothing of its content. */
async function expectOnlyTheNotice(page: Page): Promise<void> {
  const notice = page.getByRole('main').getByText(/^The city withdrew it on \w{3} \d+, \d{4}/);
  await expect(notice).toContainText(`Reason given: ${WHY}`);
  await expect(page.getByText('Office of Diversity, Equity and Inclusion').first()).toBeVisible();
  const main = await page.getByRole('main').innerText();
  expect(main).not.toMatch(/Completed|On track|Reported on time|PHL311|Philly311/);
  await expect(page.getByRole('link', { name: 'Latest release' }).first()).toHaveAttribute(
    'href',
    '/philadelphia/latest',
  );
}

test('a withdrawn release says so at every address of it, and gives no content', async ({
  page,
  browser,
}) => {
  await open(page, '/philadelphia');
  const listed = page.getByRole('listitem').filter({ hasText: `Withdrawn: ${WHY}` });
  await expectGood(browser, page);
  await listed.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/philadelphia\/releases\/[\w-]+$/);
  const address = new URL(page.url()).pathname;
  const slug = address.split('/').at(-1) ?? '';
  await expect(page.getByText('This release was withdrawn').first()).toBeVisible();
  await expectOnlyTheNotice(page);
  await expectGood(browser, page);
  const below = ['/departments/PHL311', '/data', '/priorities', '/find', '/documents'];
  for (const path of below) {
    await page.goto(address + path);
    await expectOnlyTheNotice(page);
  }
  const names = [
    'goals.csv',
    'observations.csv',
    'release.xlsx',
    'release.zip',
    'tables.json',
    'quarter.pdf',
  ];
  for (const file of [`${slug}.json`, ...names.map((name) => `${slug}/${name}`)]) {
    const answer = await page.request.get(`${FILES}/${file}`);
    expect([file, answer.status()]).toEqual([file, 410]);
    expect(((await answer.json()) as { withdrawn: { reason: string } }).withdrawn.reason).toContain(WHY);
  }
});

test('lists mark it, its place in the chain stays, and the release after it stands', async ({
  page,
  browser,
}) => {
  await open(page, '/philadelphia/check');
  const row = page.getByRole('row').filter({ hasText: `Withdrawn: ${WHY}` });
  await expect(row).toContainText(/[0-9a-f]{64}/);
  await expect(row.getByRole('link', { name: /JSON/ })).toHaveCount(0);
  await expectGood(browser, page);
  const [first, second] = await firstTwo(page);
  expect([first.withdrawn, second.withdrawn]).toEqual([true, false]);
  expect(second.previousDigest).toBe(first.digest);
  // One release alone is compared with nothing, and what was withdrawn is said.
  await open(page, '/philadelphia/compare');
  await expect(page.getByRole('main')).toContainText(
    /1 release of this city was withdrawn|Show the differences/,
  );
  const feed = await (await page.request.get('/public/feeds/philadelphia.atom')).text();
  expect(feed.match(/<entry>(?:(?!<\/entry>)[\s\S])*withdrawn/gi)).toHaveLength(1);
  expect(feed).toContain('<title>Withdrawn: FY');
  // No title names its quarter twice.
  expect(feed).not.toMatch(/<title>[^<]*(FY \d{4} Q\d)[^<]*\1/);
  await open(page, `/philadelphia/releases/${second.slug}`);
  await expect(page.getByRole('main')).toContainText('takes the place of the first one, which was withdrawn');
  await expect(page.getByText('No earlier release can be compared')).toBeVisible();
});

test('a promise that was given up stays, with its reason, wherever it stood', async ({ page, browser }) => {
  const why = 'Sample: given up. Callers are not asked about their race';
  const [, { slug }] = await firstTwo(page);
  await open(page, `/philadelphia/releases/${slug}/find?status=CANCELLED`);
  await expect(page.getByRole('heading', { level: 2, name: '1 thing found' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Philly311' })).toContainText('Cancelled');
  await expectGood(browser, page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Sample: split one service figure/ })
    .click();
  await expect(page).toHaveURL(/\/goals\/PHL311-S01(\/deliverables\/PHL311-A04|#)/);
  const goal = page.url().replace(/(\/deliverables\/|#).*$/, '');
  await page.goto(`${goal}/deliverables/PHL311-A04`);
  await expect(page.getByText('Philly311 has given this promise up.')).toBeVisible();
  await expect(page.getByText('It was given up, with a reason. It stays visible.').first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText(why);
  // What each release said: the withdrawn one says no more than that.
  await expect(page.getByRole('row').filter({ hasText: 'This release was withdrawn' })).toContainText(WHY);
  await expectGood(browser, page);
  await page.goto(goal);
  await expect(page.getByRole('main')).toContainText(why);
  await expect(page.getByRole('main').getByText('Cancelled').first()).toBeVisible();
  await expectGood(browser, page);
  const table = await (await page.request.get(`${FILES}/${slug}/deliverables.csv`)).text();
  const [line] = table.split('\r\n').filter((row) => row.includes(',PHL311-A04,'));
  expect(line).toContain(',CANCELLED,Cancelled,"Sample: given up.');
  expect(line).toContain(',true,');
});
