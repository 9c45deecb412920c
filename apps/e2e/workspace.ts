// Steps in the workspace that the story takes more than once.
import { expect, type Page } from '@playwright/test';
import { reportOf } from './reporting';
import type { ChosenFile } from './plan-workbook';

/** Goes to a page of the workspace by its entry in the menu. */
export async function goTo(page: Page, entry: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: entry, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${entry}`) })).toBeVisible();
}

/** Chooses a planning team and a file on the import page, and checks it. */
export async function check(page: Page, team: string, file: ChosenFile): Promise<void> {
  await page.getByLabel('Racial equity planning team').selectOption(team);
  await page.getByLabel(/^(Another )?[Ff]ile/).setInputFiles(file);
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('heading', { name: `3. Result for “${file.name}”` })).toBeVisible();
}

/** Hands the team's report of this quarter in, as a lead. */
export async function submit(page: Page, quarter: string): Promise<void> {
  await page.goto('/new-york/work/my-quarter');
  await reportOf(page, quarter)
    .getByRole('link', { name: /^Check and submit/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(quarter);
  await page.getByRole('button', { name: 'Submit the quarterly report' }).click();
  await expect(page.getByText('The quarterly report is submitted. Thank you.')).toBeVisible();
  await expect(page.getByText(/Next, it is reviewed by: Equity Planning Manager\./)).toBeVisible();
}

/** A text as a regular expression that finds exactly it. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
