// The differences of one department: where, what, before, now, why; what a new quarter says anew is folded below.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { asWritten } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { differenceInWords, placeInWords } from '@plumbline/publishing/domain';
import { CardTable, SampleMark } from '@plumbline/ui';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';
import { goalPath } from '../release-address';
import type { ComparedTeam, Comparison } from './compare.page';
import { comparePath, type ComparisonChoice } from './compare-address';
import { kindInWords } from './difference-kinds';

type Difference = ComparedTeam['differences'][number];

/** So many differences of a department stand on one page when it was chosen. */
export const ON_A_PAGE = 100;

export function ComparedTeamPanel({
  team,
  comparison,
  choice,
}: {
  team: ComparedTeam;
  comparison: Comparison;
  choice: ComparisonChoice;
}) {
  const city = usePublicCity();
  const changed = team.differences.filter(({ kind }) => kind !== 'NEXT_PERIOD');
  const anew = team.differences.filter(({ kind }) => kind === 'NEXT_PERIOD');
  const [department] = team.departments;
  const name = team.team ?? t`The whole city`;
  const rest = team.total - team.differences.length;
  const caption = t`What differs: ${name}`;
  return (
    <section>
      <h2>
        <CityText>{name}</CityText>
      </h2>
      <p className="pl-small pl-muted">
        {plural({ count: team.total }, { one: '# difference', other: '# differences' })}
      </p>
      {changed.length > 0 ? <Rows rows={changed} caption={caption} comparison={comparison} /> : null}
      {anew.length > 0 ? (
        <details open={changed.length === 0 && anew.length <= 10}>
          <summary>
            {plural(
              { count: anew.length },
              {
                one: '# thing said anew for the new quarter',
                other: '# things said anew for the new quarter',
              },
            )}
          </summary>
          <p className="pl-small">{t`A new quarter speaks for itself. None of these corrects what was published.`}</p>
          <Rows rows={anew} caption={t`${caption}, the new quarter`} comparison={comparison} />
        </details>
      ) : null}
      {rest > 0 && department && !choice.department ? (
        <p>
          <Link to={comparePath(city.slug, { ...choice, department: department.code })}>
            <Trans>
              All {ph({ count: team.total })} differences of {ph({ teamName: name })}
            </Trans>
          </Link>
        </p>
      ) : null}
      {choice.department ? <Pages total={team.total} choice={choice} /> : null}
    </section>
  );
}

function Pages({ total, choice }: { total: number; choice: ComparisonChoice }) {
  const city = usePublicCity();
  const page = choice.page ?? 1;
  const pages = Math.ceil(total / ON_A_PAGE);
  if (pages <= 1) return null;
  const to = (wanted: number) => comparePath(city.slug, { ...choice, page: wanted });
  return (
    <nav className="pl-row" aria-label={t`Pages`}>
      {page > 1 ? <Link to={to(page - 1)}>{t`Page before`}</Link> : null}
      <span>{t`Page ${page} of ${pages}`}</span>
      {page < pages ? <Link to={to(page + 1)}>{t`Next page`}</Link> : null}
    </nav>
  );
}

function Rows({
  rows,
  caption,
  comparison,
}: {
  rows: readonly Difference[];
  caption: string;
  comparison: Comparison;
}) {
  return (
    <CardTable
      className="pl-compared"
      caption={caption}
      captionHidden
      long
      columns={[
        { label: t`Where` },
        { label: t`What` },
        { label: t`Before` },
        { label: t`Now` },
        { label: t`Why` },
      ]}
      rows={rows.map((difference, index) => ({
        key: String(index),
        className: difference.kind === 'REVISED' ? 'pl-compared__corrected' : undefined,
        cells: cellsOf(difference, comparison),
      }))}
    />
  );
}

function cellsOf(difference: Difference, comparison: Comparison): ReactNode[] {
  const { kind, what, before, after, reason } = differenceInWords(difference);
  return [
    <Where difference={difference} comparison={comparison} />,
    <>
      <span className="pl-compared__kind">{kind === 'NEXT_PERIOD' ? null : `${kindInWords(kind)}: `}</span>
      {what} {difference.sample ? <SampleMark /> : null}
    </>,
    before === null ? <span className="pl-muted">{t`Was not there`}</span> : <CityText>{before}</CityText>,
    after === null ? <span className="pl-muted">{t`Is gone`}</span> : <CityText>{after}</CityText>,
    <CityText>{reason}</CityText>,
  ];
}

/**
 * What it is about in words, of a value its period and group; the codes people file it by come after. With the goal in
 * both releases; the parts above the goal are in the heading.
 */
function Where({ difference, comparison }: { difference: Difference; comparison: Comparison }) {
  const { parts, about, earlierGoal, laterGoal } = difference;
  const within = placeInWords(difference.within, asWritten);
  const codes = parts.slice(2, parts.length - difference.within.length).filter((part) => part !== about);
  const place = within === '' ? asWritten(about) : `${asWritten(about)}, ${within}`;
  const at = (goal: typeof laterGoal, release: string) =>
    goal && goalPath({ city: comparison.city, release }, goal.department, goal.plan, goal.goal);
  const [later, earlier] = [at(laterGoal, comparison.later.slug), at(earlierGoal, comparison.earlier.slug)];
  return (
    <>
      <CityText>{about}</CityText>
      {within === '' ? null : (
        <span className="pl-compared__about">
          <AsWritten>{within}</AsWritten>
        </span>
      )}
      {codes.length === 0 ? null : (
        <span className="pl-compared__codes">
          <AsWritten>{placeInWords(codes, asWritten)}</AsWritten>
        </span>
      )}
      {later || earlier ? (
        <span className="pl-compared__links">
          {earlier ? (
            <Link to={earlier}>
              {t`Before`}
              <AboutGoal number={comparison.earlier.number} place={place} />
            </Link>
          ) : null}
          {later ? (
            <Link to={later}>
              {t`Now`}
              <AboutGoal number={comparison.later.number} place={place} />
            </Link>
          ) : null}
        </span>
      ) : null}
    </>
  );
}

/** What a link to the goal adds for those who hear it: the release, and the place in the city's own words. */
function AboutGoal({ number, place }: { number: number; place: string }) {
  return (
    <span className="pl-hidden-visually">
      <Trans>
        : this goal in release {ph({ number })}, <AsWritten>{place}</AsWritten>
      </Trans>
    </span>
  );
}
