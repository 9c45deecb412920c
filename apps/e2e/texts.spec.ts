// Before publishing, texts are looked through: what may name a person stops a draft; evidence is public one by one.
import { expect, test, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { loggedIn } from './people';

test.describe.configure({ mode: 'serial' });

/** Published already: its draft is discarded at the end, and nobody else assembles it. */
const QUARTER = 'FY 2026 Q4 (Apr–Jun 2026)';
const PHONE = '215-555-0134';
const reason = 'It is the number of the office itself.';

test('a draft is stopped by a phone number and a small number, until a director decides about both', async ({
  browser,
}) => {
  const page = await loggedIn(browser, 'planning-director@philadelphia.example');
  await page.goto('/philadelphia/work/releases');
  await page.getByLabel('Quarter').selectOption({ label: QUARTER });
  await page.getByLabel('Title').fill('A draft with notes');
  await page
    .getByLabel(/^Release notes/)
    .fill(`Call the office at ${PHONE}. In the pilot, 3 Black women were placed.`);
  await page.getByRole('button', { name: 'Assemble the release' }).click();
  await expect(page.getByText('2 texts must be looked at before publishing')).toBeVisible();
  const draft = new URL(page.url()).pathname;
  const card = (found: string) =>
    page.getByRole('listitem').filter({ has: page.locator('mark', { hasText: found }) });
  await expect(card(PHONE)).toContainText('This looks like a phone number.');
  await expect(card('3 Black women')).toContainText('a small number beside the name of a group');
  await expectGoodPage(page);

  await card(PHONE).getByText('Say why everybody may read it').click();
  await card(PHONE).getByLabel('Why may it be published?').fill('  ');
  await card(PHONE).getByRole('button', { name: 'It may be published' }).click();
  await expect(page.getByRole('alert').first()).toContainText('“Why may it be published?” is empty.');
  await card(PHONE).getByLabel('Why may it be published?').fill(reason);
  await card(PHONE).getByRole('button', { name: 'It may be published' }).click();
  await expect(page.getByText('It is on record that everybody may read it')).toBeVisible();
  await expect(page.getByText('1 text must still be looked at.')).toBeVisible();
  await expect(card(PHONE)).toContainText('Decided by Director');

  const chief = await loggedIn(browser, 'chief-equity-officer@philadelphia.example');
  await chief.goto(draft);
  await expect(chief.getByText('Some texts may name a person')).toBeVisible();
  await expect(chief.getByRole('button', { name: /^Publish/ })).toHaveCount(0);

  await card('3 Black women').getByText('Leave this text out of the release').click();
  await card('3 Black women').getByLabel('Why is it left out?').fill('Too few people.');
  await card('3 Black women').getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByText('The text is left out')).toBeVisible();
  await page.goto(`${draft}/preview`);
  await expect(
    page.getByText('Removed before publication: it could say something about a few people.').first(),
  ).toBeVisible();
  await expect(page.getByText(PHONE)).toHaveCount(0);

  // The second person sees the decisions and may publish; nobody else ever meets this draft.
  await chief.goto(draft);
  await expect(chief.locator('#texts')).toContainText('Left out of the release');
  await expect(chief.getByRole('button', { name: /^Publish release number/ })).toBeVisible();
  await chief.context().close();
  await page.goto(draft);
  await page.getByText('Discard this draft').click();
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(page).toHaveURL(/\/work\/releases$/);
  await page.context().close();
});

async function itemEvidence(page: Page, path?: string): Promise<string> {
  if (path === undefined) {
    await page.goto('/philadelphia/work/my-quarter');
    const form = page.locator('form[action*="/evidence/"]').first();
    await form.waitFor({ state: 'attached' });
    path = (await form.getAttribute('action')) ?? '';
  }
  await page.goto(path);
  return path;
}

