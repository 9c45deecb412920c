// A table of things with several words about each: on a phone every row becomes a card, so that nothing is out of sight.
import { useId, type ReactNode } from 'react';
import { withoutMarks } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';

/** One column; in a card its label stands before the value. */
export interface CardColumn {
  label: string;
  /** Numbers stand at the end of their column. */
  number?: boolean;
}

/** One row: the first cell names it. `null` is said as "-", and left out of a card. */
export interface CardRow {
  key: string;
  /** One for each column; where there are fewer, the last goes across the rest. */
  cells: readonly ReactNode[];
  className?: string | undefined;
}

export interface CardTableProps {
  /** Names the table for everyone; screen readers announce it. */
  caption: ReactNode;
  /** Keep the caption for screen readers only, when a heading right above says the same. */
  captionHidden?: boolean;
  columns: readonly CardColumn[];
  rows: readonly CardRow[];
  /** Cells hold whole sentences: in a card they stand below their label, not beside it. */
  long?: boolean;
  className?: string;
}

/** A table on wide screens and on paper, cards on a phone; the roles keep it a table for screen readers in both. */
export function CardTable({
  caption,
  captionHidden = false,
  columns,
  rows,
  long = false,
  className = '',
}: CardTableProps) {
  const id = useId();
  const looks = ['pl-cards usa-table usa-table--borderless', long ? 'pl-cards--long' : '', className];
  return (
    <table className={looks.filter(Boolean).join(' ')} role="table" aria-labelledby={id}>
      <caption id={id} className={captionHidden ? 'pl-hidden-visually' : undefined}>
        <AsWritten>{caption}</AsWritten>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, number = false }) => (
            <th scope="col" role="columnheader" key={label} className={number ? 'pl-number' : undefined}>
              <AsWritten>{label}</AsWritten>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells, className: look }) => (
          <tr role="row" key={key} className={look}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th scope="row" role="rowheader" key={at}>
                  {cell}
                </th>
              ) : (
                <Cell key={at} column={columns[at]} across={across(cells, columns, at)}>
                  {cell}
                </Cell>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many columns a cell takes. */
function across(cells: readonly unknown[], columns: readonly unknown[], at: number): number {
  return at === cells.length - 1 ? columns.length - at : 1;
}

function Cell({
  column,
  across,
  children,
}: {
  column: CardColumn | undefined;
  across: number;
  children: ReactNode;
}) {
  const looks = [column?.number ? 'pl-number' : '', children === null ? 'pl-cards__none' : ''];
  return (
    <td
      role="cell"
      colSpan={across > 1 ? across : undefined}
      data-label={across > 1 || !column ? undefined : withoutMarks(column.label)}
      className={looks.filter(Boolean).join(' ') || undefined}
    >
      <div>{children ?? '-'}</div>
    </td>
  );
}
