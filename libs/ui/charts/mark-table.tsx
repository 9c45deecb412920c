// Cells of a chart's table, made from the very marks that are drawn.
import { t } from '@lingui/core/macro';
import { AsWritten } from '@plumbline/language/web';
import { SampleMark } from '../marks';
import type { Mark } from './chart-data';

/** Which columns the marks need beside their value. */
export interface MarkColumns {
  interval: boolean;
  caution: boolean;
}

/** Intervals and notes get a column only if a mark has one. */
export function columnsOf(marks: readonly Mark[]): MarkColumns {
  return {
    interval: marks.some(({ interval }) => interval !== null),
    caution: marks.some(({ caution }) => caution !== null),
  };
}

/** Headers for the cells of `MarkCells`. */
export function MarkHeaders({
  columns,
  value,
  interval,
}: {
  columns: MarkColumns;
  value: string;
  interval: string;
}) {
  return (
    <>
      <th scope="col" className="pl-number">
        <AsWritten>{value}</AsWritten>
      </th>
      {columns.interval ? (
        <th scope="col" className="pl-number">
          {interval}
        </th>
      ) : null}
      {columns.caution ? <th scope="col">{t`Reliability`}</th> : null}
    </>
  );
}

/** Value, interval and note of one mark; no cell is ever empty. */
export function MarkCells({ mark, columns }: { mark: Mark; columns: MarkColumns }) {
  return (
    <>
      <td className={mark.place ? 'pl-number' : 'pl-chart__words'} data-cell={mark.id}>
        {mark.text}
        {mark.sample ? (
          <>
            {' '}
            <SampleMark />
          </>
        ) : null}
      </td>
      {columns.interval ? (
        <td className="pl-number" data-cell-interval={mark.id}>
          {mark.interval ?? (mark.place ? t`not given` : t`no value`)}
        </td>
      ) : null}
      {columns.caution ? <td>{mark.caution ?? (mark.place ? t`no note` : t`no value`)}</td> : null}
    </>
  );
}
