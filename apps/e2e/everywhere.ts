// What must hold on every page: no accessibility violation, no sideways scrolling on a phone, one main heading.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with the rule and the element when axe finds a violation of WCAG 2.2 AA on the page as it stands. */
export async function expectAccessible(page: Page, without: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).disableRules([...without]);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Fails when the page itself scrolls sideways at the current width; tables may scroll inside their own frame. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(widths.content, `width of ${page.url()}`).toBeLessThanOrEqual(widths.window);
}

/** A page as a person with a wide screen, a phone, and 400% zoom (1280 px zoomed is 320 CSS px) meets it. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Opens a page by its address alone: it answers, has one heading and a title, says that it is a demonstration, and is not for search engines. */
export async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), `status of ${address}`).toBe(200);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCount(1);
  await expect(heading).not.toBeEmpty();
  await expect(page).toHaveTitle(/\S.* \| Plumbline$/);
  await expect(page.locator('meta[name="robots"][content*="noindex"]').first()).toBeAttached();
  await expectDemonstration(page);
}

/** Fails when the page does not say that it is a demonstration. */
export async function expectDemonstration(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Demonstration notice' })).toContainText('Demonstration.');
}
