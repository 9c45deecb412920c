// A piece of evidence as a download, or a page that says why it is not handed out.
import { useLoaderData, type AppLoadContext, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { handOut, type RefusedFile } from '@plumbline/platform/web';
import { FilePage } from '@plumbline/ui';

/** Sends the file in place of this page; 404 alike for what was removed, what is not there and what is not for the viewer. */
export function loader({ request, params, context }: LoaderFunctionArgs<AppLoadContext>) {
  const path = `/files/evidence/${encodeURIComponent(params.evidenceId ?? '')}`;
  return handOut({ request, city: params.city ?? '', path, context });
}

/** The page about a refusal says how long to wait. */
export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders;
}

export default function EvidenceFilePage() {
  const refused = useLoaderData<RefusedFile | null>();
  const { to } = useWorkspace();
  return <FilePage refused={refused} home={to()} />;
}
