import { logInAddress, nextAddress } from './next-address';

test.each([
  ['/new-york/work/reports/7?tab=2', '/new-york/work/reports/7?tab=2'],
  ['/a/../b', '/b'],
])('a page of this site is kept: %s', (wanted, next) => {
  expect(nextAddress(wanted)).toBe(next);
});

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '\\/evil.example',
  'javascript:alert(1)',
  '/log-in?next=/x',
  '/log-out',
  '/x/..//evil.example',
])('never leads to another site or in a circle: %j', (wanted) => {
  expect(nextAddress(wanted)).toMatch(/^\/(?!\/)(?!log-)/);
});

test('the way to log in remembers the page', () => {
  expect(logInAddress('http://localhost/chicago/work?x=1')).toBe('/log-in?next=%2Fchicago%2Fwork%3Fx%3D1');
});
