// Numbers of several cities side by side, only where they count the same and each city agreed; else the reason, in words.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { listText, say } from '@plumbline/language/domain';
import { Link } from 'react-router';
import { hiddenMark } from '@plumbline/measuring/domain';
import { valueText } from '@plumbline/measuring/web';
import { publicGraphql } from '@plumbline/platform/web';
import { definitionVersion, sentenceOfRelease, sharedDefinition } from '@plumbline/publishing/domain';
import { SampleMark, Table } from '@plumbline/ui';
import { CityText } from '../city-text';
import { goalPath } from '../release-address';
import type { Loaded } from './library.page';

// The page asks for them where numbers of several cities stand side by side.
const _compared = publicGraphql(`
  fragment ComparedMeasureFields on PublicComparedMeasure {
    city
    cityName
    releaseTitle
    agreed
    published
    version
    denominator
    setName
    departmentCode
    planSlug
    goalCode
    metricCode
    metricName
    methodNote
    sample
  }
`);

const _level = publicGraphql(`
  fragment ComparedLevelFields on PublicLevel {
    label
    value
    low
    high
    hidden
    missing
  }
`);

type Comparison = NonNullable<Loaded['comparisons']>[number];
type Measure = Comparison['measures'][number];
type Compared = Comparison['tables'][number]['measures'][number];
type Level = NonNullable<NonNullable<Compared['newest']>['total']>;

interface ComparisonPanelProps {
  comparisons: readonly Comparison[];
  cities: readonly { slug: string; name: string }[];
}

/** Every shared definition of the topic that a city has named a measure for. */
export function ComparisonPanel({ comparisons, cities }: ComparisonPanelProps) {
  const told = comparisons.filter(({ measures }) => measures.length > 0);
  return (
    <section id="compared">
      <h2>{t`Numbers side by side`}</h2>
      <p>
        <Trans>
          Numbers of different cities stand side by side only where three things agree: the version of the
          definition, the list of groups, and what is counted against what. Each city must have agreed too.
          Cities stand by name, and nothing is ranked or averaged.
        </Trans>
      </p>
      {told.length === 0 ? <p>{t`No city has named a measure for this topic yet.`}</p> : null}
      {told.map((comparison) => (
        <OneDefinition key={comparison.definition} comparison={comparison} cities={cities} />
      ))}
    </section>
  );
}

