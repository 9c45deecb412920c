// Setting a password by the link that was mailed.
import { t } from '@lingui/core/macro';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  Page,
  Shell,
  TextField,
  useUserErrors,
} from '@plumbline/ui';

const setMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      done
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await formOf(request);
  const input = { token: formText(form, 'token'), password: formText(form, 'password') };
  const { setPassword } = await execute(setMutation, { input }, { request });
  return setPassword;
}

export default function SetPasswordPage() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      {/* The address holds the link's secret: it must not travel to other sites. */}
      <meta name="referrer" content="no-referrer" />
      <Page
        title={t`Set your password`}
        lead={t`At least 12 characters. Four words that mean something to you alone are easy to remember.`}
      >
        {answer?.done ? (
          <Alert kind="success" heading={t`Your password is set`}>
            <p>{t`You were logged out everywhere. Log in with your new password.`}</p>
            <ButtonLink to="/log-in">{t`Log in`}</ButtonLink>
          </Alert>
        ) : (
          <Form method="post" className="pl-form">
            <ErrorSummary errors={errors} heading={t`Your password is not set`} />
            <input type="hidden" name="token" value={token} />
            <TextField
              name="password"
              label={t`New password`}
              type="password"
              autoComplete="new-password"
              error={errors.of('password')}
            />
            <div className="pl-actions">
              <Button disabled={busy}>{t`Set password`}</Button>
            </div>
          </Form>
        )}
        <p>
          <Link to="/forgot-password">{t`Ask for a new link`}</Link>
        </p>
      </Page>
    </Shell>
  );
}
