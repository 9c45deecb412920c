// A whole quarter by keyboard alone: logging it, being sent back, deciding, and looking over all departments.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { demoPassword } from './people';
import { expectSaved, rowOf } from './reporting';

test.describe.configure({ mode: 'serial' });

const team = 'Chicago Department of Aviation';
const sentBack = 'Name the contractors who took part.';

/** Presses Tab until the focus is where one wants to be, and sees that the focus can be seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 250; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expectFocusToBeSeen(target);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key never reached ${String(target)}.`);
}

/** WCAG 2.2, 2.4.7: something is drawn around what has the focus, or around its label where the control is drawn there. */
async function expectFocusToBeSeen(target: Locator): Promise<void> {
  const drawn = await target.evaluate((element) => {
    const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
    return [element, label].flatMap((one) =>
      one
        ? [getComputedStyle(one), getComputedStyle(one, '::before')].map(
            ({ outlineStyle, outlineWidth }) =>
              outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
          )
        : [],
    );
  });
  expect(drawn, 'the focus can be seen').toContain(true);
}

/** Goes to a link or button by Tab and presses Enter. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Logs in by keyboard; the pointer is never used from the first page on. */
async function comeIn(page: Page, name: string): Promise<void> {
  await page.goto('/log-in');
  await typeInto(page, page.getByLabel('E-mail address'), `${name}@chicago.example`);
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword());
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/log-in/);
}

async function byKeyboard(page: Page, name: string, work: () => Promise<void>): Promise<void> {
  await comeIn(page, name);
  await work();
}

/** The choice of a group that is a set of tiles: the first with the arrow keys' help, then the one whose word is given. */
async function choose(page: Page, group: Locator, word: string): Promise<void> {
  const wanted = group.getByRole('radio', { name: word, exact: true });
  // The Tab key stops once at a set of choices: at the chosen one, or at the first.
  const chosen = group.getByRole('radio', { checked: true });
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.getByRole('radio').first());
  for (let presses = 0; presses < 12 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

test('an officer logs a quarter', async ({ page }) => {
  await byKeyboard(page, 'officer.cda', async () => {
    await page.goto('/chicago/work/my-quarter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    for (const code of ['CDA-C01', 'CDA-C02']) await log(page, code, `Contractors were asked about ${code}.`);
    const report = page.getByRole('main');
    const [first, second] = ['CDA-M01', 'CDA-M02'].map((code) => ({
      link: page.getByRole('link', { name: code, exact: true }).first(),
      row: rowOf(report, code, 'Total').first(),
      save: `Save ${code}, Total`,
    })) as [Measure, Measure];
    await open(page, first);
    await typeInto(page, first.row.getByLabel(/^Value/), '12.5');
    await enter(page, first.row.getByRole('button', { name: first.save }));
    await expectSaved(first.row);
    await open(page, second);
    await tabTo(page, second.row.getByLabel(/^No value\? Say why/));
    await page.keyboard.type('Not av');
    await enter(page, second.row.getByRole('button', { name: second.save }));
    await expectSaved(second.row);
  });
});

interface Measure {
  link: Locator;
  row: Locator;
  save: string;
}

/** Follows the link of what is left to do, from the top of the page. */
async function open(page: Page, { link, row }: Measure): Promise<void> {
  await page.keyboard.press('Control+Home');
  await enter(page, link);
  await expect(row).toBeVisible();
}

/** Logs one item of the first quarter on the page. */
async function log(page: Page, code: string, note: string): Promise<void> {
  const form = page.locator(`form[aria-label="Update on ${code}"]`).first();
  if (!(await form.isVisible())) await enter(page, form.locator('xpath=ancestor::details[1]/summary'));
  await choose(page, form.getByRole('group', { name: 'How does it stand now?' }), 'May miss the date');
  const why = form.getByLabel('Why is it different from what the dates say?');
  await typeInto(page, form.getByLabel('What changed?'), note);
  if (await why.isVisible()) await typeInto(page, why, 'No date is set, and the goal was missed.');
  await typeInto(page, form.getByLabel('What stands in the way, and what help do you need?'), 'Bidders.');
  await enter(page, form.getByRole('button', { name: `Save ${code}` }));
  await expectSaved(form);
}

test('the lead submits the report', async ({ page }) => {
  await byKeyboard(page, 'lead.cda', async () => {
    await page.goto('/chicago/work/my-quarter');
    await enter(page, page.getByRole('link', { name: /^Check and submit/ }).first());
    await enter(page, page.getByRole('button', { name: 'Submit the quarterly report' }));
    await expect(page.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
  });
});

/** Opens the team's report from the queue. */
async function openFromQueue(page: Page): Promise<void> {
  await enter(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Review' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await enter(page, page.getByRole('link', { name: team, exact: true }).first());
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(team) })).toBeVisible();
}

test('the planning manager returns it with a comment on a field', async ({ page }) => {
  await byKeyboard(page, 'planning-manager-2', async () => {
    await openFromQueue(page);
    const place = page.getByText('on “what changed” of CDA-C01').locator('xpath=ancestor::summary');
    await enter(page, place);
    await typeInto(page, page.getByLabel('Your comment on “what changed” of CDA-C01'), sentBack);
    await typeInto(page, page.getByLabel('Why do you return it?'), 'One thing is missing.');
    await enter(page, page.getByRole('button', { name: 'Return with reason and comments' }));
    await expect(page.getByText('You returned it.')).toBeVisible();
  });
});

test('the officer goes from the comment to its field, and answers', async ({ page }) => {
  await byKeyboard(page, 'officer.cda', async () => {
    await page.goto('/chicago/work/my-quarter');
    await enter(page, page.getByRole('link', { name: `CDA-C01: ${sentBack}` }));
    const form = page.locator('form[aria-label="Update on CDA-C01"]').first();
    await expect(form).toBeVisible();
    const note = form.getByLabel('What changed?');
    await tabTo(page, note);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' They are Acme and Bee.');
    await enter(page, page.getByRole('button', { name: 'Mark as answered' }).first());
    await expect(page.getByText('Answered comment').first()).toBeVisible();
  });
});

