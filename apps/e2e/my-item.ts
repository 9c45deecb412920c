// One item on My quarter, unfolded: the same promise may stand there once for each open quarter, and the first counts.
import { expect, type Locator, type Page } from '@playwright/test';

/** The item whose code is given, or the `nth` item of the page (0 is the first); answers it with its code. */
export async function myItem(page: Page, which: string | number): Promise<{ item: Locator; code: string }> {
  const heading =
    typeof which === 'string'
      ? page.getByRole('heading', { level: 4, name: new RegExp(`^${which} `) }).first()
      : page.getByRole('heading', { level: 4 }).nth(which);
  const item = heading.locator('xpath=ancestor::details[1]');
  await expect(item).toBeVisible();
  if (!(await item.evaluate((part: HTMLDetailsElement) => part.open))) await heading.click();
  const form = item.getByRole('form', { name: /^Update on / });
  await expect(form).toBeVisible();
  const name = await form.getAttribute('aria-label');
  return { item, code: (name ?? '').replace('Update on ', '') };
}
