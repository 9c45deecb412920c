// The interface in other languages: chosen by the reader, called a draft until people have read it, and right to left.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectGoodPage, expectNoSidewaysScroll } from './everywhere';
import { demoPassword } from './people';
import { as } from './reporting';

/** Presses the button of a language at the foot of the page. */
async function choose(page: Page, language: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: language, exact: true }).click();
  await expect(page.getByRole('contentinfo').getByText(language, { exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
}

test('Spanish from the log-in page on: words, days, plurals, what is announced, and what is refused', async ({
  page,
}) => {
  await page.goto('/log-in');
  await choose(page, 'Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1, name: 'Iniciar sesión' })).toBeVisible();
  const draft = page.getByRole('region', { name: /traducción/i });
  await expect(draft).toContainText(/borrador/i);
  await expectGoodPage(page);

  await page.getByLabel('Correo electrónico').fill('lead.oit@philadelphia.example');
  await page.getByLabel('Contraseña', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Iniciar sesión' }).click();
  await expect(page.getByRole('alert')).toContainText(/no coinciden/);
  await page.getByLabel('Contraseña', { exact: true }).fill(demoPassword());
  await page.getByRole('button', { name: 'Iniciar sesión' }).click();

  await expect(page).not.toHaveURL(/log-in/);

  await page.goto('/philadelphia/work/my-quarter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mi trimestre' })).toBeVisible();
  await expect(draft).toContainText(/borrador/i);
  await expect(
    page
      .getByRole('main')
      .getByText(/\b\d{1,2} (ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)\b/)
      .first(),
  ).toBeVisible();
  await expectGoodPage(page);
  const summary = page.getByLabel(/^Resumen del trimestre/).first();
  await summary.fill('Lo que sigue está en marcha.');
  await summary.blur();
  await expect(page.getByText(/^Guardado( a las)? \d{1,2}:\d{2}/).first()).toBeVisible();

  // The whole catalogue is there: no English sentence of the product is left on the page.
  const said = await page.getByRole('main').innerText();
  expect(said).not.toMatch(/\b(items|left|What changed|Save|Evidence|Last report|Keyboard shortcuts)\b/);
});

test('what a person corrects is said in their city, and only there; the rest stays a draft', async ({
  browser,
}) => {
  await as(browser, 'city-admin@philadelphia.example', async (page) => {
    await page.goto('/philadelphia/work/languages');
    await expectGoodPage(page);
    await expect(page.getByRole('row', { name: /Español Draft 0 of [\d,]+ messages/ })).toBeVisible();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByLabel('With the words').fill('Log out');
    await page.getByRole('button', { name: 'Show these' }).click();
    const message = page.getByRole('group', { name: 'Log out', exact: true });
    await expectGoodPage(page);

    // A mark alone is asked for, and words that lose a place are refused with the message they belong to.
    await page.getByRole('button', { name: 'Keep what I read' }).click();
    await expect(page.getByRole('alert')).toContainText('Mark at least one message as read.');
    await message.getByLabel('Translation').fill('Salir');
    // Whoever changed it has read it; the mark is for what is right as it is.
    await page.getByRole('button', { name: 'Keep what I read' }).click();
    await expect(page.getByText('1 message is kept as read.')).toBeVisible();
    await expect(page.getByText(/^1 of [\d,]+ messages have been read/)).toBeVisible();

    await choose(page, 'Español');
    await expect(page.getByRole('banner').getByRole('button', { name: 'Salir' })).toBeVisible();
    await expect(page.getByRole('region', { name: /traducción/i })).toContainText(/borrador/i);
  });
  await as(browser, 'city-admin@new-york.example', async (page) => {
    await page.goto('/new-york/work');
    await choose(page, 'Español');
    await expect(page.getByRole('banner').getByRole('button', { name: 'Cerrar sesión' })).toBeVisible();
  });
});

test('from right to left nothing overlaps or leaves the page, and the start of a line is at the right', async ({
  browser,
}) => {
  await as(browser, 'planning-director@philadelphia.example', async (page) => {
    await page.goto('/philadelphia/work/attention');
    await choose(page, 'Right to left (test)');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const address of [
      'attention',
      'review',
      'portfolio',
      'plans',
      'releases',
      'documents',
      'notifications',
    ]) {
      await page.goto(`/philadelphia/work/${address}`);
      const heading = page.getByRole('heading', { level: 1 });
      await expect(page.getByRole('main')).toContainText(/[\u0600-\u06ff]/);
      const box = await heading.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(1100);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});

test('published pages are the same for everybody, whatever language somebody chose', async ({ page }) => {
  await page.goto('/log-in');
  await choose(page, 'Español');
  const answer = await page.goto('/philadelphia/latest');
  expect(answer?.headers()['cache-control']).toMatch(/^public/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Español' })).toHaveCount(0);
});

for (const { prefix, lang, dir, heading } of [
  { prefix: '/es', lang: 'es', dir: 'ltr', heading: /racial/i },
  { prefix: '/zh-Hans', lang: 'zh-Hans', dir: 'ltr', heading: /种族/ },
  { prefix: '/ar-XB', lang: 'ar-XB', dir: 'rtl', heading: /./ },
]) {
  test(`published pages at ${prefix}: one language from page to page, on a phone as on a desk`, async ({
    page,
  }) => {
    await page.goto(prefix);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Philadelphia', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/philadelphia$`));
    const department = page.locator('main table a[href*="/departments/"]').first();
    await expect(department).toHaveAttribute(
      'href',
      new RegExp(`^${prefix}/philadelphia/latest/departments/`),
    );
    const paths = [
      '',
      '/latest',
      '/latest/find',
      '/latest/documents',
      ((await department.getAttribute('href')) ?? '').replace(`${prefix}/philadelphia`, ''),
    ];
    for (const path of paths) {
      await page.goto(`${prefix}/philadelphia${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`${prefix}/philadelphia`),
      );
      await expectGoodPage(page);
    }
    // The way back to English is the same page.
    await page.getByRole('banner').getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`[^/]/philadelphia${paths.at(-1)}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

/** What is written on the page outside of the city's own words, which are marked as English. */
async function ownTexts(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement?.closest('[lang="en"], code, script')) said.push(textContent ?? '');
    }
    return said.join('\n').replace(/https?:\S+/g, '');
  });
}

test('statuses, periods, groups, sentences about measures and a city’s labels are in the language of the page', async ({
  page,
}) => {
  await page.goto('/es/chicago');
  await page.locator('main a[href$="/departments/BOE"]').first().click();
  const goal = page.getByRole('main').locator('a[href*="/goals/BOE-G03"]').first();
  const address = (await goal.getAttribute('href')) ?? '';
  const english =
    /\b(for everyone|Ongoing|Behind|On track|Completed|Since|which is|gap is|White|Hispanic|African|commitments?|teams?|percent)\b|^(FY )?\d{4} Q[1-4] [^:]*$/m;
  for (const path of [
    '/es/chicago',
    '/es/chicago/latest/departments/BOE',
    address,
    `${address}/metrics/BOE-S1`,
    '/es/chicago/compare',
    '/es/new-york/latest',
    '/es/new-york/latest/priorities',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(await ownTexts(page), path).not.toMatch(english);
  }
  // The same words, in the same place, for those who read Chinese: the zone of a time has a name, not a number.
  await page.goto('/zh-Hans/new-york/latest');
  expect(await ownTexts(page)).not.toMatch(/GMT|\b(teams?|agency|agencies)\b/);
  await expect(page.getByRole('main')).toContainText('北美东部时间');
});

test('who comes from a page in Spanish logs in in Spanish, and keeps what they chose themselves', async ({
  page,
}) => {
  await page.goto('/es/chicago');
  await page.getByRole('banner').getByRole('link', { name: 'Inicio de sesión del personal' }).click();
  await expect(page).toHaveURL(/[^/]\/log-in\?next=/);
  await expect(page.getByRole('heading', { level: 1, name: 'Iniciar sesión' })).toBeVisible();
  await choose(page, 'English');
  await page.goto('/es/chicago/work');
  await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
});

test('a city’s own language without an interface: English around what the city wrote, and no page where it has none', async ({
  page,
}) => {
  await page.goto('/bn/new-york');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('banner').getByText('বাংলা')).toHaveAttribute('aria-current', 'true');
  // What the page is, is said in the language itself, and that a machine wrote it.
  const notice = page.getByRole('main').locator('p[lang="bn"]');
  await expect(notice).toContainText('বাংলায়');
  await expect(notice.locator('small')).not.toBeEmpty();
  await expectGoodPage(page);
  await page.goto('/ur/new-york/methods');
  await expect(page.getByRole('main').locator('p[lang="ur"]')).toHaveAttribute('dir', 'rtl');
  const none = await page.goto('/bn/chicago');
  expect(none?.status()).toBe(404);
});
