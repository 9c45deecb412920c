// What a resident reads of one promise, one measure and one priority: without script, wide and on a phone, in plain words.
import { expect, test, type Page } from '@playwright/test';
import { countsOf, gradeOf } from '../../libs/language/domain/reading-level';
import { expectGoodPage, open } from './everywhere';

test.describe.configure({ mode: 'parallel' });

const health = '/new-york/latest/departments/DOHMH/plans/healthynyc/goals/DOHMH-H1';

/** Everything the first screen of a page about a release says. */
async function expectFirstScreen(page: Page): Promise<void> {
  const first = page.getByRole('region', { name: 'At a glance' });
  for (const figure of ['Work', 'Dates', 'Results']) {
    await expect(first.getByRole('term').filter({ hasText: new RegExp(`^${figure}$`) })).toBeVisible();
  }
  for (const said of ['Information as of', 'Published by', 'Release \\d+', 'Download']) {
    await expect(first.getByRole('term').filter({ hasText: new RegExp(`^${said}$`) })).toBeVisible();
  }
  await expect(first.getByRole('link', { name: 'JSON' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Languages of this page' })).toBeVisible();
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
}

/** The product's own sentences on the page, without what the city wrote. */
async function ownSentences(page: Page): Promise<string> {
  const texts = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const wrote of copy.querySelectorAll('bdi, svg, table, [hidden]')) wrote.remove();
    return [...copy.querySelectorAll('p, li, dd, figcaption')]
      .filter((one) => one.querySelector('p, li, dd') === null)
      .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  });
  return texts.filter((text) => countsOf(text).words >= 5).join('\n');
}

async function expectPlain(page: Page): Promise<void> {
  const text = await ownSentences(page);
  expect(gradeOf(text), `reading level of ${page.url()}:\n${text}`).toBeLessThanOrEqual(8);
}

