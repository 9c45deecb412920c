// The people of the demo cities: they log in as everybody does.
import { expect, type Browser, type Page } from '@playwright/test';

/** The password that all demo accounts share. */
export function demoPassword(): string {
  const password = process.env['PLUMBLINE_DEMO_PASSWORD'];
  if (!password) throw new Error('Run the journeys with `npm test`: it starts what they need.');
  return password;
}

/** Fills in the log-in page and sends it, whatever the answer. */
export async function fillLogIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
}

/** A browser of their own in which somebody is logged in. */
export async function loggedIn(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/log-in');
  await fillLogIn(page, email, demoPassword());
  await expect(page).not.toHaveURL(/log-in/);
  return page;
}

/** Several people of a city, each in a browser of their own where they stay logged in from one scene to the next. */
export class Cast {
  private readonly pages = new Map<string, Page>();

  /** Logs in `name@city.example` for each name. */
  async enter(browser: Browser, city: string, names: readonly string[]): Promise<void> {
    for (const name of names) this.pages.set(name, await loggedIn(browser, `${name}@${city}.example`));
  }

  /** The page that this person has open. */
  as(name: string): Page {
    const page = this.pages.get(name);
    if (!page) throw new Error(`${name} is not logged in.`);
    return page;
  }

  async leave(): Promise<void> {
    for (const page of this.pages.values()) await page.context().close();
  }
}
