// Search engines read the public pages of a city, no workspace, and nothing of a demonstration.
import { robotsText } from './robots';

test('a city lets its public pages be found, and keeps the workspace out', () => {
  const lines = robotsText(false).split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain('Disallow: /*/work');
  expect(lines).toContain('Disallow: /log-in');
  expect(lines).not.toContain('Disallow: /');
});

test('a demonstration is not to be found at all', () => {
  expect(robotsText(true)).toBe('User-agent: *\nDisallow: /\n');
});
