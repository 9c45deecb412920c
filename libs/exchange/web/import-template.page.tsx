// The template workbook as a download, in the city's own labels.
import { t } from '@lingui/core/macro';
import { useLoaderData, type AppLoadContext, type HeadersArgs, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { handOut, type RefusedFile } from '@plumbline/platform/web';
import { FilePage } from '@plumbline/ui';

/** Sends the workbook in place of this page; `?team=` offers that planning team's departments only. */
export function loader({ request, params, context }: LoaderFunctionArgs<AppLoadContext>) {
  const team = new URL(request.url).searchParams.get('team');
  const path = `/files/plan-template.xlsx${team ? `?team=${encodeURIComponent(team)}` : ''}`;
  return handOut({ request, city: params.city ?? '', path, context });
}

/** The page about a refusal says how long to wait. */
export function headers({ loaderHeaders }: HeadersArgs): Headers {
  return loaderHeaders;
}

export default function ImportTemplatePage() {
  const refused = useLoaderData<RefusedFile | null>();
  const { to } = useWorkspace();
  return <FilePage refused={refused} home={to()} back={{ label: t`Back to the import`, to: to('import') }} />;
}
