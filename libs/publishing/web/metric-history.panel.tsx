// What each release said of one measure, newest first, with every value that was corrected and why.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { hiddenMark } from '@plumbline/measuring/domain';
import { ResultTag, valueText, whereText } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { SampleMark, Table } from '@plumbline/ui';
import { CityText } from './city-text';
import type { MetricThen } from './metric.page';
import { NothingThen, ThenRelease, whyNothing } from './release-history.panel';

type Metric = NonNullable<MetricThen['metric']>;
type Value = Metric['observations'][number];

/** A row for each release, those that were withdrawn, or had no approved report, included. */
export function MetricHistory({ history }: { history: readonly MetricThen[] }) {
  return (
    <section>
      <h2>{t`What each release said`}</h2>
      <Table caption={t`Newest value, result and corrections, newest release first`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Release`}</th>
            <th scope="col">{t`Newest value for everyone`}</th>
            <th scope="col">{t`Result`}</th>
            <th scope="col">{t`Corrected in it`}</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ release, reported, metric }) => (
            <tr key={release.slug}>
              <th scope="row">
                <ThenRelease release={release} />
              </th>
              {metric ? (
                <Said metric={metric} />
              ) : (
                <NothingThen columns={3}>{whyNothing(release, reported)}</NothingThen>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Said({ metric }: { metric: Metric }) {
  const total = metric.observations.findLast(({ category, place }) => category === null && place === null);
  const corrected = metric.observations.filter(({ revisedFrom }) => revisedFrom !== null);
  return (
    <>
      <td>
        {total ? `${total.periodLabel}: ${saidOf(total, metric.unit)}` : t`No value is published yet.`}{' '}
        {total?.sample ? <SampleMark /> : null}
      </td>
      <td>
        <ResultTag result={metric.result} />
      </td>
      <td>
        {corrected.length === 0 ? (
          <span className="pl-muted">{t`Nothing`}</span>
        ) : (
          <ul>
            {corrected.map((value) => (
              <li key={whereText(value)}>
                <Correction value={value} unit={metric.unit} />
              </li>
            ))}
          </ul>
        )}
      </td>
    </>
  );
}

function Correction({ value, unit }: { value: Value; unit: string }) {
  return (
    <>
      <Trans>
        {ph({ where: whereText(value) })}: {ph({ value: saidOf(value, unit) })}, before{' '}
        <s>{ph({ before: valueText(value.revisedFrom ?? '', unit) })}</s>.
      </Trans>{' '}
      {value.revisionReason ? <CityText>{value.revisionReason}</CityText> : t`No reason was given.`}
    </>
  );
}

/** The value, or why there is none; a hidden one is never a zero. */
function saidOf({ value, hidden, missing }: Value, unit: string): string {
  if (hidden) return hiddenMark();
  return value === null ? sentenceOfRelease(missing ?? t`No value`) : valueText(value, unit);
}
