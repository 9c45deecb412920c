// A plan is written in the city's template: by two people at once, by keyboard and pointer, reviewed, returned, and taken over.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectGoodPage } from './everywhere';
import { Cast } from './people';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Safe at Home 2027 to 2029';
const GOALS = ['Every home has a working alarm.', 'Our firehouses reflect the neighborhoods they serve.'];

test.describe('Writing a plan', () => {
  const cast = new Cast();
  let officer: Page;
  let lead: Page;
  let address = '';

  test.beforeAll('a department and its reviewer log in', async ({ browser }) => {
    await cast.enter(browser, 'chicago', [
      'officer.cfd',
      'lead.cfd',
      'planning-manager',
      'planning-director',
    ]);
    [officer, lead] = [cast.as('officer.cfd'), cast.as('lead.cfd')];
  });
  test.afterAll(() => cast.leave());

  const part = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}( |$)`) });
  const open = async (page: Page, name: string) => {
    const button = part(page, name);
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  };
  const form = (page: Page, name: string) => page.getByRole('form', { name, exact: true });
  const expectSaved = (page: Page, name: string) =>
    expect(form(page, name).getByRole('status').last()).toHaveText(/^Saved \d{1,2}:\d{2}/);
  const names = async (page: Page, kind: string) =>
    (await page.getByRole('button', { name: new RegExp(`^${kind} `) }).allInnerTexts()).flatMap(
      (text) => new RegExp(`^${kind} \\w+`).exec(text)?.[0] ?? [],
    );
  async function add(page: Page, noun: string, below: string, texts: readonly string[]) {
    await page.getByRole('button', { name: `Add ${noun} to ${below}` }).click();
    for (const text of texts) {
      const box = page.getByLabel(`New ${noun}`);
      await expect(box).toBeFocused();
      await expect(box).toHaveValue('');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: text })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Done', exact: true }).click();
  }

  test('begins in the template of the city', async () => {
    await lead.goto('/chicago/work/plans');
    await lead.getByRole('link', { name: /^Begin a / }).click();
    await expectGoodPage(lead);
    await lead.getByLabel('Title').fill(TITLE);
    await lead.getByRole('button', { name: 'Begin and write' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: `Write: ${TITLE}` })).toBeVisible();
    address = new URL(lead.url()).pathname;
    await expect(lead.getByText('This plan has no goals yet.')).toBeVisible();
    await add(lead, 'goal', 'the plan', GOALS);
    // The city's own words for its levels, and none of a level it does not use.
    await expect(lead.getByRole('button', { name: 'Add commitment to Goal G1' })).toBeVisible();
    await expect(lead.getByRole('button', { name: /^Add strategy/ })).toHaveCount(0);
    await add(lead, 'commitment', 'Goal G1', ['Install 4,000 alarms.', 'Visit every tower.', 'Ask tenants.']);
    await add(lead, 'milestone', 'Commitment D1', ['Buy the alarms.']);
    await open(lead, 'Goal G1');
    await expect(form(lead, 'Goal G1').getByLabel('Priority area')).toBeVisible();
    await expectGoodPage(lead);
  });

  test('saves each field by itself, and shows it to the colleague without a reload', async () => {
    await officer.goto(address);
    await open(officer, 'Goal G1');
    await open(officer, 'Commitment D1');
    await open(lead, 'Commitment D1');
    await form(lead, 'Commitment D1')
      .getByLabel(/^Owner/)
      .fill('Deputy fire commissioner');
    await expectSaved(lead, 'Commitment D1');
    await expect(form(officer, 'Commitment D1').getByLabel(/^Owner/)).toHaveValue('Deputy fire commissioner');
    await expect(form(officer, 'Commitment D1')).toContainText('Just changed by somebody else');
  });

  test('lets two people write in different fields of one goal at once', async () => {
    const [one, other] = [form(lead, 'Goal G1'), form(officer, 'Goal G1')];
    await Promise.all([
      one.getByLabel('For whom').fill('Older residents'),
      other.getByLabel('Where').fill('The West Side'),
    ]);
    await Promise.all([expectSaved(lead, 'Goal G1'), expectSaved(officer, 'Goal G1')]);
    await expect(one.getByLabel('Where')).toHaveValue('The West Side');
    await lead.reload();
    await open(lead, 'Goal G1');
    await expect(one.getByLabel('For whom')).toHaveValue('Older residents');
    await expect(one.getByLabel('Where')).toHaveValue('The West Side');
  });

  test('shows the second of two both versions of the same field, and loses neither', async () => {
    const words = (page: Page) => form(page, 'Goal G1').getByLabel('What shall change');
    // The officer is in the middle of a sentence when the lead saves another.
    await words(officer).focus();
    await officer.keyboard.press('End');
    await officer.keyboard.press('Enter');
    await words(lead).fill('Every home has a working smoke alarm.');
    await expect(part(lead, 'Goal G1')).toContainText('Every home has a working smoke alarm.');
    await officer.keyboard.type('And a way out.');
    const conflict = officer.getByRole('group', { name: 'Two versions in Goal G1' });
    await expect(conflict).toContainText('Every home has a working smoke alarm.');
    await expect(conflict).toContainText('And a way out.');
    await expect(words(officer)).toHaveValue(/And a way out\.$/);
    await expectAccessible(officer);
    await conflict.getByRole('button', { name: /^Take theirs/ }).click();
    await expect(words(officer)).toHaveValue('Every home has a working smoke alarm.');
    await expect(conflict).toHaveCount(0);
    await words(officer).fill('Every home has a smoke alarm that works.');
    await expect(part(officer, 'Goal G1')).toContainText('Every home has a smoke alarm that works.');
    // Nothing moves below the lead's cursor; once it has left, the colleague's words are there.
    await expect(part(lead, 'Goal G1')).toContainText('Every home has a smoke alarm that works.');
    await expect(words(lead)).toHaveValue('Every home has a working smoke alarm.');
    await words(lead).blur();
    await expect(words(lead)).toHaveValue('Every home has a smoke alarm that works.');
  });

  test('moves by keyboard, with an announcement, within a goal and over to the next', async () => {
    expect(await names(lead, 'Commitment')).toEqual(['Commitment D1', 'Commitment D2', 'Commitment D3']);
    await part(lead, 'Commitment D3').focus();
    await lead.keyboard.press('Alt+ArrowUp');
    await expect(lead.getByText('Commitment D3 is now 2 of 3 in Goal G1.')).toBeAttached();
    await lead.keyboard.press('Alt+ArrowDown');
    await lead.keyboard.press('Alt+ArrowDown');
    await expect(lead.getByText('Commitment D3 is now 1 of 1 in Goal G2.')).toBeAttached();
    await expect(part(lead, 'Commitment D3')).toBeFocused();
    await expect(lead.getByRole('list', { name: 'Below Goal G2' })).toContainText('Ask tenants.');
    await expect(lead.getByText('Saving the order…')).toHaveCount(0);
    await lead.reload();
    await expect(lead.getByRole('list', { name: 'Below Goal G2' })).toContainText('Ask tenants.');
  });

  test('moves with buttons, by choice, and by dragging', async () => {
    await lead.getByRole('button', { name: 'Move Commitment D2 up' }).click();
    await expect
      .poll(() => names(lead, 'Commitment'))
      .toEqual(['Commitment D2', 'Commitment D1', 'Commitment D3']);
    await open(lead, 'Commitment D3');
    await lead.getByRole('button', { name: 'Move to… Commitment D3' }).click();
    await lead
      .getByLabel('Move Commitment D3 to the end of')
      .selectOption({ label: `Goal G1: Every home has a smoke alarm that works.` });
    await lead.getByRole('button', { name: 'Move Commitment D3', exact: true }).click();
    await expect(lead.getByRole('list', { name: 'Below Goal G1' })).toContainText('Ask tenants.');
    await open(lead, 'Commitment D3');
    await part(lead, 'Commitment D3').click();
    const row = (name: string) => lead.locator('.pl-part__row').filter({ has: part(lead, name) });
    await row('Commitment D3')
      .locator('.pl-part__grip')
      .dragTo(row('Commitment D2'), { targetPosition: { x: 80, y: 3 } });
    await expect
      .poll(() => names(lead, 'Commitment'))
      .toEqual(['Commitment D3', 'Commitment D2', 'Commitment D1']);
    await expect(lead.getByText('Saving the order…')).toHaveCount(0);
    await lead.reload();
    expect(await names(lead, 'Commitment')).toEqual(['Commitment D3', 'Commitment D2', 'Commitment D1']);
  });

  test('removes with a way back, and doubles', async () => {
    await open(lead, 'Commitment D3');
    await lead.getByRole('button', { name: 'Remove Commitment D3' }).click();
    const undo = lead.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await expect(part(lead, 'Commitment D3')).toHaveCount(0);
    await expectAccessible(lead);
    await undo.click();
    await expect(part(lead, 'Commitment D3')).toBeFocused();
    await open(lead, 'Commitment D1');
    await lead.getByRole('button', { name: 'Duplicate Commitment D1' }).click();
    await expect(part(lead, 'Commitment D4')).toContainText('Install 4,000 alarms.');
    await open(lead, 'Commitment D4');
    await lead.getByRole('button', { name: 'Remove Commitment D4' }).click();
    await expect(part(lead, 'Commitment D4')).toHaveCount(0);
  });

  test('jumps from the checklist to what is missing, and refuses to be submitted without it', async () => {
    await lead
      .getByRole('link', { name: 'Commitment D2 has no owner. Name the role that is responsible.' })
      .click();
    const owner = form(lead, 'Commitment D2').getByLabel(/^Owner/);
    await expect(owner).toBeFocused();
    await lead.keyboard.type('Fire marshal');
    await expectSaved(lead, 'Commitment D2');
    await lead.getByRole('link', { name: 'Commitment D2 has no due date. Give it one.' }).click();
    const date = form(lead, 'Due date of Commitment D2');
    await expect(date.getByLabel(/^Due date/)).toBeFocused();
    await date.getByLabel(/^Due date/).fill('2028-06-30');
    await date.getByRole('button', { name: /^Set the date/ }).click();
    await expect(lead.getByText('due Jun 30, 2028')).toBeVisible();
    await lead
      .getByRole('link', { name: 'Steps of this plan' })
      .or(lead.getByRole('link', { name: 'Check and submit' }))
      .click();
    await lead.getByRole('button', { name: /^Submit/ }).click();
    await expect(lead.getByRole('alert')).toContainText(/The plan is not complete/);
  });

  test('is completed, with a measure for each goal, and submitted', async () => {
    await lead.goto(address);
    await lead.getByLabel(/^Begins on/).fill('2027-01-01');
    await lead.getByLabel(/^Ends on/).fill('2029-12-31');
    await expectSaved(lead, 'the plan');
    for (const name of ['Commitment D1', 'Commitment D3']) {
      await open(lead, name);
      await form(lead, name)
        .getByLabel(/^Owner/)
        .fill('Fire commissioner');
      await expectSaved(lead, name);
      const date = form(lead, `Due date of ${name}`);
      await date.getByLabel(/^Due date/).fill('2028-12-31');
      await date.getByRole('button', { name: /^Set the date/ }).click();
      await expect(lead.getByRole('button', { name: `Move the due date of ${name}` })).toBeVisible();
    }
    await open(lead, 'Goal G2');
    await lead.getByRole('button', { name: 'Remove Goal G2' }).click();
    await expect(part(lead, 'Goal G2')).toHaveCount(0);
    await lead.getByRole('link', { name: 'Define measure for Goal G1' }).click();
    await expectGoodPage(lead);
    await lead.getByLabel('Name').fill('Homes with a working alarm');
    await lead.getByText('Better off', { exact: true }).click();
    await lead.getByLabel('Unit').fill('percent of homes');
    await lead.getByText('Higher is better').click();
    await lead.getByRole('button', { name: /^Define the/ }).click();
    await expect(lead.getByText('Nothing is missing.')).toBeVisible();
    await lead.getByRole('link', { name: 'Check and submit' }).click();
    await lead.getByRole('button', { name: /^Submit/ }).click();
    await expect(lead.getByText(/^Done: Submit/)).toBeVisible();
  });

  test('comes back from the reviewer with a comment in its place, is answered and worked over', async () => {
    const director = cast.as('planning-director');
    await director.goto(address);
    await expect(
      director.getByRole('heading', { level: 1, name: `Read and comment: ${TITLE}` }),
    ).toBeVisible();
    await director.getByRole('button', { name: 'Comment on What shall change of Goal G1' }).click();
    await director
      .getByLabel('Your comment on What shall change of Goal G1')
      .fill('By when, and for how many homes?');
    await director.getByRole('button', { name: 'Pin the comment' }).click();
    await expect(director.getByText('1 open comment').first()).toBeVisible();
    await expectGoodPage(director);
    await director.getByRole('link', { name: 'Page of this plan' }).first().click();
    await director.locator('summary').filter({ hasText: 'Return to drafting' }).click();
    await director.getByLabel('Why is it returned?').fill('One question about the first goal.');
    await director.getByRole('button', { name: 'Return to drafting' }).click();
    await expect(director.getByText(/^Done: Return/)).toBeVisible();

    // Who neither wrote the comment nor drafts the plan may answer it, and not settle it.
    const manager = cast.as('planning-manager');
    await manager.goto(address);
    const seen = manager.locator('.pl-thread').filter({ hasText: 'By when, and for how many homes?' });
    await expect(seen.getByRole('button', { name: /^Answer/ })).toBeVisible();
    await expect(seen.getByRole('button', { name: /^Resolve/ })).toHaveCount(0);

    await lead.goto(address);
    await expect(lead.getByText('This plan was returned')).toBeVisible();
    await lead.getByRole('link', { name: 'Goal G1', exact: true }).click();
    const thread = lead.locator('.pl-thread').filter({ hasText: 'By when, and for how many homes?' });
    await expect(thread).toBeFocused();
    await thread.getByRole('button', { name: /^Answer/ }).click();
    await lead.getByLabel(/^Your answer/).fill('All 12,000 by the end of 2029.');
    await thread.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(thread).toContainText('All 12,000 by the end of 2029.');
    await thread.getByRole('button', { name: /^Resolve/ }).click();
    await expect(thread.getByText(/^Resolved comment/)).toBeVisible();
    const better = 'Every home has a smoke alarm that works by 2029.';
    await form(lead, 'Goal G1').getByLabel('What shall change').fill(better);
    await expect(part(lead, 'Goal G1')).toContainText(better);
    await lead.getByRole('link', { name: 'Check and submit' }).click();
    await lead.getByRole('button', { name: /^Submit/ }).click();
    await expect(lead.getByText(/^Done: Submit/)).toBeVisible();

    await director.goto(address);
    await expect(director.getByText('This plan was worked over since it was returned')).toBeVisible();
    const changed = director.locator('.pl-since').filter({ hasText: 'What shall change of Goal G1' });
    await changed.locator('summary').click();
    await expect(changed.locator('ins')).toContainText('by 2029');
    await expectGoodPage(director);
  });

  test('keeps who changed which words, with the old ones and the new', async () => {
    await lead.goto(address);
    await lead.getByRole('link', { name: 'History of changes' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: /^History of changes/ })).toBeVisible();
    const newest = lead.locator('.pl-change').first();
    await expect(newest).toContainText('What shall change');
    await expect(newest).toContainText('Chicago Fire Department');
    await expect(newest.locator('ins')).toContainText('by 2029');
    await expectGoodPage(lead);
    await newest.getByRole('link', { name: 'Goal G1' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: 'History of Goal G1' })).toBeVisible();
    await expect(lead.locator('del').first()).toBeAttached();
  });

  test('is followed by a plan that copies from it, without dates and values', async () => {
    await officer.goto('/chicago/work/plans/new');
    await officer.getByLabel('Title').fill('Safe at Home 2030 to 2032');
    await officer.getByRole('button', { name: 'Begin and write' }).click();
    await officer.getByRole('link', { name: 'Copy from another plan', exact: true }).click();
    await officer.getByLabel('1. Copy from').selectOption({ label: `${TITLE} (2027 to 2029)` });
    await officer.getByRole('button', { name: 'Show its goals' }).click();
    await expect(officer.getByRole('checkbox', { name: /^G1: / })).toBeChecked();
    await expect(officer.getByText(/commitments?, 1 measure$/)).toBeVisible();
    await expect(officer.getByRole('checkbox', { name: /as they are defined now$/ })).toBeChecked();
    await expectGoodPage(officer);
    await officer.getByRole('button', { name: 'Copy into the plan' }).click();
    await expect(part(officer, 'Goal G1')).toContainText('Every home has a smoke alarm that works by 2029.');
    await expect(officer.getByText(`Copied from G1 of “${TITLE}”`)).toBeVisible();
    await expect(part(officer, 'Commitment D1')).toBeVisible();
    await expect(officer.getByText(/^due /)).toHaveCount(0);
    await expect(officer.getByText('Commitment D1 has no due date. Give it one.')).toBeVisible();
    await expectGoodPage(officer);
    await officer.getByRole('link', { name: /: Homes with a working alarm$/ }).click();
    await expect(officer.getByText(`of “${TITLE}”. Earlier values stand there.`)).toBeVisible();
  });
});
