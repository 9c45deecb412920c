// The raw limit: a Node server that does nothing but send bytes it holds in memory.
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Fetches the addresses (JSON: `{ origin, paths, headers }`) once, holds them, serves them, and prints its port. */
export async function bareServer(asked: string): Promise<void> {
  const { origin, paths, headers } = JSON.parse(asked) as {
    origin: string;
    paths: string[];
    headers: Record<string, string>;
  };
  const held = new Map<string, { headers: OutgoingHttpHeaders; body: Buffer }>();
  for (const path of paths) {
    const answer = await rawAnswer(origin + path, headers);
    held.set(path, answer);
  }
  const server = createServer((request, response) => {
    const found = held.get(request.url ?? '');
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  server.listen(0, '127.0.0.1', () => console.log(`port ${(server.address() as AddressInfo).port}`));
}

/** An answer as it came over the wire, still compressed. */
async function rawAnswer(address: string, headers: Record<string, string>) {
  const { get } = await import('node:http');
  return new Promise<{ headers: OutgoingHttpHeaders; body: Buffer }>((done, fail) => {
    get(address, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const {
          connection: _one,
          'keep-alive': _two,
          date: _three,
          'transfer-encoding': _four,
          ...kept
        } = answer.headers;
        const body = Buffer.concat(chunks);
        if (answer.statusCode !== 200) return fail(new Error(`${address} answered ${answer.statusCode}.`));
        done({ headers: { ...kept, 'content-length': body.length }, body });
      });
    }).on('error', fail);
  });
}
