// Logging in with e-mail and password.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  redirectDocument,
  useActionData,
  useLoaderData,
  useLocation,
  useNavigation,
} from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { execute, formOf, formText, graphql, nextAddress } from '@plumbline/platform/web';
import { Alert, Button, ErrorSummary, Page, Shell, TextField, useUserErrors } from '@plumbline/ui';

const logInMutation = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
      viewer {
        person {
          id
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return { next: nextAddress(searchParams.get('next')), ended: searchParams.get('ended') === 'yes' };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await formOf(request);
  const headers = new Headers();
  const email = formText(form, 'email');
  const input = { email, password: formText(form, 'password') };
  const { logIn } = await execute(logInMutation, { input }, { request, cookies: headers });
  if (logIn.userErrors.length > 0) return { userErrors: logIn.userErrors, email };
  // Somebody else is looking from here on: the page is loaded anew, with its title, and nothing of before is kept.
  throw redirectDocument(nextAddress(formText(form, 'next')), { headers });
}

export default function LogInPage() {
  const { next, ended } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  // The place on the page, which browsers keep to themselves: only a script can send it on.
  const { hash } = useLocation();
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      <Page
        title={t`Log in`}
        lead={t`For city staff and oversight. To read a city's progress you need no account.`}
      >
        {ended && !answer ? (
          <Alert kind="info" heading={t`You were logged out`} announce>
            <p>
              <Trans>
                You had not done anything here for a while. What you typed is kept: it is stored, or it lies
                on this device, encrypted, and is sent when you log in again.
              </Trans>
            </p>
          </Alert>
        ) : null}
        <Form method="post" className="pl-form">
          <ErrorSummary errors={errors} heading={t`You are not logged in`} />
          <input type="hidden" name="next" value={next.includes('#') ? next : next + hash} />
          <TextField
            name="email"
            label={t`E-mail address`}
            type="email"
            autoComplete="username"
            defaultValue={answer?.email ?? ''}
            error={errors.of('email')}
          />
          <TextField
            name="password"
            label={t`Password`}
            type="password"
            autoComplete="current-password"
            error={errors.of('password')}
          />
          <div className="pl-actions">
            <Button disabled={busy}>{busy ? t`Logging in…` : t`Log in`}</Button>
          </div>
        </Form>
        <p>
          <Link to="/forgot-password">{t`Forgot your password?`}</Link>
        </p>
      </Page>
    </Shell>
  );
}
