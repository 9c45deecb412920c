// Trouble on a page of the workspace: the person keeps the way around the city.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, data, RouterProvider, type HydrationState } from 'react-router';
import WorkspacePage, { ErrorBoundary } from './workspace.page';

const loaded = {
  viewer: { person: { id: '1', displayName: 'Ana' }, email: 'ana@example.org', appointments: [], cities: [] },
  city: { slug: 'chicago', name: 'Chicago', demo: true, terms: [] },
  nav: [{ to: '/chicago/work/my-quarter', label: 'My quarter' }],
  newNotifications: 3,
  tours: { roles: ['EQUITY_OFFICER'], putAway: [], firstPage: '/chicago/work/my-quarter' },
};

function page(hydrationData: HydrationState): string {
  const routes = [
    {
      id: 'workspace',
      path: '/chicago/work',
      Component: WorkspacePage,
      ErrorBoundary,
      loader: () => loaded,
      children: [{ id: 'page', path: 'review', Component: () => 'The queue', loader: () => null }],
    },
  ];
  const router = createMemoryRouter(routes, { initialEntries: ['/chicago/work/review'], hydrationData });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

const trouble = (status: number, title: string) => ({
  status,
  statusText: '',
  internal: false,
  data: data({ title, message: 'Ask your city administrator.' }).data,
});

test.each([
  [403, 'You do not have access to this page'],
  [404, 'There is no such page here'],
  [503, 'Plumbline cannot be reached right now'],
])('%i on a page keeps the navigation of the city', (status, title) => {
  const shown = page({
    loaderData: { workspace: loaded },
    errors: { workspace: trouble(status, title) },
  });
  expect(shown).toContain(`<h1>${title}`);
  expect(shown).toContain('href="/chicago/work/my-quarter"');
  expect(shown).toContain('Log out');
  expect(shown).toContain('aria-label="Notifications, 3 new"');
  expect(shown).toContain('Demonstration.');
});

test('without a city there is the bare frame', () => {
  const shown = page({ errors: { workspace: trouble(503, 'Plumbline cannot be reached right now') } });
  expect(shown).toContain('<h1>Plumbline cannot be reached right now');
  expect(shown).not.toContain('Log out');
});
