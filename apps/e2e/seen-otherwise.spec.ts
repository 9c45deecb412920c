// Pages as people see them who set their system otherwise: forced colors, less motion, four times larger.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './everywhere';
import { as } from './reporting';

const PAGES: Readonly<Record<string, readonly string[]>> = {
  'equity-officer@chicago.example': ['my-quarter', 'plans'],
  'planning-director@chicago.example': ['review', 'attention', 'portfolio', 'portfolio?layer=progress'],
};

/** Keeps a picture among the run's results. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const path = test.info().outputPath(`${name.replaceAll(/[^\w]+/g, '-')}.png`);
  await page.screenshot({ path, fullPage: true });
}

async function onEveryPage(page: Page, addresses: readonly string[], look: (name: string) => Promise<void>) {
  for (const address of addresses) {
    await page.goto(`/chicago/work/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(address);
  }
}

for (const [email, addresses] of Object.entries(PAGES)) {
  const role = email.split('@')[0];

  test(`forced colors: every control of the ${role} has an edge, and nothing is told by color`, async ({
    browser,
  }) => {
    await as(browser, email, async (page) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await onEveryPage(page, addresses, async (name) => {
        const without = await page.getByRole('main').evaluate((main) =>
          [...main.querySelectorAll('button, input:not([type="hidden"]), select, textarea, summary')]
            .filter((control) => control.checkVisibility())
            .filter((control) => {
              const { borderTopStyle, textDecorationLine } = getComputedStyle(control);
              const plain = control.matches(
                'summary, .usa-button--unstyled, [type="radio"], [type="checkbox"]',
              );
              return !plain && borderTopStyle === 'none' && textDecorationLine === 'none';
            })
            .map((control) => control.outerHTML.slice(0, 120)),
        );
        expect(without, `controls of ${name} without an edge`).toEqual([]);
        // The system's own colors are drawn; axe still measures those of the style sheet.
        await expectAccessible(page, ['color-contrast']);
        await keepPicture(page, `${role}-${name}-forced-colors`);
      });
    });
  });

  test(`less motion: nothing moves on the pages of the ${role}`, async ({ browser }) => {
    await as(browser, email, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await onEveryPage(page, addresses, async (name) => {
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .flatMap((element) => [element, '::before', '::after'].map((part) => [element, part] as const))
            .filter(([element, part]) => {
              const style = getComputedStyle(element, typeof part === 'string' ? part : null);
              const seconds = (text: string) =>
                Math.max(...text.split(',').map((one) => Number.parseFloat(one)));
              const moves = style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
              return moves || seconds(style.transitionDuration) > 0.01;
            })
            .map(([element]) => element.outerHTML.slice(0, 100)),
        );
        expect(moving, `what moves on ${name}`).toEqual([]);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
          'auto',
        );
      });
    });
  });

  test(`four times larger: the pages of the ${role} need no sideways scrolling`, async ({ browser }) => {
    await as(browser, email, async (page) => {
      // 1280 by 1024 pixels at 400 % are 320 by 256 (WCAG 2.2, 1.4.10).
      await page.setViewportSize({ width: 320, height: 256 });
      await onEveryPage(page, addresses, async (name) => {
        await expectNoSidewaysScroll(page);
        await keepPicture(page, `${role}-${name}-four-times-larger`);
      });
    });
  });
}
