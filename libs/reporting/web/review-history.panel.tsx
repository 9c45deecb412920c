// Where a report stands: the desks it passes, who has it now and since when, and what happened so far.
import { msg, plural, t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { StageClock } from '@plumbline/planning/web';
import { Timestamp } from '@plumbline/ui';
import type { ReviewedReport } from './review.page';

const STEP_WORDS = { WAITING: msg`Comes later`, CURRENT: msg`Decides now`, PASSED: msg`Approved` } as const;

const EVENT_WORDS = {
  OPENED: msg`Opened`,
  SUBMITTED: msg`Submitted`,
  RETURNED: msg`Returned`,
  STEP_APPROVED: msg`Approved, sent on`,
  APPROVED: msg`Approved and locked`,
  UNLOCKED: msg`Unlocked`,
  PUBLISHED: msg`Published`,
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
            {word(`role.${role}`).singular}: {say(STEP_WORDS[state])}
            {by ? ` ${t`by ${{ person: by.displayName }}`}` : ''}
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
          {plural(report.events.length, { one: 'History: # event', other: 'History: # events' })}
        </summary>
        <ol className="pl-plain-list" reversed>
          {report.events.toReversed().map(({ id, kind, at, by, reason }) => (
            <li key={id}>
              <strong>{say(EVENT_WORDS[kind])}</strong>
              {by ? ` ${t`by ${{ person: by.displayName }}`}` : ''},{' '}
              <Timestamp at={at} timeZone={city.timeZone} />
              {reason ? <p>{t`Reason: ${reason}`}</p> : null}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
