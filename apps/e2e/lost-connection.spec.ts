// The line breaks while somebody types: nothing is lost, nothing is sent twice, nothing is readable by the next person.
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './everywhere';
import { myItem } from './my-item';
import { demoPassword, loggedIn } from './people';
import { expectSaved, fields, updateOn } from './reporting';

test.describe.configure({ mode: 'serial' });

const OFFICER = 'equity-officer@chicago.example';
const QUARTER = '/chicago/work/my-quarter';

/** Everything in the browser's own database and storages, as text. */
async function onTheDevice(page: Page): Promise<{ kept: number; text: string }> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('The database does not answer.'));
      });
    let text = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    let kept = 0;
    for (const { name } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        for (const row of (await asked(db.transaction(store).objectStore(store).getAll())) as unknown[]) {
          if (store === 'kept') kept += 1;
          text += JSON.stringify(row, (_key, value: unknown) =>
            value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
          );
        }
      }
      db.close();
    }
    for (const cache of await caches.keys()) text += cache;
    return { kept, text };
  });
}

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

test('who keeps their own words before the page has caught up is not asked twice', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const context = page.context();
  await firstItem(page, code);
  await context.setOffline(true);
  await typeNote(page, code, 'Mine, and at once.');
  await notConnected(page, '1 change is');
  await typeMeanwhile(browser, 'Theirs, a moment earlier.');
  // The page loads slowly; the refusal is there long before.
  await page.route(/my-quarter\.data/, async (route) => {
    if (route.request().method() === 'GET') await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await context.setOffline(false);
  const form = formOf(page, code);
  await form.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(async () => (await onTheDevice(page)).kept).toBe(0);
  await expect(form.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
  await firstItem(page, code);
  await expect(fields.note(formOf(page, code))).toHaveValue('Mine, and at once.');
  await context.close();
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

test('pages of the workspace are kept by no cache', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  for (const address of [QUARTER, `${QUARTER}.data`, '/session'])
    expect((await page.request.get(address)).headers()['cache-control']).toBe('private, no-store');
  await page.context().close();
});

test('two minutes before the end the person is asked, in every tab, and can stay', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const context = page.context();
  let endsAt = new Date(Date.now() + 110_000);
  const latest = new Date(Date.now() + 10 * 86_400_000).toISOString();
  await context.route('**/session', (route) => {
    if (route.request().method() === 'POST') endsAt = new Date(Date.now() + 86_400_000);
    return route.fulfill({ json: { endsAt: endsAt.toISOString(), latest } });
  });
  const other = await context.newPage();
  await Promise.all([page.goto(QUARTER), other.goto('/chicago/work/plans')]);
  for (const tab of [page, other]) {
    const warning = tab.getByRole('dialog', { name: 'You will be logged out soon' });
    await expect(warning.getByText(/logged out in (2 minutes|1 minute and 45 seconds)/)).toBeVisible();
    await expect(warning.getByRole('button', { name: 'Log out' })).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stay logged in' }).click();
  for (const tab of [page, other])
    await expect(tab.getByRole('dialog', { name: 'You will be logged out soon' })).toHaveCount(0);
  await context.close();
});
