// Closed doors and bad input: what people may not see stays unseen, and every refusal says why in a sentence.
import { expect, test, type Page } from '@playwright/test';
import { hugeFile, pictureNamedWorkbook, zipBomb } from './bad-files';
import { expectGoodPage } from './everywhere';
import { demoPassword, fillLogIn, loggedIn } from './people';
import { as, itemOf, openReport, pageAddress } from './reporting';

test.describe.configure({ mode: 'parallel' });

const officer = 'officer.records@philadelphia.example';
const lead = 'lead.records@philadelphia.example';
const unknownId = '019a0000-0000-7000-8000-00000000dead';

test('a deep link leads through the log-in and comes back to the same place', async ({ page }) => {
  const place = '/philadelphia/work/plans?name=records';
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
  await fillLogIn(page, officer, 'not the password');
  await expect(page.getByText('You are not logged in')).toBeVisible();
  await fillLogIn(page, officer, demoPassword());
  await expect(page.getByRole('link', { name: /of Department of Records$/ })).toBeVisible();
  expect(page.url()).toContain(place);
});

test('a log-in never leads to another site', async ({ page, baseURL }) => {
  await page.goto('/log-in?next=//elsewhere.example/work');
  await fillLogIn(page, officer, demoPassword());
  await expect(page.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
  expect(page.url().startsWith(`${baseURL}/`)).toBe(true);
});

test('a wrong password and an unknown person are answered alike', async ({ page }) => {
  const answers: string[] = [];
  for (const email of ['officer.oit@philadelphia.example', 'nobody@philadelphia.example']) {
    await page.goto('/log-in');
    await fillLogIn(page, email, 'not the password');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('E-mail and password do not match. Check both and try again.');
    await expect(alert).toBeFocused();
    await expect(page.getByLabel('E-mail address')).toHaveValue(email);
    answers.push((await alert.innerText()).trim());
  }
  expect(answers[0]).toBe(answers[1]);
});

test('another city is closed, kindly', async ({ browser }) => {
  await as(browser, officer, async (page) => {
    for (const address of ['/chicago/work', '/chicago/work/my-quarter', '/new-york/work/plans'])
      await expectClosed(page, address);
    await expectGoodPage(page);
    // A city that is not there is answered alike.
    await expectClosed(page, '/atlantis/work');
  });
});

async function expectClosed(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not have access to this page');
  await expect(page.getByRole('link', { name: 'Go to the first page' })).toBeVisible();
}

test('what does not exist is said kindly, with status 404', async ({ page }) => {
  const answers = {
    '/atlantis': 'There is no such city here',
    '/no/such/page/at/all': 'There is no such city here',
  };
  for (const [address, title] of Object.entries(answers)) {
    await expectTitleOfMissing(page, address, title);
    await expect(page.getByText('Check the address, or start from the first page.')).toBeVisible();
  }
  await expectGoodPage(page);
  // A city's own frame stays around an address of it that leads nowhere, with the ways on.
  const within = {
    '/chicago/latest/departments/NOPE': 'There is no such department here',
    '/chicago/latest/departments/CPD/goals/NOPE': 'There is no such goal here',
    '/chicago/releases/1999-q1': 'There is no such release here',
    '/chicago/releases/1999-q1/departments/CPD': 'There is no such release here',
    '/chicago/no-such-page': 'There is no such page here',
  };
  for (const [address, title] of Object.entries(within)) {
    await expectTitleOfMissing(page, address, title);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: /Chicago$/ }).last()).toBeVisible();
    await expect(main.getByRole('link', { name: 'Search the newest release' })).toBeVisible();
    await expect(main).not.toContainText('not open to you');
  }
  await expectGoodPage(page);
  // Mixed up capitals lead to the page that was meant, in the language of the address and with its question.
  const meant = {
    '/Chicago': '/chicago',
    '/es/CHICAGO/latest/find?words=Park': '/es/chicago/latest/find?words=Park',
    '/chicago/latest/departments/cpd': '/chicago/latest/departments/CPD',
  };
  for (const [address, at] of Object.entries(meant)) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page).toHaveURL(at);
  }
  await page.goto('/log-in?next=/philadelphia/work');
  await fillLogIn(page, lead, demoPassword());
  await expect(page.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
  await expectMissing(page, `/philadelphia/work/reports/${unknownId}`, 'There is no such report here');
  await expectMissing(page, `/philadelphia/work/plans/${unknownId}`, 'There is no such plan here');
  await expectGoodPage(page);
});

async function expectTitleOfMissing(page: Page, address: string, title: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status(), address).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

async function expectMissing(page: Page, address: string, title: string): Promise<void> {
  await expectTitleOfMissing(page, address, title);
  await expect(page.getByText('The address may be mistyped, or the page is not open to you.')).toBeVisible();
}

