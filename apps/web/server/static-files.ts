// Styles, scripts, fonts and pictures: read once, compressed once, and kept by browsers for as long as they like.
import type { RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};
const squeezed = new Set(['.js', '.css', '.svg', '.txt', '.json']);
const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };

interface StaticFile {
  body: Buffer;
  type: string;
  etag: string;
  immutable: boolean;
  compressible: boolean;
  compressed: Partial<Record<'br' | 'gzip', Promise<Buffer>>>;
}

/** Serves the files below `folder`, all held in memory; names under `assets/` carry their hash and never change. */
export function staticFiles(folder: URL): RequestHandler {
  const files = readAll(fileURLToPath(folder));
  return async (request, response, next) => {
    const file = files.get(request.path);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.set({
      'Content-Type': file.type,
      'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ETag: file.etag,
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.fresh) return void response.status(304).end();
    const encoding = file.compressible && request.acceptsEncodings('br', 'gzip');
    if (file.compressible) response.vary('Accept-Encoding');
    if (encoding !== 'br' && encoding !== 'gzip') return void response.end(file.body);
    const body = await (file.compressed[encoding] ??= squeeze[encoding](file.body));
    response.set('Content-Encoding', encoding).end(body);
  };
}

function readAll(folder: string): Map<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      const address = path.slice(folder.replaceAll('\\', '/').replace(/\/$/, '').length).replace(/^\/*/, '/');
      return [address, read(path, address)];
    }),
  );
}

function read(path: string, address: string): StaticFile {
  const body = readFileSync(path);
  const extension = extname(path);
  return {
    body,
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: address.startsWith('/assets/'),
    compressible: squeezed.has(extension),
    compressed: {},
  };
}
