// The measures of a goal: a card for each that has something to show, one list for those that have no value yet.
import { asSentence, labeled } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { AsWritten } from '@plumbline/language/web';
import { definitionText } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { SampleMark, SourceLink } from '@plumbline/ui';
import { CityText } from './city-text';
import { useMetricInWords } from './metric-in-words';
import { MetricPanel, type PublicMetric } from './metric.panel';
import { metricPath } from './release-address';

interface MetricsOfGoal {
  metrics: readonly PublicMetric[];
  /** Address of their goal; null where a measure has no page of its own yet. */
  goal: string | null;
}

/** Nothing disappears: what can't be judged is named, with what it counts, its target and the reason. */
export function MetricCards({ metrics, goal }: MetricsOfGoal) {
  const empty = metrics.filter(isEmpty);
  // A single one is no crowd.
  const listed = empty.length > 1 ? empty : [];
  const shown = metrics.filter((metric) => !listed.includes(metric));
  return (
    <>
      {shown.length > MANY ? <Contents metrics={shown} /> : null}
      {shown.map((metric) => (
        <div className="pl-card pl-block" key={metric.code} id={anchorOf(metric)}>
          <MetricPanel metric={metric} to={goal === null ? undefined : metricPath(goal, metric.code)} />
        </div>
      ))}
      <WithoutValue metrics={listed} goal={goal} />
    </>
  );
}

/** With more measures than this, a phone shows one of them at a time: they are listed first. */
const MANY = 3;
const anchorOf = ({ code }: PublicMetric) => `measure-${code}`;

function Contents({ metrics }: { metrics: readonly PublicMetric[] }) {
  return (
    <nav aria-label={t`Measures on this page`}>
      <p>{plural({ count: metrics.length }, { one: '# measure:', other: '# measures:' })}</p>
      <ul>
        {metrics.map((metric) => (
          <li key={metric.code}>
            <a href={`#${anchorOf(metric)}`}>
              <CityText>{metric.name}</CityText>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isEmpty({ observations }: PublicMetric): boolean {
  return observations.every(({ value, hidden }) => value === null && !hidden);
}

function WithoutValue({ metrics, goal }: MetricsOfGoal) {
  const inWords = useMetricInWords();
  if (metrics.length === 0) return null;
  return (
    <div className="pl-card pl-block">
      <h3>
        {plural(
          { count: metrics.length },
          { one: '# measure cannot be judged yet', other: '# measures cannot be judged yet' },
        )}
      </h3>
      <p>
        <Trans>They have no published value. What each of them counts, and why there is no value:</Trans>
      </p>
      <ul>
        {metrics.map((metric) => (
          <li key={metric.code}>
            <strong>
              {goal === null ? (
                <CityText>{metric.name}</CityText>
              ) : (
                <Link to={metricPath(goal, metric.code)}>
                  <CityText>{metric.name}</CityText>
                </Link>
              )}
            </strong>{' '}
            {metric.sample ? <SampleMark /> : null} <AsWritten>{whyEmpty(inWords(metric))}</AsWritten>{' '}
            <span className="pl-small">
              <AsWritten>
                {definitionText({ ...inWords(metric), isSplit: metric.categorySetName !== null })}
              </AsWritten>{' '}
              {metric.methodNote ? (
                <Trans>
                  How it is measured: <CityText>{ph({ methodNote: metric.methodNote })}</CityText>
                </Trans>
              ) : null}{' '}
              <span className="pl-muted">{t`No. ${{ metricCode: metric.code }}.`}</span>{' '}
              <SourceLink url={metric.sourceUrl} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "FY 2026 Q4: The value is not available yet." */
function whyEmpty({ observations }: PublicMetric): string {
  const newest = observations.findLast(({ place }) => place === null);
  if (!newest?.missing) return t`No value is published yet.`;
  return labeled(newest.periodLabel, asSentence(sentenceOfRelease(newest.missing)));
}
