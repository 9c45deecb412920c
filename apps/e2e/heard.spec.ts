// What a screen reader finds and says on five journeys: the tree of each page, and one calm voice that says "Saved".
import { expect, test, type Page } from '@playwright/test';
import { as } from './reporting';
import { myItem } from './my-item';

/** Collects, in order, what every live region of the page says from now on. */
async function listen(page: Page): Promise<() => Promise<{ text: string; politeness: string }[]>> {
  await page.evaluate(() => {
    const heard: { text: string; politeness: string }[] = [];
    Object.assign(window, { heard });
    const politenessOf = (element: Element) =>
      element.getAttribute('aria-live') ??
      (element.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return (
            element?.closest('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]') ?? []
          );
        }),
      );
      for (const region of regions) {
        const text = (region.textContent ?? '').trim();
        if (text) heard.push({ text, politeness: politenessOf(region) });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { heard: { text: string; politeness: string }[] }).heard);
}

test('several fields that save themselves are said once, politely', async ({ browser }) => {
  await as(browser, 'officer.copa@chicago.example', async (page) => {
    await page.goto('/chicago/work/my-quarter');
    const { item } = await myItem(page, 'COPA-C05');
    const heard = await listen(page);
    await item.getByText('May miss the date', { exact: true }).first().click();
    await item.getByLabel('What changed?').fill('Two of six meetings took place.');
    await item.getByLabel('What stands in the way').fill('The room was closed.');
    const why = item.getByLabel('Why is it different from what the dates say?');
    if (await why.isVisible()) await why.fill('No date is set.');
    await expect(item.getByText(/^Saved \d{1,2}:\d{2}/)).toBeVisible();
    // The voice speaks a moment after the line is drawn.
    await expect.poll(async () => (await heard()).map(({ text }) => text).join(' ')).toMatch(/Saved/);
    const said = await heard();
    expect(said.filter(({ text }) => /^Saved/.test(text)).length).toBeLessThanOrEqual(1);
    expect(said.filter(({ politeness }) => politeness !== 'polite')).toEqual([]);
  });
});

test('my quarter: last quarter, the question without an answer, and what belongs to it', async ({
  browser,
}) => {
  await as(browser, 'officer.copa@chicago.example', async (page) => {
    await page.goto('/chicago/work/my-quarter');
    const { item } = await myItem(page, 'COPA-C04');
    await expect(item).toMatchAriaSnapshot(`
      - heading /COPA-C04 / [level=4]
      - paragraph:
        - strong: Last report
      - button "Same as last quarter for COPA-C04"
      - form "Update on COPA-C04":
        - group "How does it stand now?":
          - radio "Not started" [checked=false]
          - radio "Ongoing" [checked=false]
          - radio "May miss the date" [checked=false]
          - radio "Behind" [checked=false]
        - textbox "What changed?"
        - button "Save COPA-C04"
      - region "Evidence for COPA-C04"
    `);
  });
});

test('a page with several quarters: each report under its own heading, each item under its goal', async ({
  browser,
}) => {
  await as(browser, 'officer.dof@chicago.example', async (page) => {
    await page.goto('/chicago/work/my-quarter');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "My quarter" [level=1]
      - heading /Department of Finance/ [level=2]
      - group:
        - heading /DOF-C\\d+ / [level=4]
        - form /Update on DOF/:
          - group "How does it stand now?"
    `);
  });
});

test('review: the queue names its columns, and a decision comes with what each button does', async ({
  browser,
}) => {
  await as(browser, 'planning-manager@chicago.example', async (page) => {
    await page.goto('/chicago/work/review');
    const queue = page.getByRole('table', { name: 'Reports that wait for your decision, oldest first' });
    await expect(queue).toMatchAriaSnapshot(`
      - table "Reports that wait for your decision, oldest first":
        - rowgroup:
          - row:
            - columnheader "Department team"
            - columnheader "Quarter"
            - columnheader "Submitted"
            - columnheader "On your desk"
            - columnheader "Changes since last quarter"
        - rowgroup:
          - row:
            - rowheader:
              - link
    `);
    await queue.getByRole('link').first().click();
    const decision = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Decision' }) });
    await expect(decision.last()).toMatchAriaSnapshot(`
      - heading "Decision" [level=2]
      - heading "Approve" [level=3]
      - paragraph: /It goes to .* next\\./
      - button "Approve and send on"
      - heading "Return to the department" [level=3]
      - textbox "Why do you return it?"
      - button "Return with reason and comments"
    `);
  });
});

test('attention: every number says what it counts, and opens its items', async ({ browser }) => {
  await as(browser, 'planning-manager@chicago.example', async (page) => {
    await page.goto('/chicago/work/attention');
    await expect(page.getByRole('list', { name: 'Totals' })).toMatchAriaSnapshot(`
      - list "Totals":
        - listitem
        - listitem:
          - link /\\d+ Stale/
        - listitem
        - listitem
        - listitem
        - listitem:
          - link /\\d+ In review/
    `);
    await expect(page.getByRole('table', { name: 'By department team' })).toMatchAriaSnapshot(`
      - table "By department team":
        - rowgroup:
          - row:
            - columnheader "Department team"
            - columnheader "Overdue"
            - columnheader "Stale"
    `);
  });
});

test('portfolio: two named layers, filters with labels, and a table whose cells say it in words', async ({
  browser,
}) => {
  await as(browser, 'planning-director@chicago.example', async (page) => {
    await page.goto('/chicago/work/portfolio');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - heading "Portfolio" [level=1]
      - navigation "Layer of the grid":
        - list:
          - listitem:
            - 'link "Reporting: did reports come in time?"'
          - listitem:
            - 'link "Progress: how does the work go?"'
      - search:
        - searchbox "Name"
        - combobox "Quarters"
        - combobox "Sort by"
        - button "Show"
      - 'region "Reporting: whether reports came in time"':
        - 'table "Reporting: whether reports came in time"':
          - rowgroup:
            - row:
              - columnheader "Department team"
    `);
    const cells = page.getByRole('main').getByRole('table').getByRole('cell');
    const empty = (await cells.allInnerTexts()).filter((text) => !text.trim());
    expect(empty, 'no cell says something by its color alone').toEqual([]);
  });
});

test('a password may be pasted and filled in by a password manager', async ({ page }) => {
  await page.goto('/log-in');
  const [email, password] = [page.getByLabel('E-mail address'), page.getByLabel('Password')];
  await expect(email).toHaveAttribute('autocomplete', 'username');
  await expect(password).toHaveAttribute('autocomplete', 'current-password');
  // What a person pastes arrives as one piece of text, which no script of the page may refuse.
  const refused = await password.evaluate((field) => {
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    return !field.dispatchEvent(event);
  });
  expect(refused).toBe(false);
});
