// What an officer does on My quarter, where several quarters stand: find a report and an item in it, and fill it in.
import { expect, type Locator, type Page } from '@playwright/test';

/** The part of My quarter that is the report of one quarter, by the quarter's label. */
export function reportOf(page: Page, quarter: string): Locator {
  return page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2 }).filter({ hasText: quarter }) });
}

/** The labels of the quarters on My quarter, earliest first, e.g. "FY 2027 Q1 (Jul–Sep 2026)". */
export async function quartersOn(page: Page): Promise<string[]> {
  const reports = page.getByRole('heading', { level: 2 }).filter({ hasText: /FY \d{4} Q\d/ });
  await expect(reports.first()).toBeVisible();
  const headings = await reports.allInnerTexts();
  return headings.map((heading) => /FY \d{4} Q\d \([^)]*\)/.exec(heading)?.[0] ?? heading);
}

/** The form of one item inside a report. */
export function updateOn(report: Locator, code: string): Locator {
  return report.getByRole('form', { name: `Update on ${code}`, exact: true });
}

/** Codes of the items that are open because something is missing, in the order of the page. */
export async function codesToDo(report: Locator): Promise<string[]> {
  const forms = await report.getByRole('form', { name: /^Update on / }).all();
  const names = await Promise.all(forms.map((form) => form.getAttribute('aria-label')));
  return names.map((name) => name?.replace('Update on ', '') ?? '');
}

/** Unfolds an item that is done. */
export async function unfold(report: Locator, code: string): Promise<Locator> {
  const form = updateOn(report, code);
  await expect(form).toBeHidden();
  await report.getByRole('heading', { level: 4 }).filter({ hasText: code }).click();
  await expect(form).toBeVisible();
  return form;
}

export const fields = {
  note: (form: Locator) => form.getByLabel('What changed?'),
  blocker: (form: Locator) => form.getByLabel('What stands in the way, and what help do you need?'),
};

/** Picks a status by its word. */
export async function pick(form: Locator, status: string): Promise<void> {
  await expectListening(form);
  const question = form.getByRole('group', { name: 'How does it stand now?' });
  await question.getByText(status, { exact: true }).click();
  await expect(question.getByRole('radio', { name: status, exact: true })).toBeChecked();
}

/** Types into a field and leaves it, as one does on the way to the next. */
export async function type(field: Locator, text: string): Promise<void> {
  await expectListening(field);
  await field.fill(text);
  await field.blur();
}

/** A page can be read before its script runs; what is typed saves itself from then on. No person types that early. */
async function expectListening(part: Locator): Promise<void> {
  await expect
    .poll(() => part.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__react'))))
    .toBe(true);
}

/** The quiet line beside the button says that everything typed is stored, and when. */
export async function expectSaved(entry: Locator): Promise<void> {
  await expect(entry.getByRole('status')).toHaveText(/^Saved \d{1,2}:\d{2} [AP]M\b/);
}

/** The row of a measure's table: the total, or one group. */
export function rowOf(report: Locator, code: string, group: string): Locator {
  return report
    .getByRole('region', { name: new RegExp(`^${code} `) })
    .getByRole('row')
    .filter({ has: report.page().getByRole('rowheader', { name: group, exact: true }) });
}

/** Enters the total of a measure that asks for groups too, and says for each group why there is no value yet. */
export async function enterTotalOnly(report: Locator, code: string, total: string): Promise<void> {
  const table = report.getByRole('region', { name: new RegExp(`^${code} `) });
  for (const group of await table.getByRole('rowheader').allInnerTexts()) {
    const row = rowOf(report, code, group);
    if (group === 'Total') await type(row.getByLabel(/^Value/), total);
    else await row.getByLabel(/^No value\? Say why/).selectOption('Not available yet');
    await row.getByRole('button', { name: `Save ${code}, ${group}` }).click();
    await expectSaved(row);
  }
}
