// One promise of the quarter: what it is, when it is due, how it stood last time, and the place to say how it stands now.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useActionData } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { isAskedAgain, isWaiting } from '@plumbline/reporting/domain';
import { ClockTag, Day, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { fieldOf, listedEvidence } from './comment-places';
import type { EvidencePiece } from './evidence/evidence-operations';
import { EvidencePanel } from './evidence/evidence.panel';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { fieldId, isAboutEvidence, isProgressField, subjectPlace } from './places';
import { ProgressForm } from './progress.form';
import { ProgressReadout } from './progress-readout.panel';
import type { EntryAnswer } from './save-entry';

graphql(`
  fragment ProgressUpdateParts on ProgressUpdate {
    id
    status
    suggestedStatus
    statusReason
    blankReason
    askAgainOn
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
      milestones {
        id
        text
        currentDueOn
        actualOn
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
    repeats
    evidence {
      ...EvidenceParts
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
  /** Whether it is unfolded at first: the first one that is left, so that work can begin. */
  isFirst: boolean;
}

/** A part of the page that can be folded; what is done says so on its own line, and what is left too. */
export function ProgressItemPanel({ item, reportId, problems, mayLog, isFirst }: ProgressItemProps) {
  const { deliverable, update, lastUpdate, comments } = item;
  const { city } = useWorkspace();
  const name = useOwnName(deliverable.id);
  const listed = new Set(listedEvidence(item.evidence, mayLog).map(({ id }) => id));
  const ofPieces = comments.filter(({ evidenceId }) => evidenceId && listed.has(evidenceId));
  const others = comments.filter((comment) => !ofPieces.includes(comment));
  const ofEvidence = others.filter((comment) => isAboutEvidence(fieldOf(comment)));
  const ofFields = others.filter((one) => isProgressField(fieldOf(one)) || isAboutEvidence(fieldOf(one)));
  const besidePiece = ({ id }: EvidencePiece) => (
    <Comments comments={ofPieces.filter(({ evidenceId }) => evidenceId === id)} mayAnswer={mayLog} />
  );
  const isDone = update !== null && problems.length === 0;
  // A page without script shows again what was just sent.
  const wasSent = useActionData<EntryAnswer>()?.about === name;
  const [openAtFirst] = useState(!mayLog || isFirst || wasSent);
  const label = (status: string | null | undefined) =>
    city.statuses.find((option) => option.status === status)?.label ?? null;
  const waits = update && !update.status && isWaiting(blankOf(update), city.today);
  return (
    <details
      className={`pl-item${mayLog && isDone ? ' pl-item--done' : ''}`}
      open={openAtFirst}
      data-item={mayLog ? (isDone ? 'done' : 'left') : undefined}
    >
      <summary id={subjectPlace(name)}>
        <h4>
          <span className="pl-muted">{deliverable.code}</span> {deliverable.text}
        </h4>
        <span className="pl-row">
          {mayLog ? (
            <DoneMark isDone={isDone} isAskedAgain={isAskedAgain(update?.askAgainOn, city.today)} />
          ) : null}
          {waits ? (
            <ClockTag tone="quiet">
              <Trans>Asked again on {ph({ askAgainOn: dayText(update.askAgainOn!) })}</Trans>
            </ClockTag>
          ) : !mayLog || update?.status ? (
            <StatusTag status={update?.status} label={label(update?.status) ?? t`No update`} />
          ) : null}
          {deliverable.overdue ? <ClockTag tone="bad">{t`Overdue`}</ClockTag> : null}
          {deliverable.sample ? <SampleMark /> : null}
        </span>
      </summary>
      <div className="pl-item__body">
        <Dates deliverable={deliverable} />
        <Comments comments={others.filter((comment) => !ofFields.includes(comment))} mayAnswer={mayLog} />
        {mayLog ? (
          <>
            <ProgressForm item={item} reportId={reportId} problems={problems} />
            <div className="pl-sides pl-sides--evidence">
              <div id={fieldId('evidenceUrl', name)} tabIndex={-1}>
                <Comments comments={ofEvidence} mayAnswer />
                <EvidencePanel item={item} reportId={reportId} mayAttach beside={besidePiece} />
              </div>
            </div>
          </>
        ) : (
          <div className="pl-sides">
            <LastQuarter last={lastUpdate} />
            <div>
              <ProgressReadout update={update} />
              <EvidencePanel item={item} reportId={reportId} mayAttach={false} beside={besidePiece} />
              <Comments comments={ofFields} mayAnswer={false} />
            </div>
          </div>
        )}
      </div>
    </details>
  );
}

/** The blank an update is, with nothing where it says nothing. */
export function blankOf(update: Pick<ProgressUpdate, 'blankReason' | 'askAgainOn'>) {
  return { blankReason: update.blankReason ?? null, askAgainOn: update.askAgainOn ?? null };
}

/** Done or left, as a word with a shape of its own. */
export function DoneMark({
  isDone,
  isAskedAgain: again = false,
}: {
  isDone: boolean;
  isAskedAgain?: boolean;
}) {
  if (!isDone) return <span className="pl-to-do">{again ? t`Asked again` : t`To do`}</span>;
  return (
    <span className="pl-done">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="8" />
        <path d="M4 8.5l2.7 2.7L12 5.5" />
      </svg>
      {t`Done`}
    </span>
  );
}

function Dates({ deliverable }: { deliverable: ProgressItem['deliverable'] }) {
  const { originalDueOn, currentDueOn, actualOn, dateChanges, ownerRole, department } = deliverable;
  const owner = [ownerRole, department?.name].filter(Boolean).join(', ');
  const reason = dateChanges.at(-1)?.reason;
  return (
    <p className="pl-item__dates">
      {currentDueOn ? (
        <Trans>
          Due <Day on={currentDueOn} />
        </Trans>
      ) : (
        t`No due date is set`
      )}
      {originalDueOn && originalDueOn !== currentDueOn
        ? `, ${t`first promised for ${{ day: dayText(originalDueOn) }}`}`
        : ''}
      {reason !== undefined
        ? ` ${plural(dateChanges.length, {
            one: `(moved once: ${reason})`,
            other: `(moved # times: ${reason})`,
          })}`
        : ''}
      {actualOn ? `. ${t`Done on ${{ day: dayText(actualOn) }}`}` : ''}
      {owner ? `. ${t`Owner: ${owner}`}` : ''}. <SourceLink url={deliverable.sourceUrl} />
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
        <strong>{t`Last report`}</strong>
        {last ? <span className="pl-muted"> {last.periodLabel}</span> : null}{' '}
        {last?.sample ? <SampleMark /> : null}
      </p>
      {last ? (
        <ProgressReadout update={last} />
      ) : (
        <p className="pl-muted">{t`No earlier update. This is the first one.`}</p>
      )}
      {children}
    </div>
  );
}
