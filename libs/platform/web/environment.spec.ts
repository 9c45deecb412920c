import { trustedProxies } from './environment';

const before = process.env.PLUMBLINE_TRUSTED_PROXIES;
afterEach(() => {
  if (before === undefined) delete process.env.PLUMBLINE_TRUSTED_PROXIES;
  else process.env.PLUMBLINE_TRUSTED_PROXIES = before;
});

test.each([
  ['', 0],
  ['0', 0],
  ['1', 1],
  [' 2 ', 2],
])('trusts as many proxies as written: "%s"', (written, count) => {
  process.env.PLUMBLINE_TRUSTED_PROXIES = written;
  expect(trustedProxies()).toBe(count);
});

test('trusts none when nothing is written', () => {
  delete process.env.PLUMBLINE_TRUSTED_PROXIES;
  expect(trustedProxies()).toBe(0);
});

test.each(['yes', '-1', '1.5', 'NaN', '10.0.0.0/8'])('refuses "%s" in a sentence', (written) => {
  process.env.PLUMBLINE_TRUSTED_PROXIES = written;
  expect(() => trustedProxies()).toThrow(/Write how many proxies stand in front/);
});
