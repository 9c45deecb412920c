// The first page of the workspace: leads on to what the person is here for, or to what they may read.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { execute, executePublic, graphql, logInAddress, publicGraphql } from '@plumbline/platform/web';
import { EmptyState, Page, SampleMark, Timestamp } from '@plumbline/ui';
import { navigation } from './navigation';
import { useWorkspace } from './workspace';

const homeQuery = graphql(`
  query WorkHome {
    viewer {
      cities {
        slug
        roles
      }
    }
  }
`);

const publishedQuery = publicGraphql(`
  query WorkHomePublished($slug: String!) {
    city(slug: $slug) {
      releases {
        number
        slug
        title
        periodLabel
        publishedAt
        sample
        withdrawn {
          at
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.city ?? '';
  const { viewer } = await execute(homeQuery, {}, { request, city: slug });
  if (!viewer) throw redirect(logInAddress(request.url));
  const roles = viewer.cities.find((city) => city.slug === slug)?.roles ?? [];
  const [first] = navigation(slug, roles, false);
  if (first) throw redirect(first.to);
  const { city } = await executePublic(publishedQuery, { slug }, { request });
  return { roles, releases: (city?.releases ?? []).filter(({ withdrawn }) => !withdrawn) };
}

type Release = Awaited<ReturnType<typeof loader>>['releases'][number];

/** For those who look on from outside the office, such as oversight: what is published, and why there is no more. */
export default function WorkHomePage() {
  const { roles, releases } = useLoaderData<typeof loader>();
  const { city, word, inSentence } = useWorkspace();
  const held = roles.map((role) => word(`role.${role}`).singular).join(', ');
  const releaseWord = inSentence('release').plural;
  return (
    <Page
      title={t`What you can read`}
      lead={t`You are here as: ${{ roles: held }}. You read what ${{ cityName: city.name }} has published; drafts are not open to you.`}
    >
      {releases.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              {ph({ cityName: city.name })} has published nothing yet. Its {ph({ releases: releaseWord })}{' '}
              appear here as soon as they are public. Until then there is nothing you need to do.{' '}
              <Link to={`/${city.slug}/work/help`}>Help</Link> says what the words and figures will mean.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className="pl-card-list">
            {releases.map((release) => (
              <ReleaseCard key={release.slug} release={release} />
            ))}
          </ul>
          <p>
            <Trans>
              <Link to={`/${city.slug}`} reloadDocument>
                The public pages of {ph({ cityName: city.name })}
              </Link>{' '}
              show the newest of them by department, with downloads.
            </Trans>
          </p>
        </>
      )}
    </Page>
  );
}

function ReleaseCard({ release }: { release: Release }) {
  const { city } = useWorkspace();
  return (
    <li className="pl-card">
      <h2 className="pl-card__title">
        <Link to={`/${city.slug}/releases/${release.slug}`} reloadDocument>
          <Trans>
            No. {ph({ number: release.number })}: {ph({ releaseTitle: release.title })}
          </Trans>
        </Link>{' '}
        {release.sample ? <SampleMark within /> : null}
      </h2>
      <p className="pl-muted">
        <Trans>
          {ph({ periodLabel: release.periodLabel })}, published{' '}
          <Timestamp at={release.publishedAt} timeZone={city.timeZone} />
        </Trans>
      </p>
    </li>
  );
}
