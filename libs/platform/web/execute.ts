// The pages' one way to the API: typed queries and mutations, as the person who is looking.
import { t } from '@lingui/core/macro';
import { redirect } from 'react-router';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { apiUrl, isProduction } from './environment';
import type { TypedDocumentString } from './generated/inner/graphql';
import type { TypedDocumentString as PublicDocumentString } from './generated/public/graphql';
import { logInAddress } from './next-address';

/** For whom and where a call is made. */
export interface Call {
  /** The page's request: its cookie and request id travel on, and a log-in returns to its address. */
  request?: Request;
  /** Slug of the city whose workspace is open. */
  city?: string;
  /** Collects the cookies the API sets, for the page's own answer. */
  cookies?: Headers;
  /** Names one save, a UUID: sent again under the same key it is carried out once, and answered as the first time. */
  operationKey?: string | undefined;
  /** Id of the person who wrote it; refused as not logged in when somebody else is logged in by now. */
  writer?: string | undefined;
}

/** What an error page shows: a title, a sentence and, for our own failures, a reference for support. */
export interface Trouble {
  title: string;
  message: string;
  requestId?: string;
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

interface AnyDocument {
  toString(): string;
  __meta__?: Record<string, unknown> | undefined;
}

/**
 * Runs one operation of the inner API and answers its data; refusals are in the payload's `userErrors`.
 * Throws what React Router understands: a redirect to the log-in page for someone who is not logged in,
 * status 403 for someone who may not, 503 when the API cannot be reached and 500 for anything else.
 */
export async function execute<R, V extends Record<string, unknown>>(
  document: TypedDocumentString<R, V>,
  variables: V,
  call: Call = {},
): Promise<R> {
  return (await send('/graphql', document, variables, call)) as R;
}

/** Runs one query of the public API: publications only, without cookie or city. Throws 503 and 500 as above. */
export async function executePublic<R, V extends Record<string, unknown>>(
  document: PublicDocumentString<R, V>,
  variables: V,
  call: Pick<Call, 'request'> = {},
): Promise<R> {
  return (await send('/public/graphql', document, variables, call)) as R;
}

async function send(path: string, document: AnyDocument, variables: object, call: Call): Promise<unknown> {
  const response = await reach(path, document, variables, call);
  for (const cookie of response.headers.getSetCookie()) call.cookies?.append('Set-Cookie', cookie);
  const answer = (await response.json().catch(() => ({}))) as Answer;
  const error = answer.errors?.[0];
  if (error) throw troubleFrom(error, call);
  if (!response.ok || !answer.data) throw brokenAnswer(response.status);
  return answer.data;
}

async function reach(path: string, document: AnyDocument, variables: object, call: Call): Promise<Response> {
  const onServer = typeof window === 'undefined';
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
  if (call.city) headers.set('x-plumbline-city', call.city);
  if (spoken().language !== SOURCE_LANGUAGE) headers.set('x-plumbline-language', spoken().language);
  if (call.operationKey) headers.set('x-operation-key', call.operationKey);
  if (call.writer) headers.set('x-operation-writer', call.writer);
  if (onServer && call.request) forward(call.request.headers, headers, path === '/graphql');
  try {
    return await fetch(onServer ? apiUrl() + path : path, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...named(document), variables }),
      signal: onServer ? (call.request?.signal ?? null) : null,
    });
  } catch (cause) {
    if (call.request?.signal.aborted) throw cause;
    throw trouble(503, {
      title: t`Plumbline cannot be reached right now`,
      message: t`Nothing you saved was lost. Please try again in a minute.`,
    });
  }
}

/** The caller's address, browser and request id travel on; the cookie only to the inner API. */
function forward(from: Headers, to: Headers, withCookie: boolean): void {
  const names = ['x-request-id', 'x-forwarded-for', 'user-agent', ...(withCookie ? ['cookie'] : [])];
  for (const name of names) {
    const value = from.get(name);
    if (value) to.set(name, value);
  }
}

/** In production a document travels by its hash alone; the API knows the text from the committed manifest. */
function named(document: AnyDocument): { documentId: string } | { query: string } {
  const hash = document.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('This query is not in the manifest: run "npm run codegen".');
  return isProduction() ? { documentId: hash } : { query: document.toString() };
}

function troubleFrom(error: NonNullable<Answer['errors']>[number], call: Call): Response {
  const requestId = error.extensions?.requestId ?? call.request?.headers.get('x-request-id') ?? undefined;
  switch (error.extensions?.code) {
    case 'UNAUTHENTICATED':
      return redirect(call.request ? logInAddress(call.request.url) : '/log-in');
    case 'FORBIDDEN':
      return trouble(403, {
        title: t`You do not have access to this page`,
        message: t`Your roles in this city do not include it. Ask your city administrator if you need it.`,
      });
    case 'BAD_USER_INPUT':
      return trouble(400, {
        title: t`This address or form is not complete`,
        message: t`Go back and try again.`,
      });
    default:
      console.error(`GraphQL ${error.extensions?.code ?? 'error'}: ${error.message} (request ${requestId})`);
      return trouble(500, ourFault(requestId));
  }
}

function brokenAnswer(status: number): Response {
  return trouble(status === 503 ? 503 : 502, ourFault(undefined));
}

function ourFault(requestId: string | undefined): Trouble {
  return {
    title: t`Something went wrong on our side`,
    message: t`What you saved before is safe. Please try again; if it happens again, tell support the reference.`,
    ...(requestId ? { requestId } : {}),
  };
}

function trouble(status: number, what: Trouble): Response {
  return Response.json(what, { status });
}
