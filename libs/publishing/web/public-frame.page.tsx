// The frame of a city's public pages.
import { t } from '@lingui/core/macro';
import { Link, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { asWritten, correct, spoken } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { executePublic, notPublished, publicGraphql } from '@plumbline/platform/web';
import { Shell } from '@plumbline/ui';
import { PublicSearch } from './find/public-search';
import { OlderReleaseNotice } from './older-release.panel';
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
  query PublicFrame($slug: String!, $language: String!, $release: String!, $path: String!, $fixed: Boolean!) {
    laterReleases(city: $slug, release: $release, path: $path) @include(if: $fixed) {
      ...LaterReleaseFields
    }
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
      interfaceLanguage(language: $language) {
        isReviewed
        corrections {
          id
          text
        }
      }
    }
    release(city: $slug) {
      priorities {
        slug
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, content } = spoken();
  const fixed = fixedPage(request, params);
  const { city, release, laterReleases } = await executePublic(
    frameQuery,
    {
      ...{ slug: params.city ?? '', language, fixed: fixed !== null },
      ...(fixed ?? { release: '', path: '' }),
    },
    { request },
  );
  if (!city) throw notPublished('city');
  // In a language that only a city's own words can be read in there is a page where the city publishes in it.
  if (content && !city.languages.some(({ language }) => language === content)) throw notPublished('page');
  const { interfaceLanguage, ...rest } = city;
  // What people of the city reviewed is said in the words they reviewed.
  if (interfaceLanguage)
    correct(Object.fromEntries(interfaceLanguage.corrections.map(({ id, text }) => [id, text])));
  const translationReviewed = interfaceLanguage?.isReviewed ?? false;
  const hasPriorities = (release?.priorities.length ?? 0) > 0;
  const older = fixed && laterReleases ? { ...fixed, later: laterReleases, department: params.code } : null;
  return { ...rest, hasPriorities, translationReviewed, older, read: await readIn(request, params) };
}

/** The release and the page below it where an address names a release that never moves; null everywhere else. */
function fixedPage(
  request: Request,
  { city = '', release }: LoaderFunctionArgs['params'],
): { release: string; path: string } | null {
  if (release === undefined) return null;
  const [, below = ''] = new URL(request.url).pathname.split(`/${encodeURIComponent(city)}/releases/`);
  return { release, path: below.split('/').slice(1).join('/') };
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
  const { read, older, translationReviewed, ...city } = useLoaderData<typeof loader>();
  return (
    <Shell
      place={{ name: city.name, to: `/${city.slug}` }}
      nav={[
        { to: `/${city.slug}`, label: t`Overview`, end: true },
        { to: `/${city.slug}/latest`, label: t`Latest release`, end: true },
        ...(city.hasPriorities ? [{ to: `/${city.slug}/latest/priorities`, label: t`Priorities` }] : []),
        { to: `/${city.slug}/latest/find`, label: t`Find` },
        { to: `/${city.slug}/latest/data`, label: t`Data` },
        { to: `/${city.slug}/latest/documents`, label: t`Documents` },
        { to: `/${city.slug}/methods`, label: t`How to read it` },
      ]}
      search={<PublicSearch />}
      account={<Link to={`/log-in?next=/${city.slug}/work`}>{t`Staff log-in`}</Link>}
      demo={city.demo}
      translationReviewed={translationReviewed}
      sample={city.releases.some((release) => release.sample)}
      footer={
        <>
          <PublicFooter city={city.slug} />
          <p>
            <AsWritten>{t`Published by ${{ officeName: asWritten(city.officeName) }}.`}</AsWritten>{' '}
            {city.legalBasis ? (
              <AsWritten>{t`Legal basis: ${{ legalBasis: asWritten(city.legalBasis) }}.`}</AsWritten>
            ) : null}
          </p>
          <CityLanguages languages={city.languages} />
        </>
      }
    >
      <CityTranslation read={read}>
        <TranslationNote timeZone={city.timeZone} />
        {older ? <OlderReleaseNotice {...older} city={city} /> : null}
        <Outlet context={city satisfies PublicCity} />
      </CityTranslation>
    </Shell>
  );
}
