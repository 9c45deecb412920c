// What a metric shows: the sentence first, then where groups stand, how they moved, and how far apart they are.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { AsWritten } from '@plumbline/language/web';
import {
  Alert,
  DotIntervalChart,
  GapOverTimeChart,
  SampleMark,
  SmallMultiplesChart,
  type ChartFrame,
} from '@plumbline/ui';
import {
  chartBreaks,
  chartGaps,
  chartPeriods,
  chartReference,
  chartSeries,
  chartTarget,
  chartValue,
  fromZero,
  isTargetForEach,
  marksOf,
  targetOf,
} from './chart-input';
import { gapWords, levelsWords, overTimeWords } from './chart-sentences';
import { Measures } from './measures.panel';
import { Progress, Results, type HeadingLevel } from './progress.panel';
import { latestPeriod, levelsOf, type ShownMetric } from './shown-metric';
import { axisWords, lookOf, unitOfDistance } from './value';

const intervalName = () => t`95% interval`;

export interface MetricPictureProps {
  metric: ShownMetric;
  /** Leads to the page that says how to read all this. */
  methods: ReactNode;
  /** Level of the headings in it. */
  level?: HeadingLevel;
  /** The sentence already stands above, e.g. at the top of the page. */
  sentenceAbove?: boolean;
}

/** The whole picture, to stand below a heading that names the metric. */
export function MetricPicture({ metric, methods, level = 4, sentenceAbove = false }: MetricPictureProps) {
  const told = metric.values.filter(({ value, hidden }) => value !== null || hidden);
  const isMadeUp = told.some(({ sample }) => sample);
  // The warning is part of the sentence; here it stands out by itself.
  const sentence = metric.warning ? metric.sentence.replace(metric.warning, '').trim() : metric.sentence;
  const alsoSaid = (metric.alsoSaid ?? []).filter((one) => one !== metric.warning);
  return (
    <>
      {sentenceAbove ? null : (
        <p className="pl-lead">
          <AsWritten>{sentence}</AsWritten>{' '}
          {isMadeUp ? <SampleMark within={!told.every(({ sample }) => sample)} /> : null}
        </p>
      )}
      {alsoSaid.length > 0 ? (
        <ul>
          {alsoSaid.map((one) => (
            <li key={one}>
              <AsWritten>{one}</AsWritten>
            </li>
          ))}
        </ul>
      ) : null}
      {metric.warning ? (
        <Alert kind="warning">
          <p>
            <AsWritten>{metric.warning}</AsWritten>
          </p>
        </Alert>
      ) : null}
      <Progress metric={metric} level={level} />
      <Results metric={metric} level={level} />
      <GroupsNow metric={metric} level={level} />
      <OverTime metric={metric} level={level} />
      <Gap metric={metric} level={level} />
      <Measures metric={metric} />
      <p className="pl-small">{methods}</p>
    </>
  );
}

interface PartProps {
  metric: ShownMetric;
  level: HeadingLevel;
}

function frameOf(
  { source, sourceUrl }: ShownMetric,
  level: HeadingLevel,
): Pick<ChartFrame, 'source' | 'sourceUrl' | 'level'> {
  return { source, sourceUrl, level };
}

function GroupsNow({ metric, level }: PartProps) {
  const latest = latestPeriod(metric.periods);
  if (!latest || latest.groups.length === 0) return null;
  const marks = marksOf(metric);
  const levels = levelsOf(latest);
  const reference = chartReference(latest, metric.reference);
  const shared = isTargetForEach(metric) ? chartTarget(metric) : null;
  return (
    <DotIntervalChart
      {...frameOf(metric, level)}
      title={`${metric.name}, ${latest.label}`}
      sentence={levelsWords(latest, metric.unit, metric.residuals)}
      axis={axisWords(metric.name, metric.unit)}
      look={lookOf(metric.unit)}
      period={latest.label}
      interval={intervalName()}
      rows={levels.map((level) => {
        const target = targetOf(metric, level.label);
        const value = chartValue(level, latest.label, marks);
        // The line for everyone runs through all rows; a row says only what differs from it.
        const isShared = shared !== null && target?.value === shared.value && target.label === shared.label;
        return { name: level.label, value, ...(isShared ? {} : { target }) };
      })}
      reference={reference}
      target={shared}
      fromZero={fromZero(levels)}
      note={[reference && referenceNote(metric, latest.gap?.comparedWith ?? ''), targetNote(metric)]
        .filter(Boolean)
        .join(' ')}
    />
  );
}

