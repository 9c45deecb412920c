// What each release said of one promise, newest first: nothing that was said before disappears.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { CardTable, ClockTag, Day, SampleMark, StatusTag } from '@plumbline/ui';
import type { ReactNode } from 'react';
import { CityText } from './city-text';
import type { DeliverableThen } from './deliverable.page';
import { NothingThen, ThenRelease, whyNothing } from './release-history.panel';
import { statusSaid } from './status-said';

/** A row for each release, those that were withdrawn, or had no approved report, included. */
export function DeliverableHistory({ history }: { history: readonly DeliverableThen[] }) {
  return (
    <section>
      <h2>{t`What each release said`}</h2>
      <CardTable
        caption={t`Status, date and note, newest release first`}
        captionHidden
        columns={[{ label: t`Release` }, { label: t`Status` }, { label: t`Due` }, { label: t`Note` }]}
        rows={history.map(({ release, reported, deliverable }) => ({
          key: release.slug,
          cells: [
            <ThenRelease release={release} />,
            ...(deliverable
              ? saidOf(deliverable)
              : [<NothingThen>{whyNothing(release, reported)}</NothingThen>]),
          ],
        }))}
      />
    </section>
  );
}

/** Its status, date and note as cells. */
function saidOf(deliverable: NonNullable<DeliverableThen['deliverable']>): ReactNode[] {
  const { status, statusLabel, overdue, currentDueOn, actualOn, note } = deliverable;
  const moved = deliverable.dateChanges.find(({ to }) => to === currentDueOn);
  return [
    <>
      <StatusTag status={status} label={statusSaid(status, statusLabel)} />{' '}
      {overdue ? <ClockTag tone="bad">{t`Overdue`}</ClockTag> : null}{' '}
      {deliverable.reportedSample ? <SampleMark /> : null}
    </>,
    <>
      <Day on={currentDueOn} none={t`No date is set`} />
      {moved ? (
        <span className="pl-small">
          {'. '}
          {t`Moved:`} <CityText>{moved.reason}</CityText>
        </span>
      ) : null}
      {actualOn ? <span className="pl-small">. {t`Done on ${{ day: dayText(actualOn) }}.`}</span> : null}
    </>,
    note ? <CityText>{note}</CityText> : <span className="pl-muted">{t`No note`}</span>,
  ];
}
