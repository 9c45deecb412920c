// Those who have nothing to do here read what is published, and why there is no more.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import WorkHomePage from './work-home.page';

const workspace = {
  city: {
    slug: 'chicago',
    name: 'Chicago',
    timeZone: 'America/Chicago',
    terms: [{ key: 'role.OVERSIGHT_MEMBER', singular: 'Commission on Racial Equity', plural: 'x' }],
  },
};

function page(roles: string[], releases: object[]): string {
  const routes = [
    {
      id: 'workspace',
      path: '/chicago/work',
      Component: () => <Outlet context={workspace} />,
      children: [{ id: 'home', index: true, Component: WorkHomePage, loader: () => null }],
    },
  ];
  const router = createMemoryRouter(routes, {
    initialEntries: ['/chicago/work'],
    hydrationData: { loaderData: { home: { roles, releases } } },
  });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

const release = {
  number: 2,
  slug: '2026-q2',
  title: 'Progress from April to June 2026',
  periodLabel: '2026 Q2',
  publishedAt: '2026-08-03T15:00:00.000Z',
  sample: true,
};

test('oversight finds every release, by the city’s own words', () => {
  const shown = page(['OVERSIGHT_MEMBER'], [release]);
  expect(shown).toContain('You are here as: Commission on Racial Equity.');
  expect(shown).toMatch(/href="\/chicago\/releases\/2026-q2"[^>]*>No. 2: Progress from April/);
  expect(shown).toContain('Contains sample');
});

test('a budget reader of a city without a release is told what will come', () => {
  const shown = page(['BUDGET_READER'], []);
  expect(shown).toContain('You are here as: Budget reader.');
  expect(shown).toContain('Chicago has published nothing yet');
  // Nothing is published, so nothing leads to it; help does.
  expect(shown).not.toContain('href="/chicago"');
  expect(shown).toContain('href="/chicago/work/help"');
});
