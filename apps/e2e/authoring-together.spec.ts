// One plan on the pages of two people: each sees who else is there; goals are put in order by a list; and all of it without script.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectGoodPage, expectNoSidewaysScroll } from './everywhere';
import { Cast } from './people';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Parks Within Reach';

test.describe('One plan, several people', () => {
  const cast = new Cast();
  let officer: Page;
  let lead: Page;
  let address = '';

  test.beforeAll('two people of a department log in', async ({ browser }) => {
    await cast.enter(browser, 'chicago', ['officer.cfd', 'lead.cfd', 'planning-director']);
    [officer, lead] = [cast.as('officer.cfd'), cast.as('lead.cfd')];
  });
  test.afterAll(() => cast.leave());

  const part = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}( |$)`) });
  const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });
  const goals = async (page: Page) =>
    (await page.getByRole('button', { name: /^Goal / }).allInnerTexts()).map((text) => text.slice(0, 7));

  test('each sees quietly who else has the plan open', async () => {
    await lead.goto('/chicago/work/plans/new');
    await lead.getByLabel('Title').fill(TITLE);
    await lead.getByRole('button', { name: 'Begin and write' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: `Write: ${TITLE}` })).toBeVisible();
    address = new URL(lead.url()).pathname;
    await expect(lead.getByText(/^Also here/)).toHaveCount(0);
    await officer.goto(address);
    await expect(officer.getByText(/^Also here: /)).toContainText('Chicago Fire Department');
    await expect(lead.getByText(/^Also here: /)).toContainText('Chicago Fire Department');
    const director = cast.as('planning-director');
    await director.goto(address);
    await expect(director.getByText(/^Also here: .+ and .+$/)).toBeVisible();
    await expectGoodPage(director);
    await director.goto('/chicago/work/plans');
    await officer.goto('/chicago/work/plans');
  });

  test('a goal is put in its place from a list, by keyboard', async () => {
    await lead.getByRole('button', { name: 'Add goal to the plan' }).click();
    for (const text of ['Every park can be walked to.', 'Every park is safe.', 'Every park is kept.']) {
      await lead.getByLabel('New goal').fill(text);
      await lead.keyboard.press('Enter');
      await expect(lead.getByRole('button', { name: text })).toBeVisible();
    }
    await lead.getByRole('button', { name: 'Done', exact: true }).click();
    await part(lead, 'Goal G1').press('Enter');
    await lead.getByRole('button', { name: 'Move to… Goal G1' }).press('Enter');
    const place = lead.getByLabel('New place of Goal G1');
    const move = lead.getByRole('button', { name: 'Move Goal G1', exact: true });
    await expect(move).toBeDisabled();
    await place.selectOption({ label: 'After Goal G3: Every park is kept.' });
    await expectAccessible(lead);
    await move.press('Enter');
    await expect(lead.getByText('Goal G1 is now 3 of 3.')).toBeAttached();
    await expect(part(lead, 'Goal G1')).toBeFocused();
    expect(await goals(lead)).toEqual(['Goal G2', 'Goal G3', 'Goal G1']);
    await expect(lead.getByText('Saving the order…')).toHaveCount(0);
    await lead.reload();
    expect(await goals(lead)).toEqual(['Goal G2', 'Goal G3', 'Goal G1']);
    await part(lead, 'Goal G1').press('Enter');
    await lead.getByRole('button', { name: 'Move to… Goal G1' }).press('Enter');
    await place.selectOption({ label: 'First' });
    await move.press('Enter');
    await expect.poll(() => goals(lead)).toEqual(['Goal G1', 'Goal G2', 'Goal G3']);
    await expect(lead.getByText('Saving the order…')).toHaveCount(0);
  });

  test('all of it can be read and written without script', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await lead.context().storageState(),
    });
    const still = await context.newPage();
    await still.goto(address);
    const goal = form(still, 'Goal G1');
    await expect(goal.getByLabel('What shall change')).toHaveValue('Every park can be walked to.');
    await goal.getByLabel('Where').fill('The South Side');
    await goal.getByRole('button', { name: 'Save Goal G1' }).click();
    await expect(still.getByText('Saved.')).toBeVisible();
    await expect(goal.getByLabel('Where')).toHaveValue('The South Side');

    await goal.getByLabel('What shall change').fill('');
    await goal.getByLabel('Where').fill('The West Side');
    await goal.getByRole('button', { name: 'Save Goal G1' }).click();
    await expect(still.getByRole('alert')).toContainText('Not everything was saved');
    await expect(goal.getByLabel('Where')).toHaveValue('The West Side');
    await expect(goal.getByLabel('What shall change')).toHaveValue('');

    await still.goto(address);
    await still.getByText('Add commitment to Goal G1', { exact: true }).click();
    const adding = still.locator('details[open]').filter({ hasText: 'New commitment' });
    await adding.getByLabel('New commitment').fill('Build 3 crossings.');
    await adding.getByRole('button', { name: 'Add commitment' }).click();
    const promise = form(still, 'Commitment D1');
    await expect(promise.getByText('Build 3 crossings.')).toBeVisible();
    const date = form(still, 'Due date of Commitment D1');
    await date.getByLabel(/^Due date/).fill('2031-06-30');
    await date.getByRole('button', { name: /^Set the date/ }).click();
    await expect(still.getByText('due Jun 30, 2031')).toBeVisible();

    await still.locator('summary', { hasText: 'Comment on the whole commitment' }).click();
    await still.getByLabel('Your comment on Commitment D1', { exact: true }).fill('Where exactly?');
    await still
      .locator('details[open]')
      .filter({ hasText: 'Your comment on Commitment D1' })
      .getByRole('button', { name: 'Pin the comment' })
      .click();
    await expect(still.getByText('1 open comment').first()).toBeVisible();
    await still.getByRole('button', { name: 'Resolve the comment on Commitment D1' }).click();
    await expect(still.getByText(/^Resolved comment from /)).toBeVisible();

    await still.getByRole('button', { name: 'Move Goal G2 up' }).click();
    await expect(still.getByText('Saved.')).toBeVisible();
    await expect(still.getByRole('form', { name: /^Goal G/ }).first()).toHaveAccessibleName('Goal G2');
    await still.getByRole('button', { name: 'Remove Goal G3' }).click();
    await expect(form(still, 'Goal G3')).toHaveCount(0);
    await expectNoSidewaysScroll(still);
    await context.close();
  });
});
