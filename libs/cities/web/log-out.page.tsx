// Logging out, here or everywhere. Opening the address alone changes nothing; the button does.
import { t } from '@lingui/core/macro';
import { Form, redirectDocument, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { execute, graphql, formOf } from '@plumbline/platform/web';
import { Button, Page, Shell } from '@plumbline/ui';
import { KeptWork } from './kept-work.panel';

const citiesQuery = graphql(`
  query CitiesToLeave {
    viewer {
      person {
        id
      }
      cities {
        slug
        name
      }
    }
  }
`);

const logOutMutation = graphql(`
  mutation LogOut {
    logOut {
      userErrors {
        message
      }
    }
  }
`);

const logOutEverywhereMutation = graphql(`
  mutation LogOutEverywhere {
    logOutEverywhere {
      userErrors {
        message
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { viewer } = await execute(citiesQuery, {}, { request });
  return { cities: viewer?.cities.map(({ slug, name }) => ({ slug, name })) ?? [] };
}

export async function action({ request }: ActionFunctionArgs) {
  const everywhere = (await formOf(request)).get('everywhere') === 'yes';
  const cookies = new Headers();
  const call = { request, cookies };
  // Someone whose session has ended already wants the same thing and gets it.
  await (everywhere ? execute(logOutEverywhereMutation, {}, call) : execute(logOutMutation, {}, call)).catch(
    (cause) => {
      if (!(cause instanceof Response)) throw cause;
    },
  );
  // No page is kept by the browser anyway; what an older version of ours may have left goes too.
  cookies.set('Clear-Site-Data', '"cache"');
  throw redirectDocument('/log-in', { headers: cookies });
}

export default function LogOutPage() {
  const { cities } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      <Page title={t`Log out`}>
        <KeptWork cities={cities} />
        <Form method="post">
          <Button>{t`Log out`}</Button>
        </Form>
      </Page>
    </Shell>
  );
}
