// The languages a city publishes in and the law that says so: the city's administrator keeps the list here.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { CONTENT_LANGUAGES } from '@plumbline/language/domain';
import { execute, formOf } from '@plumbline/platform/web';
import { Alert, Button, ErrorSummary, Page, Select, TextField, keepPage, useUserErrors } from '@plumbline/ui';
import { cityLanguagesQuery, setLanguagesMutation } from './translation-operations';

/** So many empty rows are offered below the list. */
const MORE = 3;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { cityLanguages } = await execute(cityLanguagesQuery, {}, { request, city: params.city ?? '' });
  return { languages: cityLanguages, kept: new URL(request.url).searchParams.has('kept') };
}

const texts = (form: FormData, name: string) =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''));

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const bases = texts(form, 'legalBasis');
  const typed = texts(form, 'language').map((language, at) => ({
    language,
    legalBasis: bases[at] ?? '',
    at,
  }));
  // A row without a language is one that was taken out, or never filled in.
  const rows = typed.filter(({ language }) => language !== '');
  const languages = rows.map(({ language, legalBasis }) => ({ language, legalBasis }));
  const call = { request, city: params.city ?? '' };
  const { setCityLanguages } = await execute(setLanguagesMutation, { input: { languages } }, call);
  if (setCityLanguages.userErrors.length === 0) throw redirect(`${new URL(request.url).pathname}?kept=1`);
  return {
    typed,
    userErrors: setCityLanguages.userErrors.map((error) => {
      const [, index, field] = error.path.filter((part) => part !== 'input');
      const at = rows[Number(index)]?.at;
      return {
        ...error,
        path: at === undefined ? [] : [`${field === 'language' ? 'language' : 'basis'}-${at}`],
      };
    }),
  };
}

export const clientAction = keepPage;

export default function CityLanguagesPage() {
  const { languages, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { city, viewer, to, word } = useWorkspace();
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  const errors = useUserErrors(answer);
  const busy = useNavigation().state !== 'idle';
  const empty = Array.from({ length: MORE }, () => ({ language: '', legalBasis: '' }));
  const rows = answer?.typed ?? [...languages, ...empty];
  const mayChange = couldEver(roles, 'city:administer');
  return (
    <Page
      title={t`Languages and legal basis`}
      breadcrumb={[{ label: t`Translations`, to: to('translations') }]}
      lead={t`The languages your city publishes in besides English, and the law or rule that says so. Residents see both.`}
    >
      {kept && !answer ? (
        <Alert kind="success" heading={t`The languages are kept`} announce>
          <p>{t`They show on the city's public pages at once.`}</p>
        </Alert>
      ) : null}
      <p>
        <Trans>
          The order is the one residents see. A language that is taken out keeps its translations, in case it
          comes back.
        </Trans>
      </p>
      {mayChange ? (
        <Form
          method="post"
          className="pl-form"
          noValidate
          key={rows.map(({ language }) => language).join(' ')}
        >
          <ErrorSummary errors={errors} heading={t`Nothing was kept`} />
          {rows.map(({ language, legalBasis }, at) => (
            <fieldset className="usa-fieldset pl-card pl-beside" key={at}>
              <legend className="pl-hidden-visually">{t`Language ${{ number: at + 1 }}`}</legend>
              <Select
                name="language"
                id={`language-${at}`}
                label={t`Language`}
                required={false}
                defaultValue={language}
                error={errors.of(`language-${at}`)}
              >
                {CONTENT_LANGUAGES.map(({ tag, english, name }) => (
                  <option key={tag} value={tag}>{`${english} (${name})`}</option>
                ))}
              </Select>
              <TextField
                name="legalBasis"
                id={`basis-${at}`}
                label={t`Legal basis`}
                required={false}
                defaultValue={legalBasis}
                error={errors.of(`basis-${at}`)}
              />
            </fieldset>
          ))}
          <p className="pl-small">
            <Trans>
              To take a language out, choose “- Select -” in its row. Save to get more empty rows.
            </Trans>
          </p>
          <div className="pl-actions">
            <Button disabled={busy}>{t`Save the languages`}</Button>
            <Link to={to('translations')}>{t`Back to the translations`}</Link>
          </div>
        </Form>
      ) : (
        <p className="pl-muted">
          {t`The languages can be changed by: ${{ cityAdmin: word('role.CITY_ADMIN').singular }}.`}
        </p>
      )}
    </Page>
  );
}
