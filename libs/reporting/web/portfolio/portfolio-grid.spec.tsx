// Whoever walks through the portfolio cell by cell hears a word in each.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { PortfolioGrid } from './portfolio-grid.panel';
import type { GridRow } from './portfolio.page';

const city = { slug: 'chicago', terms: [], timeZone: 'America/Chicago', today: '2026-11-22', statuses: [] };
const periods = [{ id: 'p1', code: '2026-Q3', label: '2026 Q3', dueOn: '2026-10-22' }];
const row: GridRow = {
  team: { id: 't1', name: 'Parks', departments: [], cohort: null, managers: [] },
  ...{ themes: [], planAreas: [], lastUpdateOn: null, deliverables: 0, replans: 0, counts: [] },
  change: { better: 0, worse: 0, same: 0 },
  cells: [
    {
      ...{ reportId: 'r1', state: 'OPEN', timeliness: 'NOT_DUE', submitted: false, heldBy: null },
      ...{ heldSince: null, itemsDone: 0, itemsTotal: 0, sample: false, statusCounts: [] },
    },
  ],
};

test.each(['reporting', 'progress'] as const)('no cell is empty: %s', (layer) => {
  const routes = [
    {
      id: 'workspace',
      path: '/',
      Component: () => <Outlet context={{ city }} />,
      children: [
        {
          id: 'page',
          index: true,
          Component: () => <PortfolioGrid layer={layer} periods={periods} rows={[row]} />,
        },
      ],
    },
  ];
  const router = createMemoryRouter(routes, { hydrationData: { loaderData: {} } });
  const html = renderToStaticMarkup(<RouterProvider router={router} />);
  const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, '').trim(),
  );
  expect(cells.filter((words) => words === '')).toEqual([]);
  expect(cells).toContain('Nobody');
  expect(cells).toContain('No sum');
});
