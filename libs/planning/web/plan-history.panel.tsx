// What happened to a plan: every step with who took it, when and why.
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
      <h2>History</h2>
      <ol className="pl-plain-list" reversed>
        {plan.events.toReversed().map(({ id, kind, at, by, reason }) => (
          <li key={id}>
            <strong>{words[kind] ?? kind}</strong>
            {by ? ` by ${by.displayName}` : ''}, <Timestamp at={at} timeZone={city.timeZone} />
            {reason ? <p>Reason: {reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
