// One promise: who owns it, how it stands, and what became of its date.
import { isLate } from '@plumbline/planning/domain';
import { ClockTag, Day, dayText, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import type { PublicGoal } from './goal.page';

type Deliverable = PublicGoal['deliverables'][number];

/**
 * A deliverable with original, current and actual date; every slip stays visible with its reason. `asOf` is the day, in words,
 * for which "overdue" was judged.
 */
export function DeliverablePanel({ deliverable, asOf }: { deliverable: Deliverable; asOf: string }) {
  const reported = deliverable.reportedSample ? <SampleMark /> : null;
  return (
    <>
      <h3>
        {deliverable.text} {deliverable.sample ? <SampleMark /> : null}
      </h3>
      <div className="pl-row">
        <StatusTag status={deliverable.status} label={deliverable.statusLabel ?? 'No update'} />
        {deliverable.overdue ? <ClockTag tone="bad">Overdue as of {asOf}</ClockTag> : null}
        {isLate(deliverable) ? (
          <ClockTag tone="warn">{deliverable.actualOn ? 'Done late' : 'Late'}</ClockTag>
        ) : null}
        {reported}
      </div>
      {deliverable.note ? (
        <p>
          {deliverable.note} {reported}
        </p>
      ) : null}
      <dl className="pl-facts">
        <div>
          <dt>Owner</dt>
          <dd>{deliverable.ownerRole ?? 'Not named'}</dd>
        </div>
        <div>
          <dt>First promised for</dt>
          <dd>
            <Day on={deliverable.originalDueOn} none="No date was set" />
          </dd>
        </div>
        <div>
          <dt>Now due</dt>
          <dd>
            <Day on={deliverable.currentDueOn} none="No date is set" />
          </dd>
        </div>
        <div>
          <dt>Done</dt>
          <dd>
            <Day on={deliverable.actualOn} none="Not yet" /> {deliverable.actualOn ? reported : null}
          </dd>
        </div>
      </dl>
      <DateChanges changes={deliverable.dateChanges} />
      <p>
        <span className="pl-small pl-muted">No. {deliverable.code}. </span>
        <SourceLink url={deliverable.sourceUrl} />
      </p>
    </>
  );
}

function DateChanges({ changes }: { changes: Deliverable['dateChanges'] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p className="pl-small">
        <strong>
          {changes.length === 1 ? 'The date moved once:' : `The date moved ${changes.length} times:`}
        </strong>
      </p>
      <ul className="pl-small">
        {changes.map((change, index) => (
          <li key={index}>
            <Day on={change.on} />: {change.from ? `from ${dayText(change.from)}` : 'from no date'}{' '}
            {change.to ? `to ${dayText(change.to)}` : 'to no date'}. Reason: {change.reason}
          </li>
        ))}
      </ul>
    </>
  );
}
