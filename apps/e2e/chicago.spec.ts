// Chicago: yearly commitments of one board, closed as complete, partly complete and not complete, up to the public page.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { as, expectFigure, factOf, itemOf, logProgress, openReport, openReview } from './reporting';

const team = 'Board of Ethics';
const plan = 'Budget equity commitments 2023';
const officer = 'officer.boe@chicago.example';
const lead = 'lead.boe@chicago.example';
const reason = 'The new posting tool was delivered three months late.';

test('Chicago: a year of commitments, from the plan to the resident', async ({ browser, page }) => {
  test.slow();
  await test.step('the lead gives a commitment its day, and moves it only with a reason', () =>
    as(browser, lead, redateFirstCommitment));
  const quarter = await test.step('the officer closes each commitment with a label of the city', () =>
    as(browser, officer, closeCommitments));
  await test.step('the lead submits the report', () => as(browser, lead, submit));
  await test.step('the planner, then the director approve it', () => review(browser, quarter));
  const draft = await test.step('the director assembles a release and cannot publish it', () =>
    as(browser, 'planning-director@chicago.example', (director) => assemble(director, quarter)));
  await test.step('nobody outside the office sees the draft', () => expectHidden(browser, page, draft));
  await test.step('a second person publishes it', () =>
    as(browser, 'chief-equity-officer@chicago.example', (chief) => publish(chief, draft)));
  await test.step('a resident reads it without logging in', () => readAsResident(page, quarter));
});

async function redateFirstCommitment(page: Page) {
  await page.goto('/chicago/work/plans');
  await page.getByLabel('Find by title or team').fill('board of ethics');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('link', { name: `${plan} of ${team}` }).click();
  // The goal's section holds the commitment's own, which comes last.
  const heading = page.getByRole('heading', { level: 4, name: /^BOE-C01: / });
  const promise = page.locator('section').filter({ has: heading }).last();
  await promise.getByText('Set a due date of BOE-C01').click();
  await promise.getByLabel('New due date').fill('2023-12-31');
  await promise.getByRole('button', { name: 'Set a due date' }).click();
  await expect(factOf(promise, 'Now due')).toHaveText('Dec 31, 2023');

  await promise.getByText('Move the due date of BOE-C01').click();
  await promise.getByLabel('New due date').fill('2024-03-31');
  await promise.getByRole('button', { name: 'Move the due date' }).click();
  const why = promise.getByLabel('Why does it move?');
  await expect(why).toBeFocused();
  // Blanks pass the browser's own check; the server answers at the field and keeps the new day.
  await why.fill('   ');
  await promise.getByRole('button', { name: 'Move the due date' }).click();
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await expect(why).toHaveAccessibleDescription(/Say why the due date moves from/);
  await expect(promise.getByLabel('New due date')).toHaveValue('2024-03-31');
  await expect(factOf(promise, 'Now due')).toHaveText('Dec 31, 2023');
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');

  await why.fill(reason);
  await promise.getByRole('button', { name: 'Move the due date' }).click();
  await expect(factOf(promise, 'Now due')).toHaveText('Mar 31, 2024');
  await expect(factOf(promise, 'First promised for')).toHaveText('Dec 31, 2023');
  await expect(promise).toContainText('The date moved once:');
  await expect(promise).toContainText(reason);
}

async function closeCommitments(page: Page): Promise<string> {
  const quarter = await openReport(page, 'chicago', team);
  await expect(page.getByText('This report was returned to you')).toBeVisible();
  const first = await itemOf(page, 'BOE-C01');
  const choices = await first
    .getByRole('radio')
    .evaluateAll((all) => all.map((one) => one.parentElement?.innerText));
  expect(choices.map((label) => label?.trim())).toEqual(
    expect.arrayContaining(['Ongoing', 'Complete', 'Partly complete', 'Not complete']),
  );
  await first.getByRole('button', { name: 'Mark as answered' }).click();
  await expect(first.getByText('Answered comment')).toBeVisible();
  await logProgress(page, 'BOE-C01', {
    status: 'Complete',
    note: 'All opinions since 2018 are posted; 31 of 50 offices took part.',
    doneOn: '2024-04-12',
  });
  await logProgress(page, 'BOE-C02', {
    status: 'Partly complete',
    note: 'Four of six planned meetings took place.',
  });
  await logProgress(page, 'BOE-C03', {
    status: 'Not complete',
    note: 'No training was given: the trainer left in March.',
  });
  await expect(page.getByText('Nothing is missing')).toBeVisible();
  // Handing it in is the lead's.
  await expect(page.getByRole('button', { name: /^Submit/ })).toHaveCount(0);
  return quarter;
}