function OneDefinition({
  comparison,
  cities,
}: { comparison: Comparison } & Pick<ComparisonPanelProps, 'cities'>) {
  const definition = sharedDefinition(comparison.definition);
  if (!definition) return null;
  const nameOf = (slug: string) => cities.find((city) => city.slug === slug)?.name ?? slug;
  const { tables, notCompared, measures, without } = comparison;
  return (
    <section>
      <h3>{say(definition.name)}</h3>
      {definition.isCount ? (
        <p>{t`These are counts: a larger city has larger numbers. They say nothing about how well a city does.`}</p>
      ) : null}
      {tables.map((table) => (
        <ComparedTable
          key={table.measures.map(({ city }) => city).join(' ')}
          measures={table.measures}
          definition={comparison.definition}
        />
      ))}
      {notCompared.length > 0 ? (
        <>
          <h4>{t`Why some do not stand side by side`}</h4>
          <ul>
            {notCompared.map(({ cities: [one = '', other = ''], differences }) => (
              <li key={`${one} ${other}`}>
                {t`${{ city: nameOf(one) }} and ${{ otherCity: nameOf(other) }}:`}{' '}
                {differences
                  .map((difference) =>
                    reasonText(
                      difference.why,
                      difference.city === null ? null : nameOf(difference.city),
                      measures.find(({ city }) => city === one)!,
                      measures.find(({ city }) => city === other)!,
                      comparison.definition,
                    ),
                  )
                  .join(' ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ul className="pl-small">
        {measures.map((measure) => (
          <li key={measure.city}>
            <MeasureLine measure={measure} />
          </li>
        ))}
      </ul>
      {without.length > 0 ? (
        <p className="pl-small">
          {t`No measure named for this: ${{ cities: listText(without.map(nameOf)) }}.`}
        </p>
      ) : null}
    </section>
  );
}

/** Which measure a city named, with a way to it. */
function MeasureLine({ measure }: { measure: Measure }) {
  const { city, cityName, departmentCode, planSlug, goalCode, metricName, sample } = measure;
  return (
    <>
      {cityName}:{' '}
      {goalCode ? (
        <Link to={goalPath({ city, release: null }, departmentCode, planSlug, goalCode)}>
          <CityText>{metricName}</CityText>
        </Link>
      ) : (
        t`the measure it named is not in its latest release.`
      )}{' '}
      {sample ? <SampleMark /> : null}
    </>
  );
}

/** One reason in a sentence. */
function reasonText(
  why: string,
  city: string | null,
  one: Measure,
  other: Measure,
  definition: string,
): string {
  const [first, second] = [one.cityName, other.cityName];
  switch (why) {
    case 'NOT_AGREED':
      return t`${{ city: city ?? '' }} has not agreed that this measure is compared.`;
    case 'NOT_PUBLISHED':
      return t`The latest release of ${{ city: city ?? '' }} does not have the measure as the definition counts it.`;
    case 'DEFINITION_VERSION':
      return t`They follow different versions of the definition. ${first}: ${{ definition: definitionText(definition, one) }} ${second}: ${{ otherDefinition: definitionText(definition, other) }}`;
    case 'DENOMINATOR':
      return t`They are counted against different things. ${first}: ${{ denominator: denominatorText(definition, one) }}. ${second}: ${{ otherDenominator: denominatorText(definition, other) }}.`;
    default:
      return t`They are split by different lists of groups. ${first}: ${{ groups: one.setName ?? t`not split` }}. ${second}: ${{ otherGroups: other.setName ?? t`not split` }}.`;
  }
}

function definitionText(key: string, { version }: Measure): string {
  const found = definitionVersion(key, version);
  return t`version ${version}. ${{ says: found ? say(found.says) : '' }}`;
}

function denominatorText(key: string, { version, denominator }: Measure): string {
  const found = definitionVersion(key, version)?.denominators.find((one) => one.key === denominator);
  return found ? say(found.says) : denominator;
}

/** Groups down, cities across, in the order of their names; every city with its own period. */
function ComparedTable({ measures, definition }: { measures: readonly Compared[]; definition: string }) {
  const version = definitionVersion(definition, measures[0]?.version ?? 0);
  const name = sharedDefinition(definition)?.name;
  const groups = [
    ...new Set(measures.flatMap(({ newest }) => (newest?.groups ?? []).map(({ label }) => label))),
  ];
  const first = measures[0];
  return (
    <>
      <p>
        {version ? say(version.says) : null}{' '}
        {first ? t`Counted against: ${{ denominator: denominatorText(definition, first) }}.` : null}{' '}
        {first?.setName ? t`Groups: ${{ groups: first.setName }}.` : t`Not split by groups.`}
      </p>
      <Table
        caption={
          name ? t`${{ name: say(name) }}, each city in its own newest period with a value` : t`Compared`
        }
      >
        <thead>
          <tr>
            <th scope="col">{t`Group`}</th>
            {measures.map(({ city, cityName, newest, sample }) => (
              <th scope="col" key={city} className="pl-number">
                {cityName}
                <span className="pl-find__kind">{newest?.label ?? t`no period`}</span>
                {sample ? <SampleMark /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[null, ...groups].map((group) => (
            <tr key={group ?? 'everyone'}>
              <th scope="row">{group === null ? t`Everyone` : <CityText>{group}</CityText>}</th>
              {measures.map(({ city, newest }) => {
                const level =
                  group === null ? newest?.total : newest?.groups.find(({ label }) => label === group);
                return (
                  <td key={city} className="pl-number">
                    <LevelText level={level ?? null} unit={version?.unit ?? ''} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** A value with its interval at 95 percent; hidden stays hidden, and what is missing says why. */
function LevelText({ level, unit }: { level: Level | null; unit: string }) {
  if (level === null) return <span className="pl-muted">{t`No value`}</span>;
  if (level.hidden) return <>{hiddenMark()}</>;
  if (level.value === null) {
    return <span className="pl-muted">{level.missing ? sentenceOfRelease(level.missing) : t`No value`}</span>;
  }
  const { value, low, high } = level;
  return (
    <>
      {valueText(value, unit)}
      {low !== null && high !== null ? (
        <span className="pl-find__kind">
          {t`95% interval: ${{ low: valueText(low, unit) }} to ${{ high: valueText(high, unit) }}`}
        </span>
      ) : null}
    </>
  );
}
