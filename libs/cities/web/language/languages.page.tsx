// The languages of the interface in this city: how far people have come with reviewing each.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { LANGUAGES, numberText, type Language } from '@plumbline/language/domain';
import { execute, graphql } from '@plumbline/platform/web';
import { Page, Table } from '@plumbline/ui';
import { useWorkspace } from '../workspace';

const languageQuery = graphql(`
  query InterfaceLanguage($language: String!) {
    interfaceLanguage(language: $language) {
      tag
      messages
      reviewed
      isReviewed
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const all = await Promise.all(
    Object.keys(LANGUAGES).map((language) => execute(languageQuery, { language }, call)),
  );
  return { languages: all.flatMap(({ interfaceLanguage }) => interfaceLanguage ?? []) };
}

export default function LanguagesPage() {
  const { languages } = useLoaderData<typeof loader>();
  const { to } = useWorkspace();
  return (
    <Page
      title={t`Languages`}
      lead={t`What the product itself says, in other languages. What your city writes stays as it was written.`}
    >
      <p>
        <Trans>
          English is complete; every other language is translated from it. A translation is called a draft on
          every page until people of your city have read all of it.
        </Trans>
      </p>
      <Table caption={t`Languages of the interface`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Language`}</th>
            <th scope="col">{t`State`}</th>
            <th scope="col">{t`Read by a person`}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map(({ tag, messages, reviewed, isReviewed }) => (
            <tr key={tag}>
              <th scope="row">
                <Link to={to(`languages/${tag}`)}>{LANGUAGES[tag as Language].name}</Link>
              </th>
              <td>{isReviewed ? t`Reviewed` : t`Draft`}</td>
              <td>
                {t`${{ reviewed: numberText(reviewed) }} of ${{ messages: numberText(messages) }} messages`}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Page>
  );
}
