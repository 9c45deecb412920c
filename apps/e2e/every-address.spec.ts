// Every address there is, with nothing behind its ids: even then a page says what it is.
import { expect, test } from '@playwright/test';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from '../web/app/routes';
import { expectDemonstration, open } from './everywhere';
import { loggedIn } from './people';

/** Every address of the map of the site, with a city, a release and ids that nothing has. */
function everyAddress(map: readonly RouteConfigEntry[], above = ''): string[] {
  return map.flatMap(({ path = '', index, children = [] }) => {
    const here = path ? `${above}/${path}` : above;
    const filled = here
      .replace(':city', 'chicago')
      .replace(':release', '2026-q3')
      .replaceAll(/:\w+/g, 'unknown')
      .replace('*', 'no-such-page');
    return [...(path || index ? [filled || '/'] : []), ...everyAddress(children, here)];
  });
}

/** Files, and what scripts ask on their own. */
const holdsNoPage =
  /\/(import\/template|portfolio\/export\/\w+|evidence\/[\w/]+|documents\/files\/.*|translations\/\w+\/file|pulse|progress|unsent-key|session|language)$/;

test('every address there is says that it is a demonstration, also where there is no page', async ({
  page,
  browser,
}) => {
  const member = await loggedIn(browser, 'planning-director@chicago.example');
  const addresses = everyAddress(routes).filter((address) => !holdsNoPage.test(address));
  expect(addresses.length).toBeGreaterThan(25);
  for (const somebody of [page, member]) {
    for (const address of [...addresses, '/no/such/page/at/all', '/no-such-city/latest']) {
      // What a crawler or a reader without script gets.
      const html = await (await somebody.request.get(address)).text();
      expect(html, address).toContain('Demonstration.');
      expect(html, address).toMatch(/<meta name="robots" content="noindex/);
    }
  }
  await open(member, '/choose-city');
  // A page that is not there, opened without reload and by its address.
  for (const address of ['/chicago/work/no-such-page', '/no/such/page']) {
    await member.goto(address);
    await expectDemonstration(member);
  }
  await member.context().close();
});
