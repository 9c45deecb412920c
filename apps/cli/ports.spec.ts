// A taken port is passed over, also when only a part of the machine's addresses uses it.
import { createServer } from 'node:net';
import { anyFreePort, freePortFrom, isFree } from './ports.mjs';

async function occupied(host: string | undefined): Promise<{ port: number; close: () => void }> {
  const port = await anyFreePort();
  const server = createServer();
  await new Promise<void>((listening) => server.listen({ port, host }, listening));
  return { port, close: () => server.close() };
}

describe('choosing a port', () => {
  it('takes the wished port when it is free', async () => {
    const port = await anyFreePort();
    expect(await freePortFrom(port)).toBe(port);
  });

  it.each([['127.0.0.1'], [undefined]])('takes a later one when a program listens on %s', async (host) => {
    const taken = await occupied(host);
    try {
      expect(await isFree(taken.port)).toBe(false);
      expect(await freePortFrom(taken.port)).toBeGreaterThan(taken.port);
    } finally {
      taken.close();
    }
  });

  it('does not give one port to two programs', async () => {
    const port = await anyFreePort();
    expect(await freePortFrom(port, new Set([port]))).not.toBe(port);
  });

  it.each([[0], [-1], [65_536], [1.5], [Number.NaN]])('refuses %s, which is no port', async (wished) => {
    await expect(freePortFrom(wished)).rejects.toThrow('is not a port');
  });
});
