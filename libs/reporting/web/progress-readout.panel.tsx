// What was said about a promise, to read: its status in the city's word, what changed, and what stands in the way.
import { useWorkspace } from '@plumbline/cities/web';
import { Day, StatusTag } from '@plumbline/ui';
import type { ProgressUpdate } from './progress-item.panel';

/** An update as words; says so when there is none. */
export function ProgressReadout({ update }: { update: ProgressUpdate | null | undefined }) {
  const { city } = useWorkspace();
  if (!update) return <p className="pl-muted">No update yet.</p>;
  const nameOf = (status: string | null | undefined) =>
    city.statuses.find((option) => option.status === status)?.label;
  const label = nameOf(update.status);
  return (
    <div className="pl-readout">
      <StatusTag status={update.status} label={label ?? 'No status'} />
      {update.sameAsLast ? <span className="pl-muted pl-small"> Same as the time before</span> : null}
      {update.actualOn ? (
        <p>
          Done on <Day on={update.actualOn} />
        </p>
      ) : null}
      {update.statusReason ? (
        <p className="pl-words">
          <strong>Why not “{nameOf(update.suggestedStatus)}”, as the dates suggest:</strong>{' '}
          {update.statusReason}
        </p>
      ) : null}
      {update.blankReason ? (
        <p className="pl-words">
          <strong>Not known yet:</strong> {update.blankReason}
        </p>
      ) : null}
      {update.askAgainOn ? (
        <p>
          Asked again on <Day on={update.askAgainOn} />
        </p>
      ) : null}
      {update.note ? <p className="pl-words">{update.note}</p> : <p className="pl-muted">No note.</p>}
      {update.blocker ? (
        <p className="pl-words">
          <strong>In the way:</strong> {update.blocker}
        </p>
      ) : null}
      {update.detail ? (
        <details>
          <summary>More details</summary>
          <p className="pl-words">{update.detail}</p>
        </details>
      ) : null}
    </div>
  );
}
