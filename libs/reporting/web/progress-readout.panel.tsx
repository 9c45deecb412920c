// What was said about a promise, to read: its status in the city's word, what changed, and what stands in the way.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Day, StatusTag } from '@plumbline/ui';
import type { ProgressUpdate } from './progress-item.panel';

/** An update as words; says so when there is none. */
export function ProgressReadout({ update }: { update: ProgressUpdate | null | undefined }) {
  const { city } = useWorkspace();
  if (!update) return <p className="pl-muted">{t`No update yet.`}</p>;
  const nameOf = (status: string | null | undefined) =>
    city.statuses.find((option) => option.status === status)?.label;
  const label = nameOf(update.status);
  return (
    <div className="pl-readout">
      <StatusTag status={update.status} label={label ?? t`No status`} />
      {update.sameAsLast ? <span className="pl-muted pl-small"> {t`Same as the time before`}</span> : null}
      {update.actualOn ? (
        <p>
          <Trans>
            Done on <Day on={update.actualOn} />
          </Trans>
        </p>
      ) : null}
      {update.statusReason ? (
        <p className="pl-words">
          <strong>
            {t`Why not “${{ status: nameOf(update.suggestedStatus) ?? '' }}”, as the dates suggest:`}
          </strong>{' '}
          {update.statusReason}
        </p>
      ) : null}
      {update.blankReason ? (
        <p className="pl-words">
          <strong>{t`Not known yet:`}</strong> {update.blankReason}
        </p>
      ) : null}
      {update.askAgainOn ? (
        <p>
          <Trans>
            Asked again on <Day on={update.askAgainOn} />
          </Trans>
        </p>
      ) : null}
      {update.note ? <p className="pl-words">{update.note}</p> : <p className="pl-muted">{t`No note.`}</p>}
      {update.blocker ? (
        <p className="pl-words">
          <strong>{t`In the way:`}</strong> {update.blocker}
        </p>
      ) : null}
      {update.detail ? (
        <details>
          <summary>{t`More details`}</summary>
          <p className="pl-words">{update.detail}</p>
        </details>
      ) : null}
    </div>
  );
}
