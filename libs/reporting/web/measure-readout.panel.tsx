// The values of a measure to read: last time and this time beside each other.
import { t } from '@lingui/core/macro';
import { Fragment } from 'react';
import { SampleMark, Table } from '@plumbline/ui';
import { CommentsOnCell } from './cell-comments.panel';
import type { MeasureToEnter, Observation } from './measure-to-enter';
import { missingReasonText } from './missing-reasons';
import { NewerValue } from './newer-value.panel';

/** A value with its unit and margin, or the reason why there is none. */
export function ValueText({
  observation,
  unit,
}: {
  observation: Observation | null | undefined;
  unit: string;
}) {
  if (!observation) return <span className="pl-muted">{t`None yet`}</span>;
  const { value, numerator, denominator, marginOfError, missingReason, periodLabel, sample } = observation;
  if (!value) return <>{missingReason ? missingReasonText(missingReason) : t`None yet`}</>;
  return (
    <>
      <strong>{value}</strong> {unit}
      {marginOfError ? ` ± ${marginOfError}` : ''}
      {numerator && denominator ? ` ${t`(${numerator} of ${denominator})`}` : ''}
      <span className="pl-muted pl-small"> {periodLabel}</span> {sample ? <SampleMark /> : null}
    </>
  );
}

/** All cells of a metric as a table. */
export function MeasureReadout({ entry }: { entry: MeasureToEnter }) {
  const { metric, cells } = entry;
  return (
    <Table caption={t`Values of ${{ metricName: metric.name }}`} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t`Group`}</th>
          <th scope="col">{t`Last time`}</th>
          <th scope="col">{t`This time`}</th>
          <th scope="col">{t`Note`}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <Fragment key={cell.category?.id ?? 'total'}>
            <CommentsOnCell cell={cell} columns={4} mayAnswer={false} />
            <ReadRow cell={cell} unit={metric.unit} />
          </Fragment>
        ))}
      </tbody>
    </Table>
  );
}

function ReadRow({ cell, unit }: { cell: MeasureToEnter['cells'][number]; unit: string }) {
  const { category, observation, lastObservation, newerObservation } = cell;
  return (
    <tr>
      <th scope="row">{category?.label ?? t`Total`}</th>
      <td>
        <ValueText observation={lastObservation} unit={unit} />
      </td>
      <td>
        <ValueText observation={observation} unit={unit} />
        <NewerValue newer={newerObservation} />
      </td>
      <td>
        {observation?.note}
        {observation?.reason ? ` ${t`Changed because: ${{ reason: observation.reason }}`}` : ''}
      </td>
    </tr>
  );
}
