// Finding things again: by words, among what was opened last, and by an address that was sent to somebody.
import { expect, test } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { demoPassword, fillLogIn } from './people';
import { as } from './reporting';

const director = 'planning-director@chicago.example';

test('somebody finds a promise by its words and comes back to it', async ({ browser }) => {
  await as(browser, director, async (page) => {
    await page.goto('/chicago/work/portfolio');
    await page.getByRole('searchbox', { name: 'Search the workspace' }).fill('tree ambassador pro');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Search: tree ambassador pro' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '1 thing found' })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText('tree');
    await expectGoodPage(page);
    await page.getByRole('link', { name: /^CDPH-C13: Lead a community tree ambassador program/ }).click();
    await expect(page).toHaveURL(/\/plans\/[^/]+#deliverable-/);
    await expect(page.getByText(/Lead a community tree ambassador program/).first()).toBeInViewport();
    // What was opened is noted on the way, beside the next page.
    await expect(async () => {
      await page.goto('/chicago/work/search');
      await expect(page.getByRole('heading', { level: 2, name: 'Opened last' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Published equity goals' })).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    await expectGoodPage(page);
  });
});

test('what is not there is said, with what to do', async ({ browser }) => {
  await as(browser, director, async (page) => {
    await page.goto('/chicago/work/search?words=zzyzx');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “zzyzx”.' })).toBeVisible();
    await expect(page.getByText('Only what you may read is searched')).toBeVisible();
    await expectGoodPage(page);
  });
});

test('an address sent to somebody opens at its place after they logged in', async ({ browser }) => {
  const address = await as(browser, director, async (page) => {
    await page.goto('/chicago/work/search?words=tree+ambassador');
    return page.getByRole('link', { name: /^CDPH-C13/ }).getAttribute('href');
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
  await fillLogIn(page, director, demoPassword());
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByText(/Lead a community tree ambassador program/).first()).toBeInViewport();
  await context.close();
});
