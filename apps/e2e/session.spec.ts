// A session ends with a warning in every tab, and leaves nothing behind in a cache.
import { expect, test } from '@playwright/test';
import { expectAccessible } from './everywhere';
import { loggedIn } from './people';

const OFFICER = 'equity-officer@chicago.example';
const QUARTER = '/chicago/work/my-quarter';

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
