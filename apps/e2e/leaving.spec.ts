// Who leaves a page while words are on their way takes nothing back by it: they arrive first.
import { expect, test, type Page } from '@playwright/test';
import { myItem } from './my-item';
import { loggedIn } from './people';
import { fields, updateOn } from './reporting';

test.describe.configure({ mode: 'serial' });

const QUARTER = '/chicago/work/my-quarter';
/** Not the first item of the page, which other journeys write. */
const NTH = 4;

async function noteOf(page: Page) {
  await page.goto(QUARTER);
  const { code } = await myItem(page, NTH);
  return fields.note(updateOn(page.locator('main'), code).first());
}

/** The page's saves wait until `goOn` is called. */
async function slowSaves(page: Page) {
  let goOn = () => {};
  const held = new Promise<void>((done) => (goOn = done));
  const asked = { saves: 0 };
  await page.route(/my-quarter\.data/, async (route) => {
    if (route.request().method() === 'POST') {
      asked.saves += 1;
      await held;
    }
    return route.continue();
  });
  return { goOn: () => goOn(), asked };
}

test('words typed during a slow save are stored before the next page comes', async ({ browser }) => {
  const page = await loggedIn(browser, 'equity-officer@chicago.example');
  const note = await noteOf(page);
  const { goOn, asked } = await slowSaves(page);
  await note.fill('The first words before leaving.');
  await note.blur();
  await expect.poll(() => asked.saves).toBe(1);
  await note.fill('The last words before leaving.');
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Notifications/ })
    .click();
  await expect(page.getByText('Something you typed is not saved')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(QUARTER));
  goOn();
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  await expect(await noteOf(page)).toHaveValue('The last words before leaving.');
  await page.context().close();
});

test('the way back right after the last letter stores them too', async ({ browser }) => {
  const page = await loggedIn(browser, 'equity-officer@chicago.example');
  await page.goto('/chicago/work/notifications');
  await page.getByRole('link', { name: 'My quarter', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /My quarter/ })).toBeVisible();
  const { code } = await myItem(page, NTH);
  await fields.note(updateOn(page.locator('main'), code).first()).fill('Typed, and gone back at once.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  await expect(await noteOf(page)).toHaveValue('Typed, and gone back at once.');
  await page.context().close();
});
