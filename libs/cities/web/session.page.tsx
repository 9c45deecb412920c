// When the session ends, and staying logged in: answered as JSON, for the warning before the end.
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { apiUrl, execute, graphql } from '@plumbline/platform/web';

const stayQuery = graphql(`
  query StayLoggedIn {
    viewer {
      person {
        id
      }
    }
  }
`);

/** Instants as ISO texts; null when there is no session any more. */
export interface SessionEnd {
  endsAt: string | null;
  /** When it ends whatever is done. */
  latest: string | null;
}

/** Asks without making the session longer. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return Response.json(await endOf(request), { headers: { 'Cache-Control': 'private, no-store' } });
}

/** Makes it longer, as anything a person does. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  await execute(stayQuery, {}, { request });
  return Response.json(await endOf(request), { headers: { 'Cache-Control': 'private, no-store' } });
}

async function endOf(request: Request): Promise<SessionEnd> {
  const headers = { cookie: request.headers.get('cookie') ?? '' };
  const answer = await fetch(`${apiUrl()}/session/end`, { headers, signal: request.signal });
  if (!answer.ok) throw new Response('The server cannot be reached.', { status: 503 });
  return (await answer.json()) as SessionEnd;
}
