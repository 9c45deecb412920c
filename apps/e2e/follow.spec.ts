// Following a city without script: a mail that asks, a button that confirms, a button that stops; feeds and scorecards beside it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './everywhere';
import { loggedIn } from './people';

test.use({ javaScriptEnabled: false });

/** The checks need a browser with script; the pages ship none, so it is the same page. */
async function expectGood(page: Page, width = 320): Promise<void> {
  const context = await page
    .context()
    .browser()!
    .newContext({ javaScriptEnabled: true, viewport: { width, height: 640 } });
  const same = await context.newPage();
  await same.goto(page.url());
  await expect(same.locator('h1')).toHaveCount(1);
  await expectAccessible(same);
  await expectNoSidewaysScroll(same);
  await context.close();
}

/** A page on a server of its own, so that the browser takes it for a website of somebody else. */
async function anotherWebsite(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test('a resident follows a department by mail and stops again', async ({ page, browser }) => {
  const email = `resident-${Date.now()}@example.org`;
  await page.goto('/chicago/latest/departments/CPB');
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).split('\n')[0]!.trim();
  await page.getByRole('link', { name: 'Get a mail for each new release' }).click();
  await expectGood(page);
  const field = page.getByLabel('Your e-mail address');
  await field.evaluate((input: HTMLInputElement) => (input.type = 'text'));
  await field.fill('a@example.org, b@example.org');
  await page.getByRole('button', { name: 'Send me a link to confirm' }).click();
  await expect(page.getByText('Write one e-mail address, such as name@example.org.').first()).toBeVisible();
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link to confirm' }).click();
  await expect(page.getByText('Look into your mail')).toBeVisible();
  await expectGood(page);

  // The outbox of the demonstration stands in for the mailbox.
  const office = await loggedIn(browser, 'city-admin@chicago.example');
  let link = '';
  await expect(async () => {
    await office.goto('/chicago/work/mail');
    const mail = office.locator('main').getByText(`/chicago/follow/confirm?key=`);
    const all = await office.locator('main').innerText();
    expect(all).toContain(email);
    await expect(mail.first()).toBeAttached();
    link = /\S+\/chicago\/follow\/confirm\?key=[\w-]+/.exec(all.slice(all.indexOf(email)))?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 15_000 });
  await office.context().close();

  const address = new URL(link);
  await page.goto(address.pathname + address.search);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm that you want these mails');
  await expectGood(page);
  await page.getByRole('button', { name: 'Yes, send me these mails' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You follow this now');
  await expect(page.getByRole('main')).toContainText(name);
  await page.getByRole('link', { name: 'Stop these mails' }).click();
  await expectGood(page);
  await page.getByRole('button', { name: 'Stop these mails' }).click();
  await expect(page.getByText('Your address was deleted.')).toBeVisible();
  // A link that a mail program cut in two must not say that the mails have ended.
  await page.goto('/chicago/follow/stop?key=cut-in-two');
  await expect(page.getByText('No mails belong to this link')).toBeVisible();
  await expect(page.getByText('Your address was deleted.')).toBeHidden();
  await expectGood(page);
  await page.goto(address.pathname + address.search);
  await expect(page.getByText('This link has ended')).toBeVisible();
});

test('a scorecard fits into a narrow frame of another website, and nothing else can be framed', async ({
  page,
  baseURL,
}) => {
  await page.goto('/chicago/follow');
  const line = await page
    .getByRole('region', { name: 'Line to paste' })
    .or(page.locator('.pl-paste'))
    .first()
    .innerText();
  expect(line).toMatch(/^<iframe src="\S+\/chicago\/embed" title="Scorecard: Chicago" /);
  const news = await anotherWebsite(
    `<!doctype html><html lang="en"><title>News</title><div style="width:280px">${line}</div>
     <iframe src="${baseURL}/chicago" title="Not a scorecard"></iframe></html>`,
  );
  await page.goto(news.address);
  const card = page.frameLocator('iframe[title="Scorecard: Chicago"]');
  await expect(card.getByRole('heading', { level: 1 })).toContainText('Chicago');
  for (const figure of ['Work', 'Dates', 'Results'])
    await expect(card.getByText(figure, { exact: true })).toBeVisible();
  await expect(card.getByRole('link', { name: 'Read the full page' })).toHaveAttribute('target', '_top');
  await expect(card.locator('script')).toHaveCount(0);
  const refused = page
    .frames()
    .find((frame) => frame !== page.mainFrame() && !frame.url().includes('/embed'));
  expect(await refused?.content()).not.toContain('Chicago');
  news.close();
  await page.goto('/chicago/embed/departments/CPB');
  await expectGood(page, 280);
});

test('pages lead to feeds that any XML parser reads, and carry data that is no script', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const addresses = [
    '/chicago',
    '/chicago/latest',
    '/chicago/latest/documents',
    '/chicago/latest/departments/CPB',
  ];
  for (const address of addresses) {
    await page.goto(address);
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {
      '@graph': { '@type': string }[];
    };
    expect(data['@graph'].map((one) => one['@type'])).toContain('BreadcrumbList');
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Chicago/);
    const feed = (await page.locator('link[type="application/atom+xml"]').getAttribute('href')) ?? '';
    const text = await (await page.request.get(feed)).text();
    const read = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        broken: document.querySelector('parsererror')?.textContent ?? null,
        entries: document.querySelectorAll('feed > entry').length,
      };
    }, text);
    expect(read.broken).toBeNull();
    expect(read.entries).toBeGreaterThan(0);
  }
  expect((await page.request.get('/share.png')).headers()['content-type']).toBe('image/png');
  expect(complaints.filter((text) => /content security policy/i.test(text))).toEqual([]);
});
