// One command at a time, and no crash keeps the next one out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf } from '../../libs/platform/embedded/index.mjs';
import { stopLeftChildren, tryLock, waitForLock } from './lock.mjs';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'));
  path = join(folder, 'running.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function taken() {
  const result = tryLock(path, 'npm start');
  if (!('lock' in result)) throw new Error('not taken');
  return result;
}

function idleProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  return { child, pid: child.pid ?? 0, identity: identityOf(child.pid ?? 0) };
}

describe('the lock of a checkout', () => {
  it('is had by one at a time, and again after it was given back', () => {
    const { lock } = taken();
    lock.note({ addresses: { web: 'http://localhost:4200' } });
    const second = tryLock(path, 'npm start');
    expect(second).toMatchObject({
      heldBy: { pid: process.pid, purpose: 'npm start', addresses: { web: 'http://localhost:4200' } },
    });
    lock.release();
    expect(taken().leftBehind).toBeNull();
    expect(readdirSync(folder)).toEqual(['running.lock']);
  });

  it('is taken over from a holder that was killed', async () => {
    const { child, pid, identity } = idleProcess();
    writeFileSync(path, JSON.stringify({ pid, identity, purpose: 'npm start' }));
    expect(tryLock(path, 'npm start')).toMatchObject({ heldBy: { pid } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(taken().leftBehind).toMatchObject({ pid });
    expect(readdirSync(folder)).toEqual(['running.lock']);
  });

  it('is taken over when another program has the number of the dead holder', () => {
    writeFileSync(
      path,
      JSON.stringify({ pid: process.pid, identity: 'an earlier one', purpose: 'npm start' }),
    );
    expect(taken().leftBehind).toMatchObject({ identity: 'an earlier one' });
  });

  it('is taken over when a full disk left it empty', () => {
    writeFileSync(path, '');
    expect(taken().lock.holder.pid).toBe(process.pid);
  });

  it('is waited for, and no longer than asked', async () => {
    const { lock } = taken();
    expect(await waitForLock(path, 'npm test', { patience: 300 })).toMatchObject({
      heldBy: { pid: process.pid },
    });
    const waited: string[] = [];
    setTimeout(() => lock.release(), 300);
    const result = await waitForLock(path, 'npm test', { onWait: ({ purpose }) => waited.push(purpose) });
    expect(result).toMatchObject({ lock: { holder: { purpose: 'npm test' } } });
    expect(waited).toEqual(['npm start']);
  });

  it('is not removed by one that lost it', () => {
    const { lock } = taken();
    writeFileSync(path, JSON.stringify({ pid: 1, identity: 'x', purpose: 'another' }));
    lock.release();
    expect(existsSync(path)).toBe(true);
  });
});

it('stops what a killed holder left running, and nobody who got its number later', async () => {
  const left = idleProcess();
  const stranger = idleProcess();
  const said: string[] = [];
  const holder = {
    pid: 1,
    identity: null,
    purpose: 'npm start',
    children: [
      { name: 'api', pid: left.pid, identity: left.identity },
      { name: 'web', pid: stranger.pid, identity: 'an earlier one' },
    ],
  };
  await stopLeftChildren(holder, (sentence: string) => said.push(sentence));
  expect(identityOf(left.pid)).toBeNull();
  expect(identityOf(stranger.pid)).toBe(stranger.identity);
  expect(said).toHaveLength(1);
  stranger.child.kill();
});
