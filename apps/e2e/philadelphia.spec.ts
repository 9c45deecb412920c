// Philadelphia: two offices share one plan and one report; one review step; both offices' public pages show it.
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import {
  as,
  enterValue,
  excuseMissingValues,
  factOf,
  itemOf,
  logProgress,
  openReport,
  openReview,
  pageAddress,
} from './reporting';

const team = 'Commerce and Economic Opportunity';
const director = 'planning-director@philadelphia.example';
const ofCommerce = 'Two loan funds opened; 41 owners of color were served.';
const ofOpportunity = 'Contracts of the third quarter were reviewed with six offices.';

test('Philadelphia: one report of several offices', async ({ browser, page }) => {
  test.slow();
  const { quarter, address } = await test.step('an officer of Commerce logs', () =>
    as(browser, 'equity-officer@philadelphia.example', logForCommerce));
  await test.step('an officer of Economic Opportunity sees it in the same report, and logs', () =>
    as(browser, 'officer.oeo@philadelphia.example', (officer) =>
      logForOpportunity(officer, quarter, address),
    ));
  await test.step('the lead of the other office completes and submits it', () =>
    as(browser, 'lead.oeo@philadelphia.example', (lead) => submit(lead, address)));
  await test.step('the director is the one reviewer', () =>
    as(browser, director, (reviewer) => approve(reviewer, quarter)));
  await test.step('a release is assembled by one person and published by another', () =>
    release(browser, quarter));
  await test.step('both offices show the report in public', () => readBothOffices(page, quarter));
});

async function logForCommerce(page: Page): Promise<{ quarter: string; address: string }> {
  const quarter = await openReport(page, 'philadelphia', team);
  await logProgress(page, 'COMMERCE-A10', { status: 'On track', note: ofCommerce });
  return { quarter, address: pageAddress(page) };
}

async function logForOpportunity(page: Page, quarter: string, address: string) {
  expect(await openReport(page, 'philadelphia', team)).toBe(quarter);
  expect(pageAddress(page)).toBe(address);
  const theirs = await itemOf(page, 'COMMERCE-A10');
  await expect(theirs.getByLabel('What changed?')).toHaveValue(ofCommerce);
  await expect(theirs.getByRole('radio', { name: 'On track', exact: true })).toBeChecked();
  await logProgress(page, 'OEO-A02', {
    status: 'At risk',
    note: 'The goal is 30 percent; 27 percent were reached.',
    blocker: 'Two contracts wait for the registry.',
  });
  await logProgress(page, 'OEO-A04', { status: 'On track', note: ofOpportunity });
  const groups = ['Asian', 'Black', 'Hispanic', 'Multiracial', 'White'];
  for (const group of groups) await enterValue(page, 'COMMERCE-S1', group, '40');
  await enterValue(page, 'COMMERCE-S1', 'Total', '200');
  await excuseMissingValues(page);
  await expect(page.getByText('Nothing is missing')).toBeVisible();
}

async function submit(page: Page, address: string) {
  await page.goto(address);
  const commerce = await itemOf(page, 'COMMERCE-A10');
  await expect(commerce.getByLabel('What changed?')).toHaveValue(ofCommerce);
  const opportunity = await itemOf(page, 'OEO-A04');
  await expect(opportunity.getByLabel('What changed?')).toHaveValue(ofOpportunity);
  await page.getByLabel('Summary of the quarter').fill('Both offices worked on one list.');
  await page.getByRole('button', { name: 'Save summary' }).click();
  const summary = page.locator('form').filter({ has: page.getByRole('button', { name: 'Save summary' }) });
  await expect(summary.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Submit the quarterly update' }).click();
  await expect(page.getByText('The quarterly update is submitted. Thank you.')).toBeVisible();
  await expect(page.getByText('Next, it is reviewed by: Director of Racial Equity Strategy.')).toBeVisible();
}

async function approve(page: Page, quarter: string) {
  await openReview(page, 'philadelphia', team, quarter);
  await expect(page.getByText(ofCommerce).first()).toBeVisible();
  await expect(page.getByText(ofOpportunity).first()).toBeVisible();
  await expectGoodPage(page);
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByText('You approved it. It is locked now.')).toBeVisible();
}

async function release(browser: Browser, quarter: string) {
  const draft = await as(browser, director, async (page) => {
    await page.goto('/philadelphia/work/releases');
    await page.getByLabel('Quarter').selectOption({ label: quarter });
    await page.getByLabel('Title').fill('Shared work of two offices');
    await page.getByRole('button', { name: 'Assemble the release' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Shared work of two offices' })).toBeVisible();
    return new URL(page.url()).pathname;
  });
  await as(browser, 'chief-equity-officer@philadelphia.example', async (page) => {
    await page.goto(draft);
    await page.getByRole('button', { name: 'Publish release number 3' }).click();
    await expect(page.getByText('Release number 3 is published')).toBeVisible();
  });
}

async function readBothOffices(page: Page, quarter: string) {
  const shown: (string | null)[] = [];
  for (const office of ['Department of Commerce', 'Office of Economic Opportunity']) {
    await page.goto('/philadelphia/latest');
    await page.getByRole('link', { name: office, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: office })).toBeVisible();
    await expect(page.getByText(new RegExp(`^${escaped(quarter)}. Reported (on time|late).`))).toBeVisible();
    await expect(page.getByText('Both offices worked on one list.')).toBeVisible();
    await expect(factOf(page, 'Shares a plan with')).toHaveText(team);
    shown.push(await page.getByRole('table', { name: 'Work', exact: true }).textContent());
    await expectGoodPage(page);
    await page.getByRole('link', { name: /^Aim for 35 percent of contract spending/ }).click();
    const action = page.getByRole('listitem').filter({ hasText: 'No. OEO-A02.' });
    await expect(action).toContainText('At risk');
    await expect(page.getByText(ofOpportunity)).toBeVisible();
  }
  expect(shown[0]).toBe(shown[1]);
}

function escaped(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}
