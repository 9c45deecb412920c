// The city's administrator chooses the license and the contact of open data; the public reads them at once.
import { expect, test } from '@playwright/test';
import { expectGoodPage } from './everywhere';
import { as } from './reporting';

const city = 'new-york';

test('a license and a contact are chosen, checked, kept and read by everybody', async ({ browser, page }) => {
  await as(browser, `city-admin@${city}.example`, async (admin) => {
    await admin.goto(`/${city}/work`);
    await admin.getByRole('link', { name: 'Topics and places', exact: true }).click();
    await admin.getByRole('link', { name: 'License of open data' }).click();
    await expectGoodPage(admin);
    await expect(admin.getByRole('radio', { name: /^CC0 1\.0 Universal/ })).toBeChecked();
    await admin.getByText('Creative Commons Attribution 4.0 International').click();
    await admin.getByLabel('Contact e-mail').fill('the data team');
    await admin.getByRole('button', { name: 'Save the license and the contact' }).click();
    // What was chosen stays beside the refusal.
    await expect(admin.getByRole('alert')).toContainText('“Contact e-mail” is not an e-mail address.');
    await expect(admin.getByRole('radio', { name: /^Creative Commons Attribution/ })).toBeChecked();
    await admin.getByLabel('Contact e-mail').fill('data@new-york.example');
    await admin.getByRole('button', { name: 'Save the license and the contact' }).click();
    await expect(admin.getByText('The license and the contact are kept')).toBeVisible();
    await expectGoodPage(admin);
  });
  await page.goto(`/${city}/latest/data`);
  await expect(page.getByRole('main')).toContainText('Creative Commons Attribution 4.0 International');
  await expect(page.getByRole('main')).toContainText('data@new-york.example');

  await as(browser, `city-admin@${city}.example`, async (admin) => {
    await admin.goto(`/${city}/work/data-terms`);
    await admin.getByText('CC0 1.0 Universal').click();
    await admin.getByLabel('Contact e-mail').fill('');
    await admin.getByRole('button', { name: 'Save the license and the contact' }).click();
    await expect(admin.getByText('The license and the contact are kept')).toBeVisible();
  });
});
