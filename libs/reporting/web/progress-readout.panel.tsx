// What was said about a promise, to read: its status in the city's word, what changed, and what stands in the way.
import { useWorkspace } from '@plumbline/cities/web';
import { Day, StatusTag } from '@plumbline/ui';
import type { ProgressUpdate } from './progress-item.panel';

/** An update as words; says so when there is none. */
export function ProgressReadout({ update }: { update: ProgressUpdate | null | undefined }) {
  const { city } = useWorkspace();
  if (!update) return <p className="pl-muted">No update yet.</p>;
  const label = city.statuses.find((option) => option.status === update.status)?.label;
  return (
    <div className="pl-readout">
      <StatusTag status={update.status} label={label ?? 'No status'} />
      {update.sameAsLast ? <span className="pl-muted pl-small"> Same as the time before</span> : null}
      {update.actualOn ? (
        <p>
          Done on <Day on={update.actualOn} />
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
      {update.evidenceUrl ? (
        <p>
          Evidence:{' '}
          <a className="usa-link" href={update.evidenceUrl} rel="noreferrer">
            {update.evidenceUrl}
          </a>
        </p>
      ) : null}
    </div>
  );
}
