// What happened to a plan: every step with who took it, when and why.
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { say, type Message } from '@plumbline/language/domain';
import { Timestamp } from '@plumbline/ui';
import type { ShownPlan } from './plan.page';

const WORDS: Readonly<Record<string, Message>> = {
  create: msg`Begun`,
  import: msg`Imported from a file`,
  startDrafting: msg`Drafting began`,
  submit: msg`Submitted`,
  return: msg`Returned to drafting`,
  approve: msg`Approved by the office`,
  sendToLegal: msg`Sent to legal review`,
  clearLegally: msg`Cleared legally`,
  sign: msg`Signed`,
  publishPreliminary: msg`Made preliminary`,
  openComments: msg`Public comment opened`,
  closeComments: msg`Public comment closed`,
  finalize: msg`Made final`,
  amend: msg`Amendment begun`,
  close: msg`Closed`,
  supersede: msg`Marked as replaced`,
  suspend: msg`Suspended`,
  resume: msg`Resumed`,
  withdraw: msg`Withdrawn`,
};

/** Newest first. */
export function PlanHistory({ plan }: { plan: ShownPlan }) {
  const { city } = useWorkspace();
  if (plan.events.length === 0) return null;
  return (
    <section>
      <h2>{t`History`}</h2>
      <ol className="pl-plain-list" reversed>
        {plan.events.toReversed().map(({ id, kind, at, by, reason }) => (
          <li key={id}>
            <strong>{say(WORDS[kind] ?? kind)}</strong>
            {by ? ` ${t`by ${{ person: by.displayName }}`}` : ''},{' '}
            <Timestamp at={at} timeZone={city.timeZone} />
            {reason ? (
              <p>
                <Trans>Reason: {reason}</Trans>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
