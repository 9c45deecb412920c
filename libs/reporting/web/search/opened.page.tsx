// Remembers what a person has just opened; the frame of the workspace posts it here. There is nothing to read.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { RECENT_KINDS } from '@plumbline/reporting/domain';

const rememberMutation = graphql(`
  mutation RememberOpened($input: RememberOpenedInput!) {
    rememberOpened(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

export function loader({ params }: LoaderFunctionArgs) {
  throw redirect(`/${params.city}/work/search`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const kind = RECENT_KINDS.find((one) => one === formText(form, 'kind'));
  if (kind) {
    const input = { kind, itemId: formText(form, 'itemId') };
    await execute(rememberMutation, { input }, { request, city: params.city ?? '' });
  }
  return new Response(null, { status: 204 });
}
