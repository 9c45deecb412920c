// What a city published, in the languages of its people: translated on a page and by file, published by somebody else, read.
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectGoodPage, expectNoSidewaysScroll } from './everywhere';
import { as } from './reporting';
import { goTo } from './workspace';

/** The title of the city's latest release, as the page of translations names it. */
async function latestTitle(page: Page): Promise<string> {
  await page.goto(`/${city}/work/translations`);
  const said = await page.getByText('All numbers are about the latest release').textContent();
  return /“(.+?)”/.exec(said ?? '')?.[1] ?? '';
}

const city = 'chicago';

/** The text of the release with this source, on the page of a language. */
const block = (page: Page, source: string | RegExp) => page.getByRole('group', { name: source });

async function show(page: Page, language: string, words: string): Promise<void> {
  const search = new URLSearchParams({ show: 'all', words });
  await page.goto(`/${city}/work/translations/${language}?${search.toString()}`);
}

test('a city sets its languages, with the law that says so, and residents read both', async ({
  browser,
  page,
}) => {
  await as(browser, `city-admin@${city}.example`, async (admin) => {
    await admin.goto(`/${city}/work`);
    await goTo(admin, 'Translations');
    await admin.getByRole('link', { name: 'Languages and legal basis' }).click();
    const empty = admin.getByRole('group', { name: 'Language 4' });
    await empty.getByLabel('Language').selectOption('ar');
    await admin.getByRole('button', { name: 'Save the languages' }).click();
    // A language without a legal basis is refused beside its field.
    await expect(admin.getByRole('alert')).toContainText('Arabic: name the law or rule');
    await empty
      .getByLabel('Legal basis')
      .fill('Municipal Code of Chicago, chapter 2-40 (Citywide Language Access)');
    await admin.getByRole('button', { name: 'Save the languages' }).click();
    await expect(admin.getByText('The languages are kept')).toBeVisible();
    await expectGoodPage(admin);
  });
  await page.goto(`/${city}`);
  await expect(page.getByRole('contentinfo')).toContainText(
    /Languages: English, Español, .*Legal basis: Municipal Code of Chicago, chapter 2-40/,
  );
});

