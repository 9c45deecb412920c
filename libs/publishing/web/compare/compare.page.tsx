// Any two releases of a city side by side: what was corrected, changed, new or gone, department by department, and why.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { executePublic, notFound, publicGraphql, type Public } from '@plumbline/platform/web';
import { EmptyState, Page } from '@plumbline/ui';
import { ShareTags } from '../feeds/share-tags';
import { refuseEmpty } from '../find/filter-address';
import { PrintFoot } from '../proof/cite.panel';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { releasePath } from '../release-address';
import { WithdrawnNotice } from '../withdrawn.panel';
import { ChooseReleases, WhichIsOlder } from './choose-releases.form';
import { comparePath, comparisonFile, kindOfAddress, type ComparisonChoice } from './compare-address';
import { ComparedTeamPanel, ON_A_PAGE } from './compared-team.panel';
import { allOf, countsText } from './comparison-words';
import './compare.scss';

const releasesQuery = publicGraphql(`
  query ReleasesToCompare($city: String!) {
    city(slug: $city) {
      releases {
        ...ListedRelease
      }
    }
  }
`);

const _listed = publicGraphql(`
  fragment ListedRelease on PublicReleaseSummary {
    slug
    number
    title
    periodLabel
    publishedAt
    sample
    withdrawn {
      at
      reason
    }
  }
`);

const comparisonQuery = publicGraphql(`
  query Comparison($city: String!, $from: String!, $to: String!, $department: String, $kind: String, $first: Int!, $skip: Int!) {
    releaseComparison(city: $city, from: $from, to: $to, department: $department, kind: $kind) {
      earlier {
        ...ListedRelease
      }
      later {
        ...ListedRelease
      }
      turned
      counts {
        ...CountFields
      }
      departments {
        code
        name
      }
      teams {
        team
        total
        departments {
          code
          name
        }
        differences(first: $first, skip: $skip) {
          kind
          path
          parts
          within
          unit
          what
          about
          before
          after
          reason
          sample
          earlierGoal {
            department
            plan
            goal
          }
          laterGoal {
            department
            plan
            goal
          }
        }
      }
    }
  }
`);

type Answer = NonNullable<Public.ComparisonQuery['releaseComparison']>;

/** A release in a list to choose from. */
export type ListedRelease = Answer['earlier'];
/** The differences of a team, as far as they are shown. */
export type ComparedTeam = Answer['teams'][number];
/** Two releases and whose they are. */
export type Comparison = Answer & { city: string };

/** So many differences of each department are shown while none is chosen. */
const OF_EACH = 6;

export async function loader({ request, params }: LoaderFunctionArgs) {
  refuseEmpty(request);
  const city = params.city ?? '';
  const given = new URL(request.url).searchParams;
  const { city: found } = await executePublic(releasesQuery, { city }, { request });
  if (!found) throw notFound('city');
  const standing = found.releases.filter(({ withdrawn }) => withdrawn === null);
  const said = (name: string) => given.get(name)?.slice(0, 100) ?? '';
  const kind = kindOfAddress(said('kind'));
  const choice: ComparisonChoice = {
    from: said('from') || (standing[1]?.slug ?? ''),
    to: said('to') || (standing[0]?.slug ?? ''),
    department: said('department') || undefined,
    kind: kind ? said('kind') : undefined,
    page: Math.min(Math.max(1, Number.parseInt(said('page'), 10) || 1), 10_000),
  };
  const page = { releases: found.releases, choice, city, address: publicAddress(comparePath(city, choice)) };
  // Without two that stand there is nothing to choose; an address that names two is answered all the same.
  if (standing.length < 2 && !(said('from') && said('to'))) return { ...page, comparison: null };
  const variables = {
    ...{ city, from: choice.from, to: choice.to, kind, department: choice.department ?? null },
    first: choice.department ? ON_A_PAGE : OF_EACH,
    skip: choice.department ? ((choice.page ?? 1) - 1) * ON_A_PAGE : 0,
  };
  const { releaseComparison } = await executePublic(comparisonQuery, variables, { request });
  if (!releaseComparison) throw notFound('release');
  return { ...page, comparison: { ...releaseComparison, city } };
}

