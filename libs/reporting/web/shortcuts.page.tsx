// Where the sheets of keys send the person's choice; there is nothing to read here.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { execute, graphql, formOf } from '@plumbline/platform/web';

const setShortcutsMutation = graphql(`
  mutation SetShortcuts($input: SetEntryShortcutsInput!) {
    setEntryShortcuts(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export function loader({ params }: LoaderFunctionArgs) {
  throw redirect(`/${params.city}/work`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const on = (await formOf(request)).get('on') === 'yes';
  const { setEntryShortcuts } = await execute(
    setShortcutsMutation,
    { input: { on } },
    { request, city: params.city ?? '' },
  );
  return { on: on ? 'yes' : 'no', userErrors: setEntryShortcuts.userErrors };
}
