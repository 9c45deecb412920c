// A reviewer at work: by keys, several unchanged reports at once, and beside what was approved before.
import { expect, test } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { as } from './reporting';

const manager = 'planning-manager@new-york.example';

test('a reviewer goes through the queue by keys and approves what says nothing new', async ({ browser }) => {
  await as(browser, manager, async (page) => {
    await page.goto('/new-york/work/review');
    await expectGoodPage(page);
    const rows = page.getByRole('table', { name: /^Reports that wait for your decision/ }).getByRole('row');
    await page.keyboard.press('j');
    await expect(rows.nth(1).getByRole('link')).toBeFocused();
    await page.keyboard.press('j');
    await expect(rows.nth(2).getByRole('link')).toBeFocused();
    await page.keyboard.press('k');
    await expect(rows.nth(1).getByRole('link')).toBeFocused();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expectGoodPage(page);
    await page.keyboard.press('Escape');

    const unchanged = page.getByRole('checkbox', { name: /^Nothing changed. Approve/ });
    const before = await rows.count();
    expect(await unchanged.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Approve the chosen ones' }).click();
    await expect(page.getByText('Nothing was approved')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Choose at least one report/ })).toBeVisible();
    const team = await page.getByRole('row').filter({ has: unchanged }).first().getByRole('link').innerText();
    await unchanged.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await expect(
      page.getByText('You approved 1 quarterly report in which nothing had changed.'),
    ).toBeVisible();
    await expect(rows).toHaveCount(before - 1);
    const elsewhere = page.getByRole('table', { name: /lie on somebody else/ });
    await expect(elsewhere.getByRole('link', { name: team })).toBeVisible();
  });
});

test('keys lead to a decision and never take it; they can be switched off for good', async ({ browser }) => {
  await as(browser, manager, async (page) => {
    await page.goto('/new-york/work/review');
    await page
      .getByRole('table', { name: /^Reports that wait/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Decision' })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.locator('[data-step] h3').first()).toBeFocused();
    await page.keyboard.press('c');
    await page.keyboard.type('Say more about whom this reached.');
    await expect(page.getByText('This comment is sent with it')).toBeVisible();
    await page.getByRole('heading', { name: 'Decision' }).click();
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: /^Approve/ })).toBeFocused();
    await page.keyboard.press('r');
    await expect(page.getByLabel('Why do you return it?')).toBeFocused();

    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('button', { name: 'Switch shortcuts off' }).click();
    await expect(page.getByText('They are switched off.')).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('j');
    await expect(page.locator('[data-step] h3').first()).not.toBeFocused();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('are off.')).toBeVisible();
  });
});
