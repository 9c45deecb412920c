// How long something may lie on a desk is the city's rule, told by the server; the page only says it.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { DeskTime, type OnDesk } from './desk-time.panel';

const city = { slug: 'chicago', terms: [], timeZone: 'America/Chicago', today: '2026-11-22' };

function said(desk: OnDesk): string {
  const routes = [
    {
      id: 'workspace',
      path: '/',
      Component: () => <Outlet context={{ city }} />,
      children: [{ id: 'page', index: true, Component: () => <DeskTime {...desk} /> }],
    },
  ];
  const router = createMemoryRouter(routes, { hydrationData: { loaderData: {} } });
  return renderToStaticMarkup(<RouterProvider router={router} />).replace(/<[^>]*>/g, ' ');
}

test.each<[string, OnDesk, RegExp]>([
  [
    'many days are in time where the city grants them',
    { heldSince: '2026-11-06T15:00:00Z', deskEndsOn: '2026-11-24', heldTooLong: false },
    /^\s*For 16 days\s+In time until Nov 24, 2026\s*$/,
  ],
  [
    'few are too many where it does not',
    { heldSince: '2026-11-19T15:00:00Z', deskEndsOn: '2026-11-20', heldTooLong: true },
    /^\s*For 3 days\s+Too long: its time ended on Nov 20, 2026\s*$/,
  ],
  [
    'without a clock only the days are said',
    { heldSince: '2026-11-19T15:00:00Z', deskEndsOn: null, heldTooLong: false },
    /^\s*For 3 days\s*$/,
  ],
  ['and nothing is made up', { heldSince: null, deskEndsOn: null, heldTooLong: false }, /^\s*Unknown\s*$/],
])('%s', (_says, desk, words) => {
  expect(said(desk)).toMatch(words);
});
