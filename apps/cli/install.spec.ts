// Packages are installed when they are missing, half there, or not those of the lock file.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonToInstall } from './install.mjs';

let folder: string;
const pg = { version: '8.23.1', integrity: 'sha512-a' };
const otherMachine = { version: '1.0.0', integrity: 'sha512-b', optional: true };

const lock = (packages: object) =>
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
const installed = (packages: object) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-install-'));
  lock({ 'node_modules/pg': pg, 'node_modules/for-a-mac': otherMachine });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('installing', () => {
  it('is needed in a fresh clone', () => {
    expect(reasonToInstall(folder)).toBe('The packages are not installed yet');
  });

  it('is needed after an interrupted one', () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(reasonToInstall(folder)).toBe('The packages are not completely installed');
  });

  it('is not needed after npm ci by hand, also without the packages of other machines', () => {
    installed({ 'node_modules/pg': pg });
    expect(reasonToInstall(folder)).toBeNull();
    expect(existsSync(join(folder, 'node_modules/.plumbline-lock'))).toBe(true);
  });

  it.each([
    ['a newer version', { 'node_modules/pg': { ...pg, version: '8.23.2' } }],
    ['other content', { 'node_modules/pg': { ...pg, integrity: 'sha512-c' } }],
    ['a further package', { 'node_modules/pg': pg, 'node_modules/pino': pg }],
    ['one package less', {}],
  ])('is needed when the lock file asks for %s', (_what, packages) => {
    installed({ 'node_modules/pg': pg });
    reasonToInstall(folder);
    lock(packages);
    expect(reasonToInstall(folder)).toBe('The list of packages has changed');
  });
});