test('texts are translated on the page and by file, published by somebody else, and read with their state', async ({
  browser,
  page,
}) => {
  const name = await as(browser, `city-admin@${city}.example`, async (admin) => {
    const found = await latestTitle(admin);
    await show(admin, 'es', found);
    const title = block(admin, found);
    await title.getByLabel('Spanish translation').fill('Avance de los departamentos');
    await admin.getByRole('button', { name: 'Save the translations' }).click();
    await expect(admin.getByText('1 translation is kept.')).toBeVisible();
    await expect(title).toContainText('Machine draft');
    await title.getByText('I have reviewed it beside the source').click();
    await admin.getByRole('button', { name: 'Save the translations' }).click();
    await expect(title).toContainText('Reviewed by a person');
    await expectGoodPage(admin);
    return found;
  });

  // The file goes out to a translator and comes back with one text done, one changed by mistake, the rest left.
  const filled = await as(browser, `city-admin@${city}.example`, async (admin) => {
    await admin.goto(`/${city}/work/translations/es`);
    const download = admin.waitForEvent('download');
    await admin.getByRole('link', { name: 'Download the texts nobody has reviewed (XLIFF)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/-es\.xlf$/);
    const xliff = await readFile(await file.path(), 'utf8');
    expect(xliff).not.toContain('Avance de los departamentos');
    const [first = '', second = ''] = [
      ...xliff.matchAll(/<segment state="initial">\s*<source>([^<]*)<\/source>/g),
    ].map(([, source]) => source);
    const content = xliff
      .replace(
        `<segment state="initial">\n        <source>${first}</source>`,
        `<segment state="translated"><source>${first}</source><target>Traducido en un archivo</target>`,
      )
      .replace(
        `<segment state="initial">\n        <source>${second}</source>`,
        `<segment state="final"><source>${second} and more</source><target>Otro texto</target>`,
      );
    const bring = async (buffer: string) => {
      await admin.getByLabel('Translation file').setInputFiles({
        ...{ name: 'filled.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(buffer) },
      });
      await admin.getByRole('button', { name: 'Bring in the file' }).click();
    };
    await bring(content);
    await expect(admin.getByText('1 translation was taken.')).toBeVisible();
    await expect(admin.getByText('the source text was changed in the file')).toBeVisible();
    await bring('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>');
    await expect(admin.getByRole('alert')).toContainText('document type declaration');
    return first;
  });
  expect(filled).not.toBe('');

  // The chief publishes what the administrator wrote; nobody publishes their own.
  await as(browser, `chief-equity-officer@${city}.example`, async (chief) => {
    await chief.goto(`/${city}/work/translations/es`);
    await expect(chief.getByText('2 texts would be published anew.')).toBeVisible();
    await chief.getByRole('button', { name: 'Publish the translation' }).click();
    await expect(chief.getByText('as number 1 for this release')).toBeVisible();
  });

  await page.goto(`/es/${city}/latest`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Avance de los departamentos');
  await expect(heading.locator('bdi')).toHaveAttribute('lang', 'es');
  // A person reviewed it, so it carries no mark of a machine.
  await expect(heading.locator('.pl-translated')).toHaveCount(0);
  await expectGoodPage(page);
  // The same release in English is untouched.
  await page.goto(`/${city}/latest`);
  await expect(heading).toContainText(name);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an outdated translation is never passed off, and Arabic runs from right to left', async ({
    page,
  }) => {
    await page.goto('/new-york');
    // The demo's own translation belongs to its second release; later ones may have come since.
    const releases = await page
      .locator('#releases a[href*="/releases/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const release = releases.at(-2) ?? '';
    const goals = `${release}/departments/DCP`;
    await page.goto(`/es${goals}`);
    const outdated = page.getByRole('heading', { level: 3, name: /^Teach agency staff/ });
    await expect(outdated.locator('bdi')).toHaveAttribute('lang', 'en');
    await expect(outdated.locator('.pl-translated')).toHaveCount(1);
    const earlier = page.locator('.pl-translation-note details');
    await expect(earlier.getByText(/^Muestra de una redacción anterior/)).toBeHidden();
    await earlier.locator('summary').click();
    await expect(earlier.getByText(/^Muestra de una redacción anterior/)).toBeVisible();
    const draft = page.getByRole('heading', { level: 3, name: /^Usar procesos/ });
    await expect(draft.locator('bdi')).toHaveAttribute('lang', 'es');
    await expect(draft.locator('.pl-translated')).toHaveCount(1);
    await page.goto(`/ar-XB${goals}`);
    const arabic = page.getByRole('heading', { level: 3, name: /^اعتماد التوظيف/ }).locator('bdi');
    await expect(arabic).toHaveAttribute('dir', 'rtl');
    await expect(arabic).toHaveAttribute('lang', 'ar');
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
  });
});

test('a page with machine drafts, outdated texts and Arabic is good for everybody', async ({ page }) => {
  for (const language of ['es', 'ar-XB']) {
    await page.goto(`/${language}/new-york/latest/departments/DCP`);
    await expectGoodPage(page);
  }
});

test('a translation that may name a person is changed, or published with a reason that stays', async ({
  browser,
}) => {
  const page = '/philadelphia/work/translations/vi';
  await as(browser, 'city-admin@philadelphia.example', async (admin) => {
    await admin.goto(`${page}?show=all`);
    const boxes = admin.getByLabel('Vietnamese translation');
    await boxes.nth(0).fill('Hãy gọi 215-555-0100.');
    await boxes.nth(1).fill('Viết cho jane.roe@example.org.');
    await admin.getByRole('button', { name: 'Save the translations' }).click();
    await expect(admin.getByText('2 translations are kept.')).toBeVisible();
    // Who wrote it sees what was found, and leaves the decision to whoever publishes.
    await expect(
      admin.getByText('2 places in translated texts must be looked at before publishing'),
    ).toBeVisible();
    await expect(admin.getByLabel('Why may it be published?')).toHaveCount(0);
  });
  await as(browser, 'chief-equity-officer@philadelphia.example', async (chief) => {
    await chief.goto(page);
    const publish = chief.getByRole('button', { name: 'Publish the translation' });
    const reasons = chief.getByLabel('Why may it be published?');
    await reasons.first().fill('It is the number of the office.');
    await publish.click();
    // What was typed stays; only the other one is asked about.
    await expect(chief.getByRole('alert').first()).toContainText('This translation cannot be published');
    await expect(reasons.first()).toHaveValue('It is the number of the office.');
    await expect(chief.getByText('Change the translation, or say why everybody may read it.')).toHaveCount(1);
    await expectGoodPage(chief);
    await chief.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(chief);
    await reasons.nth(1).fill('It is the address of the office.');
    await publish.click();
    await expect(chief.getByText('Published last:')).toBeVisible();
    await expect(reasons).toHaveCount(0);
  });
});