function OverTime({ metric, level }: PartProps) {
  if (metric.periods.length < 2) return null;
  const { periods, isEven } = chartPeriods(metric.periods);
  const levels = metric.periods.flatMap(levelsOf);
  return (
    <SmallMultiplesChart
      {...frameOf(metric, level)}
      title={t`${{ measure: metric.name }} over time`}
      sentence={overTimeWords(metric.periods, metric.unit)}
      axis={axisWords(metric.name, metric.unit)}
      look={lookOf(metric.unit)}
      interval={intervalName()}
      intervals="band"
      periods={periods}
      series={chartSeries(metric, marksOf(metric))}
      breaks={chartBreaks(metric.periods)}
      fromZero={fromZero(levels)}
      note={[
        isEven && t`Periods stand at equal steps, however long the time between them.`,
        targetNote(metric),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}

/** Without a group set as the reference, the line is the one that fares best. */
function referenceNote({ reference }: ShownMetric, group: string): string {
  return reference === 'BEST_OFF'
    ? t`The line is ${group}, the group that fares best here.`
    : t`The reference is ${group}.`;
}

/** Whose target a line is; where there are no groups, it needs no words. */
function targetNote(metric: ShownMetric): string | null {
  const { targets, periods } = metric;
  if (periods.every(({ groups }) => groups.length === 0)) return null;
  const hasOwn = targets.some(({ category }) => category !== null);
  if (!chartTarget(metric)) return hasOwn ? t`Each target line is of the group it is drawn with.` : null;
  if (isTargetForEach(metric)) {
    return hasOwn
      ? t`Groups with a target of their own show that one. All others show the target for everyone.`
      : t`The target is the one for everyone. It is drawn with each group to show how far the group is from it.`;
  }
  return hasOwn
    ? t`The target for everyone is not a target for each group. Groups with a target of their own show that one.`
    : t`The target is for everyone together. It is not a target for each group.`;
}

function Gap({ metric, level }: PartProps) {
  const known = metric.periods.filter(({ gap }) => gap !== null);
  const last = known.at(-1)?.gap;
  if (!last || known.length < 2) return null;
  const { group, comparedWith } = last;
  const { periods } = chartPeriods(metric.periods);
  const gaps = chartGaps(metric.periods, marksOf(metric));
  return (
    <GapOverTimeChart
      {...frameOf(metric, level)}
      title={t`${{ measure: metric.name }}: the gap between ${group} and ${comparedWith}`}
      sentence={gapWords(metric.periods, metric.unit)}
      interval={intervalName()}
      periods={periods}
      breaks={chartBreaks(metric.periods)}
      difference={{
        label: t`Difference (${{ unit: unitOfDistance(metric.unit) }}): above 0, ${group} fares worse`,
        look: {
          ...lookOf(unitOfDistance(metric.unit)),
          decimals: decimalsOf(known.map((one) => one.gap!.difference.value)),
        },
        values: gaps.difference,
      }}
      ratio={{
        label: t`Ratio (times): above 1, ${group} fares worse`,
        look: { decimals: 2 },
        values: gaps.ratio,
      }}
      note={t`The same two groups are followed through all periods. Read both panels: the difference and the ratio can move apart.`}
    />
  );
}

/** Calculated numbers are printed with few places: none from 100 up, two below 1. */
function decimalsOf(values: readonly number[]): number {
  const top = Math.max(...values.map(Math.abs));
  return top >= 100 ? 0 : top >= 1 ? 1 : 2;
}
