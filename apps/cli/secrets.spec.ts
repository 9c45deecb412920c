// The secrets of an installation are made once, kept to their owner, and never silently replaced.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readablePassword, secretsIn } from './secrets.mjs';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-secrets-'));
  path = join(folder, 'secrets.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('secrets', () => {
  it('are made at the first start, said so, and the same at the second', () => {
    const said: string[] = [];
    const first = secretsIn(path, (sentence) => said.push(sentence));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(secretsIn(path, (sentence) => said.push(sentence))).toEqual(first);
    expect(said).toHaveLength(1);
    expect(said.join()).not.toContain(first.demoPassword);
  });

  it.each([[''], ['{'], ['{"sessionSecret":"a"}'], ['null']])(
    'that are damaged (%s) are not replaced',
    (text) => {
      writeFileSync(path, text);
      expect(() => secretsIn(path, () => {})).toThrow('are damaged');
    },
  );

  it('have a password for the demo that can be read aloud', () => {
    const many = new Set(Array.from({ length: 50 }, readablePassword));
    expect(many.size).toBe(50);
    for (const password of many) expect(password).toMatch(/^([a-z]{3,8}-){4}\d\d$/);
  });
});
