// What is to be reached by when: the targets that stand, taking one back, and every target there ever was.
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, ErrorSummary, SourceLink, Table, TextArea, Timestamp, useUserErrors } from '@plumbline/ui';
import type { LoadedMetric } from './metric.page';
import type { MetricRefusal } from './settle-metric';
import { EVERYONE } from './shown-metric';
import { valueText } from './value';

type Metric = LoadedMetric['metric'];

/** The targets that stand; a column of reasons only where one was given. */
export function Targets({
  metric,
  mayRevise,
  refusal,
}: {
  metric: Metric;
  mayRevise: boolean;
  refusal: MetricRefusal | undefined;
}) {
  const { targets, targetValue, targetLabel, unit } = metric;
  const promised = targetValue === null ? null : valueText(targetValue, unit);
  const hasReason = targets.some(({ reason }) => reason !== null);
  return (
    <>
      {promised ? (
        <p>
          The plan promises {promised}
          {targetLabel ? ` (${targetLabel})` : ''} for everyone.
        </p>
      ) : null}
      {targets.length === 0 ? (
        <p>No target is set for a single period.</p>
      ) : (
        <Table caption="Targets by period">
          <thead>
            <tr>
              <th scope="col">By</th>
              <th scope="col">For</th>
              <th scope="col" className="pl-number">
                Target
              </th>
              {hasReason ? <th scope="col">Reason given</th> : null}
              {mayRevise ? <th scope="col">Take back</th> : null}
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target.id}>
                <th scope="row">{target.periodLabel}</th>
                <td>{target.category?.label ?? EVERYONE}</td>
                <td className="pl-number">
                  {valueText(target.value, unit)}{' '}
                  {target.sourceUrl ? (
                    <span className="pl-small">
                      <SourceLink url={target.sourceUrl} />
                    </span>
                  ) : null}
                </td>
                {hasReason ? <td>{target.reason}</td> : null}
                {mayRevise ? (
                  <td>
                    <Withdraw
                      target={target}
                      refusal={refusal?.typed?.targetId === target.id ? refusal : undefined}
                    />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

/** Folded away; open again, with what was typed, when it was refused. */
function Withdraw({
  target: { id, periodLabel, category },
  refusal,
}: {
  target: Metric['targets'][number];
  refusal: MetricRefusal | undefined;
}) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const name = `${periodLabel}, ${category?.label ?? EVERYONE}`;
  const field = `withdraw-${id}`;
  return (
    <details open={Boolean(refusal)}>
      <summary>
        Withdraw<span className="pl-hidden-visually"> the target for {name}</span>
      </summary>
      <Form method="post" preventScrollReset>
        <ErrorSummary errors={errors} heading="The target was not withdrawn" idOf={() => field} />
        <input type="hidden" name="targetId" value={id} />
        <TextArea
          id={field}
          name="reason"
          label="Why is it withdrawn?"
          hint="The target and this reason stay in the history."
          short
          limit={2000}
          defaultValue={refusal?.typed?.reason}
          error={errors.of('reason')}
        />
        <div className="pl-actions">
          <Button name="intent" value="withdraw" look="second" disabled={busy}>
            Withdraw the target
          </Button>
        </div>
      </Form>
    </details>
  );
}

/** Every target that was set or withdrawn, newest first, behind a fold-out. */
export function TargetHistory({ metric: { targetHistory, unit } }: { metric: Metric }) {
  const { city } = useWorkspace();
  if (targetHistory.length === 0) return null;
  return (
    <details className="pl-block">
      <summary>History of targets</summary>
      <Table caption="Every target set or withdrawn, newest first" captionHidden>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">By</th>
            <th scope="col">For</th>
            <th scope="col">What</th>
            <th scope="col">Reason given</th>
          </tr>
        </thead>
        <tbody>
          {targetHistory.map(({ id, setAt, by, periodLabel, category, value, reason }) => (
            <tr key={id}>
              <td>
                <Timestamp at={setAt} timeZone={city.timeZone} />
              </td>
              <td>{by?.displayName ?? 'Brought in with the city'}</td>
              <th scope="row">{periodLabel}</th>
              <td>{category?.label ?? EVERYONE}</td>
              <td>{value === null ? 'Withdrawn' : `Set to ${valueText(value, unit)}`}</td>
              <td>{reason ?? <span className="pl-muted">None: it was new</span>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
