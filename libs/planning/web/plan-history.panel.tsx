// What happened to a plan: every step with who took it, when and why.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Timestamp } from '@plumbline/ui';
import type { ShownPlan } from './plan.page';

const words: Readonly<Record<string, string>> = {
  create: 'Begun',
  import: 'Imported from a file',
  startDrafting: 'Drafting began',
  submit: 'Submitted',
  return: 'Returned to drafting',
  approve: 'Approved by the office',
  sendToLegal: 'Sent to legal review',
  clearLegally: 'Cleared legally',
  sign: 'Signed',
  publishPreliminary: 'Made preliminary',
  openComments: 'Public comment opened',
  closeComments: 'Public comment closed',
  finalize: 'Made final',
  amend: 'Amendment begun',
  close: 'Closed',
  supersede: 'Marked as replaced',
  suspend: 'Suspended',
  resume: 'Resumed',
  withdraw: 'Withdrawn',
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
            <strong>{words[kind] ?? kind}</strong>
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
    </section>
  );
}
