// What the portfolio shows as a file, for the same filters, layer and order as the page's own address.
import { t } from '@lingui/core/macro';
import {
  useLoaderData,
  useLocation,
  type AppLoadContext,
  type HeadersArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { handOut, notFound, type RefusedFile } from '@plumbline/platform/web';
import { FilePage } from '@plumbline/ui';

const FILES = ['portfolio.csv', 'portfolio.xlsx'];

/** Sends the file in place of this page, or says why there is none. */
export function loader({ request, params, context }: LoaderFunctionArgs<AppLoadContext>) {
  const file = FILES.find((known) => known === params.file);
  if (!file) throw notFound('file');
  const path = `/files/${file}${new URL(request.url).search}`;
  return handOut({ request, city: params.city ?? '', path, context });
}

/** The page about a refusal says how long to wait. */
export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders;
}

export default function PortfolioExportPage() {
  const refused = useLoaderData<RefusedFile | null>();
  const { search } = useLocation();
  const { to } = useWorkspace();
  return (
    <FilePage
      refused={refused}
      home={to()}
      back={{ label: t`Back to the portfolio`, to: to(`portfolio${search}`) }}
    />
  );
}
