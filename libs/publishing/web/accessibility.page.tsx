// The accessibility statement of a city's public pages.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { Page } from '@plumbline/ui';
import { AccessibilityStatement } from './accessibility.panel';
import { CityText } from './city-text';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb } from './crumbs';
import { FirstScreen } from './first-screen.panel';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity } from './public-city';

const accessibilityQuery = publicGraphql(`
  query AccessibilityPage($city: String!) {
    sinceLastRelease(city: $city) {
      ...SinceLastFields
    }
    release(city: $city) {
      slug
      number
      title
      publishedAt
      asOf
      digest
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const city = params.city ?? '';
  const { release, sinceLastRelease: since } = await executePublic(accessibilityQuery, { city }, { request });
  return {
    release,
    since,
    place: { city, release: null },
    canonical: publicAddress(`/${city}/accessibility`),
  };
}

export default function AccessibilityPage() {
  const { release, since, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={t`Accessibility`}
      lead={t`Everybody should be able to read these pages, whatever way they read.`}
      description={t`How accessible the public pages of ${{ cityName: city.name }} are, how this was tested, and what does not work yet.`}
      breadcrumb={[cityCrumb(city)]}
      canonical={canonical}
    >
      <FirstScreen
        figures={[]}
        release={release}
        place={place}
        changed={release ? <SinceLast since={since} /> : undefined}
      />
      <AccessibilityStatement
        contact={
          <p>
            <Trans>
              Write to or call the office that publishes these pages:{' '}
              <CityText>{ph({ officeName: city.officeName })}</CityText>. The city’s own website says how to
              reach it.
            </Trans>
          </p>
        }
      />
      <PrintFoot address={canonical} release={release} />
    </Page>
  );
}
