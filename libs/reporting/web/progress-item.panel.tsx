// One promise of the quarter: what it is, when it is due, how it stood last time, and the place to say how it stands now.
import { useState } from 'react';
import { useActionData } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { ClockTag, Day, dayText, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { isProgressField, subjectPlace } from './places';
import { ProgressForm } from './progress.form';
import { ProgressReadout } from './progress-readout.panel';
import type { EntryAnswer } from './save-entry';

graphql(`
  fragment ProgressUpdateParts on ProgressUpdate {
    id
    status
    note
    detail
    blocker
    evidenceUrl
    sameAsLast
    actualOn
    recordedAt
    periodLabel
    sample
    by {
      id
      displayName
    }
  }
`);

graphql(`
  fragment ProgressItem on ReportItem {
    deliverable {
      id
      code
      text
      ownerRole
      originalDueOn
      currentDueOn
      actualOn
      overdue
      sourceUrl
      sample
      department {
        id
        name
      }
      dateChanges {
        id
        from
        to
        reason
      }
      goal {
        id
        code
        text
        sample
        plan {
          id
          title
        }
      }
    }
    update {
      ...ProgressUpdateParts
    }
    lastUpdate {
      ...ProgressUpdateParts
    }
    comments {
      ...PinnedCommentParts
    }
  }
`);

/** A deliverable to report on, as the pages load it. */
export type ProgressItem = Inner.ProgressItemFragment;
/** What was said about one. */
export type ProgressUpdate = Inner.ProgressUpdatePartsFragment;
/** Something that is missing before a report can be handed in. */
export type Problem = Inner.ReportHeadFragment['problems'][number];

export interface ProgressItemProps {
  item: ProgressItem;
  reportId: string;
  /** What is still missing for this deliverable. */
  problems: readonly Problem[];
  /** Whether the viewer may write. */
  mayLog: boolean;
}

/** A part of the page that can be folded; it is open at first as long as something is missing. */
export function ProgressItemPanel({ item, reportId, problems, mayLog }: ProgressItemProps) {
  const { deliverable, update, lastUpdate, comments } = item;
  const { city } = useWorkspace();
  const name = useOwnName(deliverable.id);
  const ofFields = comments.filter(({ field }) => isProgressField(field));
  const isDone = update !== null && problems.length === 0;
  // A page without script shows again what was just sent.
  const wasSent = useActionData<EntryAnswer>()?.about === name;
  const [openAtFirst] = useState(!mayLog || !isDone || wasSent);
  const label = (status: string | null | undefined) =>
    city.statuses.find((option) => option.status === status)?.label ?? null;
  return (
    <details className="pl-item" open={openAtFirst}>
      <summary id={subjectPlace(name)}>
        <h4>
          <span className="pl-muted">{deliverable.code}</span> {deliverable.text}
        </h4>
        <span className="pl-row">
          {mayLog && !isDone ? (
            <span className="pl-to-do">To do</span>
          ) : (
            <StatusTag status={update?.status} label={label(update?.status) ?? 'No update'} />
          )}
          {deliverable.overdue ? <ClockTag tone="bad">Overdue</ClockTag> : null}
          {deliverable.sample ? <SampleMark /> : null}
        </span>
      </summary>
      <div className="pl-item__body">
        <Dates deliverable={deliverable} />
        <Comments comments={comments.filter((comment) => !ofFields.includes(comment))} mayAnswer={mayLog} />
        {mayLog ? (
          <ProgressForm item={item} reportId={reportId} problems={problems} />
        ) : (
          <div className="pl-sides">
            <LastQuarter last={lastUpdate} />
            <div>
              <ProgressReadout update={update} />
              <Comments comments={ofFields} mayAnswer={false} />
            </div>
          </div>
        )}
      </div>
    </details>
  );
}

function Dates({ deliverable }: { deliverable: ProgressItem['deliverable'] }) {
  const { originalDueOn, currentDueOn, actualOn, dateChanges, ownerRole, department } = deliverable;
  const owner = [ownerRole, department?.name].filter(Boolean).join(', ');
  const latest = dateChanges.at(-1);
  return (
    <p className="pl-item__dates">
      {currentDueOn ? (
        <>
          Due <Day on={currentDueOn} />
        </>
      ) : (
        'No due date is set'
      )}
      {originalDueOn && originalDueOn !== currentDueOn
        ? `, first promised for ${dayText(originalDueOn)}`
        : ''}
      {latest
        ? ` (moved ${dateChanges.length === 1 ? 'once' : `${dateChanges.length} times`}: ${latest.reason})`
        : ''}
      {actualOn ? `. Done on ${dayText(actualOn)}` : ''}
      {owner ? `. Owner: ${owner}` : ''}. <SourceLink url={deliverable.sourceUrl} />
    </p>
  );
}

/** How it stood last time, beside the place where the new words go. Never filled in for anyone. */
export function LastQuarter({
  last,
  children,
}: {
  last: ProgressUpdate | null | undefined;
  children?: React.ReactNode;
}) {
  return (
    <div className="pl-last">
      <p className="pl-last__head">
        <strong>Last report</strong>
        {last ? <span className="pl-muted"> {last.periodLabel}</span> : null}{' '}
        {last?.sample ? <SampleMark /> : null}
      </p>
      {last ? (
        <ProgressReadout update={last} />
      ) : (
        <p className="pl-muted">No earlier update. This is the first one.</p>
      )}
      {children}
    </div>
  );
}
