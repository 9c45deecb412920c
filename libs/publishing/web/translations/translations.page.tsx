// The translation of what the city published: every language of the city with how far it is.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { contentLanguage, numberText } from '@plumbline/language/domain';
import { execute } from '@plumbline/platform/web';
import { EmptyState, Page, Table, Timestamp } from '@plumbline/ui';
import { STATE_WORDS } from './state-words';
import { countOf, languagesQuery } from './translation-operations';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { translationLanguages } = await execute(languagesQuery, {}, call);
  return { languages: translationLanguages };
}

export default function TranslationsPage() {
  const { languages } = useLoaderData<typeof loader>();
  const { city, viewer, to } = useWorkspace();
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  const release = languages.find(({ releaseTitle }) => releaseTitle)?.releaseTitle;
  return (
    <Page
      title={t`Translations`}
      lead={t`What your city published, in the languages it publishes in.`}
      actions={
        couldEver(roles, 'city:administer') ? (
          <Link to={to('city-languages')}>{t`Languages and legal basis`}</Link>
        ) : null
      }
    >
      {release ? (
        <p>
          {t`All numbers are about the latest release, “${release}”.`}{' '}
          <Trans>
            Residents read a translation once it is published. It is a dated addition to the release: the
            release itself never changes.
          </Trans>
        </p>
      ) : null}
      {languages.length === 0 ? (
        <EmptyState>
          <p>{t`Your city has not named any languages yet. Its administrator does that under “Languages and legal basis”.`}</p>
        </EmptyState>
      ) : (
        <Table caption={t`Languages of the city`} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t`Language`}</th>
              <th scope="col">{STATE_WORDS.HUMAN_REVIEWED}</th>
              <th scope="col">{STATE_WORDS.MACHINE_DRAFT}</th>
              <th scope="col">{t`Outdated`}</th>
              <th scope="col">{STATE_WORDS.MISSING}</th>
              <th scope="col">{t`Published`}</th>
            </tr>
          </thead>
          <tbody>
            {languages.map((work) => (
              <tr key={work.language}>
                <th scope="row">
                  <Link to={to(`translations/${work.language}`)}>
                    {contentLanguage(work.language)?.english ?? work.language}
                  </Link>
                </th>
                <td>{numberText(countOf(work, 'HUMAN_REVIEWED'))}</td>
                <td>{numberText(countOf(work, 'MACHINE_DRAFT'))}</td>
                <td>{numberText(countOf(work, 'STALE'))}</td>
                <td>{numberText(countOf(work, 'MISSING'))}</td>
                <td>
                  {work.published ? (
                    <Timestamp at={work.published.publishedAt} timeZone={city.timeZone} />
                  ) : (
                    <span className="pl-muted">{t`Not yet`}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Page>
  );
}
