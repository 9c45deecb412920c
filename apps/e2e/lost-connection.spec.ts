// The line breaks while somebody types: nothing is lost, nothing is sent twice, nothing is readable by the next person.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './everywhere';
import { myItem } from './my-item';
import { onTheDevice } from './on-the-device';
import { demoPassword, loggedIn } from './people';
import { expectSaved, fields, updateOn } from './reporting';

test.describe.configure({ mode: 'serial' });

const OFFICER = 'equity-officer@chicago.example';
const QUARTER = '/chicago/work/my-quarter';

/** The first item of the quarter, unfolded: its form and its code. */
async function firstItem(page: Page, known?: string) {
  await page.goto(QUARTER);
  const { code: found } = await myItem(page, known ?? 0);
  return { form: formOf(page, found), code: found };
}

function formOf(page: Page, name: string): Locator {
  return updateOn(page.locator('main'), name).first();
}

async function typeNote(page: Page, code: string, words: string): Promise<void> {
  const note = fields.note(formOf(page, code));
  await note.fill(words);
  await note.blur();
}

const notConnected = (page: Page, count: string) =>
  expect(page.getByText(`Not connected. ${count} kept on this device and will be sent.`)).toBeVisible();

/** The page’s own saves do not arrive, though everything else does. */
async function stopSaves(page: Page): Promise<void> {
  await page.route(/my-quarter\.data/, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
}

async function logInHere(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(demoPassword());
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).not.toHaveURL(/log-in/);
}

let code = '';

test('what is typed without a line is kept unreadable, and sent once when the line is back', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  ({ code } = await firstItem(page));
  await page.context().setOffline(true);
  await typeNote(page, code, 'Typed in the tunnel.');
  await notConnected(page, '1 change is');
  await typeNote(page, code, 'Typed in the tunnel, twice.');
  await expect.poll(async () => (await onTheDevice(page)).kept).toBe(2);
  expect((await onTheDevice(page)).text).not.toMatch(/tunnel/);
  await expectAccessible(page);

  await page.context().setOffline(false);
  await expect(page.getByText('All changes are sent.')).toBeVisible();
  await expectSaved(formOf(page, code));
  expect((await onTheDevice(page)).kept).toBe(0);
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('Typed in the tunnel, twice.');
  await page.context().close();
});

test('a save whose answer is lost is not written twice', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  await firstItem(page, code);
  let lost = 0;
  await page.route(/my-quarter\.data/, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    // It reaches the server, and the answer gets lost on its way back.
    await route.fetch();
    await route.abort();
  });
  await typeNote(page, code, 'Sent, but nobody heard the answer.');
  await notConnected(page, '1 change is');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('All changes are sent.')).toBeVisible();
  await expect(page.getByText('changed this while you were typing')).toHaveCount(0);
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('Sent, but nobody heard the answer.');
  await page.context().close();
});

test('it survives closing the page, and is sent from any page of the workspace', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const context = page.context();
  await firstItem(page, code);
  await context.setOffline(true);
  await typeNote(page, code, 'Typed before the laptop was shut.');
  await notConnected(page, '1 change is');
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto('/chicago/work/plans');
  await expect(later.getByText('All changes are sent.')).toBeVisible();
  const { form } = await firstItem(later, code);
  await expect(fields.note(form)).toHaveValue('Typed before the laptop was shut.');
  await context.close();
});

async function typeMeanwhile(browser: Browser, words: string): Promise<void> {
  const other = await loggedIn(browser, OFFICER);
  await firstItem(other, code);
  await typeNote(other, code, words);
  await expectSaved(formOf(other, code));
  await other.context().close();
}

test('when somebody saved meanwhile both versions are shown, and either can be kept', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const context = page.context();
  await firstItem(page, code);
  for (const [choice, wins] of [
    ['Keep mine', 'Mine, in Keep mine.'],
    ['Keep theirs', 'Theirs, in Keep theirs.'],
  ] as const) {
    await context.setOffline(true);
    await typeNote(page, code, `Mine, in ${choice}.`);
    await notConnected(page, '1 change is');
    await typeMeanwhile(browser, `Theirs, in ${choice}.`);
    await context.setOffline(false);
    const form = formOf(page, code);
    await expect(form.getByText(`Yours: Mine, in ${choice}.`)).toBeVisible();
    await expect(form.getByText(`Theirs: Theirs, in ${choice}.`)).toBeVisible();
    await form.getByRole('button', { name: choice }).click();
    await expect(fields.note(form)).toHaveValue(wins);
    await expect.poll(async () => (await onTheDevice(page)).kept).toBe(0);
  }
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('Theirs, in Keep theirs.');
  await context.close();
});

