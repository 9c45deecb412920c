import { warningAboutProxies } from './proxies';

test('an installation behind an untrusted proxy is told', () => {
  expect(warningAboutProxies('https://plumbline.example', 0)).toMatch(/Set PLUMBLINE_TRUSTED_PROXIES/);
  expect(warningAboutProxies('https://plumbline.example', 1)).toBeNull();
  expect(warningAboutProxies('http://localhost:4200', 0)).toBeNull();
});
