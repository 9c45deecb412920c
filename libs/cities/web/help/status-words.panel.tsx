// What the status words mean, folded away beside the place where they are chosen or shown.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isDeliverableStatus, statusMeaning } from '@plumbline/cities/domain';
import { StatusTag } from '@plumbline/ui';

/** A status as the city or a release calls it. */
interface LabeledStatus {
  status: string;
  label: string;
  hidden?: boolean;
}

/** The words and their meanings as a list, in the order given; hidden statuses are left out. */
export function StatusMeanings({ statuses }: { statuses: readonly LabeledStatus[] }) {
  return (
    <>
      <dl className="pl-meanings">
        {statuses.map(({ status, label, hidden }) =>
          hidden || !isDeliverableStatus(status) ? null : (
            <div key={status}>
              <dt>
                <StatusTag status={status} label={label} />
              </dt>
              <dd>{statusMeaning(status)}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="pl-muted">
        <Trans>
          “Overdue” is no status. It is worked out from the dates: the due date has passed, and it is still
          open.
        </Trans>
      </p>
    </>
  );
}

/** The same, behind "What do these words mean?"; works without script. Shows nothing where there are no statuses. */
export function StatusWords({ statuses }: { statuses: readonly LabeledStatus[] }) {
  if (!statuses.some(({ status, hidden }) => !hidden && isDeliverableStatus(status))) return null;
  return (
    <details className="pl-block" data-status-words="">
      <summary>{t`What do these words mean?`}</summary>
      <StatusMeanings statuses={statuses} />
    </details>
  );
}
