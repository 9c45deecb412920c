// What changed in one promise or one measure since the release before: each change with its reason.
import { plural, t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { ResultTag } from '@plumbline/measuring/web';
import { SampleMark } from '@plumbline/ui';
import type { ReactNode } from 'react';
import { CityText } from './city-text';
import type { DeliverableThen } from './deliverable.page';
import type { MetricThen } from './metric.page';
import { ThenRelease, type ReleaseThen } from './release-history.panel';
import { statusSaid } from './status-said';

type Deliverable = NonNullable<DeliverableThen['deliverable']>;
type Metric = NonNullable<MetricThen['metric']>;

/** Of a promise: its status, its date with the reason, its note. */
export function DeliverableSince({ history }: { history: readonly DeliverableThen[] }) {
  const [now, before] = lastTwo(history);
  if (!now?.deliverable) return null;
  const changes = before?.deliverable ? changesOfDeliverable(before.deliverable, now.deliverable) : null;
  return <Since before={before?.release} changes={changes} />;
}

/** Of a measure: its result, new values and corrected ones with the reason. */
export function MetricSince({ history }: { history: readonly MetricThen[] }) {
  const [now, before] = lastTwo(history);
  if (!now?.metric) return null;
  const changes = before?.metric ? changesOfMetric(before.metric, now.metric) : null;
  return <Since before={before?.release} changes={changes} />;
}

/** The newest release and the one before it that is still published. */
function lastTwo<T extends { release: ReleaseThen }>(history: readonly T[]): T[] {
  return history.filter(({ release }) => !release.withdrawn).slice(0, 2);
}

/** `changes` is null where the release before did not have it. */
function Since({
  before,
  changes,
}: {
  before: ReleaseThen | undefined;
  changes: readonly ReactNode[] | null;
}) {
  if (!before) {
    return (
      <p className="pl-since pl-small">{t`No earlier release can be compared with this one: there is none, or it was withdrawn.`}</p>
    );
  }
  return (
    <section className="pl-since" aria-labelledby="since-last">
      <h2 id="since-last">{t`What changed since the last release`}</h2>
      {changes === null ? <p>{t`The release before did not show this.`}</p> : null}
      {changes?.length === 0 ? <p>{t`Nothing that was said of it has changed.`}</p> : null}
      {changes && changes.length > 0 ? (
        <ul>
          {changes.map((change, index) => (
            <li key={index}>{change}</li>
          ))}
        </ul>
      ) : null}
      <p className="pl-small">
        {t`Release before:`} <ThenRelease release={before} />
      </p>
    </section>
  );
}

function changesOfDeliverable(before: Deliverable, now: Deliverable): ReactNode[] {
  const changes: ReactNode[] = [];
  if (before.status !== now.status) {
    const words = (one: Deliverable) => statusSaid(one.status, one.statusLabel);
    changes.push(<Moved what={t`Status`} before={words(before)} now={words(now)} />);
  }
  if (before.currentDueOn !== now.currentDueOn) {
    const words = (day: string | null) => (day === null ? t`no date` : dayText(day));
    const reason = now.dateChanges.findLast(({ to }) => to === now.currentDueOn)?.reason;
    changes.push(
      <Moved
        what={t`Due date`}
        before={words(before.currentDueOn)}
        now={words(now.currentDueOn)}
        reason={reason}
      />,
    );
  }
  if (before.overdue !== now.overdue) {
    changes.push(now.overdue ? t`It is overdue now.` : t`It is not overdue any more.`);
  }
  if (before.actualOn !== now.actualOn && now.actualOn !== null) {
    changes.push(t`It was done on ${{ day: dayText(now.actualOn) }}.`);
  }
  if (before.note !== now.note) changes.push(now.note ? t`The note is new.` : t`There is no note any more.`);
  return changes;
}

function changesOfMetric(before: Metric, now: Metric): ReactNode[] {
  const key = ({ periodLabel, category, place }: Metric['observations'][number]) =>
    JSON.stringify([periodLabel, category, place]);
  const known = new Set(before.observations.map(key));
  const added = now.observations.filter((value) => !known.has(key(value)));
  // A correction that the release before showed already is not told again.
  const valuesBefore = new Map(before.observations.map((value) => [key(value), value.value]));
  const corrected = now.observations.filter(
    (value) => value.revisedFrom !== null && valuesBefore.get(key(value)) !== value.value,
  );
  const reasons = [...new Set(corrected.flatMap(({ revisionReason }) => revisionReason ?? []))];
  const changes: ReactNode[] = [];
  const isSample = (values: Metric['observations']) =>
    values.some(({ sample }) => sample) ? <SampleMark /> : null;
  if (added.length > 0) {
    changes.push(
      <>
        {plural({ values: added.length }, { one: '# value is new.', other: '# values are new.' })}{' '}
        {isSample(added)}
      </>,
    );
  }
  if (corrected.length > 0) {
    changes.push(
      <>
        {plural(
          { values: corrected.length },
          { one: '# value was corrected.', other: '# values were corrected.' },
        )}{' '}
        {reasons.map((reason) => (
          <CityText key={reason}>{reason}</CityText>
        ))}{' '}
        {isSample(corrected)}
      </>,
    );
  }
  if (before.result !== now.result) {
    changes.push(
      <>
        <Moved
          what={t`Result`}
          before={<ResultTag result={before.result} />}
          now={<ResultTag result={now.result} />}
        />{' '}
        {corrected.length > 0
          ? t`A value it rests on was corrected.`
          : added.length > 0
            ? t`A newer value came in.`
            : null}
      </>,
    );
  }
  return changes;
}

function Moved({
  what,
  before,
  now,
  reason,
}: {
  what: string;
  before: ReactNode;
  now: ReactNode;
  reason?: string | undefined;
}) {
  return (
    <>
      {what}:{' '}
      <s>
        <AsWritten>{before}</AsWritten>
      </s>{' '}
      <span aria-hidden="true">→</span> <span className="pl-hidden-visually">{t`now`}</span>{' '}
      <strong>
        <AsWritten>{now}</AsWritten>
      </strong>
      . {reason === undefined ? null : <CityText>{reason}</CityText>}
    </>
  );
}
