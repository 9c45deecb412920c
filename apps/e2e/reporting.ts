// What officers, leads and reviewers do with a report, on My quarter and on its own page, by the words that stand there.
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { loggedIn } from './people';

/** Runs `work` in a browser of their own in which this person is logged in, and closes it. */
export async function as<T>(browser: Browser, email: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await loggedIn(browser, email);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

/** Opens a team's oldest open report from the person's own quarter; answers the quarter's name. */
export async function openReport(page: Page, city: string, team: string): Promise<string> {
  await page.goto(`/${city}/work/my-quarter`);
  const report = page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { level: 2, name: team }) })
    .first();
  await report.getByRole('link', { name: /^(Check and submit|See the whole)/ }).click();
  const heading = page.getByRole('heading', { level: 1, name: `${team}: ` });
  await expect(heading).toBeVisible();
  return quarterIn((await heading.textContent()) ?? '', team);
}

/** "Board of Ethics: 2026 Q3 (Jul–Sep) Sample…" names the quarter "2026 Q3 (Jul–Sep)". */
function quarterIn(heading: string, team: string): string {
  return heading.slice(`${team}: `.length).replace(/\s*Sample.*$/s, '');
}

/** The address of the page without what comes and goes at its end. */
export function pageAddress(page: Page): string {
  return new URL(page.url()).pathname;
}

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

/** The form of one item inside a report, unfolded or not. */
export function updateOn(report: Locator, code: string): Locator {
  return report.locator(`form[aria-label="Update on ${code}"]`);
}

/** Codes of the items of which something is missing, in the order of the page. */
export async function codesToDo(report: Locator): Promise<string[]> {
  const left = report.locator('details').filter({ has: report.page().getByText(/^(To do|Asked again)$/) });
  const forms = await left.locator('form[aria-label^="Update on "]').all();
  const names = await Promise.all(forms.map((form) => form.getAttribute('aria-label')));
  return names.map((name) => name?.replace('Update on ', '') ?? '');
}

/** Unfolds whatever a part of the page is folded away in. */
async function reveal(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
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
  whyDifferent: (form: Locator) => form.getByLabel('Why is it different from what the dates say?'),
};

/** Says why the status is another one than the dates suggest, where the page asks for it. */
async function sayWhy(form: Locator): Promise<void> {
  const why = fields.whyDifferent(form);
  if (await why.isVisible()) await why.fill('We know more than the dates say.');
}

/** Picks a status by its word, and says why where it is another one than the dates suggest. */
export async function pick(form: Locator, status: string): Promise<void> {
  await expectListening(form);
  await reveal(form);
  const question = form.getByRole('group', { name: 'How does it stand now?' });
  await question.getByText(status, { exact: true }).click();
  await expect(question.getByRole('radio', { name: status, exact: true })).toBeChecked();
  await sayWhy(form);
}

/** Types into a field and leaves it, as one does on the way to the next. */
export async function type(field: Locator, text: string): Promise<void> {
  await expectListening(field);
  await reveal(field);
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
  await expect(entry.getByText(/^Saved \d{1,2}:\d{2} [AP]M\b/)).toBeVisible();
}

/** The row of a measure's table: the total, or one group. */
export function rowOf(report: Locator, code: string, group: string): Locator {
  const header = report.page().getByRole('rowheader', { name: group, exact: true, includeHidden: true });
  return measureOf(report, code).getByRole('row', { includeHidden: true }).filter({ has: header });
}

/** The part of a report about one measure, unfolded or not. */
function measureOf(report: Locator, code: string): Locator {
  return report.getByRole('region', { name: new RegExp(`^${code} `) });
}

/** Enters the total of a measure that asks for groups too, and says for each group why there is no value yet. */
export async function enterTotalOnly(report: Locator, code: string, total: string): Promise<void> {
  const table = measureOf(report, code);
  await reveal(table.getByRole('table', { includeHidden: true }));
  for (const group of await table.getByRole('rowheader').allInnerTexts()) {
    const row = rowOf(report, code, group);
    if (group === 'Total') await type(row.getByLabel(/^Value/), total);
    else await row.getByLabel(/^No value\? Say why/).selectOption('Not available yet');
    await row.getByRole('button', { name: `Save ${code}, ${group}` }).click();
    await expectSaved(row);
  }
}

/** The part of a report's page about one promise, unfolded. */
export async function itemOf(page: Page, code: string): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 4, name: new RegExp(`^${code} `) });
  const item = page.getByRole('group').filter({ has: heading });
  if (!(await item.evaluate((part: HTMLDetailsElement) => part.open))) await heading.click();
  return item;
}

/** What an officer says about one promise. */
export interface Said {
  /** The city's label. */
  status: string;
  note: string;
  blocker?: string;
  doneOn?: string;
}

/** Says how a promise stands, and waits until the page says that it is stored. */
export async function logProgress(page: Page, code: string, said: Said): Promise<void> {
  const item = await itemOf(page, code);
  const status = item.getByRole('radio', { name: said.status, exact: true });
  await item.getByText(said.status, { exact: true }).last().click();
  await expect(status).toBeChecked();
  await sayWhy(item);
  await item.getByLabel('What changed?').fill(said.note);
  if (said.blocker) await item.getByLabel('What stands in the way').fill(said.blocker);
  if (said.doneOn) await item.getByLabel('Day it was done').fill(said.doneOn);
  await item.getByRole('button', { name: `Save ${code}` }).click();
  await expectSaved(item);
}

/** Enters this quarter's value of one group (or `Total`) of a measure, and waits until it is stored. */
export async function enterValue(page: Page, code: string, group: string, value: string): Promise<void> {
  const row = rowOf(page.getByRole('main'), code, group);
  await reveal(row);
  await row.getByRole('textbox', { name: /^Value/ }).fill(value);
  await row.getByRole('button', { name: `Save ${code}, ${group}` }).click();
  await expectSaved(row);
}

/** Gives a reason for each value that is due and not there: which yearly ones are due depends on the quarter. */
export async function excuseMissingValues(page: Page): Promise<void> {
  for (const row of await page
    .getByRole('row', { includeHidden: true })
    .filter({ has: page.locator('form') })
    .all()) {
    await reveal(row);
    const reason = row.getByRole('combobox', { name: 'No value? Say why' });
    const value = row.getByRole('textbox', { name: /^Value/ });
    if ((await value.inputValue()) || (await reason.inputValue())) continue;
    await reason.selectOption({ label: 'Not available yet' });
    await row.getByRole('button', { name: /^Save / }).click();
    await expectSaved(row);
  }
}

/** Opens a report that waits in the reviewer's queue. */
export async function openReview(page: Page, city: string, team: string, quarter: string): Promise<void> {
  await page.goto(`/${city}/work/review`);
  const waiting = page.getByRole('table', { name: 'Reports that wait for your decision, oldest first' });
  await waiting.getByRole('row', { name: quarter }).getByRole('link', { name: team, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${team}, ${quarter}` })).toBeVisible();
}

/** A fact of a description list, found by its name: the text beside "Now due". */
export function factOf(part: Locator | Page, name: string): Locator {
  const term = part.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) });
  return term.locator('xpath=following-sibling::dd');
}

/** One of the four figures as its table shows it: the count beside a label. */
export async function expectFigure(
  page: Page,
  figure: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const table = page.getByRole('table', { name: figure, exact: true });
  for (const [label, count] of Object.entries(counts))
    await expect(table.getByRole('row', { name: `${label} ${count}`, exact: true })).toBeVisible();
}
