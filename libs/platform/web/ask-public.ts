// A question somebody wrote themselves, carried to the public API as it is; the answer comes back as it is, too.
import { t } from '@lingui/core/macro';
import { apiUrl } from './environment';

/** What the API said: its JSON, or a sentence of ours where it said nothing. */
export interface PublicAnswer {
  /** The answer as text, laid out over lines; null when there is none. */
  json: string | null;
  /** What was wrong, in sentences; empty when nothing was. */
  problems: string[];
}

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Asks the public API, in the name of whoever sent `request`; no cookie travels. `variables` is JSON as it was typed. */
export async function askPublic(query: string, variables: string, request: Request): Promise<PublicAnswer> {
  const given = readVariables(variables);
  if (given === null)
    return { json: null, problems: [t`The variables are not JSON. Write them like {"city": "chicago"}.`] };
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
  for (const name of ['x-request-id', 'x-forwarded-for']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  try {
    const response = await fetch(`${apiUrl()}/public/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables: given }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = (await response.json()) as { errors?: { message?: string }[] };
    const problems = (answer.errors ?? []).map(({ message }) => message ?? '').filter(Boolean);
    return { json: JSON.stringify(answer, null, 2), problems };
  } catch {
    return {
      json: null,
      problems: [t`The API did not answer in time. Ask for less, or try again in a minute.`],
    };
  }
}

function readVariables(text: string): object | null {
  if (text.trim() === '') return {};
  try {
    const read = JSON.parse(text) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
