// One goal of some city in the library: what was tried, where the work stands, how the dates were kept, what happened.
import { dayText, joined } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { SampleMark, StatusTag } from '@plumbline/ui';
import { CityText } from '../city-text';
import { Excerpt, FoundText } from '../find/found-text';
import { topicWord } from '../find/find-words';
import { goalPath } from '../release-address';
import { ResultInShort } from '../result-words';
import { statusSaid } from '../status-said';
import { CityTranslation } from '../translations/city-translation';
import type { Loaded } from './library.page';

type Item = Loaded['library']['items'][number];

/** Strategies shown before the rest is counted only; the goal's own page has all of them. */
const MOST_STRATEGIES = 5;

/** The goal with a link to its city's page. */
export function LibraryItemPanel({ item }: { item: Item }) {
  const { city, release, departments, strategies, work } = item;
  const owner = departments[0]?.code ?? '';
  const more = strategies.length - MOST_STRATEGIES;
  return (
    <article>
      <p className="pl-find__kind">
        <strong>
          <CityText>{city.name}</CityText>
        </strong>
        , <CityText>{departments.map(({ name }) => name).join(', ')}</CityText>
      </p>
      <h3>
        <Link to={goalPath({ city: city.slug, release: null }, owner, item.plan, item.code)}>
          <FoundText parts={item.title} />
        </Link>{' '}
        {item.sample ? <SampleMark /> : null}
      </h3>
      <Excerpt excerpt={item.excerpt} />
      <p>
        <ResultTag result={item.result} /> <ResultInShort>{item.resultSentence}</ResultInShort>{' '}
        {item.reportedSample ? <SampleMark within /> : null}
      </p>
      {strategies.length > 0 ? (
        <>
          <p>{t`What was tried:`}</p>
          <ul>
            {strategies.slice(0, MOST_STRATEGIES).map(({ text, sample }) => (
              <li key={text}>
                <CityText>{text}</CityText> {sample ? <SampleMark /> : null}
              </li>
            ))}
            {more > 0 ? <li>{plural(more, { one: 'and # more', other: 'and # more' })}</li> : null}
          </ul>
        </>
      ) : null}
      {work.length > 0 ? (
        <ul className="pl-library__work" aria-label={t`Status of the work`}>
          {work.map(({ status, label, count }) => (
            <li key={status ?? 'none'}>
              {count}{' '}
              <CityTranslation read={null}>
                <StatusTag status={status} label={statusSaid(status, label)} />
              </CityTranslation>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="pl-small">
        {datesSentence(item)} {period(item)}{' '}
        {release.asOf
          ? t`As of ${{ day: dayText(release.asOf) }}, from “${{ title: release.title }}”.`
          : t`From “${{ title: release.title }}”.`}{' '}
        {item.topics.length > 0
          ? t`Topics: ${{ topics: joined(item.topics.map(topicWord), 'listed') }}.`
          : t`No topic yet.`}
      </p>
    </article>
  );
}

function datesSentence({ dates }: Item): string {
  const parts = [
    [dates.onTime, plural({ n: dates.onTime }, { one: '# closed on time', other: '# closed on time' })],
    [
      dates.late,
      plural({ n: dates.late }, { one: '# closed late or not done', other: '# closed late or not done' }),
    ],
    [dates.overdue, plural({ n: dates.overdue }, { one: '# overdue', other: '# overdue' })],
    [dates.notYetDue, plural({ n: dates.notYetDue }, { one: '# not yet due', other: '# not yet due' })],
    [dates.noDate, plural({ n: dates.noDate }, { one: '# without a date', other: '# without a date' })],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length > 0 ? t`Dates: ${{ dates: joined(said) }}.` : '';
}

function period({ startsOn, endsOn }: Item): string {
  if (startsOn && endsOn) return t`Plan from ${{ start: dayText(startsOn) }} to ${{ end: dayText(endsOn) }}.`;
  return startsOn ? t`Plan from ${{ start: dayText(startsOn) }}.` : '';
}
