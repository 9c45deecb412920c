// The head of the grid: the periods, newest at the right, and below each the numbers it is made of.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { NumberGrid } from './number-grid';

/** One row of periods; a second one where a period has several numbers. */
export function GridHead({ grid, shown }: { grid: NumberGrid; shown: readonly number[] }) {
  const width = grid.fields.length;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          rowSpan={width > 1 ? 2 : 1}
          aria-colindex={1}
          className="pl-numbers__group"
        >{t`Group`}</th>
        {shown.map((index) => {
          const period = grid.periods[index]!;
          return (
            <th
              key={period.label}
              scope={width > 1 ? 'colgroup' : 'col'}
              colSpan={width}
              aria-colindex={index * width + 2}
              className={headClass(period)}
            >
              {period.label}
              {period.isOwn ? <span className="pl-numbers__own-mark">{t`This report`}</span> : null}
              {period.brokenBy ? (
                <span className="pl-numbers__break-mark">
                  <Trans>Counted in another way from here: {ph({ brokenBy: period.brokenBy })}</Trans>
                </span>
              ) : null}
            </th>
          );
        })}
      </tr>
      {width > 1 ? (
        <tr aria-rowindex={2}>
          {shown.flatMap((index) =>
            grid.fields.map(({ name, label }, field) => (
              <th
                key={`${index} ${name}`}
                scope="col"
                aria-colindex={index * width + field + 2}
                className={`pl-numbers__field ${headClass(grid.periods[index]!, field === 0)}`}
              >
                {label}
              </th>
            )),
          )}
        </tr>
      ) : null}
    </thead>
  );
}

function headClass({ isOwn, brokenBy }: NumberGrid['periods'][number], isFirst = true): string {
  const classes = [
    isOwn ? 'pl-numbers__own' : '',
    isFirst ? 'pl-numbers__first' : '',
    isFirst && brokenBy ? 'pl-numbers__broken' : '',
  ];
  return classes.filter(Boolean).join(' ');
}