/** Both wrote while one was without a line; the page loads slowly, so the refusal is there long before it has caught up. */
async function refusedBeforeCaughtUp(browser: Browser, mine: string, theirs: string): Promise<Page> {
  const page = await loggedIn(browser, OFFICER);
  await firstItem(page, code);
  await page.context().setOffline(true);
  await typeNote(page, code, mine);
  await notConnected(page, '1 change is');
  await typeMeanwhile(browser, theirs);
  await page.route(/my-quarter\.data/, async (route) => {
    if (route.request().method() === 'GET') await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.context().setOffline(false);
  return page;
}

test('who takes the other words before the page has caught up sees them', async ({ browser }) => {
  const page = await refusedBeforeCaughtUp(browser, 'Mine, given up.', 'Theirs, taken at once.');
  const form = formOf(page, code);
  await form.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(fields.note(form)).toHaveValue('Theirs, taken at once.');
  await expect.poll(async () => (await onTheDevice(page)).kept).toBe(0);
  await page.context().close();
});

test('who keeps their own words before the page has caught up is not asked twice', async ({ browser }) => {
  const page = await refusedBeforeCaughtUp(browser, 'Mine, and at once.', 'Theirs, a moment earlier.');
  const form = formOf(page, code);
  await form.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(async () => (await onTheDevice(page)).kept).toBe(0);
  await expect(form.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
  await firstItem(page, code);
  await expect(fields.note(formOf(page, code))).toHaveValue('Mine, and at once.');
  await page.context().close();
});

test('who presses Save twice at once is not told that they themselves wrote meanwhile', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  const { form } = await firstItem(page, code);
  await fields.note(form).fill('Pressed twice.');
  await form.getByRole('button', { name: `Save ${code}` }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expectSaved(form);
  await expect(form.getByText('while you were typing')).toHaveCount(0);
  await page.context().close();
});

test('nothing is called saved while newer words are still on their way', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const { form } = await firstItem(page, code);
  let goOn = () => {};
  const held = new Promise<void>((done) => (goOn = done));
  let sent = 0;
  await page.route(/my-quarter\.data/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent += 1;
    if (sent === 1) await held;
    return route.continue();
  });
  const save = form.getByRole('button', { name: `Save ${code}` });
  await fields.note(form).fill('The first words.');
  await save.click();
  await expect.poll(() => sent).toBe(1);
  // Everything the line beside the button says from here on, also what stands there too short to be read.
  const line = form.locator('.pl-saved');
  await line.evaluate((said) => {
    const all: string[] = [];
    new MutationObserver(() => all.push(said.textContent ?? '')).observe(said, {
      ...{ characterData: true, childList: true, subtree: true },
    });
    Object.assign(window, { saidBySaving: all });
  });
  await fields.note(form).fill('The second words.');
  await save.click();
  goOn();
  await expect.poll(() => sent).toBe(2);
  await expectSaved(form);
  const all = await page.evaluate(() => (window as unknown as { saidBySaving: string[] }).saidBySaving);
  expect(all.filter((said) => said.startsWith('Saved'))).toHaveLength(1);
  expect(all.at(-1)).toMatch(/^Saved/);
  await firstItem(page, code);
  await expect(fields.note(formOf(page, code))).toHaveValue('The second words.');
  await page.context().close();
});

test('logging out asks: kept work waits for its author, and nobody else sees, reads or sends it', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  await firstItem(page, code);
  await stopSaves(page);
  await typeNote(page, code, 'For tomorrow.');
  await notConnected(page, '1 change is');
  await page.getByRole('button', { name: 'Log out' }).click();
  const question = page.getByRole('dialog', { name: '1 change is not sent yet' });
  await expect(question.getByRole('button', { name: 'Send now and log out' })).toBeVisible();
  await expectAccessible(page);
  await question.getByRole('button', { name: /^Keep for when I come back/ }).click();
  await expect(page).toHaveURL(/log-in/);
  const left = await onTheDevice(page);
  expect(left.kept).toBe(1);
  expect(left.text).not.toMatch(/tomorrow/);
  // The way back shows nothing either.
  await page.goBack();
  await expect(page.getByText('For tomorrow.')).toHaveCount(0);

  await page.unroute(/my-quarter\.data/);
  await page.goto('/log-in');
  await logInHere(page, 'planning-director@chicago.example');
  await page.goto('/chicago/work/plans');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('on this device')).toHaveCount(0);
  expect((await onTheDevice(page)).kept).toBe(1);
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page).toHaveURL(/log-in/);

  await logInHere(page, OFFICER);
  await page.goto('/chicago/work/plans');
  await expect(page.getByText('All changes are sent.')).toBeVisible();
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('For tomorrow.');
  await page.context().close();
});

test('logging out can discard, or send first', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  await firstItem(page, code);
  await stopSaves(page);
  await typeNote(page, code, 'Never mind.');
  await notConnected(page, '1 change is');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('button', { name: 'Discard and log out' }).click();
  await expect(page).toHaveURL(/log-in/);
  expect((await onTheDevice(page)).kept).toBe(0);

  await page.unroute(/my-quarter\.data/);
  await logInHere(page, OFFICER);
  await firstItem(page, code);
  await stopSaves(page);
  await typeNote(page, code, 'Sent at the door.');
  await notConnected(page, '1 change is');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.unroute(/my-quarter\.data/);
  await page.getByRole('button', { name: 'Send now and log out' }).click();
  await expect(page).toHaveURL(/log-in/);
  expect((await onTheDevice(page)).kept).toBe(0);
  await logInHere(page, OFFICER);
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('Sent at the door.');
  await page.context().close();
});

test('what is typed after the session has ended is kept, and sent after the next log-in', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  await firstItem(page, code);
  await page.waitForLoadState('networkidle');
  await page.context().clearCookies();
  await typeNote(page, code, 'Typed a minute too late.');
  await expect(page.getByText(/^You are logged out\. 1 change is kept on this device/)).toBeVisible();
  expect((await onTheDevice(page)).text).not.toMatch(/minute too late/);
  await page.getByRole('link', { name: 'Log in' }).click();
  await logInHere(page, OFFICER);
  await expect(page.getByText('All changes are sent.')).toBeVisible();
  const { form } = await firstItem(page, code);
  await expect(fields.note(form)).toHaveValue('Typed a minute too late.');
  await page.context().close();
});
