// One measure: what it counts, what it shows, and every published value.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { AsWritten } from '@plumbline/language/web';
import {
  Corrections,
  countingText,
  definitionText,
  MetricPicture,
  PlacesTable,
  valueText,
  ValuesTable,
} from '@plumbline/measuring/web';
import { publicGraphql } from '@plumbline/platform/web';
import { SampleMark, SourceLink } from '@plumbline/ui';
import { aimedAt, newestValues } from './bars';
import { CityText } from './city-text';
import type { ShownBoundaries } from './find/places-map.panel';
import { PlacesOnMap } from './places-on-map.panel';
import type { PublicGoal } from './goal.page';
import { useHeadline, useMetricInWords } from './metric-in-words';
import { usePublicCity } from './public-city';
import { shownMetric } from './published-metric';

// Asked for the same way wherever a goal is shown; marked as pure, so that no browser loads it.
/* @__PURE__ */ publicGraphql(`
  fragment PublicMetricFields on PublicMetric {
    code
    name
    kind
    unit
    direction
    reference
    referenceGroup
    baselineValue
    baselineLabel
    targetValue
    targetLabel
    methodNote
    categorySetName
    categorySet {
      name
      version
      counting
    }
    groups {
      label
      residual
    }
    sentence
    warning
    result
    results {
      category
      result
    }
    targets {
      periodLabel
      periodEndsOn
      category
      value
    }
    progress {
      category
      pace
      share
      timeShare
      expected
      why
    }
    picture {
      periods {
        label
        endsOn
        segment
        brokenBy
        total {
          label
          value
          low
          high
          hidden
          missing
        }
        groups {
          label
          value
          low
          high
          hidden
          missing
        }
        gap {
          group
          comparedWith
          difference {
            value
            low
            high
          }
          ratio {
            value
            low
            high
          }
        }
        noGap
      }
    }
    measures {
      measure
      name
      says
      value
      low
      high
      draws
      refusal
    }
    sourceUrl
    sample
    observations {
      periodLabel
      category
      place
      value
      marginOfError
      reliability
      hidden
      missing
      note
      sourceUrl
      sample
      revisedFrom
      revisionReason
    }
  }
`);

/** A metric as a release publishes it. */
export type PublicMetric = PublicGoal['metrics'][number];

/** A metric with its definition, picture, values, corrections and source. */
export function MetricPanel({ metric, to }: { metric: PublicMetric; to?: string | undefined }) {
  const inWords = useMetricInWords();
  const name = <CityText>{metric.name}</CityText>;
  return (
    <>
      <h3>
        {to ? <Link to={to}>{name}</Link> : name} {metric.sample ? <SampleMark /> : null}
      </h3>
      <p>
        <AsWritten>
          {definitionText({ ...inWords(metric), isSplit: metric.categorySetName !== null })}
        </AsWritten>
      </p>
      <MetricShown metric={metric} />
      <MetricMethod metric={metric} />
      <p>
        <span className="pl-small pl-muted">{t`No. ${{ metricCode: metric.code }}.`}</span>{' '}
        <SourceLink url={metric.sourceUrl} />
      </p>
    </>
  );
}

/** How it is measured, in the city's words, and by which list of groups. */
export function MetricMethod({ metric }: { metric: PublicMetric }) {
  return (
    <>
      {metric.methodNote ? (
        <p className="pl-small">
          <Trans>
            How it is measured: <CityText>{ph({ methodNote: metric.methodNote })}</CityText>
          </Trans>
        </p>
      ) : null}
      <Groups metric={metric} />
    </>
  );
}

/**
 * The picture with its tables, values, flags and corrections. `level` is that of its headings; with `sentenceAbove` the
 * sentence already stands at the top of the page. Releases from before pictures were published have values alone.
 */
export function MetricShown({
  metric: published,
  level = 4,
  sentenceAbove = false,
  boundaries = null,
}: {
  metric: PublicMetric;
  level?: 3 | 4;
  sentenceAbove?: boolean;
  /** Outlines the values of places are also drawn in. */
  boundaries?: ShownBoundaries | null;
}) {
  const city = usePublicCity();
  const metric = useMetricInWords()(published);
  const headline = useHeadline()(published);
  if (metric.observations.length === 0) return <p>{t`No value is published yet.`}</p>;
  const Heading = `h${level}` as const;
  const recordedUnit = published.unit;
  const shown = { ...shownMetric(metric), recordedUnit, sentence: headline.lead, alsoSaid: headline.rest };
  const { name, unit, sourceUrl } = metric;
  const table = { name, caption: t`${name}: all published values`, unit, sourceUrl, values: shown.values };
  if (metric.picture.periods.length === 0) {
    return (
      <>
        <Bars metric={metric} recordedUnit={recordedUnit} />
        <ValuesTable {...table} />
        <Corrections {...table} level={level} />
      </>
    );
  }
  return (
    <>
      <MetricPicture
        metric={shown}
        level={level}
        sentenceAbove={sentenceAbove}
        methods={<Link to={`/${city.slug}/methods`}>{t`How to read these numbers`}</Link>}
      />
      <Corrections {...table} level={level} />
      {shown.values.some(({ place }) => place !== null) ? <Heading>{t`By place`}</Heading> : null}
      <PlacesOnMap name={name} unit={unit} values={shown.values} boundaries={boundaries}>
        <PlacesTable {...table} />
      </PlacesOnMap>
      <details className="pl-chart__more">
        <summary>{t`All published values, with notes and sources`}</summary>
      </details>
      <div className="pl-chart__data">
        <ValuesTable {...table} />
      </div>
    </>
  );
}

function Groups({ metric }: { metric: PublicMetric }) {
  const { categorySet, categorySetName } = useMetricInWords()(metric);
  if (!categorySetName) return null;
  const counting = categorySet ? countingText(categorySet.counting) : null;
  return (
    <p className="pl-small">
      <AsWritten>
        {categorySet
          ? t`Groups: ${categorySetName}, version ${{ version: categorySet.version }}.`
          : t`Groups: ${categorySetName}.`}
      </AsWritten>{' '}
      {counting}
    </p>
  );
}

/** The newest values as bars. They only repeat the table, so they are hidden from screen readers. */
function Bars({ metric, recordedUnit }: { metric: PublicMetric; recordedUnit: string }) {
  const newest = newestValues(metric.observations);
  if (!newest) return null;
  const target = metric.targetValue === null ? null : Number(metric.targetValue);
  const top = Math.max(...newest.bars.map((bar) => bar.size ?? 0), target ?? 0);
  if (top <= 0) return null;
  const aimed = aimedAt(newest.bars, recordedUnit);
  return (
    <div className="pl-bars" aria-hidden="true">
      <p className="pl-small">
        <strong>{newest.period}</strong>
        {target === null || aimed.length === 0 ? null : (
          <>. {t`The dashed line is the target for everyone.`}</>
        )}
      </p>
      {newest.bars.map((bar) => (
        <div className="pl-bars__row" key={bar.group}>
          <span>
            <AsWritten>{bar.group}</AsWritten>
          </span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
            {bar.size === null ? null : (
              <rect className="pl-series__bar" width={(bar.size / top) * 100} height={10} />
            )}
            {target === null || !aimed.includes(bar.group) ? null : (
              <path
                className="pl-series__target"
                d={`M${(target / top) * 99.5} 0v10`}
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
          <span>
            <AsWritten>{bar.value === null ? bar.instead : valueText(bar.value, metric.unit)}</AsWritten>{' '}
            {bar.sample ? <SampleMark /> : null}
          </span>
        </div>
      ))}
    </div>
  );
}
