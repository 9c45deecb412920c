// Logging in with e-mail and password.
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import {
  execute,
  executePublic,
  formText,
  graphql,
  nextAddress,
  publicGraphql,
} from '@plumbline/platform/web';
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

const demoQuery = publicGraphql(`
  query LogInPage {
    cities {
      demo
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const { cities } = await executePublic(demoQuery, {}, { request });
  const next = new URL(request.url).searchParams.get('next');
  return { demo: cities.some((city) => city.demo), next: nextAddress(next) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const email = formText(form, 'email');
  const input = { email, password: formText(form, 'password') };
  const { logIn } = await execute(logInMutation, { input }, { request, cookies: headers });
  if (logIn.userErrors.length > 0) return { userErrors: logIn.userErrors, email };
  throw redirect(nextAddress(formText(form, 'next')), { headers });
}

export default function LogInPage() {
  const { demo, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  return (
    <Shell demo={demo}>
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
