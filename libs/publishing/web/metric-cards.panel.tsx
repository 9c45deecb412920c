// The measures of a goal: a card for each that has something to show, one list for those that have no value yet.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { definitionText } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { SampleMark, SourceLink } from '@plumbline/ui';
import { CityText } from './city-text';
import { MetricPanel, type PublicMetric } from './metric.panel';
import { usePublicCity } from './public-city';
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
  return (
    <>
      {metrics
        .filter((metric) => !listed.includes(metric))
        .map((metric) => (
          <div className="pl-card pl-block" key={metric.code}>
            <MetricPanel metric={metric} to={goal === null ? undefined : metricPath(goal, metric.code)} />
          </div>
        ))}
      <WithoutValue metrics={listed} goal={goal} />
    </>
  );
}

function isEmpty({ observations }: PublicMetric): boolean {
  return observations.every(({ value, hidden }) => value === null && !hidden);
}

function WithoutValue({ metrics, goal }: MetricsOfGoal) {
  const city = usePublicCity();
  if (metrics.length === 0) return null;
  return (
    <div className="pl-card pl-block">
      <h3>
        <Trans>
          {ph({ metricsCount: metrics.length })} {ph({ metrics: city.inSentence('metric').plural })} cannot be
          judged yet
        </Trans>
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
            {metric.sample ? <SampleMark /> : null} {whyEmpty(metric)}{' '}
            <span className="pl-small">
              {definitionText({ ...metric, isSplit: metric.categorySetName !== null })}{' '}
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
  return `${newest.periodLabel}: ${sentenceOfRelease(newest.missing).replace(/\.?$/, '.')}`;
}
