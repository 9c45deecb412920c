// Documents as downloads: a link cannot name the open city to the API, so this address does it, and says why when there is none.
import { t } from '@lingui/core/macro';
import {
  data,
  Link,
  redirect,
  useLoaderData,
  useLocation,
  type AppLoadContext,
  type HeadersArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { apiUrl, logInAddress, notFound } from '@plumbline/platform/web';
import { Page } from '@plumbline/ui';

const FILES = /^(one-pager\.(pdf|docx)|yearly\/[0-9a-f-]{36})$/;

/** Why a file was not handed out: the status and sentence of the API, and seconds to wait where it names them. */
interface Refused {
  status: number;
  message: string;
}

/** Sends one file of the API in place of this page; only the addresses of documents are passed on. */
export async function loader({ request, params, context }: LoaderFunctionArgs<AppLoadContext>) {
  const file = params['*'] ?? '';
  if (!FILES.test(file)) throw notFound('file');
  const answer = await ask(request, params.city ?? '', file);
  if (answer.status === 401) throw redirect(logInAddress(request.url));
  if (answer.status === 404) throw notFound('file');
  const passedOn = new Headers({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  if (answer.ok && answer.body) {
    pass(answer, passedOn, ['content-type', 'content-disposition', 'content-length']);
    context.instead = new Response(answer.body, { headers: passedOn });
    return null;
  }
  pass(answer, passedOn, ['retry-after']);
  const status = answer.status >= 400 ? answer.status : 502;
  return data<Refused>({ status, message: await sentenceOf(answer) }, { status, headers: passedOn });
}

function ask(request: Request, city: string, file: string): Promise<Response> {
  const headers = new Headers({ 'x-plumbline-city': city });
  pass(request, headers, ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']);
  // A one-page summary is made from what the API says now, and documents are in the language of the city.
  const isMadeAlready = file.startsWith('yearly/');
  const { language } = spoken();
  if (isMadeAlready && language !== SOURCE_LANGUAGE) headers.set('x-plumbline-language', language);
  const address = `${apiUrl()}/files/documents/${file}${new URL(request.url).search}`;
  return fetch(address, { headers, signal: request.signal }).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    return Response.json({}, { status: 503 });
  });
}

function pass({ headers: from }: Request | Response, to: Headers, names: readonly string[]): void {
  for (const name of names) {
    const value = from.get(name);
    if (value) to.set(name, value);
  }
}

/** The API's own sentence; a failure that it did not foresee has a code, but no words for people. */
async function sentenceOf(answer: Response): Promise<string> {
  const said: unknown = await answer.json().catch(() => null);
  if (typeof said === 'object' && said && 'code' in said && 'message' in said) {
    if (typeof said.message === 'string' && said.message !== '') return said.message;
  }
  return t`Something went wrong on our side. Please try again in a minute.`;
}

/** The page about a refusal has the status of the refusal, and says how long to wait. */
export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders;
}

export default function DocumentFilePage() {
  const refused = useLoaderData<Refused | null>();
  const { pathname, search } = useLocation();
  const { to } = useWorkspace();
  const again = pathname + search;
  const isSummary = pathname.includes('/one-pager.');
  const mayComeYet = !refused || refused.status === 429 || refused.status >= 500;
  return (
    <Page
      title={titleOf(refused?.status)}
      {...(refused ? { lead: refused.message } : {})}
      breadcrumb={[{ label: t`Documents`, to: to('documents') }]}
    >
      <p className="pl-row">
        {mayComeYet ? (
          <a className="usa-button" href={again}>
            {refused ? t`Try again` : t`Download the file`}
          </a>
        ) : null}
        {isSummary ? (
          <Link to={to(`documents/one-page${search}`)}>{t`Back to the summary`}</Link>
        ) : (
          <Link to={to('documents')}>{t`Back to the documents`}</Link>
        )}
      </p>
    </Page>
  );
}

function titleOf(status: number | undefined): string {
  if (status === undefined) return t`Your file`;
  if (status === 429) return t`The file is not ready yet`;
  if (status === 403) return t`This file is not open to you`;
  return status >= 500 ? t`The file could not be made` : t`This file is not handed out any more`;
}
