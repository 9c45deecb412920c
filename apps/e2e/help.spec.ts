// Help in place: tours that can be put away, words that are explained where they stand, and a city to practice in.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { demoPassword, fillLogIn } from './people';
import { as } from './reporting';

const officer = 'equity-officer@practice.example';

async function enter(page: Page, email: string): Promise<void> {
  await page.goto('/log-in');
  await fillLogIn(page, email, demoPassword());
  await expect(page).not.toHaveURL(/log-in/);
}

test('a tour leads through the first quarter, step by step, and stays away once it is put away', async ({
  browser,
}) => {
  await as(browser, officer, async (page) => {
    await page.goto('/practice/work/my-quarter');
    const tour = page.getByRole('region', { name: 'Your quarter in four steps' });
    await expect(tour.getByText('Step 1 of 4:')).toBeVisible();
    await expectGoodPage(page);

    await tour.getByRole('link', { name: /^Next/ }).click();
    const step = tour.getByText('Step 2 of 4:');
    await expect(step).toBeVisible();
    await expect(tour.locator('.pl-tour__step')).toBeFocused();
    await tour.getByRole('link', { name: /^Next/ }).click();
    await tour.getByRole('link', { name: 'Open the plans' }).click();
    // The step leads to its page, and the tour goes along.
    await expect(page.getByRole('heading', { level: 1, name: /^Plans/ })).toBeVisible();
    await expect(tour.getByText('You are on this page.')).toBeVisible();
    await tour.getByRole('link', { name: /^Back/ }).click();
    await expect(step).toBeVisible();

    await tour.getByRole('button', { name: 'Got it, don’t show again' }).click();
    await expect(tour).toHaveCount(0);
    await page.goto('/practice/work/my-quarter');
    await expect(page.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
    await expect(tour).toHaveCount(0);

    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Your quarter in four steps' })).toBeVisible();
    for (const name of ['Status words', 'The four figures', 'Whom to ask'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page.getByText('It never counts as completed.')).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Show this on my first page again' }).click();
    await expect(tour).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a tour can be read and put away all the same', async ({ page }) => {
    await enter(page, 'auditor@practice.example');
    const tour = page.getByRole('region', { name: 'Auditing in three steps' });
    await tour.getByRole('link', { name: /^Next/ }).click();
    await expect(tour.getByText('Step 2 of 3:')).toBeVisible();
    await tour.getByRole('button', { name: 'Got it, don’t show again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Audit trail' })).toBeVisible();
    await expect(tour).toHaveCount(0);
  });

  test('the status words are explained where the public reads them', async ({ page }) => {
    await page.goto('/practice');
    const words = page.locator('details[data-status-words]').first();
    await words.locator('summary').click();
    await expect(
      words
        .getByText('It never counts as completed.')
        .or(words.getByText('Work is going as planned'))
        .first(),
    ).toBeVisible();
  });
});

test('the practice city is started over while people stay logged in', async ({ browser }) => {
  await as(browser, 'department-lead@practice.example', async (page) => {
    await page.goto('/practice/work/help');
    await page.getByRole('main').getByRole('link', { name: 'Start the practice city over' }).click();
    await expect(page.getByText('You stay logged in.')).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Start the practice city over' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The practice city is ready' })).toBeVisible({
      timeout: 60_000,
    });
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Begin practicing' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
  });
});

test('no other city can be started over', async ({ browser }) => {
  await as(browser, 'officer.records@philadelphia.example', async (page) => {
    await page.goto('/philadelphia/work/start-over');
    await expect(
      page.getByText('Only the practice city of a demonstration can be started over.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start the practice city over' })).toHaveCount(0);
  });
});
