// What is to be reached with a measure, by when and for whom.
import { t } from '@lingui/core/macro';
import { AsWritten } from '@plumbline/language/web';
import { valueText } from '@plumbline/measuring/web';
import { CardTable } from '@plumbline/ui';
import type { PublicMetric } from './metric.panel';

/** Of the measure as the page says it. */
export function MetricTargets({
  metric,
}: {
  metric: Pick<PublicMetric, 'targets' | 'targetValue' | 'targetLabel' | 'unit'>;
}) {
  const { targets, targetValue, targetLabel, unit } = metric;
  if (targets.length === 0 && targetValue === null) {
    return (
      <section>
        <h2>{t`Targets`}</h2>
        <p>{t`No target is set for this measure.`}</p>
      </section>
    );
  }
  const promised = { periodLabel: targetLabel ?? t`No date`, category: null, value: targetValue ?? '' };
  const rows = targetValue === null ? targets : [promised, ...targets];
  return (
    <section>
      <h2>{t`Targets`}</h2>
      <CardTable
        caption={t`What is to be reached, by when and for whom`}
        captionHidden
        columns={[{ label: t`By` }, { label: t`For` }, { label: t`Target`, number: true }]}
        rows={rows.map(({ periodLabel, category, value }) => ({
          key: `${periodLabel} ${category}`,
          cells: [
            <AsWritten>{periodLabel}</AsWritten>,
            <AsWritten>{category ?? t`Everyone`}</AsWritten>,
            <AsWritten>{valueText(value, unit)}</AsWritten>,
          ],
        }))}
      />
    </section>
  );
}