const pages = [
  '/chicago/latest/priorities',
  '/chicago/latest/priorities/workforce-diversity',
  '/new-york/latest/priorities',
  `${health}`,
  `${health}/metrics/DOHMH-M1`,
  '/philadelphia/methods',
];
const others = ['/', '/chicago', '/accessibility', '/chicago/accessibility'];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of pages)
    test(`${address} says the main things first, and plainly`, async ({ page }) => {
      await open(page, address);
      await expectFirstScreen(page);
      await expectPlain(page);
    });

  for (const address of others)
    test(`${address} is plain`, async ({ page }) => {
      await open(page, address);
      await expectPlain(page);
    });

  test('a resident follows a promise from its goal, and sees what each release said of it', async ({
    page,
  }) => {
    await open(page, health);
    const promise = page.getByRole('heading', { level: 3 }).getByRole('link').last();
    const text = (await promise.textContent()) ?? '';
    await promise.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
    await expectFirstScreen(page);
    const told = page.getByRole('table', { name: 'Status, date and note, newest release first' });
    await expect(told.getByRole('row').last()).toContainText('No. 1');
    await expect(page.getByText('First promised for')).toBeVisible();
    await expectPlain(page);
    // The same page under the release's own address.
    await page.goto(page.url().replace('/latest/', await numbered(page)));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
  });

  async function numbered(page: Page): Promise<string> {
    const link = page
      .getByRole('region', { name: 'At a glance' })
      .locator('a[href*="/new-york/releases/"]')
      .first();
    const [, slug] = /releases\/([^/]+)/.exec((await link.getAttribute('href')) ?? '') ?? [];
    return `/releases/${slug}/`;
  }

  test('a measure has its picture with a table, its values, targets and what was corrected', async ({
    page,
  }) => {
    await open(page, `${health}/metrics/DOHMH-M1`);
    for (const name of ['What it measures', 'What it shows', 'Targets', 'What each release said'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    const figure = page.getByRole('figure').first();
    await expect(figure).toBeVisible();
    await figure.getByText('Show the numbers as a table').click();
    await expect(figure.getByRole('table').first()).toBeVisible();
  });

  test('a department without an approved report shows the gap, also where its promises would stand', async ({
    page,
  }) => {
    // The first release stays the same whatever the other journeys publish.
    await page.goto('/chicago');
    await page.getByRole('link', { name: /^No\. 1: / }).click();
    await page.getByRole('link', { name: 'Chicago Public Library', exact: true }).click();
    const department = page.url();
    for (const address of ['', '/plans/any/goals/G1', '/plans/any/goals/G1/deliverables/D1', '/goals/G1']) {
      await open(page, department + address);
      await expect(page.getByText('Without an approved report there is nothing to show')).toBeVisible();
      await expect(page.getByText('Not known')).toHaveCount(3);
      await expectPlain(page);
    }
  });

  test('a priority leads to its goals and departments, and nothing is at an address that names none', async ({
    page,
  }) => {
    await open(page, '/chicago');
    await expect(page.getByRole('link', { name: 'See all promises by priority' })).toBeVisible();
    // The first release says the same for good; the latest may be another one by now.
    const first = await page.locator('#releases a[href*="/releases/"]').last().getAttribute('href');
    await open(page, `${first}/priorities`);
    await page.getByRole('link', { name: 'Workforce diversity', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Chicago Fire Department' })).toBeVisible();
    await page
      .getByRole('link', { name: 'Advance the citywide priority "Workforce diversity".' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Workforce diversity');
    const answer = await page.goto('/chicago/latest/priorities/no-such-priority');
    expect(answer?.status()).toBe(404);
  });
});

// The checker is a script itself; the pages bring none, which the journeys above hold them to.
for (const address of [...pages, ...others, `${health}/deliverables/DOHMH-D01`])
  test(`${address} is good for everybody`, async ({ page }) => {
    await open(page, address);
    await expectGoodPage(page);
  });

/** Tables that are wider than what they stand in, and do not say that they go on beside it. */
async function clippedTables(page: Page): Promise<string[]> {
  return page.locator('table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const frame = table.parentElement!;
      const { width } = table.getBoundingClientRect();
      if (width <= frame.clientWidth + 1) return [];
      const hint = frame.querySelector<HTMLElement>(':scope > .pl-table-hint');
      return hint && hint.offsetHeight > 10
        ? []
        : [`${table.querySelector('caption')?.textContent ?? ''}: ${width} px`];
    }),
  );
}

const withTables = [
  '/new-york',
  '/new-york/latest/find',
  '/new-york/latest/data',
  '/new-york/methods',
  '/new-york/check',
  health,
  `${health}/metrics/DOHMH-E1`,
];

test.describe('tables', () => {
  test.use({ javaScriptEnabled: true });

  test('on a phone nothing of a table is out of sight, and a grid of numbers says that it goes on', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of withTables) {
      await open(page, address);
      await page.locator('summary').evaluateAll((all) => {
        for (const one of all) (one.parentElement as HTMLDetailsElement).open = true;
      });
      // The words beside a grid come with the browser's next picture, once it knows that there is more.
      await expect.poll(() => clippedTables(page), { message: address }).toEqual([]);
    }
    const row = page.getByRole('table', { name: /newest release first/ }).getByRole('row');
    const badge = await row
      .last()
      .getByRole('cell', { name: /Better|Worse/ })
      .boundingBox();
    expect(badge && badge.x + badge.width).toBeLessThanOrEqual(320);
  });

  test('on paper every table fits the sheet', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 900 });
    await page.emulateMedia({ media: 'print' });
    for (const address of withTables) {
      await open(page, address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(720);
      expect(await clippedTables(page), address).toEqual([]);
    }
  });
});

test('a measure leads with one sentence, and tells readers what is not known, not what staff should do', async ({
  page,
}) => {
  await open(page, `${health}/metrics/DOHMH-E1`);
  await expect(page.locator('.pl-lead')).toHaveText(
    /^2019: The gap is [\d.]+ deaths[^.]*: the value for Black, not Hispanic is [\d.]+ times that for Asian, not Hispanic\.$/,
  );
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('No single group is set as the one that all others are compared with.');
  expect(text).toContain('The line is Asian, not Hispanic, the group that fares best here.');
  expect(text).not.toMatch(/Enter the|Mark the group|Correct the/);
  const warning = 'Look at both: since 2000';
  expect(text.split(warning)).toHaveLength(2);
  await open(page, health);
  const results = page.getByRole('link', { name: '11 results by measure and group: 6 worse and 5 better.' });
  await expect(results).toHaveAttribute('href', '#results');
  expect(
    ((await page.locator('main').textContent()) ?? '').split('Infant deaths per 1,000 live births, Hispanic'),
  ).toHaveLength(2);
});
