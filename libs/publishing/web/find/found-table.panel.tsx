// What was found as a table: each thing with its department, status and result, and where the words stand.
import { joined } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { CardTable, SampleMark, StatusTag } from '@plumbline/ui';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';
import { deliverablePath, departmentPath, goalPath, metricPath, type ReleasePlace } from '../release-address';
import type { Found } from './find.page';
import { topicWord } from './find-words';
import { statusSaid } from '../status-said';
import { Excerpt, FoundText } from './found-text';

type Item = Found['items'][number];

const CITY_WORDS = { GOAL: 'goal', DELIVERABLE: 'deliverable' } as const;

/** The page of a thing within the release. */
function addressOf(item: Item, place: ReleasePlace): string {
  const goal = goalPath(place, item.departments[0]?.code ?? '', item.plan, item.goal);
  if (item.what === 'DELIVERABLE') return deliverablePath(goal, item.code);
  return item.what === 'METRIC' ? metricPath(goal, item.code) : goal;
}

/** The table: every thing leads to its own page. */
export function FoundTable({ items, place }: { items: readonly Item[]; place: ReleasePlace }) {
  const city = usePublicCity();
  return (
    <CardTable
      className="pl-find__table"
      caption={t`What was found`}
      captionHidden
      columns={[
        { label: t`Found` },
        { label: city.word('department').singular },
        { label: t`Status of the work` },
        { label: t`Result` },
      ]}
      rows={items.map((item) => ({
        key: `${item.what} ${item.plan} ${item.goal} ${item.code} ${item.departments[0]?.code}`,
        cells: [
          <Title item={item} place={place} />,
          item.departments.map(({ code, name }) => (
            <div key={code}>
              <Link to={departmentPath(place, code)}>
                <CityText>{name}</CityText>
              </Link>
            </div>
          )),
          // Only work has a status; a goal or a measure has a result.
          item.what === 'DELIVERABLE' ? <Status item={item} /> : null,
          <>
            <ResultTag result={item.result} />{' '}
            {item.what !== 'DELIVERABLE' && item.reportedSample ? <SampleMark /> : null}
          </>,
        ],
      }))}
    />
  );
}

function Status({ item }: { item: Item }) {
  return (
    <>
      <StatusTag status={item.status} label={statusSaid(item.status, item.statusLabel)} />{' '}
      {item.reportedSample ? <SampleMark /> : null}
    </>
  );
}

function Title({ item, place }: { item: Item; place: ReleasePlace }) {
  const city = usePublicCity();
  return (
    <>
      <span className="pl-find__kind">
        {item.what === 'METRIC' ? t`Measure` : city.word(CITY_WORDS[item.what]).singular}
      </span>
      <Link to={addressOf(item, place)}>
        <FoundText parts={item.title} />
      </Link>{' '}
      {item.sample ? <SampleMark /> : null}
      <Excerpt excerpt={item.excerpt} />
      <span className="pl-find__about">
        {item.topics.length > 0 ? joined(item.topics.map(topicWord), 'listed') : topicWord('none')}
        {item.places.length > 0 ? (
          <>
            {'. '}
            <CityText>{item.places.join(', ')}</CityText>
          </>
        ) : null}
      </span>
    </>
  );
}
