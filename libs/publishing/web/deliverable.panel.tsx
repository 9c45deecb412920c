// One promise: who owns it, how it stands, and what became of its date.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { closedInWords, wasNotDone } from '@plumbline/planning/domain';
import { ClockTag, Day, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { CityText } from './city-text';
import { PublicEvidence } from './evidence/public-evidence.panel';
import type { PublicGoal } from './goal.page';
import { statusSaid } from './status-said';

type Deliverable = PublicGoal['deliverables'][number];

/**
 * A deliverable with original, current and actual date; every slip stays visible with its reason. `asOf` is the day, in words,
 * for which "overdue" was judged.
 */
export function DeliverablePanel({
  deliverable,
  asOf,
  to,
  city = null,
}: {
  deliverable: Deliverable;
  asOf: string;
  to?: string | undefined;
  /** Where files of evidence are served; null in a preview. */
  city?: string | null;
}) {
  const text = <CityText>{deliverable.text}</CityText>;
  const reported = <ReportedMark deliverable={deliverable} />;
  const closed = closedInWords(deliverable);
  return (
    <>
      <h3>
        {to ? <Link to={to}>{text}</Link> : text} {deliverable.sample ? <SampleMark /> : null}
      </h3>
      <div className="pl-row">
        <StatusTag
          status={deliverable.status}
          label={statusSaid(deliverable.status, deliverable.statusLabel)}
        />
        {deliverable.overdue ? (
          <ClockTag tone="bad">
            <Trans>Overdue as of {asOf}</Trans>
          </ClockTag>
        ) : null}
        {closed?.tone === 'warn' ? <ClockTag tone="warn">{closed.words}</ClockTag> : null}
        {reported}
      </div>
      {deliverable.note ? (
        <p>
          <CityText>{deliverable.note}</CityText> {reported}
        </p>
      ) : null}
      <Dates deliverable={deliverable} />
      <DateChanges changes={deliverable.dateChanges} />
      {deliverable.evidence.length > 0 ? (
        <>
          <p className="pl-small">
            <strong>{t`Evidence`}</strong>
          </p>
          <PublicEvidence evidence={deliverable.evidence} city={city} />
        </>
      ) : null}
      <p>
        <span className="pl-small pl-muted">{t`No. ${{ deliverableCode: deliverable.code }}.`}</span>{' '}
        <SourceLink url={deliverable.sourceUrl} />
      </p>
    </>
  );
}

/** Says that what was reported is made up, unless the promise is and says so of all of itself. */
export function ReportedMark({ deliverable }: { deliverable: Deliverable }) {
  return deliverable.reportedSample && !deliverable.sample ? <SampleMark /> : null;
}

/** Who owns a promise, and its three dates: first promised, now due, done. */
export function Dates({ deliverable }: { deliverable: Deliverable }) {
  return (
    <dl className="pl-facts">
      <div>
        <dt>{t`Owner`}</dt>
        <dd>{deliverable.ownerRole ? <CityText>{deliverable.ownerRole}</CityText> : t`Not named`}</dd>
      </div>
      <div>
        <dt>{t`First promised for`}</dt>
        <dd>
          <Day on={deliverable.originalDueOn} none={t`No date was set`} />
        </dd>
      </div>
      <div>
        <dt>{wasNotDone(deliverable.status) ? t`Was due` : t`Now due`}</dt>
        <dd>
          <Day on={deliverable.currentDueOn} none={t`No date is set`} />
        </dd>
      </div>
      <div>
        <dt>{t`Done`}</dt>
        <dd>
          <Day on={deliverable.actualOn} none={wasNotDone(deliverable.status) ? t`Not done` : t`Not yet`} />{' '}
          {deliverable.actualOn ? <ReportedMark deliverable={deliverable} /> : null}
        </dd>
      </div>
    </dl>
  );
}

/** "from Oct 1, 2026 to Dec 31, 2026", where either may be no date. */
function fromTo(change: Deliverable['dateChanges'][number]): string {
  const from = change.from ? dayText(change.from) : null;
  const to = change.to ? dayText(change.to) : null;
  if (from === null) return to === null ? t`from no date to no date` : t`from no date to ${to}`;
  return to === null ? t`from ${from} to no date` : t`from ${from} to ${to}`;
}

/** Every move of the due date, with its reason. */
export function DateChanges({ changes }: { changes: Deliverable['dateChanges'] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p className="pl-small">
        <strong>
          {plural(
            { times: changes.length },
            { one: 'The date moved once:', other: 'The date moved # times:' },
          )}
        </strong>
      </p>
      <ul className="pl-small">
        {changes.map((change, index) => (
          <li key={index}>
            <Trans>
              <Day on={change.on} />: {ph({ fromWhenToWhen: fromTo(change) })}. Reason:{' '}
              <CityText>{ph({ reason: change.reason })}</CityText>
            </Trans>
          </li>
        ))}
      </ul>
    </>
  );
}
