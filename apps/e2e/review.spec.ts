// A reviewer at work: by keys, several unchanged reports at once, and with comments on exactly what they are about.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { myItem } from './my-item';
import { as } from './reporting';
import { literal } from './workspace';

const manager = 'planning-manager@new-york.example';
/** A team whose report no other journey touches. */
const team = 'Department of Investigation';

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
    // It says so before the server has heard of it; who loads the page again waits for that.
    const kept = page.waitForResponse(/\/shortcuts/);
    await page.getByRole('button', { name: 'Switch shortcuts off' }).click();
    await expect(page.getByText('They are switched off.')).toBeVisible();
    await kept;
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('j');
    await expect(page.locator('[data-step] h3').first()).not.toBeFocused();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('are off.')).toBeVisible();
  });
});

test('a comment on a piece of evidence comes back to that piece', async ({ browser }) => {
  test.slow();
  const [minutes, photos] = ['example.org/minutes', 'example.org/photos'];
  const open = async (page: Page) => {
    await page.goto('/new-york/work/review');
    await page.getByRole('link', { name: team, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Decision' })).toBeVisible();
  };
  const giveBack = async (page: Page, reason: string) => {
    await page.getByLabel('Why do you return it?').fill(reason);
    await page.getByRole('button', { name: 'Return with reason and comments' }).click();
    await expect(page.getByText('You returned it. The department gets your reason')).toBeVisible();
  };
  const commentOn = async (page: Page, title: string, words: string) => {
    await page.getByText(`Add a comment here on the evidence “${title}”`).click();
    await page.getByLabel(`Your comment on the evidence “${title}”`).fill(words);
  };
  const piece = (page: Page, title: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: new RegExp(`^${literal(title)}`) }) });

  await test.step('the reviewer asks for evidence, and the officer adds two links', async () => {
    await as(browser, manager, async (page) => {
      await open(page);
      await giveBack(page, 'Please add your evidence.');
    });
    await as(browser, 'officer.doi@new-york.example', async (page) => {
      await page.goto('/new-york/work/my-quarter');
      const { item } = await myItem(page, 0);
      await item.getByText('Add evidence: a link or files').click();
      for (const title of [minutes, photos]) {
        await item.getByLabel('Web address').fill(`https://${title}`);
        await item.getByRole('button', { name: 'Add link' }).click();
        await expect(item.getByRole('link', { name: title })).toBeVisible();
      }
    });
    await as(browser, 'lead.doi@new-york.example', handIn);
  });

  await test.step('the reviewer asks about each of them', () =>
    as(browser, manager, async (page) => {
      await open(page);
      await commentOn(page, minutes, 'Which page of the minutes?');
      await commentOn(page, photos, 'Who took them?');
      await expect(page.getByText('These 2 comments are sent with it')).toBeVisible();
      await expectGoodPage(page);
      await giveBack(page, 'Two pieces are unclear.');
      await expect(piece(page, minutes)).toContainText('Which page of the minutes?');
      await expect(page.getByText('Which page of the minutes?')).toHaveCount(1);
    }));

  await test.step('the officer is led to each piece, and answers there', () =>
    as(browser, 'officer.doi@new-york.example', async (page) => {
      await page.goto('/new-york/work/my-quarter');
      await page.getByRole('link', { name: /evidence “example\.org\/minutes”: Which page/ }).click();
      await expect(piece(page, minutes).getByText('Which page of the minutes?')).toBeInViewport();
      await expectGoodPage(page);
      await piece(page, minutes).getByRole('link', { name: 'Go to the next comment' }).click();
      await expect(piece(page, photos).getByText('Who took them?')).toBeInViewport();
      for (const title of [photos, minutes]) {
        await piece(page, title).getByRole('button', { name: 'Mark as answered' }).click();
        await expect(piece(page, title).getByText(/^Marked as answered by /)).toBeVisible();
      }
      await expect(page.getByText('All comments are marked as answered.')).toBeVisible();
    }));
  await as(browser, 'lead.doi@new-york.example', handIn);
  await as(browser, manager, async (page) => {
    await open(page);
    await expect(piece(page, minutes)).toContainText(/Answered by /);
  });
});

async function handIn(page: Page): Promise<void> {
  await page.goto('/new-york/work/my-quarter');
  await page
    .getByRole('link', { name: /^Check and submit/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible();
  await page.getByRole('button', { name: 'Submit the quarterly report' }).click();
  await expect(page.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
}
