// Where a report stands: the desks it passes, who has it now and since when, and what happened so far.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { StageClock } from '@plumbline/planning/web';
import { Timestamp } from '@plumbline/ui';
import type { ReviewedReport } from './review.page';

const stepWords = { WAITING: 'Comes later', CURRENT: 'Decides now', PASSED: 'Approved' } as const;

const eventWords = {
  OPENED: 'Opened',
  SUBMITTED: 'Submitted',
  RETURNED: 'Returned',
  STEP_APPROVED: 'Approved, sent on',
  APPROVED: 'Approved and locked',
  UNLOCKED: 'Unlocked',
  PUBLISHED: 'Published',
} as const;

/** The review's steps and the stage clock, with the whole history folded below. */
export function ReviewHistory({ report }: { report: ReviewedReport }) {
  const { city, word } = useWorkspace();
  return (
    <section>
      <h2>{t`Where it stands`}</h2>
      <p>
        <strong>{t`On whose desk:`}</strong>{' '}
        <StageClock heldBy={report.heldBy ?? null} heldSince={report.heldSince ?? null} />
      </p>
      <ol>
        {report.reviewSteps.map(({ position, role, state, by, at }) => (
          <li key={position}>
            {word(`role.${role}`).singular}: {stepWords[state]}
            {by ? t` by ${{ displayName: by.displayName }}` : ''}
            {at ? (
              <>
                , <Timestamp at={at} timeZone={city.timeZone} />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      <details>
        <summary>
          <Trans>History: {ph({ eventsCount: report.events.length })} events</Trans>
        </summary>
        <ol className="pl-plain-list" reversed>
          {report.events.toReversed().map(({ id, kind, at, by, reason }) => (
            <li key={id}>
              <strong>{eventWords[kind]}</strong>
              {by ? t` by ${{ displayName: by.displayName }}` : ''},{' '}
              <Timestamp at={at} timeZone={city.timeZone} />
              {reason ? (
                <p>
                  <Trans>Reason: {reason}</Trans>
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