test('the lead hands it in again, and two people approve it', async ({ browser }) => {
  const said: [string, string | RegExp][] = [
    ['planning-manager-2', 'Approve and send on'],
    ['planning-director', /^Approve$/],
  ];
  await inOwnBrowser(browser, async (page) => {
    await byKeyboard(page, 'lead.cda', async () => {
      await page.goto('/chicago/work/my-quarter');
      await enter(page, page.getByRole('link', { name: /^Check and submit/ }).first());
      await enter(page, page.getByRole('button', { name: 'Submit the quarterly report' }));
      await expect(page.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
    });
  });
  for (const [name, decision] of said) {
    await inOwnBrowser(browser, (page) =>
      byKeyboard(page, name, async () => {
        await openFromQueue(page);
        await expect(page.getByText('They are Acme and Bee.').first()).toBeVisible();
        await enter(page, page.getByRole('button', { name: decision }));
        await expect(page.getByText('You approved it.')).toBeVisible();
      }),
    );
  }
});

test('the director moves over the grid of all departments with the arrow keys', async ({ page }) => {
  await byKeyboard(page, 'planning-director', async () => {
    await enter(
      page,
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Portfolio' }),
    );
    const grid = page.getByRole('main').getByRole('table');
    const row = grid.getByRole('row').filter({ hasText: team });
    await tabTo(page, grid.locator('tbody [tabindex="0"], tbody a:not([tabindex="-1"])').first());
    for (let presses = 0; presses < 60 && !(await holdsFocus(row)); presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await holdsFocus(row)).toBe(true);
    const quarter = row.getByRole('cell').getByRole('link').first();
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 4 && !(await holdsFocus(quarter)); presses += 1)
      await page.keyboard.press('ArrowRight');
    await expect(quarter).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(team) })).toBeVisible();
  });
});

function holdsFocus(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element.contains(document.activeElement));
}

async function inOwnBrowser(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await work(await context.newPage());
  await context.close();
}
