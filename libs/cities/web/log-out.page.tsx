// Logging out, here or everywhere. Opening the address alone changes nothing; the button does.
import { Form, redirectDocument, type ActionFunctionArgs } from 'react-router';
import { execute, graphql } from '@plumbline/platform/web';
import { Button, Page, Shell } from '@plumbline/ui';

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

export async function action({ request }: ActionFunctionArgs) {
  const everywhere = (await request.formData()).get('everywhere') === 'yes';
  const cookies = new Headers();
  const call = { request, cookies };
  // Someone whose session has ended already wants the same thing and gets it.
  await (everywhere ? execute(logOutEverywhereMutation, {}, call) : execute(logOutMutation, {}, call)).catch(
    (cause) => {
      if (!(cause instanceof Response)) throw cause;
    },
  );
  throw redirectDocument('/log-in', { headers: cookies });
}

export default function LogOutPage() {
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      <Page title="Log out">
        <Form method="post">
          <Button>Log out</Button>
        </Form>
      </Page>
    </Shell>
  );
}
