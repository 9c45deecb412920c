// Asking for a new password: a link by mail, and an answer that never says who has an account.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useActionData, useNavigation, type ActionFunctionArgs } from 'react-router';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { Alert, Button, ErrorSummary, Page, Shell, TextField, useUserErrors } from '@plumbline/ui';

const requestMutation = graphql(`
  mutation RequestPasswordLink($input: RequestPasswordLinkInput!) {
    requestPasswordLink(input: $input) {
      done
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function action({ request }: ActionFunctionArgs) {
  const email = formText(await formOf(request), 'email');
  const { requestPasswordLink } = await execute(requestMutation, { input: { email } }, { request });
  return { ...requestPasswordLink, email };
}

export default function ForgotPasswordPage() {
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state === 'submitting';
  return (
    <Shell>
      <meta name="robots" content="noindex" />
      <Page
        title={t`Forgot your password?`}
        lead={t`We mail you a link to set a new one. It is good for one hour.`}
      >
        {answer?.done ? (
          <Alert kind="success" heading={t`Look into your mail`}>
            <p>
              <Trans>If {ph({ email: answer.email })} has an account here, a link is on its way.</Trans>
            </p>
          </Alert>
        ) : null}
        <Form method="post" className="pl-form">
          <ErrorSummary errors={errors} heading={t`No link was sent`} />
          <TextField
            name="email"
            label={t`E-mail address`}
            type="email"
            autoComplete="username"
            defaultValue={answer?.email ?? ''}
            error={errors.of('email')}
          />
          <div className="pl-actions">
            <Button disabled={busy}>{t`Send me a link`}</Button>
          </div>
        </Form>
        <p>
          <Link to="/log-in">{t`Back to log-in`}</Link>
        </p>
      </Page>
    </Shell>
  );
}
