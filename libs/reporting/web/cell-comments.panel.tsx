// Comments on one value of a measure, in the table where the value stands.
import { t } from '@lingui/core/macro';
import type { Cell } from './measure-to-enter';
import { Comments } from './pinned-comment.panel';

/** A row with the comments on one value, above it; nothing where there is none. */
export function CommentsOnCell({
  cell,
  columns,
  mayAnswer,
}: {
  cell: Cell;
  columns: number;
  mayAnswer: boolean;
}) {
  if (cell.comments.length === 0) return null;
  return (
    <tr role="row" className="pl-values__comments">
      <td role="cell" className="pl-values__whole" colSpan={columns}>
        <div className="pl-table-below">
          <span className="pl-small pl-muted">{t`On the value for: ${{ group: cell.category?.label ?? t`Total` }}`}</span>
          <Comments comments={cell.comments} mayAnswer={mayAnswer} />
        </div>
      </td>
    </tr>
  );
}
