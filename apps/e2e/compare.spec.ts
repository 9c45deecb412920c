// Two releases with a correction in between: compared, cited, printed and checked, without any script.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectGoodPage, open } from './everywhere';

test.use({ javaScriptEnabled: false });

const city = '/new-york';

/** The page as it stands, looked at by a checker that itself needs script; the page has none. */
async function expectGoodForAll(browser: Browser, shown: Page): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(shown.url());
  await expectGoodPage(page);
  await context.close();
}

test('a correction is found from the first screen, with both values and the reason', async ({
  page,
  browser,
}) => {
  await open(page, city);
  // The two oldest releases stay the same whatever the other journeys publish.
  await page.getByRole('link', { name: 'Compare two releases' }).click();
  const slugs = await page
    .getByLabel('Compare', { exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const [second = '', first = ''] = slugs.slice(-2);

  // The release says in short what it changed, and leads to all of it.
  await open(page, `${city}/releases/${second}`);
  const since = page.getByRole('region', { name: 'What changed since the last release' });
  await expect(since).toContainText('(release 1): 1 value was corrected');
  await expect(since).toContainText('Revised: Sample: visitors of one site had been counted twice.');
  await since.getByRole('link', { name: 'See every difference, side by side' }).click();
  await expect(page.getByText(/^From the older to the newer release, 1 value was corrected/)).toBeVisible();
  const corrected = page.getByRole('row').filter({ hasText: 'Corrected: Value' });
  await expect(corrected).toContainText('counted twice');
  // The number reads as on the page of its measure.
  await expect(corrected).toContainText('47%');
  await expect(corrected).toContainText('44%');
  await expect(corrected).toContainText('Sample');
  await expectGoodForAll(browser, page);

  // The goal stands in both releases.
  const addresses = await corrected
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(addresses.map((address) => address.split('/')[3])).toEqual([first, second]);

  // The older release says at each of its pages that it was corrected, when, and where the same page is now.
  for (const path of ['', '/departments/DPR', '/data', addresses[0]!.split(`/releases/${first}`)[1] ?? '']) {
    await page.goto(`${city}/releases/${first}${path}`);
    const notice = page.getByRole('main').locator('.usa-alert').first();
    await expect(notice).toContainText(/On \w{3} \d+, \d{4}.*, release 2 corrected 1 value/);
    await expect(notice.getByRole('link', { name: /newest release/ })).toHaveAttribute(
      'href',
      `${city}/latest${path}`,
    );
  }
  await expectGoodForAll(browser, page);
  await page.getByRole('link', { name: 'See each value before and now, and why' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Corrected: Value' })).toContainText('counted twice');

  // Whichever is named first, the older one is before; everything chosen is in the address.
  await page.getByLabel('Compare', { exact: true }).selectOption(second);
  await page.getByLabel('with', { exact: true }).selectOption(first);
  await page.getByLabel('Kind of difference').selectOption('Corrected');
  await page.getByLabel('Agency').selectOption('All');
  await page.getByRole('button', { name: 'Show the differences' }).click();
  await expect(page).toHaveURL(/from=[^&]+&to=[^&]+&kind=corrected$/);
  await expect(page.getByText('You named the newer one first')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Corrected: Value' })).toHaveCount(1);
  await expectGoodForAll(browser, page);
});

test('every page of a release can be printed with its address, and its measures and promises cited', async ({
  page,
}) => {
  const goal = `${city}/latest/departments/DPR/plans/agency-racial-equity-plan/goals/DPR-X1`;
  await open(page, goal);
  const below = await page
    .getByRole('main')
    .locator('a[href*="/goals/DPR-X1/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const [measure, promise] = ['/metrics/', '/deliverables/'].map((part) =>
    below.find((path) => path.includes(part)),
  );
  for (const address of [measure ?? '', promise ?? '']) {
    await open(page, address);
    await page.getByText('Cite this page').click();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const file = await page.request.get(
      (await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')) ?? '',
    );
    const [, cited = ''] = /url = \{(.*)\}/.exec(await file.text()) ?? [];
    expect(new URL(cited).pathname.split('/departments/')[1]).toBe(address.split('/departments/')[1]);
    expect(heading).toContain('Sample');
  }
  await page.emulateMedia({ media: 'print' });
  const release = ['priorities', 'find', 'documents', 'data'].map((word) => `${city}/latest/${word}`);
  for (const address of [measure ?? '', promise ?? '', ...release, `${city}/methods`]) {
    await open(page, address);
    const foot = page.locator('.pl-main > .pl-print-foot');
    await expect(foot).toContainText(/release \d+, published .* SHA-256 [0-9a-f]{64}/);
    await expect(foot).toContainText(/^https?:\/\//);
  }
  await open(page, '/library');
  await expect(page.locator('.pl-print-foot')).toContainText(/\/library$/);
});

test('a page can be cited and checked, and carries its address on paper', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, `${city}/latest/departments/DPR`);
  await page.getByText('Cite this page').click();
  const citation = page.locator('.pl-cite__text');
  await expect(citation).toContainText(`${baseURL}${city}/releases/`);
  await expect(citation).toContainText('Department of Parks and Recreation');
  const file = await page.request.get(
    (await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href')) ?? '',
  );
  expect(await file.text()).toMatch(
    /^@misc\{new-york-[\s\S]*SHA-256 [0-9a-f]{64}[\s\S]*\/departments\/DPR\}/,
  );
  await expectGoodForAll(browser, page);

  await page.emulateMedia({ media: 'print' });
  const foot = page.locator('.pl-print-foot');
  await expect(foot).toContainText(`${baseURL}${city}/releases/`);
  await expect(foot).toContainText(/release \d+, published .* SHA-256 [0-9a-f]{64}/);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: 'How to check it yourself' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check it yourself' })).toBeVisible();
  const verifier = await page.request.get('/public/verify.mjs');
  expect(await verifier.text()).toContain('#!/usr/bin/env node');
  await expectGoodForAll(browser, page);
});

test('a release that some departments did not report for shows exactly that', async ({ page, browser }) => {
  await open(page, `${city}/latest`);
  await expect(page.getByText(/have an approved report; only these are counted below/)).toBeVisible();
  const silent = page.getByRole('row').filter({ hasText: 'No report came in for this quarter.' }).first();
  // No count is called zero where nothing is known.
  await expect(silent.getByRole('cell')).toContainText([/No report came in/, '-', '-', '-']);
  await silent.getByRole('link').click();
  await expect(page.getByText('No report came in for this quarter.').first()).toBeVisible();
  await expect(page.getByText('Without an approved report there is nothing to show')).toBeVisible();
  await expectGoodForAll(browser, page);
});
