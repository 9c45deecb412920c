// The way of a report: the desks it passes, and everything that happened to it, with reasons.
import { msg, t } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { Timestamp } from '@plumbline/ui';
import { deskTime } from './time-left';

graphql(`
  fragment ReportWay on QuarterlyReport {
    heldBy
    heldSince
    reviewSteps {
      position
      role
      state
      at
      by {
        id
        displayName
      }
    }
    events {
      id
      kind
      at
      reason
      by {
        id
        displayName
      }
    }
  }
`);

/** Review steps and events of a report. */
export type ReportWay = Inner.ReportWayFragment;

/** The review steps in order, with the stage clock at the one whose turn it is. */
export function ReviewSteps({ report }: { report: ReportWay }) {
  const { city, word } = useWorkspace();
  return (
    <ol className="pl-steps">
      {report.reviewSteps.map((step) => (
        <li
          key={step.position}
          className={`pl-step pl-step--${step.state.toLowerCase()}`}
          aria-current={step.state === 'CURRENT' ? 'step' : undefined}
        >
          <strong>{word(`role.${step.role}`).singular}</strong>
          <br />
          {step.state === 'PASSED' ? (
            <>
              {step.by ? t`Approved by ${{ person: step.by.displayName }}` : t`Approved`}
              {step.at ? (
                <>
                  , <Timestamp at={step.at} timeZone={city.timeZone} />
                </>
              ) : null}
            </>
          ) : step.state === 'CURRENT' ? (
            report.heldSince ? (
              t`Reviewing ${{ since: deskTime(report.heldSince, city.timeZone, city.today) }}`
            ) : (
              t`Reviewing`
            )
          ) : (
            <span className="pl-muted">{t`Comes later`}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const HAPPENED: Readonly<Record<ReportWay['events'][number]['kind'], Message>> = {
  OPENED: msg`Opened`,
  SUBMITTED: msg`Submitted`,
  RETURNED: msg`Returned`,
  STEP_APPROVED: msg`Approved at one step`,
  APPROVED: msg`Approved`,
  UNLOCKED: msg`Opened again`,
  PUBLISHED: msg`Published`,
};

/** Everything that happened, newest first. */
export function ReportHistory({ report }: { report: ReportWay }) {
  const { city } = useWorkspace();
  return (
    <ul className="pl-plain-list">
      {report.events.toReversed().map((event) => (
        <li key={event.id}>
          <strong>{say(HAPPENED[event.kind])}</strong>
          {event.by ? ` ${t`by ${{ person: event.by.displayName }}`}` : ''},{' '}
          <span className="pl-muted">
            <Timestamp at={event.at} timeZone={city.timeZone} />
          </span>
          {event.reason ? <p className="pl-words">{event.reason}</p> : null}
        </li>
      ))}
    </ul>
  );
}
