// What was found as a table: each thing with its department, status and result, and where the words stand.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { SampleMark, StatusTag, Table } from '@plumbline/ui';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';
import { deliverablePath, departmentPath, goalPath, metricPath, type ReleasePlace } from '../release-address';
import type { Found } from './find.page';
import { topicWord } from './find-words';
import { Excerpt, FoundText } from './found-text';

type Item = Found['items'][number];

/** The page of a thing within the release. */
function addressOf(item: Item, place: ReleasePlace): string {
  const goal = goalPath(place, item.departments[0]?.code ?? '', item.plan, item.goal);
  if (item.what === 'DELIVERABLE') return deliverablePath(goal, item.code);
  return item.what === 'METRIC' ? metricPath(goal, item.code) : goal;
}

/** The table: every thing leads to its own page. */
export function FoundTable({
  items,
  place,
  nouns,
}: {
  items: readonly Item[];
  place: ReleasePlace;
  nouns: Readonly<Record<string, string>>;
}) {
  const city = usePublicCity();
  return (
    <div className="pl-find__table">
      <Table caption={t`What was found`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Found`}</th>
            <th scope="col">{city.word('department').singular}</th>
            <th scope="col">{t`Status of the work`}</th>
            <th scope="col">{t`Result`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row
              key={`${item.what} ${item.plan} ${item.goal} ${item.code} ${item.departments[0]?.code}`}
              item={item}
              place={place}
              nouns={nouns}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Row({
  item,
  place,
  nouns,
}: {
  item: Item;
  place: ReleasePlace;
  nouns: Readonly<Record<string, string>>;
}) {
  const city = usePublicCity();
  const words = { GOAL: 'goal', DELIVERABLE: 'deliverable', METRIC: 'metric' } as const;
  const kind = city.word(words[item.what]).singular;
  return (
    <tr>
      <th scope="row">
        <span className="pl-find__kind">{kind || nouns[item.what]}</span>
        <Link to={addressOf(item, place)}>
          <FoundText parts={item.title} />
        </Link>{' '}
        {item.sample ? <SampleMark /> : null}
        <Excerpt excerpt={item.excerpt} />
        <span className="pl-find__about">
          {item.topics.length > 0 ? item.topics.map(topicWord).join(', ') : topicWord('none')}
          {item.places.length > 0 ? (
            <>
              {'. '}
              <CityText>{item.places.join(', ')}</CityText>
            </>
          ) : null}
        </span>
      </th>
      <td>
        {item.departments.map(({ code, name }) => (
          <div key={code}>
            <Link to={departmentPath(place, code)}>
              <CityText>{name}</CityText>
            </Link>
          </div>
        ))}
      </td>
      <td>
        {item.what === 'DELIVERABLE' ? (
          <>
            <StatusTag status={item.status} label={item.statusLabel} />{' '}
            {item.reportedSample ? <SampleMark /> : null}
          </>
        ) : (
          <span className="pl-muted">{t`Not a task`}</span>
        )}
      </td>
      <td>
        <ResultTag result={item.result} />{' '}
        {item.what !== 'DELIVERABLE' && item.reportedSample ? <SampleMark /> : null}
      </td>
    </tr>
  );
}
