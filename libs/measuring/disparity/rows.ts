// Rows as they stand in a table or file, each repeating what the indicator is, made into one comparison.
import { msg, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import type { Comparison, Group } from './comparison';

/** One row of a table: a group, and the facts about indicator and dimension that must be the same in all rows. */
export interface ComparisonRow extends Group {
  favorable: boolean;
  scale: number | null;
  ordered: boolean;
}

/** One comparison out of rows. Throws a Refusal when the rows disagree about what was measured. */
export function comparisonFromRows(rows: readonly ComparisonRow[]): Comparison {
  const [first] = rows;
  if (first === undefined) {
    throw new Refusal('INCOMPLETE', msg`There are no groups to compare. Enter at least two.`, {
      path: ['groups'],
    });
  }
  const same = (field: 'favorable' | 'scale' | 'ordered', label: string) => {
    const other = rows.find((row) => row[field] !== first[field]);
    if (other === undefined) return;
    throw new Refusal(
      'INVALID',
      msg`${{ group: first.name }} and ${{ otherGroup: other.name }} differ in ${{ what: label }}. It must be the same in every row of one indicator: correct it, or compare them apart.`,
      { path: ['groups', other.name, field] },
    );
  };
  same('favorable', t`whether a higher value is better`);
  same('scale', t`the scale`);
  same('ordered', t`whether the groups have an order`);
  return {
    dimension: first.ordered ? 'ordered' : 'unordered',
    indicator: { favorable: first.favorable, scale: first.scale },
    groups: rows.map(({ favorable: _favorable, scale: _scale, ordered: _ordered, ...group }) => group),
  };
}
