// One goal of some city in the library: what was tried, where the work stands, how the dates were kept, what happened.
import { dayText } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { SampleMark, StatusTag } from '@plumbline/ui';
import { CityText } from '../city-text';
import { Excerpt, FoundText } from '../find/found-text';
import { topicWord } from '../find/find-words';
import { goalPath } from '../release-address';
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
        <strong>{city.name}</strong>, <CityText>{departments.map(({ name }) => name).join(', ')}</CityText>
      </p>
      <h3>
        <Link to={goalPath({ city: city.slug, release: null }, owner, item.plan, item.code)}>
          <FoundText parts={item.title} />
        </Link>{' '}
        {item.sample ? <SampleMark /> : null}
      </h3>
      <Excerpt excerpt={item.excerpt} />
      <p>
        <ResultTag result={item.result} /> {sentenceOfRelease(item.resultSentence)}{' '}
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
      ) : (
        <p className="pl-muted">{t`No strategy is named for this goal.`}</p>
      )}
      {work.length > 0 ? (
        <ul className="pl-library__work" aria-label={t`Status of the work`}>
          {work.map(({ status, label, count }) => (
            <li key={status ?? 'none'}>
              {count} <StatusTag status={status} label={label} />
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
          ? t`Topics: ${{ topics: item.topics.map(topicWord).join(', ') }}.`
          : t`No topic yet.`}
      </p>
    </article>
  );
}

function datesSentence({ dates }: Item): string {
  const parts = [
    [dates.onTime, plural({ n: dates.onTime }, { one: '# done on time', other: '# done on time' })],
    [dates.late, plural({ n: dates.late }, { one: '# done late', other: '# done late' })],
    [dates.overdue, plural({ n: dates.overdue }, { one: '# overdue', other: '# overdue' })],
    [dates.notYetDue, plural({ n: dates.notYetDue }, { one: '# not yet due', other: '# not yet due' })],
    [dates.noDate, plural({ n: dates.noDate }, { one: '# without a date', other: '# without a date' })],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length > 0 ? t`Dates: ${{ dates: said.join(', ') }}.` : '';
}

function period({ startsOn, endsOn }: Item): string {
  if (startsOn && endsOn) return t`Plan from ${{ start: dayText(startsOn) }} to ${{ end: dayText(endsOn) }}.`;
  return startsOn ? t`Plan from ${{ start: dayText(startsOn) }}.` : '';
}
