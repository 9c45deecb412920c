// A director leaves numbers out of a release: the draft says what may not be published, what helps, and what is left.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { loggedIn } from './people';
import { goTo } from './workspace';

test.describe.configure({ mode: 'serial' });

/** A quarter that is published already: its draft is discarded at the end, and nobody else assembles it. */
const QUARTER = '2026 Q2 (Apr–Jun)';
const MEASURE = 'CCHR-S1';
const reason = 'The commission asked for it: few people live there.';

test.describe('Hiding numbers of a draft', () => {
  let page: Page;
  let draft = '';

  test.beforeAll('the director assembles a release', async ({ browser }) => {
    page = await loggedIn(browser, 'planning-director@chicago.example');
    await page.goto('/chicago/work/releases');
    await page.getByLabel('Quarter').selectOption({ label: QUARTER });
    await page.getByLabel('Title').fill('A draft to hide numbers in');
    await page.getByRole('button', { name: 'Assemble the release' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('A draft to hide numbers in');
    draft = new URL(page.url()).pathname;
  });
  test.afterAll(() => page.context().close());

  const chosen = () => page.locator('#hidden-by-choice');
  const problems = () => page.getByRole('heading', { name: 'Numbers that may not be published' });
  const value = () => page.getByRole('checkbox', { name: /^Black: / }).first();

  async function chooseMeasure(): Promise<void> {
    await page.goto(draft);
    await chosen().getByRole('link', { name: 'Choose numbers to hide' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Choose numbers to hide' })).toBeVisible();
    await page.getByLabel(/^Find by words/).fill(MEASURE);
    await page.getByRole('button', { name: 'Find' }).click();
    await expect(page.getByRole('table', { name: '1 measure, page 1 of 1' })).toBeVisible();
  }

  test('a value is found in the list of contents and chosen by keyboard', async () => {
    await chooseMeasure();
    await expectGoodPage(page);
    await page.getByRole('link', { name: new RegExp(`^${MEASURE}: `) }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Hide numbers of ${MEASURE}` })).toBeVisible();
    await page.getByRole('button', { name: 'Go on: see what will be hidden' }).click();
    await expect(page.getByRole('alert')).toContainText('Nothing is chosen. Tick at least one box');
    await expectGoodPage(page);
    await value().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Go on: see what will be hidden' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Check what will be hidden' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^Black, / })).toBeVisible();
    await expectGoodPage(page);
  });

  test('a reason is asked for, and the page says what is left', async () => {
    const why = page.getByLabel('Why is it hidden?');
    await why.fill('   ');
    await page.getByRole('button', { name: 'Hide it and check again' }).click();
    await expect(page.getByRole('alert')).toContainText('“Why is it hidden?” is empty.');
    await expectGoodPage(page);
    await why.fill(reason);
    await page.getByRole('button', { name: 'Hide it and check again' }).click();
    await expect(page.getByText('It is hidden, and the privacy check ran again')).toBeVisible();
    await expect(page.getByText(/Nothing is left|may still not be published/)).toBeVisible();
    await expect(chosen()).toContainText(reason);
    await expect(chosen()).toContainText(/^.*Chosen by Director of Racial Equity Planning/s);
    await expectGoodPage(page);
  });

  test('it is shown again', async () => {
    await chosen()
      .getByRole('button', { name: /^Show it again/ })
      .first()
      .click();
    await expect(page.getByText('It is no longer hidden by choice')).toBeVisible();
    await expect(chosen()).toContainText('Nothing is hidden by choice in this draft.');
    await expect(problems()).toBeHidden();
  });

  test('all of it works without script, and the audit trail keeps it', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const still = await context.newPage();
    await still.goto(`${draft}/hide?find=${MEASURE}`);
    await still.getByRole('link', { name: new RegExp(`^${MEASURE}: `) }).click();
    await still.getByText('All groups and places: show only the totals').click();
    await still.getByRole('button', { name: 'Go on: see what will be hidden' }).click();
    await expect(still.getByText('All groups and places, in every period')).toBeVisible();
    await still.getByLabel('Why is it hidden?').fill(reason);
    await still.getByRole('button', { name: 'Hide it and check again' }).click();
    await expect(still.getByText('It is hidden, and the privacy check ran again')).toBeVisible();
    await still
      .locator('#hidden-by-choice')
      .getByRole('button', { name: /^Show it again/ })
      .click();
    await expect(still.getByText('It is no longer hidden by choice')).toBeVisible();
    await context.close();

    await goTo(page, 'Audit trail');
    await expect(page.getByRole('row', { name: /^.*No longer hides .*CCHR-S1/s }).first()).toBeVisible();
    await page.goto(draft);
    await page.getByText('Discard this draft').click();
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await expect(page).toHaveURL(/\/work\/releases$/);
  });
});

test('the privacy rule is read, and a change is shown before it is made', async ({ browser }) => {
  const page = await loggedIn(browser, 'city-admin@philadelphia.example');
  await page.goto('/philadelphia/work');
  await goTo(page, 'Privacy rule');
  await expectGoodPage(page);
  await page.getByLabel('Smallest number of people that is shown').fill('1');
  await page.getByRole('button', { name: 'Go on: see what would change' }).click();
  await expect(page.getByRole('alert')).toContainText('must be a whole number from 2 to 100');
  await expectGoodPage(page);
  await page.getByLabel('Smallest number of people that is shown').fill('11');
  await page.getByRole('button', { name: 'Go on: see what would change' }).click();
  const changes = page.getByRole('table', { name: 'What changes' });
  await expect(
    changes.getByRole('row', { name: 'Smallest number of people that is shown 10 11' }),
  ).toBeVisible();
  await expectGoodPage(page);
  await page.context().close();

  const reader = await loggedIn(browser, 'equity-officer@philadelphia.example');
  await reader.goto('/philadelphia/work/privacy-rule');
  await expect(reader.getByRole('heading', { level: 1, name: 'Privacy rule' })).toBeVisible();
  await expect(reader.getByText('This rule can be changed by: ')).toBeVisible();
  await expect(reader.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
  await reader.context().close();
});
