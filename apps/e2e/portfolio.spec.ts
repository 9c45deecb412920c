// The page a director lives in: finding what stands out, keeping views, taking them along, and every number's items.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectGoodPage } from './everywhere';
import { Cast } from './people';
import { goTo } from './workspace';

test.describe.configure({ mode: 'serial' });

const grid = (page: Page) => page.getByRole('main').getByRole('table');

/** What the cells of a row say, without line breaks, marks and colons. */
async function textsOf(row: Locator): Promise<string[]> {
  const texts = await row.locator('th, td').allInnerTexts();
  return texts.map(plain);
}

function plain(text: string): string {
  return text
    .replaceAll(/\(sample\)|Sample|: made up for demonstration/g, '')
    .replaceAll(/[:\s]+/g, ' ')
    .trim();
}

/** The rows of a small CSV file; fields may be quoted. */
function rowsOfCsv(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  return lines.map((line) =>
    [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, field = '']) =>
      field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
    ),
  );
}

/** The number in a text such as "23 items", and how many rows the table of items has. */
async function expectAsMany(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('main').getByText(/^\d+ items?\b/)).toContainText(
    count === 1 ? '1 item' : `${count} items`,
  );
  await expect(page.getByRole('main').getByRole('table').locator('tbody tr')).toHaveCount(
    Math.min(count, 100),
  );
}

