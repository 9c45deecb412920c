import { openedAt } from './opened';

const id = '01890000-0000-7000-8000-000000000000';

it.each([
  [`/chicago/work/plans/${id}`, 'PLAN'],
  [`/chicago/work/plans/${id}/write`, 'PLAN'],
  [`/chicago/work/metrics/${id}`, 'METRIC'],
  [`/chicago/work/reports/${id}`, 'REPORT'],
  [`/chicago/work/review/${id}/public`, 'REPORT'],
])('%s is one thing', (pathname, kind) => {
  expect(openedAt(pathname)).toEqual({ kind, itemId: id });
});

it.each(['/chicago/work/plans', '/chicago/work/my-quarter', `/chicago/releases/${id}`, '/account', '/'])(
  '%s is no single thing',
  (pathname) => expect(openedAt(pathname)).toBeNull(),
);
