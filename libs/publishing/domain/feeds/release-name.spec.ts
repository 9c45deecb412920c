import { releaseName } from './release-name';

test('a period that the title names is not said twice', () => {
  const period = { periodLabel: '2026 Q3' };
  expect(releaseName({ ...period, title: 'Racial equity progress, 2026 Q3' })).toBe(
    'Racial equity progress, 2026 Q3',
  );
  expect(releaseName({ ...period, title: 'Autumn report' })).toBe('Autumn report, 2026 Q3');
});
