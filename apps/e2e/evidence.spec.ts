// Evidence by link and by file: several at once, stopped and gone on with, refused with a reason, read by the reviewer.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './everywhere';
import { myItem } from './my-item';
import { loggedIn } from './people';

test.describe.configure({ mode: 'serial' });

const OFFICER = 'equity-officer@chicago.example';
const pdf = (bytes: number) =>
  Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes, 'a'), Buffer.from('\n%%EOF')]);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function evidence(page: Page): Promise<{ part: Locator; code: string }> {
  await page.goto('/chicago/work/my-quarter');
  const { item, code } = await myItem(page, 1);
  const part = item.getByRole('region', { name: `Evidence for ${code}` });
  await part.getByText(/^Add (evidence|more)/).click();
  return { part, code };
}

const linkTo = (part: Locator, name: string) => part.getByRole('link', { name });

test('a link is added; a wrong one is refused by its label', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  await part.getByLabel('Web address').fill('the intranet');
  await part.getByRole('button', { name: 'Add link' }).click();
  await expect(part.getByText('“Web address” is not a full web address')).toBeVisible();
  await part.getByLabel('Web address').fill('https://example.org/minutes');
  await part.getByLabel('What it shows').fill('Minutes of May');
  await part.getByRole('button', { name: 'Add link' }).click();
  await expect(linkTo(part, 'Minutes of May')).toHaveAttribute('href', 'https://example.org/minutes');
  await expect(part.getByLabel('Web address')).toHaveValue('');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('several files go at once; what is not what it says is refused with its name and the reason', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  await part
    .getByLabel('Files', { exact: true })
    .setInputFiles([
      file('attendance.csv', Buffer.from('month,people\nMay,40\n')),
      file('report.pdf', pdf(1_500_000)),
      file('page.pdf', Buffer.from('<!doctype html><p>Hello</p>')),
      file('old.doc', Buffer.from('x')),
    ]);
  await expect(linkTo(part, 'attendance.csv')).toBeVisible();
  await expect(linkTo(part, 'report.pdf')).toBeVisible();
  await expect(
    part.getByText('“page.pdf” is not what its name says: inside it is not a PDF.').first(),
  ).toBeVisible();
  await expect(
    part.getByText('“old.doc” is not a kind of file we can take. Save it as .docx').first(),
  ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    linkTo(part, 'attendance.csv').click(),
  ]);
  expect(download.suggestedFilename()).toBe('attendance.csv');
  await page.context().close();
});

test('a file is paused, the page is loaded again, and the same file goes on from where it stopped', async ({
  browser,
}) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  // Slow enough to be stopped by hand.
  await page.route(/\/files\/uploads\/./, async (route) => {
    if (route.request().method() === 'PATCH') await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const long = file('long.pdf', pdf(5_000_000));
  await part.getByLabel('Files', { exact: true }).setInputFiles([long]);
  await expect(part.getByText(/^Sending, [1-9]\d?%/)).toBeVisible();
  await part.getByRole('button', { name: 'Pause long.pdf' }).click();
  await expect(part.getByText(/^Paused, \d+%/)).toBeVisible();
  // What is remembered on the device names no file.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('long');

  await page.reload();
  const again = await evidence(page);
  await expect(again.part.getByText(/“long.pdf” stopped at \d+%\. Choose the same file again/)).toBeVisible();
  await again.part.getByLabel('Files', { exact: true }).setInputFiles([long]);
  await expect(linkTo(again.part, 'long.pdf')).toBeVisible();
  await page.context().close();
});

test('a line that breaks stops a file; it goes on by itself', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await part.getByLabel('Files', { exact: true }).setInputFiles([file('tunnel.pdf', pdf(700_000))]);
  await expect(part.getByText(/No connection\. It goes on by itself/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(linkTo(part, 'tunnel.pdf')).toBeVisible();
  await page.context().close();
});

test('a piece is removed with a reason, and undone', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  const row = part.getByRole('listitem').filter({ hasText: 'Minutes of May' });
  await row.getByText('Remove', { exact: false }).first().click();
  await row.getByLabel('Why is it removed?').fill('It is the wrong month.');
  await row.getByRole('button', { name: /^Remove it/ }).click();
  await expect(part.getByText('Removed “Minutes of May”: It is the wrong month.')).toBeVisible();
  await expect(linkTo(part, 'Minutes of May')).toHaveCount(0);
  await part.getByRole('button', { name: /^Undo/ }).click();
  await expect(linkTo(part, 'Minutes of May')).toBeVisible();
  await page.context().close();
});

test('without script a link and one file are added on a page of their own', async ({ browser }) => {
  const live = await loggedIn(browser, OFFICER);
  const { part } = await evidence(live);
  const action = await part.getByRole('form', { name: /^Link to evidence/ }).getAttribute('action');
  const still = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await live.context().storageState(),
  });
  const page = await still.newPage();
  await page.goto(action ?? '');
  await page.getByText('Add more').click();
  await page.getByLabel('Web address').fill('https://example.org/without-script');
  await page.getByRole('button', { name: 'Add link' }).click();
  await expect(page.getByText('Added “example.org/without-script”.')).toBeVisible();
  await page.getByText('Add more').click();
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles([file('plain.txt', Buffer.from('By hand.\n'))]);
  await page.getByRole('button', { name: 'Send file' }).click();
  await expect(page.getByRole('link', { name: 'plain.txt' })).toBeVisible();
  await still.close();
  await live.context().close();
});

test('nobody without the right opens a file', async ({ browser }) => {
  const page = await loggedIn(browser, OFFICER);
  const { part } = await evidence(page);
  const address = (await linkTo(part, 'report.pdf').getAttribute('href')) ?? '';
  const headers = (await page.request.get(address)).headers();
  expect(headers['content-disposition']).toMatch(/^attachment; /);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toBe('private, no-store');
  const stranger = await loggedIn(browser, 'equity-officer@philadelphia.example');
  // Whoever does not work for the city learns that, and nothing about what is there.
  expect((await stranger.request.get(address)).status()).toBe(403);
  expect((await stranger.request.get('/chicago/work/evidence/no-such-file')).status()).toBe(403);
  expect((await stranger.request.get(address.replace('chicago', 'philadelphia'))).status()).toBe(404);
  await stranger.context().close();
  await page.context().close();
});
