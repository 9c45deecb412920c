// The values of a measure to read: last time and this time beside each other.
import { SampleMark, Table } from '@plumbline/ui';
import type { MeasureToEnter, Observation } from './measure-entry.panel';
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
  if (!observation) return <span className="pl-muted">None yet</span>;
  const { value, numerator, denominator, marginOfError, missingReason, periodLabel, sample } = observation;
  if (!value) return <>{missingReason ? missingReasonText(missingReason) : 'None yet'}</>;
  return (
    <>
      <strong>{value}</strong> {unit}
      {marginOfError ? ` ± ${marginOfError}` : ''}
      {numerator && denominator ? ` (${numerator} of ${denominator})` : ''}
      <span className="pl-muted pl-small"> {periodLabel}</span> {sample ? <SampleMark /> : null}
    </>
  );
}

/** All cells of a metric as a table. */
export function MeasureReadout({ entry }: { entry: MeasureToEnter }) {
  const { metric, cells } = entry;
  return (
    <Table caption={`Values of ${metric.name}`} captionHidden>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Last time</th>
          <th scope="col">This time</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ category, observation, lastObservation, newerObservation }) => (
          <tr key={category?.id ?? 'total'}>
            <th scope="row">{category?.label ?? 'Total'}</th>
            <td>
              <ValueText observation={lastObservation} unit={metric.unit} />
            </td>
            <td>
              <ValueText observation={observation} unit={metric.unit} />
              <NewerValue newer={newerObservation} />
            </td>
            <td>
              {observation?.note}
              {observation?.reason ? ` Changed because: ${observation.reason}` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