test('the lead makes one piece public under a title for the public; the officer cannot, and strangers reach nothing', async ({
  browser,
}) => {
  const officer = await loggedIn(browser, 'equity-officer@philadelphia.example');
  const path = await itemEvidence(officer);
  await officer.getByText(/^Add (evidence|more)/).click();
  await officer
    .getByLabel('Files', { exact: true })
    .setInputFiles([
      { name: 'names.txt', mimeType: 'text/plain', buffer: Buffer.from('Minutes of the hearing.\n') },
    ]);
  await expect(officer.getByRole('link', { name: 'names.txt' })).toBeVisible();
  await expect(officer.getByText(/^Make public/)).toHaveCount(0);
  const address = (await officer.getByRole('link', { name: 'names.txt' }).getAttribute('href')) ?? '';
  await officer.context().close();

  const lead = await loggedIn(browser, 'department-lead@philadelphia.example');
  await itemEvidence(lead, path);
  await lead.waitForLoadState('networkidle');
  const row = lead.getByRole('listitem').filter({ hasText: 'names.txt' });
  await row.getByText(/^Make public/).click();
  await row.getByLabel('Title for the public').fill('names.txt');
  await row.getByText('I opened it, and nothing in it is about one person').click();
  await row.getByRole('button', { name: /^Make it public/ }).click();
  await expect(row.getByText('“Title for the public” is the name of the file.')).toBeVisible();
  await expectGoodPage(lead);
  await row.getByLabel('Title for the public').fill('Minutes of the hearing');
  await row.getByRole('button', { name: /^Make it public/ }).click();
  await expect(row).toContainText('Everybody reads it as “Minutes of the hearing”');

  // Nothing is public before a release with it: neither the private address nor a public one opens it.
  const stranger = await browser.newPage();
  expect((await stranger.request.get(address, { maxRedirects: 0 })).status()).not.toBe(200);
  expect((await stranger.request.get(`/public/evidence/philadelphia/${'0'.repeat(64)}`)).status()).toBe(404);
  await stranger.close();

  await row.getByText(/^Make private again/).click();
  await row.getByLabel('Why is it taken back?').fill('Not yet.');
  await row.getByRole('button', { name: /^Make it private/ }).click();
  await expect(row.getByText(/^Make public/)).toBeVisible();
  await lead.context().close();
});

test('whoever writes is told early what may not be published, with and without script, and saving goes on', async ({
  browser,
}) => {
  const officer = await loggedIn(browser, 'equity-officer@chicago.example');
  await officer.goto('/chicago/work/my-quarter');
  await officer.waitForLoadState('networkidle');
  const form = officer.locator('form:has(textarea[name="summary"])').first();
  const box = form.locator('textarea[name="summary"]');
  const before = await box.inputValue();
  // One voice says one thing after another: all of it is heard, so all of it is noted.
  await officer.locator('[data-announcements]').evaluate((voice) => {
    const heard = () =>
      voice.setAttribute('data-heard', `${voice.getAttribute('data-heard') ?? ''} ${voice.textContent}`);
    new MutationObserver(heard).observe(voice, { childList: true, characterData: true, subtree: true });
  });
  await box.fill('Call Ms. Alvarez at 215-555-0134. We placed 4 Black women.');
  await expect(form.locator('.pl-text-advice')).toContainText('This may not be published as it is');
  await expect(form.locator('.pl-text-advice')).toContainText(
    '“215-555-0134”: This looks like a phone number.',
  );
  await expect(form.locator('.pl-text-advice')).toContainText('speak of a larger group');
  await expect(officer.locator('[data-announcements]')).toHaveAttribute(
    'data-heard',
    /You can save it as it is/,
  );
  await box.blur();
  await expect(form.getByText(/^Saved/)).toBeVisible();
  await expectGoodPage(officer);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await officer.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto('/chicago/work/my-quarter');
  await expect(still.locator('.pl-text-advice').first()).toContainText('“4 Black women”');
  await plain.close();

  await box.fill(before || 'We did what we promised.');
  await expect(form.locator('.pl-text-advice')).toHaveCount(0);
  await box.blur();
  await expect(form.getByText(/^Saved/)).toBeVisible();
  await officer.context().close();
});
