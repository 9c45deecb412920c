// Where each part of a plan stands in the file, so that whatever is found wrong later can still be shown at its cell.
import type { PlanTree } from '@plumbline/planning/domain';
import type { SheetRecord } from './records';
import { problemAt, WHOLE_FILE, type ImportProblem } from './sheet';

/** The columns in which fields of the plan stand when their names are not the same in snake case. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  cycleName: 'cycle',
  departmentCode: 'department',
  actualOn: 'done_on',
  redateReason: 'date_reason',
  sourceUrl: 'source',
  categorySetCode: 'category_set',
  periodLabel: 'period',
  categoryCode: 'category',
};

interface Place {
  record: SheetRecord;
  columns: Readonly<Record<string, string>>;
}

/** Remembers for each part of the plan the row it was read from. */
export class Places {
  private readonly byPart = new WeakMap<object, Place>();

  /** `columns` names the columns of fields whose name depends on the kind of sheet, e.g. `{ text: 'goal' }`. */
  keep(part: object, record: SheetRecord, columns: Readonly<Record<string, string>> = {}): void {
    this.byPart.set(part, { record, columns });
  }

  /** A problem of the read plan as a problem of the file. `path` leads into the tree, e.g. `['goals', 0, 'text']`. */
  problemAt(tree: PlanTree, path: readonly (string | number)[], words: () => string): ImportProblem {
    let part: unknown = tree;
    let place = this.byPart.get(tree);
    let field: string | null = null;
    for (const step of path) {
      const next: unknown = (part as Record<string, unknown> | null)?.[String(step)];
      if (typeof next !== 'object' || next === null) {
        field = String(step);
        break;
      }
      part = next;
      place = this.byPart.get(next) ?? place;
    }
    if (!place) return problemAt(WHOLE_FILE, 'ERROR', words);
    const { record, columns } = place;
    const column = field === null ? null : columnOf(record, columns, field);
    return problemAt({ sheet: record.sheetName, row: record.row, column }, 'ERROR', words);
  }
}

function columnOf(record: SheetRecord, columns: Place['columns'], field: string): string | null {
  const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const key = [columns[field], COLUMN_OF[field], snake].find(
    (name) => name !== undefined && record.hasColumn(name),
  );
  return key === undefined ? null : record.columnName(key);
}
