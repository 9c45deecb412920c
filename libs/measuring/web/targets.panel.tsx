// What is to be reached by when: the targets that stand, taking one back, and every target there ever was.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, ErrorSummary, SourceLink, Table, TextArea, Timestamp, useUserErrors } from '@plumbline/ui';
import type { LoadedMetric } from './metric.page';
import type { MetricRefusal } from './settle-metric';
import { nameOfGroup } from './shown-metric';
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
          {targetLabel
            ? t`The plan promises ${{ number: promised }} (${{ period: targetLabel }}) for everyone.`
            : t`The plan promises ${{ number: promised }} for everyone.`}
        </p>
      ) : null}
      {targets.length === 0 ? (
        <p>{t`No target is set for a single period.`}</p>
      ) : (
        <Table caption={t`Targets by period`}>
          <thead>
            <tr>
              <th scope="col">{t`By`}</th>
              <th scope="col">{t`For`}</th>
              <th scope="col" className="pl-number">{t`Target`}</th>
              {hasReason ? <th scope="col">{t`Reason given`}</th> : null}
              {mayRevise ? <th scope="col">{t`Take back`}</th> : null}
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <tr key={target.id}>
                <th scope="row">{target.periodLabel}</th>
                <td>{nameOfGroup(target.category?.label ?? null)}</td>
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
  const name = `${periodLabel}, ${nameOfGroup(category?.label ?? null)}`;
  const field = `withdraw-${id}`;
  return (
    <details open={Boolean(refusal)}>
      <summary>
        <Trans>
          Withdraw<span className="pl-hidden-visually"> the target for {name}</span>
        </Trans>
      </summary>
      <Form method="post" preventScrollReset>
        <ErrorSummary errors={errors} heading={t`The target was not withdrawn`} idOf={() => field} />
        <input type="hidden" name="targetId" value={id} />
        <TextArea
          id={field}
          name="reason"
          label={t`Why is it withdrawn?`}
          hint={t`The target and this reason stay in the history.`}
          short
          limit={2000}
          defaultValue={refusal?.typed?.reason}
          error={errors.of('reason')}
        />
        <div className="pl-actions">
          <Button
            name="intent"
            value="withdraw"
            look="second"
            disabled={busy}
          >{t`Withdraw the target`}</Button>
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
      <summary>{t`History of targets`}</summary>
      <Table caption={t`Every target set or withdrawn, newest first`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`When`}</th>
            <th scope="col">{t`Who`}</th>
            <th scope="col">{t`By`}</th>
            <th scope="col">{t`For`}</th>
            <th scope="col">{t`What`}</th>
            <th scope="col">{t`Reason given`}</th>
          </tr>
        </thead>
        <tbody>
          {targetHistory.map(({ id, setAt, by, periodLabel, category, value, reason }) => (
            <tr key={id}>
              <td>
                <Timestamp at={setAt} timeZone={city.timeZone} />
              </td>
              <td>{by?.displayName ?? t`Brought in with the city`}</td>
              <th scope="row">{periodLabel}</th>
              <td>{nameOfGroup(category?.label ?? null)}</td>
              <td>{value === null ? t`Withdrawn` : t`Set to ${{ number: valueText(value, unit) }}`}</td>
              <td>{reason ?? <span className="pl-muted">{t`None: it was new`}</span>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
