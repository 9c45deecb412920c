// In production a browser's session can only carry out operations the product itself is made of.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { SESSION_COOKIE } from '@plumbline/platform/server';

interface OperationBody {
  documentId?: unknown;
  query?: unknown;
}

function manifest(name: string): Map<string, string> {
  // The build lays the manifests beside the server's bundle.
  const file = fileURLToPath(new URL(`./${name}`, import.meta.url));
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * Express middleware, mounted at each endpoint: takes POST at the endpoint's own address only, and turns a `documentId`
 * into the operation it names. In production a request that carries a session cookie and brings its own query text is
 * refused; without a session free text only reaches what is open. The public endpoint looks at no session and takes
 * questions with GET as well, as others ask theirs.
 */
export function persistedOperations(production: boolean, { isPublic = false } = {}): RequestHandler {
  const known = new Map([
    ...manifest('persisted-documents.json'),
    ...manifest('persisted-documents.public.json'),
  ]);
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.path !== '/') {
      response
        .status(404)
        .json({ errors: [{ message: 'There is nothing here.', extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    if (isPublic && request.method === 'GET') {
      // Everything a GET says is in its address; what reads the question expects a body all the same.
      request.body = {};
      next();
      return;
    }
    if (request.method !== 'POST') {
      const methods = isPublic ? 'GET, POST' : 'POST';
      response
        .status(405)
        .setHeader('allow', methods)
        .json({
          errors: [
            {
              message: `Ask with ${isPublic ? 'GET or POST' : 'POST'}.`,
              extensions: { code: 'BAD_REQUEST' },
            },
          ],
        });
      return;
    }
    const body = request.body as OperationBody | undefined;
    const hasSession = (request.headers.cookie ?? '').includes(`${SESSION_COOKIE}=`);
    if (typeof body?.documentId === 'string') {
      const query = known.get(body.documentId);
      if (!query) {
        response.status(400).json({
          errors: [
            {
              message: 'This page is from an older version of the site. Load it again.',
              extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
            },
          ],
        });
        return;
      }
      body.query = query;
      delete body.documentId;
    } else if (production && hasSession && !isPublic) {
      response.status(400).json({
        errors: [
          {
            message: 'Only the operations of the site itself are answered here.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
      return;
    }
    next();
  };
}
