// An officer and the numbers of one metric: typed by keyboard, pasted, questioned, corrected with a reason, looked back at.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectGoodPage, expectNoSidewaysScroll } from './everywhere';
import { loggedIn } from './people';
import { expectSaved, quartersOn, reportOf, rowOf, type } from './reporting';

test.describe.configure({ mode: 'serial' });

const CODE = 'DCP-S1';
/** Earlier quarters in which nothing was entered, and one in which something was. */
const [empty, emptyToo, corrected] = ['FY 2025 Q1', 'FY 2025 Q2', 'FY 2026 Q2'];

test.describe('The numbers of a metric', () => {
  let page: Page;
  let address = '';
  let running = '';

  test.beforeAll('the officer logs in', async ({ browser }) => {
    page = await loggedIn(browser, 'officer.dcp@new-york.example');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  test.afterAll(() => page.context().close());

  const grid = () => page.getByRole('grid');
  const line = () => page.getByRole('status').filter({ hasText: /sav/i }).last();

  /** The cell of a group and a period, found by their headers as a screen reader announces them. */
  async function cell(group: string, period: string): Promise<Locator> {
    const head = grid().getByRole('columnheader').filter({ hasText: period });
    const column = await head.getAttribute('aria-colindex');
    const row = grid()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
    return row.locator(`[role="gridcell"][aria-colindex="${column}"]`);
  }
  async function enter(group: string, period: string): Promise<Locator> {
    const place = await cell(group, period);
    await place.click();
    await expect(place).toBeFocused();
    return place;
  }
  /** The grid opens with the periods up to the report's own. */
  async function showEarlier(): Promise<void> {
    await page.getByRole('button', { name: /^Show \d+ earlier periods$/ }).click();
    await expect(grid().locator(':focus')).toHaveCount(1);
  }
  async function paste(text: string): Promise<void> {
    await page.evaluate((block) => navigator.clipboard.writeText(block), text);
    await page.keyboard.press('ControlOrMeta+v');
  }

  test('opens it from My quarter', async () => {
    await page.goto('/new-york/work/my-quarter');
    [, running = ''] = await quartersOn(page);
    const report = reportOf(page, running);
    await report.getByRole('heading', { level: 4, name: new RegExp(`^${CODE} `) }).click();
    await report.getByRole('link', { name: `All periods in a grid of ${CODE}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Numbers: / })).toBeVisible();
    address = new URL(page.url()).pathname;
    await expect(grid().getByRole('columnheader', { name: running })).toContainText('This report');
    await expect(await cell('Total', corrected)).toHaveText(/^38/);
    await expect(grid().getByRole('columnheader', { name: new RegExp(empty) })).toHaveCount(0);
    await expectGoodPage(page);
  });

  test('types by keyboard, and what is typed saves itself', async () => {
    const total = await enter('Total', running);
    await page.keyboard.type('61');
    await page.keyboard.press('Enter');
    await expect(total).toContainText('61');
    await expect(total).toContainText('Not saved yet');
    const [, first] = await grid().getByRole('rowheader').allInnerTexts();
    const group = await cell(first ?? '', running);
    await expect(group).toBeFocused();
    await page.keyboard.type('thirty');
    await page.keyboard.press('Tab');
    await expect(group).toContainText('"thirty" is not a number. Use digits, like 12 or 12.5.');
    await expect(group).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await expect(total).toContainText(/Saved \d{1,2}:\d{2}/);
    await expect(line()).toContainText('1 value not saved yet. 1 value needs you first');
    await group.click();
    await page.keyboard.press('Delete');
    const reason = group.getByRole('combobox', { name: /^Why is there no number\?/ });
    await expect(reason).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(group).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(group).toHaveText('Nothing yet');
    await expect(line()).toContainText('Everything is saved');
    // Out of the grid, as a keyboard must get out of everything.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(grid().locator(':focus')).toHaveCount(0);
  });

  test('pastes a block from a spreadsheet: the good numbers are saved, the bad one stays and is answered', async () => {
    await enter('Total', running);
    await paste('1\t2\n3\t4');
    await expect(
      page.getByText(/The block has 2 rows and 2 columns, but from this cell there are/),
    ).toBeVisible();

    const [, second = '', third = ''] = await grid().getByRole('rowheader').allInnerTexts();
    await showEarlier();
    await enter('Total', empty);
    await paste('36\t58\r\n0\t1\r\n<10\t11\r\n');
    await expect(page.getByText('Pasted 6 numbers. Look them over, then save.')).toBeVisible();
    await expect(await cell('Total', empty)).toContainText('36');
    await expect(await cell(second, emptyToo)).toContainText('Not saved yet');
    await expect(line()).toContainText('6 values not saved yet. 1 value needs you first');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const hidden = await cell(third, empty);
    await expect(hidden).toBeFocused();
    await expect(await cell('Total', empty)).toContainText(/Saved \d/);
    await expect(await cell(second, emptyToo)).toContainText(/Saved \d/);
    await expect(line()).toContainText('1 value not saved yet. 1 value needs you first');
    await expect(hidden).toContainText('Here it said “<10”.');
    await hidden.focus();
    await page.keyboard.press('Tab');
    await hidden.getByRole('combobox').selectOption('Too few people to show');
    await expect(hidden).toContainText('Too few people to show');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(line()).toContainText('Everything is saved');
    await page.reload();
    await showEarlier();
    await expect(await cell('Total', empty)).toHaveText(/^36/);
    await expect(await cell(third, emptyToo)).toHaveText(/^11/);
    await expect(await cell(third, empty)).toContainText('Too few people to show');
  });

  test('copies a selection as a spreadsheet takes it', async () => {
    await enter('Total', empty);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+c');
    await expect(page.getByText('Copied 4 cells.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('36\t58\n0\t1');
  });

  test('is asked about an unusual value, changes it, then keeps one', async () => {
    const total = await enter('Total', running);
    await page.keyboard.type('6100');
    await page.keyboard.press('Enter');
    await expect(total).toContainText(/6,100 is unusual: the last \d+ values were between .* Keep it\?/);
    await expectAccessible(page);
    await total.getByRole('button', { name: /^Change/ }).click();
    await page.keyboard.type('610');
    await page.keyboard.press('Enter');
    await expect(total).toContainText('610 is unusual');
    await total.getByRole('button', { name: /^Keep/ }).click();
    await expect(total).toBeFocused();
    await expect(total).toContainText(/Saved \d{1,2}:\d{2}/);
    await page.keyboard.type('61');
    await page.keyboard.press('ControlOrMeta+s');
    await expect(line()).toContainText('Everything is saved');
  });

  test('corrects an earlier period with a reason, and reads its history', async () => {
    const before = await enter('Total', corrected);
    await page.keyboard.type('39');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'You are changing numbers that were recorded before' });
    await expect(panel).toContainText(/Total, FY 2026 Q2 .*: 39 replaces 38/);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const why = panel.getByLabel('Why do they change?');
    await expect(why).toBeFocused();
    await expect(panel.getByText('Say why these numbers change, then save again.')).toBeVisible();
    await expectGoodPage(page);
    await why.fill('One person was counted in the wrong quarter.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(before).toContainText(/39.*Saved/);
    await before.click();
    await page.getByRole('link', { name: /^History of Total, FY 2026 Q2/ }).click();
    const history = page.getByRole('table', { name: /^Every value of Total, FY 2026 Q2/ });
    const latest = history.getByRole('row').nth(1);
    await expect(latest).toContainText('39 people');
    await expect(latest).toContainText('One person was counted in the wrong quarter.');
    await expect(latest.getByRole('cell', { name: '38', exact: true })).toBeVisible();
    await expect(history.getByRole('row').nth(2)).toContainText('38 people');
    await expectGoodPage(page);
  });

  test('the report lists the change for whoever reviews it', async () => {
    await page.goto(address.replace(/\/metrics\/.*/, ''));
    const list = page.getByRole('table', { name: 'Other numbers changed with this report' });
    const row = list.getByRole('row').filter({ hasText: corrected });
    await expect(row.getByRole('cell')).toHaveText([
      'Total',
      /FY 2026 Q2/,
      '38 people',
      '39 people',
      'One person was counted in the wrong quarter.',
    ]);
    await expectGoodPage(page);
  });

  test('looks at what was known before', async () => {
    await page.goto(`${address}?knownOn=2020-01-01`);
    await expect(page.getByText('You are looking at the past')).toBeVisible();
    await expect(await cell('Total', running)).toHaveText('');
    await enter('Total', running);
    await page.keyboard.type('7');
    await expect(page.getByText('This number can only be read here.')).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Show what is known now' }).click();
    await expect(await cell('Total', corrected)).toHaveText(/^39/);
  });

  test('two people in one cell: the second one chooses', async ({ browser }) => {
    const other = await loggedIn(browser, 'equity-officer@new-york.example');
    await other.goto(address);
    const theirs = other.locator('[role="grid"] .pl-numbers__own[role="gridcell"]').first();
    await enter('Total', running);
    await page.keyboard.type('58');
    await page.keyboard.press('ControlOrMeta+s');
    await expect(line()).toContainText('Everything is saved');
    await theirs.click();
    await other.keyboard.type('57');
    await other.keyboard.press('ControlOrMeta+s');
    await expect(theirs).toContainText('Somebody else saved 58 here while you were typing. Which one stays?');
    await expect(theirs).toContainText('57');
    await expectAccessible(other);
    await theirs.getByRole('button', { name: /^Keep mine/ }).click();
    await other.keyboard.press('ControlOrMeta+s');
    await expect(theirs).toContainText(/57.*Saved/);
    await other.context().close();
    await page.reload();
    await expect(await cell('Total', running)).toHaveText(/^57/);
  });

  test('the row of My quarter asks about an unusual value too', async () => {
    await page.goto('/new-york/work/my-quarter');
    const row = rowOf(reportOf(page, running), CODE, 'Total');
    await type(row.getByLabel(/^Value/), '5700');
    await expect(row.getByLabel(/^Value/)).toHaveAccessibleDescription(/5,700 is unusual/);
    await expect(row.getByText(/^Could not save/)).toBeVisible();
    await row.getByRole('checkbox', { name: /^I checked it: keep 5700/ }).check();
    await expectSaved(row);
    await page.reload();
    await expect(rowOf(reportOf(page, running), CODE, 'Total').getByLabel(/^Value/)).toHaveValue('5700');
    await type(rowOf(reportOf(page, running), CODE, 'Total').getByLabel(/^Value/), '57');
    await expectSaved(rowOf(reportOf(page, running), CODE, 'Total'));
  });

  test('nobody leaves unsaved numbers by accident, and nothing is lost when the line is down', async () => {
    await page.goto(address);
    const total = await enter('Total', running);
    await page.context().setOffline(true);
    await page.keyboard.type('60');
    await page.keyboard.press('ControlOrMeta+s');
    await expect(line()).toContainText('Could not save: no connection');
    await expect(total).toContainText('60');
    await page.getByRole('link', { name: 'My quarter' }).first().click();
    await expect(page.getByText('1 value is not saved')).toBeVisible();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(line()).toContainText('Everything is saved');
  });

  test('on a phone one period stands there at a time', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await expect(grid().getByRole('columnheader')).toHaveCount(2);
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Period', { exact: true }).selectOption({ label: await labelOf(corrected) });
    await expect(await cell('Total', corrected)).toHaveText(/^39/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  async function labelOf(period: string): Promise<string> {
    const options = await page.getByLabel('Period', { exact: true }).getByRole('option').allInnerTexts();
    return options.find((label) => label.includes(period)) ?? '';
  }

  test('without script the numbers of this quarter are a plain form', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto(address);
    await expect(plain.getByRole('link', { name: '39', exact: true })).toBeVisible();
    const total = plain.getByLabel(/^People, Total/);
    await expect(total).toHaveValue('60');
    await total.fill('many');
    await plain.getByRole('button', { name: 'Save' }).click();
    await expect(plain.getByText('"many" is not a number.').first()).toBeVisible();
    await expect(total).toHaveValue('many');
    await total.fill('59');
    await plain.getByRole('button', { name: 'Save' }).click();
    await expect(plain.getByText('Saved.')).toBeVisible();
    await expect(total).toHaveValue('59');
    await context.close();
  });
});
