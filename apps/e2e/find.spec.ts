// Whoever looks for something finds it without script: by words and filters, on a map, and in what other cities tried.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectGoodPage, expectNoSidewaysScroll, open } from './everywhere';

test.use({ javaScriptEnabled: false });

/** Axe is a script itself: it looks at the same address where scripts run, wide and as narrow as a phone. */
async function expectGood(browser: Browser, still: Page): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(still.url());
  await expectGoodPage(page);
  await context.close();
}

test('a resident finds a goal by its words, narrows down, and passes the address on', async ({
  page,
  browser,
}) => {
  await open(page, '/new-york');
  const search = page.getByRole('search', { name: 'What the city published' });
  await search.getByRole('searchbox').fill('HOUSING accéss');
  await search.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/new-york\/latest\/find\?words=/);
  await expect(page.getByRole('heading', { level: 2, name: /things? found$/ })).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/^(housing|access)/i);
  await page.getByLabel('What', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  // What was left empty is not in the address.
  await expect(page).toHaveURL(/find\?words=[^&]+&what=GOAL$/);
  await expectGood(browser, page);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toContainText('Page 1 of');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await open(page, '/new-york/latest/find?words=zzzz');
  await expect(page.getByText('Take a filter away, try fewer words')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('who types no word is told so, and who types a department finds it, published or not', async ({
  page,
  browser,
}) => {
  for (const words of ['-', '%F0%9F%99%82', '%00']) {
    await open(page, `/new-york/latest/find?words=${words}`);
    await expect(page.getByText('There was no word to look for')).toBeVisible();
  }
  await open(page, '/new-york/latest/find?words=department of buildings');
  await expect(page.getByText('There was no word to look for')).toBeHidden();
  const named = page.getByRole('region', { name: 'Agencies' });
  await expect(named).toContainText('Nothing of it is published in this release.');
  await expectGood(browser, page);
  await named.getByRole('link', { name: 'Department of Buildings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Department of Buildings');
});

test('the map says the same as its table, and leads to what was found in an area', async ({
  page,
  browser,
}) => {
  await open(page, '/chicago/latest/find?view=map');
  const map = page.getByRole('group', { name: /^Map:/ });
  await expect(page.getByText('Sample: coarse outlines drawn for the demo').first()).toBeVisible();
  const area = map.getByRole('link', { name: /^South Side: \d+ found$/ });
  const count = /(\d+) found/.exec((await area.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await expect(page.getByRole('row', { name: /^South Side/ }).getByRole('cell')).toHaveText(count);
  await expectGood(browser, page);
  await page.goto((await area.getAttribute('href')) ?? '');
  await expect(
    page.getByRole('heading', { level: 2, name: new RegExp(`^${count} things? found$`) }),
  ).toBeVisible();
  // A city without outlines says the same in tables.
  await open(page, '/philadelphia/latest/find?view=map');
  await expect(page.getByText('There is no map')).toBeVisible();
});

test('the library shows who else tried it, and says why numbers do not stand side by side', async ({
  page,
  browser,
}) => {
  await open(page, '/library');
  await expect(page.getByText('There is no ranking')).toBeVisible();
  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await expect(page).toHaveURL(/\/library\?topic=health$/);
  const section = page.locator('#compared');
  await expect(section).toContainText(
    'New York City and Philadelphia: They are split by different lists of groups.',
  );
  await expect(section).toContainText('No measure named for this: Chicago.');
  await expectGood(browser, page);
  const goal = page.getByRole('article').getByRole('link').first();
  await page.goto((await goal.getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { name: 'Who else tried this?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'What other cities tried: Health' })).toBeVisible();
});
