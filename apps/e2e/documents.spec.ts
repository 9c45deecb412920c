// A quarter on one page and the yearly report: figures equal to the public pages, words that are kept, final by a second person.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { loggedIn } from './people';
import { goTo } from './workspace';

test.describe.configure({ mode: 'serial' });

const HOSTILE = '#read("/etc/passwd") $x$ \\ <script>alert(1)</script>';

test.describe('Documents', () => {
  let director: Page;
  let chief: Page;
  test.beforeAll('director and chief log in', async ({ browser }) => {
    director = await loggedIn(browser, 'planning-director@philadelphia.example');
    chief = await loggedIn(browser, 'chief-equity-officer@philadelphia.example');
  });
  test.afterAll(async () => {
    await director.context().close();
    await chief.context().close();
  });

  /** The numbers of the four figures of a page, in order. */
  const figures = (page: Page) => page.locator('.pl-figure').locator('td').allInnerTexts();

  /** The published quarter: the oldest of the demo's three. */
  async function openPublishedQuarter(page: Page): Promise<void> {
    await page.goto('/philadelphia/work');
    await goTo(page, 'Documents');
    await page.getByLabel('Quarter').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Show the page' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Philadelphia: FY/ })).toBeVisible();
  }

  async function download(page: Page, name: RegExp): Promise<{ file: Buffer; name: string }> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).click(),
    ]);
    return { file: await readFile(await file.path()), name: file.suggestedFilename() };
  }

  test('the one-pager holds the figures of the public page', async () => {
    await director.goto('/philadelphia/latest');
    const published = await figures(director);
    expect(published.length).toBeGreaterThan(15);
    await openPublishedQuarter(director);
    expect(await figures(director)).toEqual(published);
    await expect(director.getByText(/^Release 2,/)).toBeVisible();
    await expect(
      director.getByRole('heading', { name: 'At risk, and the help that is asked' }),
    ).toBeVisible();
    await expectGoodPage(director);
  });

  test('the director writes on it; the text is kept and read as nothing but text', async () => {
    await director.getByLabel(/^In your words/).fill(`We ask for two analysts. ${HOSTILE}`);
    await expect(director.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    await director.reload();
    await expect(director.locator('.pl-document__words')).toContainText(HOSTILE);
    await expect(director.getByText('Earlier versions of “In your words” (1)')).toBeVisible();
  });

  test('it prints on one sheet, and comes as PDF and Word file', async () => {
    const sheets = await director.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const pdf = await download(director, /^PDF$/);
    expect(pdf.name).toMatch(/^one-pager-philadelphia-.*\.pdf$/);
    expect(pdf.file.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const word = await download(director, /^Word file$/);
    expect(word.name).toMatch(/\.docx$/);
    expect(word.file.subarray(0, 2).toString()).toBe('PK');
  });

  test('a quarter without a release shows no result', async () => {
    await director.goto('/philadelphia/work/documents/one-page');
    await expect(director.getByText(/no release of this quarter is published yet$/)).toBeVisible();
    await expect(director.locator('.pl-figure').getByRole('heading', { name: 'Results' })).toHaveCount(0);
    // The address names no quarter: the words belong to the one that is shown.
    await director.getByLabel(/^In your words/).fill('Still in review.');
    await expect(director.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    await expect(director.locator('.pl-document__words')).toHaveText('Still in review.');
  });

  test('the yearly report is written, and its writer cannot make it final', async () => {
    await director.goto('/philadelphia/work/documents');
    await director
      .getByRole('link', { name: /^Yearly report/ })
      .last()
      .click();
    await expect(
      director.getByRole('heading', { level: 1, name: /yearly report on racial equity/ }),
    ).toBeVisible();
    await director.getByLabel(/^What comes next/).fill('Baselines for every goal.');
    await expect(director.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    await expect(director.getByText(/a second person must make it final/)).toBeVisible();
    await expect(
      director.getByRole('heading', { name: 'Reports that came in, and those that did not' }),
    ).toBeVisible();
    await expect(director.getByText(/^Missing \(\d+\):/).first()).toBeVisible();
    await expectGoodPage(director);
  });

  test('the chief makes it final, and takes it away', async () => {
    await chief.goto(director.url());
    await chief.getByRole('button', { name: 'Make it final' }).click();
    await expect(chief).toHaveURL(/\/editions\/1$/);
    await expect(chief.getByText(/^Final, edition 1,/)).toBeVisible();
    await expect(chief.getByRole('link', { name: /^PDF \(/ })).toBeVisible({ timeout: 30_000 });
    const pdf = await download(chief, /^PDF \(/);
    expect(pdf.name).toMatch(/^yearly-report-philadelphia-\d{4}-edition-1\.pdf$/);
    expect(pdf.file.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    await expectGoodPage(chief);
  });

  test('everybody reads what is final without logging in', async ({ browser }) => {
    const context = await browser.newContext();
    const anybody = await context.newPage();
    // The worker makes the files of all releases, one after the other.
    await expect(async () => {
      await anybody.goto('/philadelphia/latest/documents');
      await expect(anybody.getByRole('heading', { name: 'The quarter' })).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expectGoodPage(anybody);
    await anybody.getByRole('link', { name: /^Philadelphia: yearly report/ }).click();
    await expect(anybody).toHaveURL(/\/philadelphia\/reports\/\d{4}\/editions\/1$/);
    await expect(anybody.getByText(/^Final, edition 1,/)).toBeVisible();
    await expectGoodPage(anybody);
    await context.close();
  });

  test('a later draft does not change the edition', async () => {
    const before = await chief.locator('.pl-document').innerText();
    await director.getByLabel(/^What comes next/).fill('Something else entirely.');
    await expect(director.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
    await expect(director.locator('.pl-document')).toContainText('Something else entirely.');
    await chief.reload();
    expect(await chief.locator('.pl-document').innerText()).toBe(before);
  });
});