test.describe('the portfolio of New York', () => {
  const cast = new Cast();
  const director = () => cast.as('planning-director');

  test.beforeAll('everyone logs in', async ({ browser }) => {
    await cast.enter(browser, 'new-york', ['planning-director', 'planning-manager', 'department-lead']);
  });
  test.afterAll(() => cast.leave());

  test('two layers, never mixed; counts in words; arrow keys move and Enter opens the quarter', async () => {
    const page = director();
    await goTo(page, 'Portfolio');
    await expect(grid(page).getByRole('columnheader', { name: 'Last update' })).toBeVisible();
    await expect(grid(page).getByRole('columnheader', { name: 'Dates slipped' })).toHaveCount(0);
    await expectGoodPage(page);
    await page.getByRole('link', { name: /^Progress: / }).click();
    await expect(page.getByRole('table', { name: 'Progress: items by status' })).toBeVisible();
    await expect(grid(page).getByRole('columnheader', { name: 'Last update' })).toHaveCount(0);
    await expect(grid(page)).toContainText(/\d+ on track,\s+\d+ at risk/);
    await expectGoodPage(page);

    const first = grid(page).locator('tbody tr').first();
    await first.locator('td a').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(grid(page).locator('tbody tr').nth(1).locator('td').first().locator('a')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    const second = grid(page).locator('tbody tr').nth(1).locator('td').nth(1).locator('a');
    await expect(second).toBeFocused();
    // The whole grid is one stop of the Tab key.
    await page.keyboard.press('Tab');
    await expect(grid(page).locator(':focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(second).toBeFocused();
    const team = await grid(page).locator('tbody tr').nth(1).getByRole('rowheader').innerText();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/review\/[0-9a-f-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(team);
  });

  test('filters live in the address; a saved view is named, one’s own, and what the page opens with', async () => {
    const page = director();
    await page.goto('/new-york/work/portfolio?layer=progress');
    await page.getByLabel('Plan area').selectOption('Economy');
    await page.getByLabel('Sort by').selectOption('Most overdue');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/layer=progress.*area=Economy.*sort=overdue/);
    await expect(page.getByText(/^\d of \d+ racial equity planning teams/)).toBeVisible();
    const shown = await grid(page).locator('tbody').getByRole('rowheader').allInnerTexts();

    await page.getByText('Save this view', { exact: true }).click();
    await page.getByLabel('Name of the view').fill('Economy, late first');
    await page.getByText('Open the portfolio with it').click();
    await page.getByRole('button', { name: 'Save what is shown now' }).click();
    await expect(page.getByRole('link', { name: 'Economy, late first (opens first)' })).toBeVisible();
    await expectGoodPage(page);
    await goTo(page, 'Portfolio');
    await expect(page).toHaveURL(/area=Economy/);
    await expect(grid(page).locator('tbody').getByRole('rowheader')).toHaveText(shown);

    // The address alone carries the view to a colleague, who sees it on the own portfolio.
    const colleague = cast.as('planning-manager');
    await colleague.goto(page.url());
    await expect(colleague.getByLabel('Plan area')).toHaveValue('Economy');
    await expect(colleague.getByRole('link', { name: /Economy, late first/ })).toHaveCount(0);

    await page.reload();
    await page.getByText('Save or manage views').click();
    await page.getByRole('button', { name: /^Delete\W+Economy, late first$/ }).click();
    await expect(page.getByRole('link', { name: /Economy, late first/ })).toHaveCount(0);
    await page.goto('/new-york/work/portfolio');
    await expect(page).toHaveURL(/portfolio$/);
  });

  test('a file holds exactly what is shown', async () => {
    const page = director();
    for (const search of [
      'layer=progress&sort=slipped&theme=Targeted+Investment',
      'layer=reporting&sort=stale',
    ]) {
      await page.goto(`/new-york/work/portfolio?${search}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^portfolio-new-york-\d{4}-\d\d-\d\d\.csv$/);
      const [head = [], ...body] = rowsOfCsv(await readFile((await download.path()) ?? '', 'utf8'));
      const rows = grid(page).locator('tbody tr, tfoot tr');
      await expect(rows).toHaveCount(body.length);
      for (const [index, texts] of body.entries()) {
        expect(texts.map(plain)).toEqual(await textsOf(rows.nth(index)));
      }
      await expect(grid(page).getByRole('columnheader')).toHaveCount(head.length);
      const workbook = await page.request.get(
        (await page.getByRole('link', { name: 'Excel (XLSX)' }).getAttribute('href')) ?? '',
      );
      expect(workbook.headers()['content-type']).toContain('spreadsheetml');
    }
  });

  test('every number of the attention list opens exactly the items behind it, and the sums match', async () => {
    test.slow();
    for (const name of ['planning-director', 'planning-manager']) {
      const page = cast.as(name);
      await page.goto('/new-york/work');
      await expect(page.getByRole('heading', { level: 1, name: 'Attention' })).toBeVisible();
      const table = grid(page);
      const heads = await table.locator('thead th').allInnerTexts();
      const body = await table.locator('tbody tr').all();
      const numbers = await Promise.all(
        body.map(async (row) => (await row.locator('td').allInnerTexts()).map(Number)),
      );
      const totals = (await table.locator('tfoot td').allInnerTexts()).map(Number);
      // The last column is a date.
      for (let column = 0; column < heads.length - 2; column += 1) {
        const sum = numbers.reduce((all, row) => all + (row[column] ?? 0), 0);
        expect([heads[column + 1], sum]).toEqual([heads[column + 1], totals[column]]);
      }
      const addresses = [
        ...(await table.locator('tfoot a').all()),
        ...(await table.locator('tbody tr').nth(1).locator('a').all()),
      ];
      const found = await Promise.all(
        addresses.map(
          async (link) => [await link.getAttribute('href'), Number(await link.innerText())] as const,
        ),
      );
      expect(found.length).toBeGreaterThan(5);
      for (const [address, count] of found) {
        await page.goto(address ?? '');
        await expectAsMany(page, count);
      }
    }
    const page = director();
    await page.goto('/new-york/work/attention');
    await expectGoodPage(page);
    await page
      .getByRole('list', { name: 'Totals' })
      .getByRole('link', { name: /In review/ })
      .click();
    await expect(page.getByRole('columnheader', { name: 'On whose desk' })).toBeVisible();
    await expect(grid(page)).toContainText(/Equity Planning Manager.*For \d+ days/);
    await expectGoodPage(page);
  });

  test('slipped dates say what was promised first, what holds now, how often it moved and why', async () => {
    const page = director();
    await page.goto('/new-york/work/portfolio?layer=progress&sort=slipped');
    await grid(page)
      .locator('tbody tr')
      .first()
      .getByRole('link', { name: /^[1-9]\d* of \d+$/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /^Dates slipped: / })).toBeVisible();
    for (const name of ['First promised', 'Due now', 'Moved by', 'Re-plans'])
      await expect(page.getByRole('columnheader', { name })).toBeVisible();
    await expect(grid(page)).toContainText('Last reason: Sample: ');
    await expectGoodPage(page);
    // Whose chairs are empty.
    await page.goto('/new-york/work/attention/items?show=no-owner');
    await expect(grid(page).locator('tbody tr').first()).toBeVisible();
  });

  test('done is not better: each cell opens the goals behind it', async () => {
    const page = director();
    await page.goto('/new-york/work/portfolio/results');
    const table = page.getByRole('table', { name: 'Goals by work and result' });
    const links = table.locator('tbody a');
    await expect(links.nth(2)).toBeVisible();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) {
      await page.goto(address);
      const goals = page.locator('#goals');
      // Other journeys of this city go on meanwhile: the count is that of the same page.
      const cell = table.locator(`tbody a[href="${address}"]`);
      if ((await cell.count()) === 0) continue;
      const count = Number(await cell.innerText());
      expect(count).toBeGreaterThan(0);
      await expect(goals.getByRole('heading', { level: 2 })).toContainText(`(${count})`);
      await expect(goals.locator('tbody tr')).toHaveCount(count);
    }
    await expect(page.getByText(/^All done, gap unchanged or wider: \d+/)).toBeVisible();
    await expectGoodPage(page);
  });

  test('a manager sees the own portfolio only, a department none of it', async () => {
    const manager = cast.as('planning-manager');
    await goTo(manager, 'Portfolio');
    const all = await director().request.get('/new-york/work/portfolio/export/portfolio.csv');
    const own = await manager.request.get('/new-york/work/portfolio/export/portfolio.csv');
    const names = async (answer: typeof all) => rowsOfCsv(await answer.text()).map(([name]) => name);
    const mine = (await names(own)).slice(1, -1);
    expect(mine.length).toBeGreaterThan(3);
    expect(mine.length).toBeLessThan((await names(all)).length / 2);
    await expect(grid(manager).locator('tbody').getByRole('rowheader')).toHaveText(mine as string[]);
    const lead = cast.as('department-lead');
    for (const path of ['portfolio', 'attention', 'attention/items?show=overdue', 'portfolio/results']) {
      expect((await lead.goto(`/new-york/work/${path}`))?.status()).toBe(403);
    }
    expect((await lead.request.get('/new-york/work/portfolio/export/portfolio.csv')).status()).toBe(403);
  });
});
