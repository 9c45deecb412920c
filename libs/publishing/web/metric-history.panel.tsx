// What each release said of one measure, newest first, with every value that was corrected and why.
import { labeled } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { AsWritten } from '@plumbline/language/web';
import { hiddenMark } from '@plumbline/measuring/domain';
import { ResultTag, valueText, whereText } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { CardTable, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { useUnitInWords, useValueInWords, type Grouped } from './metric-in-words';
import type { MetricThen } from './metric.page';
import { NothingThen, ThenRelease, whyNothing } from './release-history.panel';

type Metric = NonNullable<MetricThen['metric']>;
type Value = Metric['observations'][number];

/** A row for each release, those that were withdrawn, or had no approved report, included. */
export function MetricHistory({
  history,
  of = { categorySet: null },
}: {
  history: readonly MetricThen[];
  /** The measure itself, whose list says what its groups are called. */
  of?: Grouped;
}) {
  return (
    <section>
      <h2>{t`What each release said`}</h2>
      <CardTable
        caption={t`Newest value, result and corrections, newest release first`}
        captionHidden
        columns={[
          { label: t`Release` },
          { label: t`Newest value for everyone` },
          { label: t`Result` },
          { label: t`Corrected in it` },
        ]}
        rows={history.map(({ release, reported, metric }) => ({
          key: release.slug,
          cells: [
            <ThenRelease release={release} />,
            ...(metric
              ? [
                  <NewestValue metric={metric} of={of} />,
                  <ResultTag result={metric.result} />,
                  <Corrected metric={metric} of={of} />,
                ]
              : [<NothingThen>{whyNothing(release, reported)}</NothingThen>]),
          ],
        }))}
      />
    </section>
  );
}

interface OfOneRelease {
  metric: Metric;
  of: Grouped;
}

function NewestValue({ metric, of }: OfOneRelease) {
  const valueInWords = useValueInWords(of);
  const unit = useUnitInWords()(metric.unit);
  const newest = metric.observations.findLast(({ category, place }) => category === null && place === null);
  const total = newest && valueInWords(newest);
  return (
    <>
      <AsWritten>
        {total ? labeled(total.periodLabel, saidOf(total, unit)) : t`No value is published yet.`}
      </AsWritten>{' '}
      {total?.sample ? <SampleMark /> : null}
    </>
  );
}

function Corrected({ metric, of }: OfOneRelease) {
  const valueInWords = useValueInWords(of);
  const unit = useUnitInWords()(metric.unit);
  const corrected = metric.observations.filter(({ revisedFrom }) => revisedFrom !== null).map(valueInWords);
  if (corrected.length === 0) return <span className="pl-muted">{t`Nothing`}</span>;
  return (
    <ul>
      {corrected.map((value) => (
        <li key={whereText(value)}>
          <Correction value={value} unit={unit} />
        </li>
      ))}
    </ul>
  );
}

function Correction({ value: corrected, unit }: { value: Value; unit: string }) {
  const where = <AsWritten>{whereText(corrected)}</AsWritten>;
  const value = <AsWritten>{saidOf(corrected, unit)}</AsWritten>;
  const before = <AsWritten>{valueText(corrected.revisedFrom ?? '', unit)}</AsWritten>;
  return (
    <>
      <Trans>
        {where}: {value}, before <s>{before}</s>.
      </Trans>{' '}
      {corrected.revisionReason ? <CityText>{corrected.revisionReason}</CityText> : t`No reason was given.`}
    </>
  );
}

/** The value, or why there is none; a hidden one is never a zero. */
function saidOf({ value, hidden, missing }: Value, unit: string): string {
  if (hidden) return hiddenMark();
  return value === null ? sentenceOfRelease(missing ?? t`No value`) : valueText(value, unit);
}