test('logging out everywhere ends the session of another browser', async ({ browser }) => {
  // Somebody whom no other journey needs.
  const email = 'officer.opa@philadelphia.example';
  const atWork = await loggedIn(browser, email);
  const atHome = await loggedIn(browser, email);
  await atWork.goto('/philadelphia/work/my-quarter');
  await expect(atWork.getByRole('heading', { level: 1, name: 'My quarter' })).toBeVisible();
  await atHome.goto('/account');
  await atHome.getByRole('button', { name: 'Log out everywhere' }).click();
  await expect(atHome.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
  await atWork.goto('/philadelphia/work/my-quarter');
  await expect(atWork.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
  await atWork.context().close();
  await atHome.context().close();
});

test('drafts stay with those whose they are', async ({ browser }) => {
  const { report, plan } = await as(browser, lead, async (page) => {
    await openReport(page, 'philadelphia', 'Department of Records');
    const report = pageAddress(page);
    await page.goto('/philadelphia/work/plans');
    await page.getByRole('link', { name: /of Department of Records$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Department of Records: / })).toBeVisible();
    return { report, plan: pageAddress(page) };
  });
  await test.step('an auditor has the audit trail and nothing else', () =>
    as(browser, 'auditor@philadelphia.example', async (page) => {
      await page.goto('/philadelphia/work');
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText([
        'Audit trail',
      ]);
      const parts = ['my-quarter', 'review', 'portfolio', 'releases', 'import'];
      for (const part of parts) await expectClosed(page, `/philadelphia/work/${part}`);
      for (const id of [report, `/philadelphia/work/reports/${unknownId}`]) await expectClosed(page, id);
      await expectMissing(page, plan, 'There is no such plan here');
      await page.goto('/philadelphia/work/plans');
      await expect(page.getByText(/^There are no .* here that you can read/)).toBeVisible();
    }));
  await test.step('for a colleague of another office there is no such report', () =>
    as(browser, 'department-lead@philadelphia.example', async (page) => {
      await expectMissing(page, report, 'There is no such report here');
    }));
});

test('text that hides something is refused at its field; markup is shown as it was typed', async ({
  browser,
}) => {
  const markup = '<script>document.title = "taken over"</script><b>30 boxes</b> were scanned.';
  const report = await as(browser, officer, async (page) => {
    await openReport(page, 'philadelphia', 'Department of Records');
    const code = await firstCode(page);
    const item = await itemOf(page, code);
    await item.getByText('On track', { exact: true }).last().click();
    const note = item.getByLabel('What changed?');
    const refused = {
      'Ring\u0007 the bell': /What changed\?.* has a control character that cannot be shown/,
      'Payroll \u202exslx.nalp': /What changed\?.* has a hidden character that changes the reading direction/,
      [`${'Long. '.repeat(1000)}`]: /What changed\?.* is \d+ characters long. The limit is 280/,
    };
    for (const [text, sentence] of Object.entries(refused)) {
      await note.fill(text);
      await item.getByRole('button', { name: `Save ${code}` }).click();
      await expect(note).toHaveAccessibleDescription(sentence);
      await expect(item.getByText(/^Could not save/)).toBeVisible();
      // What was typed is still there to be mended.
      await expect(note).toHaveValue(text);
    }
    await note.fill(markup);
    await item.getByRole('button', { name: `Save ${code}` }).click();
    await expect(item.getByText(/^Saved \d/)).toBeVisible();
    return pageAddress(page);
  });
  await as(browser, 'head.records@philadelphia.example', async (page) => {
    await page.goto(report);
    await expect(page.getByText(markup)).toBeVisible();
    await expect(page).toHaveTitle(/^Department of Records: /);
  });
});

/** The code of the first promise of a report. */
async function firstCode(page: Page): Promise<string> {
  const heading = page.getByRole('group').getByRole('heading', { level: 4 }).first();
  return /^\S+/.exec((await heading.innerText()).trim())?.[0] ?? '';
}

test.describe('files that are not what they seem', () => {
  const files = [
    ['a picture named .xlsx', pictureNamedWorkbook, /is a picture, not a workbook/],
    ['a file just over the limit', () => hugeFile(5.1), /The file is larger than 5 MB/],
    ['a file of 20 MB', () => hugeFile(20), /The file is larger than 5 MB/],
    ['a zip bomb', () => zipBomb({ lying: false }), /unpacks? to/i],
    ['a zip bomb that lies', () => zipBomb({ lying: true }), /larger than the file says/],
  ] as const;
  for (const [name, make, sentence] of files)
    test(`${name} is refused with a sentence`, async ({ browser }) => {
      await as(browser, lead, async (page) => {
        await page.goto('/philadelphia/work/import');
        await page.getByLabel('Department team').selectOption({ label: 'Department of Records' });
        await page.getByLabel('File', { exact: true }).setInputFiles(make());
        await page.getByRole('button', { name: 'Check the file' }).click();
        const alert = page.getByRole('alert');
        await expect(alert).toContainText('Nothing was imported');
        await expect(alert).toContainText(sentence);
        await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
        // The page still works.
        await page.goto('/philadelphia/work/plans');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    });
});
