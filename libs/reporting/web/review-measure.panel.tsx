// One measure of a report: last value beside this one for every group, with what is missing said in words.
import { t } from '@lingui/core/macro';
import { Fragment } from 'react';
import { useWorkspace } from '@plumbline/cities/web';
import { SampleMark, Table } from '@plumbline/ui';
import { atNone } from './comment-places';
import { directionInWords } from './metric-definition';
import { missingReasonText } from './missing-reasons';
import { NewerValue } from './newer-value.panel';
import { CommentHere, CommentsAt } from './review-comments.panel';
import { nameOfRevision } from './revisions-before';
import type { ReviewedReport } from './review.page';
import { placeOfNumber } from './written-comments';

type Entry = ReviewedReport['measures'][number];
type Observation = NonNullable<Entry['cells'][number]['observation']>;

/** A card with the measure's baseline and target and its values by group. */
export function ReviewMeasure({
  entry,
  earlier,
  before,
  canComment,
  typed,
}: {
  entry: Entry;
  /** Numbers of earlier periods, or of single places: comments on them stand there. */
  earlier: ReviewedReport['earlierNumbers'];
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
        {[
          t`Unit: ${{ unit: metric.unit }}.`,
          directionInWords(metric.direction),
          metric.baselineValue
            ? t`Baseline: ${{ value: dated(metric.baselineValue, metric.baselineLabel) }}.`
            : t`No baseline.`,
          metric.targetValue
            ? t`Target: ${{ value: dated(metric.targetValue, metric.targetLabel) }}.`
            : t`No target.`,
        ]
          .filter(Boolean)
          .join(' ')}
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
            {canComment ? <th scope="col">{t`Comments`}</th> : null}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ category, observation, lastObservation, newerObservation, comments: pinned }) => (
            <Fragment key={category?.id ?? 'total'}>
              <tr>
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
                {canComment ? (
                  <td>
                    {observation ? (
                      <CommentHere
                        place={placeOfNumber(metric.id, observation.id)}
                        about={t`the value of ${{ metricCode: metric.code }} for ${{ group: category?.label ?? t`All` }}`}
                        typed={typed}
                      />
                    ) : null}
                  </td>
                ) : null}
              </tr>
              {pinned.length > 0 ? (
                <tr>
                  <td colSpan={4 + before.length + (canComment ? 1 : 0)}>
                    <div className="pl-table-below">
                      <CommentsAt comments={pinned} />
                    </div>
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </Table>
      <CommentsAt comments={atNone(comments, [...cells, ...earlier])} />
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

function dated(value: string, period: string | null | undefined): string {
  return period ? `${value} (${period})` : value;
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
      {n === null || n === undefined ? null : <div className="pl-small">{t`Number of people: ${n}`}</div>}
      {withPeriod ? <div className="pl-small pl-muted">{periodLabel}</div> : null}
      {note ? <div className="pl-small">{note}</div> : null}
      {reason ? <div className="pl-small">{t`Reason for the change: ${reason}`}</div> : null}
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
