// A city's quarter from the spreadsheet to the resident, played in a browser by everyone who has a part in it.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  codesToDo,
  enterTotalOnly,
  expectSaved,
  fields,
  pick,
  quartersOn,
  reportOf,
  rowOf,
  type,
  unfold,
  updateOn,
} from './reporting';
import { expectAccessible, expectGoodPage } from './everywhere';
import { Cast } from './people';
import { filledTemplate } from './plan-workbook';
import { plan, team, words, wrongRows } from './quarter-story';
import { check, goTo, literal, submit } from './workspace';

test.describe.configure({ mode: 'serial' });

test.describe('A quarter in New York', () => {
  let quarter = '';
  let running = '';
  let title = '';
  let draft = '';
  let permanent = '';
  const cast = new Cast();
  const as = (name: string) => cast.as(name);

  test.beforeAll('everyone logs in', async ({ browser }) => {
    const agency = ['equity-officer', 'officer.dcp', 'department-lead', 'officer.doc'];
    const office = ['planning-manager', 'planning-director', 'chief-equity-officer'];
    await cast.enter(browser, 'new-york', [...agency, ...office]);
  });

  test.afterAll(() => cast.leave());

  test('the director imports a plan from the city’s template', async () => {
    const page = as('planning-director');
    await goTo(page, 'Import');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Template workbook (.xlsx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan-template-new-york.xlsx');
    const template = test.info().outputPath('template.xlsx');
    await download.saveAs(template);
    const bad = await filledTemplate(template, 'language-access.xlsx', { ...plan, ...wrongRows });
    const good = await filledTemplate(template, 'language-access.xlsx', plan);

    // Wrong cells are named, and nothing is imported.
    await check(page, team, bad);
    await expect(page.getByText('Nothing was imported. Correct the cells below')).toBeVisible();
    const problems = page.getByRole('table', { name: /^Problems: / });
    const at = (column: string) => problems.getByRole('row', { name: `Error Deliverables 4 ${column}` });
    await expect(at('Goal code')).toContainText('LA-G7');
    await expect(at('Due on')).toContainText('30/6/2031');
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
    await expectGoodPage(page);

    await check(page, team, good);
    await expect(page.getByText(/It would add \d+, change 0 and leave 0 as they are/)).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('“language-access.xlsx” is imported')).toBeVisible();

    await check(page, team, good);
    await expect(page.getByText('Everything in it is here already.')).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText(/^0 added, 0 changed, \d+ unchanged/)).toBeVisible();

    await page.getByRole('link', { name: `Open Sample: language access plan of ${team}` }).click();
    await expect(page.getByRole('heading', { name: /everyone can follow a planning meeting/ })).toBeVisible();
    await expectGoodPage(page);
  });

  test('the officer begins My quarter: nothing is chosen for anyone, and what is typed is kept', async () => {
    const page = as('equity-officer');
    await page.goto('/new-york/work/my-quarter');
    [quarter = '', running = ''] = await quartersOn(page);
    const report = reportOf(page, quarter);
    await expect(report.getByRole('radio').first()).toBeAttached();
    await expect(report.getByRole('radio', { checked: true })).toHaveCount(0);
    await expectGoodPage(page);

    const item = updateOn(report, 'LA-D1');
    await expect(fields.blocker(item)).toBeHidden();
    await pick(item, 'At risk');
    await type(fields.note(item), words.first);
    await type(fields.blocker(item), words.blocker);
    await expectSaved(item);

    const total = rowOf(report, 'LA-M1', 'Total');
    const part = total.getByLabel('Meetings with interpreters');
    await type(part, 'thirty');
    await expect(part).toHaveAccessibleDescription(/"thirty" is not a number/);
    await type(part, '50');
    await type(total.getByLabel('All meetings'), '40');
    await expect(part).toHaveAccessibleDescription(/numerator \(50\) is larger than the denominator \(40\)/);
    await expect(total.getByText(/^Could not save/)).toBeVisible();
    await type(part, '30');
    await expectSaved(total);

    await page.reload();
    await expect(rowOf(report, 'LA-M1', 'Total').getByLabel(/^Value/)).toHaveValue('75');
    const again = await unfold(report, 'LA-D1');
    await expect(again.getByRole('radio', { name: 'At risk' })).toBeChecked();
    await expect(fields.note(again)).toHaveValue(words.first);
    await expect(fields.blocker(again)).toHaveValue(words.blocker);
  });

  test('two people write about the same item: the second sees both versions', async () => {
    const [first, second] = [as('equity-officer'), as('officer.dcp')];
    await second.goto('/new-york/work/my-quarter');
    const mine = updateOn(reportOf(first, running), 'LA-D1');
    const theirs = updateOn(reportOf(second, running), 'LA-D1');
    await expect(fields.note(theirs)).toHaveValue('');
    await type(fields.note(mine), words.nextQuarter);
    await expectSaved(mine);

    await type(fields.note(theirs), 'I wrote this at the same time.');
    await expect(theirs.getByText('changed this while you were typing')).toBeVisible();
    await expect(theirs.getByText('Yours: I wrote this at the same time.')).toBeVisible();
    await expect(theirs.getByText(`Theirs: ${words.nextQuarter}`)).toBeVisible();
    await expectAccessible(second);
    await theirs.getByRole('button', { name: 'Keep theirs' }).click();
    await expect(fields.note(theirs)).toHaveValue(words.nextQuarter);
    // The same item in the quarter before is another update.
    await expect(fields.note(updateOn(reportOf(first, quarter), 'LA-D1'))).toHaveValue(words.first);
  });

  test('the lead submits too early and reads what is missing', async () => {
    const page = as('department-lead');
    await page.goto('/new-york/work/my-quarter');
    await reportOf(page, quarter)
      .getByRole('link', { name: /^Check and submit/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${team}: ${quarter}`);
    await page.getByRole('button', { name: 'Submit the quarterly report' }).click();
    await expect(page.getByRole('alert')).toContainText('Not submitted yet');
    const missing = page.getByRole('region', { name: /things are missing$/ });
    await expect(missing.getByText(/^DCP-S2 .* needs a value, or a reason why there is none/)).toBeVisible();
    await expect(missing.getByText(/^LA-/)).toHaveCount(0);
    await expectGoodPage(page);
    const link = missing.getByRole('link', { name: /has no update yet/ }).first();
    const code = (await link.innerText()).split(' ')[0] ?? '';
    await link.click();
    const item = updateOn(page.getByRole('main'), code);
    await expect(item.getByText('How does it stand now?')).toBeInViewport();
  });

  test('the officer finishes the report, and only the lead can submit it', async () => {
    const page = as('equity-officer');
    const report = reportOf(page, quarter);
    await page.reload();
    const codes = await codesToDo(report);
    expect(codes.length).toBeGreaterThan(1);
    for (const code of codes) {
      const item = updateOn(report, code);
      await pick(item, 'On track');
      await type(fields.note(item), `Sample: ${code} goes on as planned.`);
      await expectSaved(item);
    }
    await enterTotalOnly(report, 'DCP-S1', '61');
    await type(rowOf(report, 'DCP-S2', 'Total').getByLabel(/^Value/), '1,250');
    await expectSaved(rowOf(report, 'DCP-S2', 'Total'));
    await expect(report.getByText(/^(\d+) of \1 deliverables done, 3 of 3 indicators /)).toBeVisible();

    await type(report.getByLabel('Summary of the quarter'), 'Sample: a quarter of steady work.');
    const saving = page.getByRole('button', { name: 'Save summary' });
    await expectSaved(report.locator('form').filter({ has: saving }));
    await expect(report.getByText('Nothing is missing.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Submit/ })).toHaveCount(0);
    await submit(as('department-lead'), quarter);
  });

  test('the manager returns it with a reason and a comment pinned to one note', async () => {
    const page = as('planning-manager');
    await goTo(page, 'Review');
    await expect(page.getByRole('row', { name: new RegExp(`${team}.*${literal(quarter)}`) })).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole('link', { name: team }).click();
    await page.getByText('Add a comment here on “what changed” of LA-D1').click();
    await page.getByLabel('Your comment on “what changed” of LA-D1').fill(words.comment);
    const reason = page.getByLabel('Why do you return it?');
    const sendBack = page.getByRole('button', { name: 'Return with reason and comments' });
    await sendBack.click();
    await expect(reason).toBeFocused();
    await reason.fill(words.reason);
    await expectGoodPage(page);
    await sendBack.click();
    await expect(page.getByText('You returned it. The department gets your reason')).toBeVisible();
  });

  test('the officer finds the comment at its field, answers it, and the lead submits again', async () => {
    const page = as('equity-officer');
    await page.goto('/new-york/work/my-quarter');
    const report = reportOf(page, quarter);
    await expect(report.getByText('This report was returned to you')).toBeVisible();
    await expect(report.getByText(words.reason)).toBeVisible();
    await report.getByRole('link', { name: `LA-D1: ${words.comment}` }).click();
    const item = updateOn(report, 'LA-D1');
    await expect(item.getByText(words.comment)).toBeInViewport();
    await type(fields.note(item), words.answer);
    await expectSaved(item);
    await item.getByRole('button', { name: 'Mark as answered' }).click();
    await expect(item.getByText(/^Marked as answered by /)).toBeVisible();
    await expect(report.getByText('All comments are marked as answered.')).toBeVisible();
    await expectAccessible(page);
    await submit(as('department-lead'), quarter);
  });

  test('the manager approves, then the director', async () => {
    const manager = as('planning-manager');
    await goTo(manager, 'Review');
    await expect(manager.getByRole('row', { name: new RegExp(team) })).toContainText('for the second time');
    await manager.getByRole('link', { name: team }).click();
    await expect(manager.getByText(words.answer)).toBeVisible();
    await manager.getByRole('button', { name: 'Approve and send on' }).click();
    await expect(manager.getByText('Next it goes to the Director of Equity Planning')).toBeVisible();
    await expect(manager.getByRole('button', { name: /^Approve/ })).toBeHidden();

    const director = as('planning-director');
    await goTo(director, 'Review');
    await director.getByRole('link', { name: team }).click();
    await director.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(director.getByText('You approved it. It is locked now.')).toBeVisible();
    await goTo(director, 'Portfolio');
    await expect(director.getByRole('row').filter({ hasText: team })).toContainText('Approved');
    await expectGoodPage(director);
  });

  test('meanwhile another agency has typed, and not handed in', async () => {
    const page = as('officer.doc');
    await page.goto('/new-york/work/my-quarter');
    const report = reportOf(page, quarter);
    const [code = ''] = await codesToDo(report);
    await pick(updateOn(report, code), 'On track');
    await type(fields.note(updateOn(report, code)), words.elsewhere);
    await expectSaved(updateOn(report, code));
  });

  test('the director assembles a release and cannot publish it alone', async () => {
    const page = as('planning-director');
    title = `Progress of the agencies in ${quarter}`;
    await goTo(page, 'Releases');
    await expectGoodPage(page);
    await page.getByLabel('Quarter').selectOption(quarter);
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Release notes').fill('Sample: what is new in this quarter.');
    await page.getByRole('button', { name: 'Assemble the release' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    draft = new URL(page.url()).pathname;
    await expect(page.getByText('You cannot publish this release')).toBeVisible();
    await expect(page.getByText(/second person/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Publish/ })).toBeHidden();
    await expectGoodPage(page);

    await page.getByRole('link', { name: 'Preview: as the public will read it' }).click();
    await expect(page.getByText('Preview: nobody outside sees this yet')).toBeVisible();
    await expectGoodPage(page);
    await page.getByRole('link', { name: team }).click();
    await expectGoodPage(page);
    await page.getByRole('link', { name: /everyone can follow a planning meeting/ }).click();
    await expect(page.getByText(words.answer)).toBeVisible();
    await expectGoodPage(page);
  });

  test('the chief confirms and publishes', async () => {
    const page = as('chief-equity-officer');
    await goTo(page, 'Releases');
    await page.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(draft);
    await page.getByRole('button', { name: /^Publish release number/ }).click();
    await expect(page.getByText(/^Release number \d+ is published$/)).toBeVisible();
    const link = page.getByText('Everybody can read it now:').getByRole('link', { name: title });
    permanent = (await link.getAttribute('href')) ?? '';
  });

  test('a resident reads it without logging in, and reads nothing that was not approved', async ({
    page,
  }) => {
    const read = new Map<string, string>();
    const keep = async () => read.set(page.url(), await page.content());
    await page.goto('/new-york');
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await keep();
    await expectGoodPage(page);
    await page.getByLabel('Find an agency by name').fill('city planning');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: team }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(team);
    await keep();
    await expectGoodPage(page);
    await page.getByRole('link', { name: /everyone can follow a planning meeting/ }).click();
    const promise = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { level: 3, name: /offer interpreters at every public meeting/ }),
    });
    await expect(promise).toContainText(words.answer);
    await expect(promise).toContainText('At risk');
    await expect(page.getByText(/75 percent for everyone/).first()).toBeVisible();
    await expect(page.getByText(words.blocker)).toBeHidden();
    await keep();
    await expectGoodPage(page);

    await page.goto(permanent);
    await expect(page.getByText(/^Digest of the content: [0-9a-f]{64}$/)).toBeVisible();
    await expect(page.getByText(/^Digest of the release before: [0-9a-f]{64}$/)).toBeVisible();
    await keep();
    await expectGoodPage(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'The whole release as JSON' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain(words.answer);
    read.set('download', file);

    await page.getByRole('link', { name: 'Department of Correction' }).click();
    await expect(page.getByText('Without an approved report there is nothing to show')).toBeVisible();
    await keep();
    for (const [where, text] of read) {
      for (const draftOnly of [words.nextQuarter, words.elsewhere, words.first, words.comment, words.reason])
        expect(text, where).not.toContain(draftOnly);
    }
    await page.goto(draft);
    await expect(page).toHaveURL(/\/log-in/);
  });
});
