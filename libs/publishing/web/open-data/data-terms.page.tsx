// The office chooses the license of the city's open data, and whom users of the data can ask.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { say } from '@plumbline/language/domain';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { DATA_LICENSES } from '@plumbline/publishing/domain';
import { Alert, Button, ErrorSummary, keepPage, Page, TextField, useUserErrors } from '@plumbline/ui';
import type { UserError } from '@plumbline/ui';
import { SettingsWays } from '../find/settings-ways';
import '../find/find.scss';

const termsQuery = graphql(`
  query DataTermsPage {
    dataTerms {
      license
      contactEmail
    }
  }
`);

const setMutation = graphql(`
  mutation SetDataTerms($input: SetDataTermsInput!) {
    setDataTerms(input: $input) {
      dataTerms {
        license
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dataTerms } = await execute(termsQuery, {}, { request, city: params.city ?? '' });
  return { terms: dataTerms, isKept: new URL(request.url).searchParams.has('kept') };
}

interface Answer {
  userErrors: readonly UserError[];
  typed: { license: string; contactEmail: string };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  const typed = { license: formText(form, 'license'), contactEmail: formText(form, 'contactEmail').trim() };
  const input = {
    license: typed.license,
    contactEmail: typed.contactEmail || null,
    replaces: {
      license: formText(form, 'shownLicense'),
      contactEmail: formText(form, 'shownContactEmail') || null,
    },
  };
  const { setDataTerms } = await execute(setMutation, { input }, call);
  if (setDataTerms.dataTerms) throw redirect(`/${call.city}/work/data-terms?kept`);
  return { userErrors: setDataTerms.userErrors, typed };
}

export const clientAction = keepPage;

export default function DataTermsPage() {
  const { terms, isKept } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const { city } = useWorkspace();
  const busy = useNavigation().state !== 'idle';
  const chosen = answer?.typed.license ?? terms.license;
  return (
    <Page
      title={t`License of open data`}
      lead={t`Choose what everybody may do with the data the city publishes, and whom they can ask about it.`}
    >
      <SettingsWays here="data-terms" />
      <ErrorSummary
        errors={errors}
        heading={t`Nothing was changed`}
        idOf={({ path }) => (path.at(-1) === 'license' ? `license-${chosen}` : undefined)}
      />
      {isKept && !answer ? (
        <Alert kind="success" heading={t`The license and the contact are kept`} announce>
          <p>
            <Trans>
              The files of all releases are being made anew and name them within minutes.{' '}
              <Link to={`/${city.slug}/latest/data`}>See the data page</Link>
            </Trans>
          </p>
        </Alert>
      ) : null}
      <Form method="post" className="pl-form" noValidate key={JSON.stringify(answer?.typed ?? terms)}>
        <input type="hidden" name="shownLicense" value={terms.license} />
        <input type="hidden" name="shownContactEmail" value={terms.contactEmail ?? ''} />
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{t`License`}</legend>
          {errors.of('license') ? <span className="usa-error-message">{errors.of('license')}</span> : null}
          {Object.entries(DATA_LICENSES).map(([name, { title, says }]) => (
            <div className="usa-radio" key={name}>
              <input
                className="usa-radio__input"
                type="radio"
                id={`license-${name}`}
                name="license"
                value={name}
                defaultChecked={name === chosen}
                aria-describedby={`license-${name}-says`}
              />
              <label className="usa-radio__label" htmlFor={`license-${name}`}>
                {title}
                <span className="usa-radio__label-description" id={`license-${name}-says`}>
                  {say(says)}
                </span>
              </label>
            </div>
          ))}
        </fieldset>
        <TextField
          name="contactEmail"
          label={t`Contact e-mail`}
          hint={t`Everybody can read it, so write the address of an office, not of a person. If it is empty, catalogs name the address this site sends mail from.`}
          type="email"
          autoComplete="off"
          optional
          defaultValue={answer?.typed.contactEmail ?? terms.contactEmail ?? ''}
          error={errors.of('contactEmail')}
        />
        <h2>{t`What changes`}</h2>
        <ul>
          <li>{t`The data page names the new license and contact at once.`}</li>
          <li>
            {t`The data files and catalogs of every release, the latest and the earlier ones, are made anew within minutes. Each gets a new digest, and the address with the old digest ends.`}
          </li>
          <li>{t`The releases themselves stay as they are, and so do their digests.`}</li>
          <li>
            {t`A copy that somebody has already keeps the license it was given under. That cannot be taken back.`}
          </li>
        </ul>
        <div className="pl-actions">
          <Button disabled={busy}>{busy ? t`Saving…` : t`Save the license and the contact`}</Button>
        </div>
      </Form>
    </Page>
  );
}
