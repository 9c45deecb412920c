// The frame of a city's public pages.
import { t } from '@lingui/core/macro';
import { Link, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { spoken } from '@plumbline/language/domain';
import { executePublic, notFound, publicGraphql } from '@plumbline/platform/web';
import { Shell } from '@plumbline/ui';
import { PublicSearch } from './find/public-search';
import { CityLanguages } from './translations/city-languages.panel';
import {
  CityTranslation,
  partShown,
  translationQuery,
  wantedLanguage,
  type ReadTranslation,
} from './translations/city-translation';
import { TranslationNote } from './translations/translation-note.panel';
import type { PublicCity } from './public-city';
import { PublicFooter } from './public-footer.panel';

export const handle = { still: true };

const frameQuery = publicGraphql(`
  query PublicFrame($slug: String!) {
    city(slug: $slug) {
      slug
      name
      officeName
      planName
      legalBasis
      timeZone
      demo
      openData {
        licenseUrl
      }
      releases {
        sample
      }
      languages {
        language
        legalBasis
      }
      terms {
        key
        singular
        plural
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { city } = await executePublic(frameQuery, { slug: params.city ?? '' }, { request });
  if (!city) throw notFound('city');
  // In a language that only a city's own words can be read in there is a page where the city publishes in it.
  const { content } = spoken();
  if (content && !city.languages.some(({ language }) => language === content)) throw notFound('page');
  return { ...city, read: await readIn(request, params) };
}

/** What was published in the language of the page, of the part of a release that the page shows. */
async function readIn(
  request: Request,
  params: LoaderFunctionArgs['params'],
): Promise<ReadTranslation | null> {
  const language = wantedLanguage();
  const city = params.city ?? '';
  const [, path = ''] = new URL(request.url).pathname.split(`/${city}/`);
  const part = language ? partShown(path, params) : null;
  if (!language || !part) return null;
  const { release } = await executePublic(
    translationQuery,
    { city, language: language.tag, ...part },
    { request },
  );
  if (!release || release.withdrawn) return null;
  return { language, releaseTitle: release.title, translation: release.translation };
}

// A page may be kept, but is asked for again each time: a withdrawal is seen at once.
export const headers = () => ({ 'Cache-Control': 'public, max-age=0, must-revalidate' });

export default function PublicFrame() {
  const { read, ...city } = useLoaderData<typeof loader>();
  return (
    <Shell
      place={{ name: city.name, to: `/${city.slug}` }}
      nav={[
        { to: `/${city.slug}`, label: t`Overview`, end: true },
        { to: `/${city.slug}/latest`, label: t`Latest release`, end: true },
        { to: `/${city.slug}/latest/priorities`, label: t`Priorities` },
        { to: `/${city.slug}/latest/data`, label: t`Data` },
        { to: `/${city.slug}/latest/documents`, label: t`Documents` },
        { to: `/${city.slug}/methods`, label: t`How to read it` },
      ]}
      search={<PublicSearch />}
      account={<Link to={`/log-in?next=/${city.slug}/work`}>{t`Staff log-in`}</Link>}
      demo={city.demo}
      sample={city.releases.some((release) => release.sample)}
      footer={
        <>
          <PublicFooter city={city.slug} />
          <p>
            {t`Published by ${{ officeName: city.officeName }}.`}{' '}
            {city.legalBasis ? t`Legal basis: ${{ legalBasis: city.legalBasis }}.` : null}
          </p>
          <CityLanguages slug={city.slug} languages={city.languages} />
        </>
      }
    >
      <CityTranslation read={read}>
        <TranslationNote timeZone={city.timeZone} />
        <Outlet context={city satisfies PublicCity} />
      </CityTranslation>
    </Shell>
  );
}
