// Notifications: what waits for me, what I hear of it by mail, and my due dates in a calendar of my own.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { demoPassword, loggedIn } from './people';

const MANAGER = 'planning-manager@chicago.example';

function bell(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: /^Notifications, \w+ new$/ });
}

/** How many the bell says are new. */
async function newOnes(page: Page): Promise<number> {
  const name = (await bell(page).getAttribute('aria-label')) ?? '';
  return Number(/(\d+) new$/.exec(name)?.[1] ?? 0);
}

test('the bell leads to what waits for me, and each to where it is done; looking changes nothing', async ({
  browser,
}) => {
  const page = await loggedIn(browser, MANAGER);
  await bell(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  await page.reload();
  const before = await newOnes(page);
  expect(before).toBeGreaterThan(1);
  await expectGoodPage(page);
  const first = page.getByRole('listitem').filter({ hasText: 'Waits for your decision.' }).first();
  const link = first.getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/chicago\/work\/review\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title.split(', ')[0] ?? '');
  await page.goto('/chicago/work/notifications');
  expect(await newOnes(page)).toBe(before);
  await page.getByRole('button', { name: `Mark as read: ${title}`, exact: true }).click();
  await expect(bell(page)).toHaveAccessibleName(`Notifications, ${before - 1} new`);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(bell(page)).toHaveAccessibleName('Notifications, none new');
  await expect(page.getByText('Nothing is new.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Earlier' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mark/ })).toHaveCount(0);
  await expectGoodPage(page);
  await page.context().close();
});

test('whoever has nothing to do reads so', async ({ browser }) => {
  const page = await loggedIn(browser, 'auditor@chicago.example');
  await bell(page).click();
  await expect(page.getByText('There is nothing you need to do now.')).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Mail and calendar settings' }).click();
  await expect(page.getByText('Your roles have no due dates here')).toBeVisible();
  await page.context().close();
});

test('what I choose about mail is kept, and found from my account', async ({ browser }) => {
  const page = await loggedIn(browser, MANAGER);
  await page.goto('/account');
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Settings in Chicago' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mail and calendar settings' })).toBeVisible();
  await expectGoodPage(page);
  const decisions = page.getByRole('group', { name: 'A quarterly report waits for your decision' });
  await expect(decisions.getByRole('radio', { name: 'In the reminder mail' })).toBeChecked();
  await decisions.getByText('At once').click();
  await page.getByLabel('Time of the reminder mail').selectOption('10 a.m.');
  await page.getByLabel('Day of weekly reminders').selectOption('Tuesday');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your choices are saved.')).toBeVisible();
  await page.reload();
  await expect(decisions.getByRole('radio', { name: 'At once' })).toBeChecked();
  await expect(page.getByLabel('Time of the reminder mail')).toHaveValue('10');
  await expect(page.getByLabel('Day of weekly reminders')).toHaveValue('2');
  await page.context().close();
});

test('my calendar has an address that only I know, until I end it', async ({ browser, request }) => {
  const page = await loggedIn(browser, 'department-lead@chicago.example');
  await page.goto('/chicago/work/notifications/settings');
  await expect(page.getByText('Your calendar is off.')).toBeVisible();
  await page.getByRole('button', { name: 'Make an address' }).click();
  const shown = page.getByLabel('Your address');
  await expect(shown).toHaveText(/\/calendar\/[\w-]{43}\.ics$/);
  await expectGoodPage(page);
  const first = new URL((await shown.textContent()) ?? '').pathname;
  const answer = await request.get(first);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(await answer.text()).toMatch(/SUMMARY:Chicago Police Department: quarterly report due/);
  await page.reload();
  await expect(page.getByLabel('Your address')).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a new address' }).click();
  await expect(shown).not.toHaveText(first);
  const second = new URL((await shown.textContent()) ?? '').pathname;
  expect(second).not.toBe(first);
  expect([(await request.get(first)).status(), (await request.get(second)).status()]).toEqual([404, 200]);
  await page.getByRole('button', { name: 'Turn the calendar off' }).click();
  await expect(page.getByText('Your calendar is turned off.')).toBeVisible();
  expect((await request.get(second)).status()).toBe(404);
  await page.context().close();
});

test('a link from a mail leads through log-in to its item, and changes nothing by itself', async ({
  browser,
}) => {
  const manager = await loggedIn(browser, MANAGER);
  await manager.goto('/chicago/work/notifications');
  const before = await newOnes(manager);
  const item = manager.getByRole('main').getByRole('listitem').first().getByRole('link').first();
  const address = (await item.getAttribute('href')) ?? '';
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await expect(page).toHaveURL(/\/log-in\?next=/);
  await page.getByLabel('E-mail').fill(MANAGER);
  await page.getByLabel('Password').fill(demoPassword());
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await manager.reload();
  expect(await newOnes(manager)).toBe(before);
  await page.context().close();
  await manager.context().close();
});
