// The differences of one department: where, what, before, now, why; what a new quarter says anew is folded below.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { differenceInWords, placeInWords } from '@plumbline/publishing/domain';
import { SampleMark } from '@plumbline/ui';
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

// On a phone each row becomes a card; the roles keep it a table for screen readers all the same.
function Rows({
  rows,
  caption,
  comparison,
}: {
  rows: readonly Difference[];
  caption: string;
  comparison: Comparison;
}) {
  const columns = [t`Where`, t`What`, t`Before`, t`Now`, t`Why`] as const;
  return (
    <table className="pl-compared" role="table" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((difference, index) => (
          <Row key={index} difference={difference} columns={columns} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  difference,
  columns,
  comparison,
}: {
  difference: Difference;
  columns: readonly [string, string, string, string, string];
  comparison: Comparison;
}) {
  const { kind, what, before, after, reason } = differenceInWords(difference);
  const [, whatColumn, beforeColumn, nowColumn, whyColumn] = columns;
  return (
    <tr role="row" className={kind === 'REVISED' ? 'pl-compared__corrected' : undefined}>
      <th scope="row" role="rowheader">
        <Where difference={difference} comparison={comparison} />
      </th>
      <td role="cell" data-label={whatColumn}>
        <span className="pl-compared__kind">{kind === 'NEXT_PERIOD' ? null : `${kindInWords(kind)}: `}</span>
        {what} {difference.sample ? <SampleMark /> : null}
      </td>
      <td role="cell" data-label={beforeColumn}>
        {before === null ? (
          <span className="pl-muted">{t`Was not there`}</span>
        ) : (
          <CityText>{before}</CityText>
        )}
      </td>
      <td role="cell" data-label={nowColumn}>
        {after === null ? <span className="pl-muted">{t`Is gone`}</span> : <CityText>{after}</CityText>}
      </td>
      <td role="cell" data-label={whyColumn}>
        <CityText>{reason}</CityText>
      </td>
    </tr>
  );
}

/** What it is about, with the goal in both releases; the parts above the goal are in the heading. */
function Where({ difference, comparison }: { difference: Difference; comparison: Comparison }) {
  const { parts, about, earlierGoal, laterGoal } = difference;
  const place = placeInWords(parts.length > 2 ? parts.slice(2) : parts.slice(-1));
  const at = (goal: typeof laterGoal, release: string) =>
    goal && goalPath({ city: comparison.city, release }, goal.department, goal.plan, goal.goal);
  const [later, earlier] = [at(laterGoal, comparison.later.slug), at(earlierGoal, comparison.earlier.slug)];
  return (
    <>
      <CityText>{place}</CityText>
      {about !== place ? (
        <span className="pl-compared__about">
          <CityText>{about}</CityText>
        </span>
      ) : null}
      {later || earlier ? (
        <span className="pl-compared__links">
          {earlier ? (
            <Link to={earlier}>
              {t`Before`}
              <span className="pl-hidden-visually">{t`: this goal in release ${{ number: comparison.earlier.number }}, ${place}`}</span>
            </Link>
          ) : null}
          {later ? (
            <Link to={later}>
              {t`Now`}
              <span className="pl-hidden-visually">{t`: this goal in release ${{ number: comparison.later.number }}, ${place}`}</span>
            </Link>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
