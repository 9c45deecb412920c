// What a plan says of a goal besides its words: for whom, where, by when, and by which strategies.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { SampleMark, SourceLink } from '@plumbline/ui';
import { CityText } from './city-text';
import type { PublicGoal } from './goal.page';
import { usePublicCity } from './public-city';
import { priorityPath, type ReleasePlace } from './release-address';

/** What a plan says of a goal: for whom, where, by when, and the priority it serves. */
export function GoalFacts({ goal, place }: { goal: PublicGoal; place: ReleasePlace }) {
  const city = usePublicCity();
  const planWord = city.word('plan').singular;
  const facts = [
    // Many plans are titled with the city's own word for a plan: it is not said twice.
    [goal.planTitle.toLowerCase().startsWith(planWord.toLowerCase()) ? t`Plan` : planWord, goal.planTitle],
    [t`For whom`, goal.populationFocus],
    [t`Where`, goal.geographyFocus],
    [t`Horizon`, goal.horizon],
    [t`Theme`, goal.theme],
    [city.word('planArea').singular, goal.planArea],
  ] as const;
  return (
    <>
      <dl className="pl-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <CityText>{value}</CityText>
              </dd>
            </div>
          ) : null,
        )}
        {goal.priority ? (
          <div>
            <dt>{t`Priority`}</dt>
            <dd>
              {place.draft ? (
                <CityText>{goal.priority}</CityText>
              ) : (
                <Link to={priorityPath(place)}>
                  <CityText>{goal.priority}</CityText>
                </Link>
              )}
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}

/** How the goal is to be reached. */
export function Strategies({ goal }: { goal: PublicGoal }) {
  const city = usePublicCity();
  if (goal.strategies.length === 0) return null;
  return (
    <section>
      <h2>{city.word('strategy').plural}</h2>
      <ul>
        {goal.strategies.map((strategy) => (
          <li key={strategy.code}>
            <CityText>{strategy.text}</CityText> {strategy.sample ? <SampleMark /> : null}{' '}
            <SourceLink url={strategy.sourceUrl} />
          </li>
        ))}
      </ul>
    </section>
  );
}
