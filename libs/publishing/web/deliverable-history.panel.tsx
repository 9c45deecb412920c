// What each release said of one promise, newest first: nothing that was said before disappears.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { ClockTag, Day, SampleMark, StatusTag, Table } from '@plumbline/ui';
import { CityText } from './city-text';
import type { DeliverableThen } from './deliverable.page';
import { NothingThen, ThenRelease, whyNothing } from './release-history.panel';

/** A row for each release, those that were withdrawn, or had no approved report, included. */
export function DeliverableHistory({ history }: { history: readonly DeliverableThen[] }) {
  return (
    <section>
      <h2>{t`What each release said`}</h2>
      <Table caption={t`Status, date and note, newest release first`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Release`}</th>
            <th scope="col">{t`Status`}</th>
            <th scope="col">{t`Due`}</th>
            <th scope="col">{t`Note`}</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ release, reported, deliverable }) => (
            <tr key={release.slug}>
              <th scope="row">
                <ThenRelease release={release} />
              </th>
              {deliverable ? (
                <Said deliverable={deliverable} />
              ) : (
                <NothingThen columns={3}>{whyNothing(release, reported)}</NothingThen>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Said({ deliverable }: { deliverable: NonNullable<DeliverableThen['deliverable']> }) {
  const { status, statusLabel, overdue, currentDueOn, actualOn, note } = deliverable;
  const moved = deliverable.dateChanges.find(({ to }) => to === currentDueOn);
  return (
    <>
      <td>
        <StatusTag status={status} label={(status && statusLabel) ?? t`No update`} />{' '}
        {overdue ? <ClockTag tone="bad">{t`Overdue`}</ClockTag> : null}{' '}
        {deliverable.reportedSample ? <SampleMark /> : null}
      </td>
      <td>
        <Day on={currentDueOn} none={t`No date is set`} />
        {moved ? (
          <span className="pl-small">
            {'. '}
            {t`Moved:`} <CityText>{moved.reason}</CityText>
          </span>
        ) : null}
        {actualOn ? <span className="pl-small">. {t`Done on ${{ day: dayText(actualOn) }}.`}</span> : null}
      </td>
      <td>{note ? <CityText>{note}</CityText> : <span className="pl-muted">{t`No note`}</span>}</td>
    </>
  );
}