async function submit(page: Page) {
  await openReport(page, 'chicago', team);
  await expect(page.getByText('Nothing is missing')).toBeVisible();
  await page.getByRole('button', { name: 'Submit the quarterly report' }).click();
  await expect(page.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
}

async function review(browser: Browser, quarter: string) {
  await as(browser, 'planning-manager@chicago.example', async (planner) => {
    await openReview(planner, 'chicago', team, quarter);
    await expect(planner.getByText('Four of six planned meetings took place.').first()).toBeVisible();
    await planner.getByRole('button', { name: 'Approve and send on' }).click();
    await expect(planner.getByText('You approved it.')).toBeVisible();
    // One step each: the first reviewer has no second say.
    await expect(planner.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
  });
  await as(browser, 'planning-director@chicago.example', async (director) => {
    await openReview(director, 'chicago', team, quarter);
    await director.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect(director.getByText('You approved it. It is locked now.')).toBeVisible();
  });
}

async function assemble(page: Page, quarter: string): Promise<string> {
  await page.goto('/chicago/work/releases');
  await page.getByLabel('Quarter').selectOption({ label: quarter });
  await page.getByLabel('Title').fill('Commitments of the year');
  await page.getByLabel('Release notes').fill('The Board of Ethics closed its three commitments.');
  await page.getByRole('button', { name: 'Assemble the release' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Commitments of the year' })).toBeVisible();
  const draft = new URL(page.url()).pathname;
  await expect(page.getByText('It is not public.')).toBeVisible();
  await expect(page.getByText('You cannot publish this release')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Publish release/ })).toHaveCount(0);
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Preview: as the public will read it' }).click();
  await expect(page).toHaveURL(/\/preview$/);
  await expectGoodPage(page);
  await page.getByRole('link', { name: team, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible();
  await expectFigure(page, 'Work', { Complete: 1, 'Partly complete': 1, 'Not complete': 1 });
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Advance the citywide priority "Data".' }).click();
  await expect(page.getByText('All opinions since 2018 are posted')).toBeVisible();
  await expectGoodPage(page);
  return draft;
}

async function expectHidden(browser: Browser, resident: Page, draft: string) {
  await as(browser, 'auditor@chicago.example', async (auditor) => {
    expect((await auditor.goto(draft))?.status()).toBe(403);
    await expect(auditor.getByText('Commitments of the year')).toHaveCount(0);
  });
  await resident.goto('/chicago');
  await expect(resident.getByRole('heading', { level: 1, name: 'Chicago' })).toBeVisible();
  await expect(resident.getByText('Commitments of the year')).toHaveCount(0);
}

async function publish(page: Page, draft: string) {
  await page.goto(draft);
  await page.getByRole('button', { name: 'Publish release number 2' }).click();
  await expect(page.getByText('Release number 2 is published')).toBeVisible();
  const row = page.getByRole('row', { name: /Commitments of the year/ });
  await expect(row).toContainText('Assembled by Director of Racial Equity Planning');
  await expect(row).toContainText('confirmed by Chief Equity Officer');
}

async function readAsResident(page: Page, quarter: string) {
  await page.goto('/chicago');
  await expect(page.getByRole('heading', { level: 2, name: 'Commitments of the year' })).toBeVisible();
  await page.getByRole('link', { name: team, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible();
  await expect(page.getByText(`${quarter}. Reported on time.`)).toBeVisible();
  // Work, dates, results and reporting are four figures and are never added up.
  await expectFigure(page, 'Work', { Complete: 1, 'Partly complete': 1, 'Not complete': 1 });
  await expectFigure(page, 'Dates', {
    'Closed on time': 0,
    'Closed late or not done': 1,
    'No date to meet': 2,
  });
  await expectFigure(page, 'Results', { Better: 1, Worse: 0, 'Nothing to judge yet': 2 });
  await expectFigure(page, 'Reporting', { 'On time': 1, Late: 0, Missing: 0 });
  await expectGoodPage(page);

  await page.getByRole('link', { name: 'Advance the citywide priority "Data".' }).click();
  const kept = page.getByRole('listitem').filter({ hasText: 'No. BOE-C01.' });
  await expect(kept).toContainText('Complete');
  await expect(kept).toContainText('Done late');
  await expect(kept).toContainText('All opinions since 2018 are posted; 31 of 50 offices took part.');
  await expect(factOf(kept, 'First promised for')).toHaveText('Dec 31, 2023');
  await expect(factOf(kept, 'Now due')).toHaveText('Mar 31, 2024');
  await expect(factOf(kept, 'Done')).toContainText('Apr 12, 2024');
  await expect(kept).toContainText(`from Dec 31, 2023 to Mar 31, 2024. Reason: ${reason}`);
  await expectGoodPage(page);

  await page.goBack();
  await page.getByRole('link', { name: 'Advance the citywide priority "Workforce diversity".' }).click();
  const broken = page.getByRole('listitem').filter({ hasText: 'No. BOE-C03.' });
  await expect(broken).toContainText('Not complete');
  await expect(factOf(broken, 'Done')).toHaveText('Not done');
  await expect(broken).toContainText('No training was given: the trainer left in March.');
}
