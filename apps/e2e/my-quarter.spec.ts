// A quarter in one sitting: how long an item takes, by keyboard; what is asked and when; and that nothing gets lost.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectGoodPage } from './everywhere';
import { medianOf, secondsOf, Typist, type Counts } from './keystroke-level';
import { Cast } from './people';
import { blocker, DAY_ITEMS, linkName, note, plan, sayOne, team, whyDifferent } from './one-sitting';
import { filledTemplate } from './plan-workbook';
import { expectSaved, fields, pick, quartersOn, reportOf, rowOf, type, updateOn } from './reporting';
import { check, goTo } from './workspace';

test.describe.configure({ mode: 'serial' });

const form = (report: Locator, code: string) => updateOn(report, code);
const itemOf = (report: Locator, code: string) =>
  report.locator('details[data-item]').filter({
    has: report.page().getByRole('heading', { name: new RegExp(`^${code} `), includeHidden: true }),
  });

test.describe('A quarter in one sitting', () => {
  let first = '';
  let second = '';
  let page: Page;
  const cast = new Cast();

  test.beforeAll('everyone logs in, and a plan comes in', async ({ browser }) => {
    await cast.enter(browser, 'new-york', [
      'officer.dcas',
      'lead.dcas',
      'planning-manager',
      'planning-director',
    ]);
    page = cast.as('officer.dcas');
    const director = cast.as('planning-director');
    await goTo(director, 'Import');
    const [download] = await Promise.all([
      director.waitForEvent('download'),
      director.getByRole('link', { name: 'Template workbook (.xlsx)' }).click(),
    ]);
    const template = test.info().outputPath('template.xlsx');
    await download.saveAs(template);
    await check(director, team, await filledTemplate(template, 'one-sitting.xlsx', plan));
    await director.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(director.getByText('“one-sitting.xlsx” is imported')).toBeVisible();
    await page.goto('/new-york/work/my-quarter');
    [first = '', second = ''] = await quartersOn(page);
  });

  test.afterAll(() => cast.leave());

  test('what is left stands on top, the first item left is open, and no status is chosen for anyone', async () => {
    const report = reportOf(page, first);
    await expect(
      report.getByText(/^\d+ items, \d+ left, due \w+ \d+, \d{4}, grace to \w+ \d+, \d{4}$/),
    ).toBeVisible();
    await expect(report.locator('details[data-item][open]')).toHaveCount(1);
    await expect(itemOf(report, 'MQ-D1')).toHaveAttribute('open', '');
    await expect(form(report, 'MQ-D1').getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(form(report, 'MQ-D1').getByText('280 of 280 characters left').last()).toBeVisible();
    await expectGoodPage(page);
    // One voice for the whole page, however many entries save themselves.
    await expect(page.locator('main [data-announcements][role="status"]')).toHaveCount(1);
    await expect(page.locator('main form [role="status"], main details [role="status"]')).toHaveCount(0);
  });

  test('twenty items take at most 75 seconds each, by the keystroke-level model', async () => {
    test.setTimeout(300_000);
    expect([...note]).toHaveLength(80);
    const typist = new Typist(page);
    const taken: { item: string; counts: Counts }[] = [];
    const finish = async (item: string) => {
      typist.decide();
      await typist.press('Control+Enter');
      taken.push({ item, counts: typist.taken() });
    };
    for (const quarter of [first, second]) {
      const report = reportOf(page, quarter);
      const isSecond = quarter === second;
      // To the first item left, as the list on top leads there.
      await report.getByRole('link', { name: 'MQ-D1', exact: true }).click();
      await form(report, 'MQ-D1').getByRole('radio').first().focus();
      for (const [index, code] of DAY_ITEMS.entries()) {
        await sayOne(typist, report, code, { index, isSecond });
        await finish(`${quarter.slice(0, 10)} ${code}`);
      }
      for (const code of ['MQ-M1', 'MQ-M2']) {
        const value = rowOf(report, code, 'Total').getByLabel(/^Value/);
        // Another item that is left from before may come first.
        if (!(await value.evaluate((box) => box === document.activeElement))) {
          await itemOf(report, code).evaluate((fold: HTMLDetailsElement) => (fold.open = true));
          await value.focus();
        }
        typist.decide();
        await typist.type(code === 'MQ-M1' ? '1250' : '48');
        typist.decide();
        await typist.tabTo(rowOf(report, code, 'Total').getByText('Add a note', { exact: true }));
        await typist.press('Enter');
        await typist.tabTo(rowOf(report, code, 'Total').getByLabel(/^Note/));
        await typist.type(note);
        await finish(`${quarter.slice(0, 10)} ${code}`);
      }
    }
    const times = taken.map(({ counts }) => secondsOf(counts));
    for (const [index, { item, counts }] of taken.entries()) {
      const clicks = counts.B / 2;
      console.log(
        `${item}: ${counts.K} keys, ${clicks} ${clicks === 1 ? 'click' : 'clicks'}, ${counts.M} decisions, ${times[index]?.toFixed(1)} s`,
      );
    }
    console.log(
      `Median of ${times.length} items: ${medianOf(times).toFixed(1)} s by the keystroke-level model.`,
    );
    expect(times).toHaveLength(20);
    expect(medianOf(times)).toBeLessThanOrEqual(75);

    // All of it was really done.
    await expect(page.locator('[data-unsaved]')).toHaveCount(0);
    await page.reload();
    for (const quarter of [first, second]) {
      const report = reportOf(page, quarter);
      for (const code of [...DAY_ITEMS, 'MQ-M1', 'MQ-M2'])
        await expect(itemOf(report, code), code).toHaveAttribute('data-item', 'done');
      await expect(fields.note(form(report, 'MQ-D2'))).toHaveValue(note);
      await expect(
        itemOf(report, 'MQ-D3').getByRole('link', { name: linkName, includeHidden: true }),
      ).toBeAttached();
      await expect(rowOf(report, 'MQ-M1', 'Total').getByLabel(/^Value/)).toHaveValue('1250');
    }
  });

  test('a repeat is counted for the officer, and out of trouble it needs no sentence', async () => {
    const report = reportOf(page, second);
    const item = form(report, 'MQ-D1');
    await expect(itemOf(report, 'MQ-D1').getByText('This is repeat number 1 in a row.')).toBeAttached();
    await expect(item.getByLabel('More details')).not.toBeVisible();
  });

  test('an item nobody can speak of yet waits with a reason and a day, and is not among what is left', async () => {
    const report = reportOf(page, second);
    const item = form(report, 'MQ-D6');
    await pick(item, 'Not known yet');
    const reason = item.getByLabel('Why is there no update yet?');
    await type(reason, 'The survey is not in.');
    await expect(report.getByRole('link', { name: 'MQ-D6', exact: true })).toBeVisible();
    const day = item.getByLabel('Ask again on');
    await type(day, '2020-01-01');
    await expect(day).toHaveAccessibleDescription(/must be a day that is still to come/);
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await type(day, soon);
    await expectSaved(item);
    await expect(itemOf(report, 'MQ-D6').getByText(/^Asked again on /)).toBeVisible();
    await expect(report.getByRole('link', { name: 'MQ-D6', exact: true })).toHaveCount(0);
    await pick(item, 'On track');
    await expectSaved(item);
    await expect(itemOf(report, 'MQ-D6').getByText(/^Asked again on /)).toHaveCount(0);
  });

  test('another status than the dates suggest asks why, help only in trouble', async () => {
    const item = form(reportOf(page, second), 'MQ-D5');
    await pick(item, 'On track');
    await expect(item.getByText(/^The dates suggest “On track”: nothing is late/)).toBeVisible();
    await expect(fields.whyDifferent(item)).toBeHidden();
    await expect(fields.blocker(item)).toBeHidden();
    await item.getByText('At risk', { exact: true }).click();
    await expect(fields.whyDifferent(item)).toBeVisible();
    await expect(fields.blocker(item)).toBeVisible();
    await item.getByText('On hold', { exact: true }).click();
    await expect(fields.blocker(item)).toBeHidden();
    await pick(item, 'On track');
    await expectSaved(item);
  });

  test('keys are explained, can be switched off, and stay off for the person', async () => {
    const report = reportOf(page, second);
    const item = form(report, 'MQ-D5');
    const onTrack = item.getByRole('radio', { name: 'On track', exact: true });
    await onTrack.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByText('Save, and go to the next item that is left')).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Switch shortcuts off' }).click();
    await expect(sheet.getByRole('button', { name: 'Switch shortcuts on' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await expect(page.getByText('are off.')).toBeVisible();
    // The page may unfold it by itself when its script wakes up: then a click would fold it again.
    await expect(async () => {
      if (!(await onTrack.isVisible()))
        await itemOf(report, 'MQ-D5').getByRole('heading', { level: 4 }).click();
      await expect(onTrack).toBeVisible({ timeout: 1500 });
    }).toPass();
    await onTrack.focus();
    await page.keyboard.press('1');
    await page.keyboard.press('?');
    await expect(onTrack).toBeChecked();
    await expect(sheet).toBeHidden();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await sheet.getByRole('button', { name: 'Switch shortcuts on' }).click();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText('are on. Press ? to see them.')).toBeVisible();
  });

  test('the lead submits from the list with the keyboard, and gets a receipt that says what was submitted', async () => {
    const lead = cast.as('lead.dcas');
    await lead.goto('/new-york/work/my-quarter');
    const report = reportOf(lead, first);
    await expect(report.getByText('Nothing is missing.')).toBeVisible();
    await itemOf(report, 'MQ-D1').getByRole('heading', { level: 4 }).click();
    await fields.note(form(report, 'MQ-D1')).focus();
    await lead.keyboard.press('Control+Shift+Enter');
    await expect(lead.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
    await expect(
      lead.getByText(/^Receipt FY2027-Q\d-[0-9A-F]{6}-1: \d+ deliverables, \d+ indicators\./),
    ).toBeVisible();
    await lead.locator('summary', { hasText: 'What was submitted' }).click();
    const table = lead.getByRole('table', { name: 'What was submitted' });
    await expect(table.getByRole('row', { name: /^MQ-D2 .*Staff met with four/ })).toBeVisible();
    await expect(table.getByRole('row', { name: /^MQ-M1 1250 people/ })).toBeVisible();
    await expectGoodPage(lead);
  });

  test('a return keeps every word, pins each comment to its field, and leads from one to the next', async () => {
    const manager = cast.as('planning-manager');
    await goTo(manager, 'Review');
    await manager.getByRole('link', { name: team }).click();
    const places = [
      ['“why it differs from what the dates suggest” of MQ-D4', 'Which contract was signed?'],
      ['“what stands in the way” of MQ-D4', 'Which two positions?'],
      ['the values of MQ-M1', 'Who counted them?'],
      ['the summary of the quarterly report', 'Please write two sentences.'],
    ] as const;
    for (const [about, comment] of places) {
      await manager.getByText(`Add a comment here on ${about}`).click();
      await manager.getByLabel(`Your comment on ${about}`).fill(comment);
    }
    await manager.getByLabel('Why do you return it?').fill('Four questions.');
    await manager.getByRole('button', { name: 'Return with reason and comments' }).click();
    await expect(manager.getByText('You returned it.')).toBeVisible();

    await page.goto('/new-york/work/my-quarter');
    const report = reportOf(page, first);
    await expect(report.getByText('4 comments wait for your answer.')).toBeVisible();
    const item = form(report, 'MQ-D4');
    for (const [field, kept] of [
      [fields.whyDifferent(item), whyDifferent],
      [fields.note(item), note],
      [fields.blocker(item), blocker],
    ] as const)
      await expect(field).toHaveValue(kept);
    await report.getByRole('link', { name: `MQ-D4: ${places[0][1]}` }).click();
    for (const [, comment] of places) {
      const box = report.locator('.pl-returned').filter({ hasText: comment });
      await expect(box.getByText(comment)).toBeInViewport();
      const next = box.getByRole('link', { name: 'Go to the next comment' });
      if (comment !== places.at(-1)?.[1]) await next.click();
      else await expect(next).toHaveCount(0);
    }
    for (const [, comment] of places) {
      const box = report.locator('.pl-returned').filter({ hasText: comment });
      await box.getByRole('button', { name: 'Mark as answered' }).click();
      await expect(box.getByText(/^Marked as answered by /)).toBeVisible();
    }
    await expect(report.getByText('All comments are marked as answered.')).toBeVisible();
  });
});
