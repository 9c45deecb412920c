// Every measure of disparity of the newest period: what it says, its value with interval and method, or why there is none.
import { plural, t } from '@lingui/core/macro';
import { Plural } from '@lingui/react/macro';
import { joined, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { MEASURES, type MeasureId, type MeasureUnit } from '@plumbline/measuring/disparity';
import { groupBy } from '@plumbline/platform/domain';
import { CardTable } from '@plumbline/ui';
import { latestPeriod, type ShownMeasure, type ShownMetric } from './shown-metric';
import { plainText, plainValue, unitOfDistance } from './value';

/** A table behind a fold-out, open on paper; measures that can't be given are one list, by reason. */
export function Measures({ metric }: { metric: ShownMetric }) {
  const { measures, unit } = metric;
  if (measures.length === 0) return null;
  const period = latestPeriod(metric.periods)?.label;
  const given = measures.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  return (
    <>
      <details className="pl-chart__more">
        <summary>{t`All measures of disparity`}</summary>
      </details>
      <div className="pl-chart__data">
        {given.length > 0 ? (
          <CardTable
            caption={
              period
                ? t`Measures of disparity: ${{ measure: metric.name }}, ${period}`
                : t`Measures of disparity: ${{ measure: metric.name }}`
            }
            long
            columns={[
              { label: t`Measure` },
              { label: t`What it says` },
              { label: t`Value` },
              { label: t`95% interval` },
              { label: t`How the interval is made` },
            ]}
            rows={given.map((one) => ({
              key: one.measure,
              cells: [
                wordsOf(one).name,
                wordsOf(one).says,
                <AsWritten>{measuredText(one.value, one, unit)}</AsWritten>,
                intervalText(one),
                methodText(one),
              ],
            }))}
          />
        ) : null}
        <NotGiven measures={measures.filter(({ value }) => value === null)} />
      </div>
    </>
  );
}

/** One line for each reason, with the measures it stands in the way of. */
function NotGiven({ measures }: { measures: readonly ShownMeasure[] }) {
  if (measures.length === 0) return null;
  const byReason = groupBy(measures, ({ refusal }) => refusal ?? t`No reason was recorded.`);
  return (
    <>
      <p className="pl-small">
        <Plural value={measures.length} one="# measure is not given:" other="# measures are not given:" />
      </p>
      <ul className="pl-small">
        {[...byReason].map(([reason, list]) => (
          <li key={reason}>
            <AsWritten>{reason}</AsWritten>{' '}
            <span className="pl-muted">
              (
              {joined(
                list.map((one) => wordsOf(one).name),
                'semicolon',
              )}
              )
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Name and meaning in the reader's language; a measure of an older list in the words it came with. */
function wordsOf({ measure, name, says }: ShownMeasure): { name: string; says: string } {
  return spoken().language === SOURCE_LANGUAGE
    ? { name, says }
    : (MEASURES[measure as MeasureId] ?? { name, says });
}

const UNITS: Readonly<Record<MeasureUnit, (unit: string) => string>> = {
  points: unitOfDistance,
  times: () => t`times`,
  'squared points': () => t`squared points`,
  // What a percentage is recognized by, and never shown as a word.
  percent: () => 'percent',
  thousandths: () => t`thousandths`,
  index: () => '',
};

/** A value in the measure's own unit: "5.2 points", "3.1 times", "12%". */
export function measuredText(
  value: number,
  { measure }: Pick<ShownMeasure, 'measure'>,
  unit: string,
): string {
  const own = MEASURES[measure as MeasureId]?.unit;
  return own ? plainValue(value, UNITS[own](unit)) : plainText(value);
}

function intervalText({ low, high }: ShownMeasure): string {
  return low === null || high === null
    ? t`Not known`
    : t`${{ lowest: plainText(low) }} to ${{ highest: plainText(high) }}`;
}

function methodText({ low, draws }: ShownMeasure): string {
  if (low === null) return t`Nothing says how certain the values are.`;
  return draws === null
    ? t`By formula`
    : plural(draws, { one: 'By simulation, # draw', other: 'By simulation, # draws' });
}
