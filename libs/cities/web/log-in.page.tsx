// Logging in with e-mail and password.
import { Form, Link, redirectDocument, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { execute, formText, graphql, nextAddress } from '@plumbline/platform/web';
import { Button, ErrorSummary, Page, Shell, TextField, useUserErrors } from '@plumbline/ui';

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
  return { next: nextAddress(new URL(request.url).searchParams.get('next')) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const email = formText(form, 'email');
  const input = { email, password: formText(form, 'password') };
  const { logIn } = await execute(logInMutation, { input }, { request, cookies: headers });
  if (logIn.userErrors.length > 0) return { userErrors: logIn.userErrors, email };
  // Somebody else is looking from here on: the page is loaded anew, with its title, and nothing of before is kept.
  throw redirectDocument(nextAddress(formText(form, 'next')), { headers });
}

export default function LogInPage() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      <Page
        title="Log in"
        lead="For city staff and oversight. To read a city's progress you need no account."
      >
        <Form method="post" className="pl-form">
          <ErrorSummary errors={errors} heading="You are not logged in" />
          <input type="hidden" name="next" value={next} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            defaultValue={answer?.email ?? ''}
            error={errors.of('email')}
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            error={errors.of('password')}
          />
          <div className="pl-actions">
            <Button disabled={busy}>{busy ? 'Logging in…' : 'Log in'}</Button>
          </div>
        </Form>
        <p>
          <Link to="/forgot-password">Forgot your password?</Link>
        </p>
      </Page>
    </Shell>
  );
}