export default function ComparePage() {
  const { releases, choice, comparison, address } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const isChoice = releases.filter(({ withdrawn }) => withdrawn === null).length > 1;
  return (
    <Page
      title={t`Compare two releases`}
      lead={t`What ${{ officeName: city.officeName }} published then and later, value by value, with the reason for each correction.`}
      description={t`Two releases of ${{ cityName: city.name }} side by side: what was corrected, what changed, and why.`}
      canonical={address}
      breadcrumb={[{ label: city.name, to: `/${city.slug}` }]}
    >
      {isChoice ? (
        <ChooseReleases
          key={address}
          releases={releases}
          departments={comparison?.departments ?? []}
          choice={choice}
        />
      ) : null}
      {comparison ? (
        <Differences comparison={comparison} choice={choice} />
      ) : (
        <NothingToCompare releases={releases} />
      )}
      <ShareTags
        name={`${t`Compare two releases`} | ${city.name}`}
        says={t`Two releases of ${{ cityName: city.name }} side by side: what was corrected, what changed, and why.`}
        address={address}
        sample={releases.some(({ sample }) => sample)}
        demo={city.demo}
      />
      <PrintFoot address={address} />
    </Page>
  );
}

/** Two releases take two that stand: says how many there are, and that others were withdrawn. */
function NothingToCompare({ releases }: { releases: readonly ListedRelease[] }) {
  const city = usePublicCity();
  const gone = releases.filter(({ withdrawn }) => withdrawn !== null).length;
  return (
    <EmptyState>
      <p>
        {gone === 0
          ? null
          : `${plural(gone, {
              one: '# release of this city was withdrawn, and what was withdrawn cannot be compared.',
              other: '# releases of this city were withdrawn, and what was withdrawn cannot be compared.',
            })} `}
        {releases.length === gone
          ? t`There is no release to compare yet.`
          : gone === 0
            ? t`There is only one release so far, so there is nothing to compare it with yet.`
            : t`Only one other release is there, so there is nothing to compare it with yet.`}
      </p>
      <p>
        <Link to={`/${city.slug}#releases`}>{t`All releases`}</Link>
      </p>
    </EmptyState>
  );
}

function Differences({ comparison, choice }: { comparison: Comparison; choice: ComparisonChoice }) {
  const city = usePublicCity();
  const { earlier, later, counts, teams, turned } = comparison;
  const gone = [earlier, later].filter(({ withdrawn }) => withdrawn !== null);
  if (gone.length > 0) {
    return gone.map(({ slug, number, withdrawn }) => (
      <section key={slug}>
        <h2>
          <Link to={releasePath({ city: city.slug, release: slug })}>{t`Release ${number}`}</Link>
        </h2>
        {withdrawn ? <WithdrawnNotice withdrawn={withdrawn} /> : null}
      </section>
    ));
  }
  if (earlier.slug === later.slug) {
    return (
      <EmptyState>
        <p>{t`You chose the same release twice. Choose another one to compare it with.`}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="pl-lead">
        {allOf(counts) === 0 ? (
          choice.department || choice.kind ? (
            t`Nothing of what you chose differs.`
          ) : (
            t`Nothing differs between the two.`
          )
        ) : (
          <Trans>From the older to the newer release, {ph({ whatHappened: countsText(counts) })}.</Trans>
        )}
      </p>
      <WhichIsOlder earlier={earlier} later={later} turned={turned} />
      <p className="pl-small">
        <a href={comparisonFile(city.slug, { from: earlier.slug, to: later.slug })} download>
          {t`All differences as a table (CSV)`}
        </a>
      </p>
      {teams.map((team) => (
        <ComparedTeamPanel key={team.team ?? ''} team={team} comparison={comparison} choice={choice} />
      ))}
    </>
  );
}
