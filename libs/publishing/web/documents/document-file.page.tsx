// Documents as downloads, or a page that says why one is not handed out.
import { t } from '@lingui/core/macro';
import {
  useLoaderData,
  useLocation,
  type AppLoadContext,
  type HeadersArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { handOut, notFound, type RefusedFile } from '@plumbline/platform/web';
import { FilePage } from '@plumbline/ui';

const FILES = /^(one-pager\.(pdf|docx)|yearly\/[0-9a-f-]{36})$/;

/** Sends the document in place of this page; only the addresses of documents are passed on. */
export function loader({ request, params, context }: LoaderFunctionArgs<AppLoadContext>) {
  const file = params['*'] ?? '';
  if (!FILES.test(file)) throw notFound('file');
  const path = `/files/documents/${file}${new URL(request.url).search}`;
  // A one-page summary is made from what the API says now, and documents are in the language of the city.
  const isMadeAlready = file.startsWith('yearly/');
  const { language } = spoken();
  const wanted = { request, city: params.city ?? '', path, context };
  return handOut(isMadeAlready && language !== SOURCE_LANGUAGE ? { ...wanted, language } : wanted);
}

/** The page about a refusal says how long to wait. */
export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders;
}

export default function DocumentFilePage() {
  const refused = useLoaderData<RefusedFile | null>();
  const { pathname, search } = useLocation();
  const { to } = useWorkspace();
  const back = pathname.includes('/one-pager.')
    ? { label: t`Back to the summary`, to: to(`documents/one-page${search}`) }
    : { label: t`Back to the documents`, to: to('documents') };
  return <FilePage refused={refused} home={to()} back={back} />;
}
