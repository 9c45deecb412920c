// One measure of a report: last value beside this one for every group, with what is missing said in words.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { SampleMark, Table } from '@plumbline/ui';
import { missingReasonText } from './missing-reasons';
import { NewerValue } from './newer-value.panel';
import { CommentHere, CommentsAt } from './review-comments.panel';
import { nameOfRevision } from './revisions-before';
import type { ReviewedReport } from './review.page';

type Entry = ReviewedReport['measures'][number];
type Observation = NonNullable<Entry['cells'][number]['observation']>;

/** A card with the measure's baseline and target and its values by group. */
export function ReviewMeasure({
  entry,
  before,
  canComment,
  typed,
}: {
  entry: Entry;
  /** Earlier submissions of the same report, the latest first. */
  before: ReviewedReport['revisionsBefore'];
  canComment: boolean;
  typed: Readonly<Record<string, string>>;
}) {
  const { metric, cells, comments } = entry;
  const { city } = useWorkspace();
  return (
    <section className="pl-card pl-block" data-step>
      <h3 id={`about-${metric.id}`} tabIndex={-1} data-step-focus>
        {metric.code}: {metric.name} {metric.sample ? <SampleMark /> : null}
      </h3>
      <p className="pl-small">
        <Trans>
          Unit: {ph({ unit: metric.unit })}. {metric.direction === 'UP' ? t`Higher is better. ` : ''}
          {metric.direction === 'DOWN' ? t`Lower is better. ` : ''}
          {metric.baselineValue
            ? t`Baseline: ${{ baselineValue: metric.baselineValue }}${metric.baselineLabel ? ` (${metric.baselineLabel})` : ''}. `
            : t`No baseline. `}
          {metric.targetValue
            ? t`Target: ${{ targetValue: metric.targetValue }}${metric.targetLabel ? ` (${metric.targetLabel})` : ''}.`
            : t`No target.`}
        </Trans>
      </p>
      <Table caption={t`Values of ${{ metricCode: metric.code }} by group`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Group`}</th>
            <th scope="col">{t`Last value`}</th>
            {before.map((revision) => (
              <th scope="col" key={revision.number}>
                {nameOfRevision(revision, city.timeZone)}
              </th>
            ))}
            <th scope="col">{t`This quarter`}</th>
            <th scope="col">{t`Compared`}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ category, observation, lastObservation, newerObservation }) => (
            <tr key={category?.id ?? 'total'}>
              <th scope="row">{category?.label ?? t`All`}</th>
              <td>
                <Value observation={lastObservation ?? null} withPeriod />
              </td>
              {before.map((revision) => (
                <td key={revision.number}>
                  <ValueBefore revision={revision} metricId={metric.id} categoryId={category?.id ?? null} />
                </td>
              ))}
              <td>
                <Value observation={observation ?? null} />
                <NewerValue newer={newerObservation} />
              </td>
              <td>{compared(observation ?? null, lastObservation ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <CommentsAt comments={comments} />
      {canComment ? (
        <CommentHere
          place={{ subject: 'METRIC', subjectId: metric.id, field: 'value' }}
          about={t`the values of ${{ metricCode: metric.code }}`}
          typed={typed}
        />
      ) : null}
    </section>
  );
}

function Value({
  observation,
  withPeriod = false,
}: {
  observation: Observation | null;
  withPeriod?: boolean;
}) {
  if (!observation) return <span className="pl-muted">{t`Nothing entered`}</span>;
  const { value, marginOfError, n, missingReason, note, reason, periodLabel, sample } = observation;
  return (
    <>
      {value ?? (missingReason ? missingReasonText(missingReason) : t`Nothing entered`)}
      {value && marginOfError ? ` ± ${marginOfError}` : ''} {sample ? <SampleMark /> : null}
      {n === null || n === undefined ? null : (
        <div className="pl-small">
          <Trans>Number of people: {n}</Trans>
        </div>
      )}
      {withPeriod ? <div className="pl-small pl-muted">{periodLabel}</div> : null}
      {note ? <div className="pl-small">{note}</div> : null}
      {reason ? (
        <div className="pl-small">
          <Trans>Reason for the change: {reason}</Trans>
        </div>
      ) : null}
    </>
  );
}

function ValueBefore({
  revision,
  metricId,
  categoryId,
}: {
  revision: ReviewedReport['revisionsBefore'][number];
  metricId: string;
  categoryId: string | null;
}) {
  const said = revision.values.find(
    (one) => one.metricId === metricId && (one.categoryId ?? null) === categoryId,
  );
  if (said?.value) return said.value;
  if (said?.missingReason) return missingReasonText(said.missingReason);
  return <span className="pl-muted">{t`Nothing entered`}</span>;
}

function compared(now: Observation | null, last: Observation | null): string {
  if (!now) return t`Missing`;
  if (!last) return t`First value`;
  const same = now.value === last.value && now.missingReason === last.missingReason;
  return same ? t`Same` : t`Changed`;
}
