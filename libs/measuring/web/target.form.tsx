// What is to be reached by when: the targets that stand, and the form that sets another.
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, Select, Table, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import type { LoadedMetric, MetricRefusal } from './metric.page';
import { EVERYONE } from './shown-metric';
import { valueText } from './value';

type Metric = LoadedMetric['metric'];

/** The targets that stand, with the reason where one was changed. */
export function Targets({ metric }: { metric: Metric }) {
  const { targets, targetValue, targetLabel, unit } = metric;
  const promised = targetValue === null ? null : valueText(targetValue, unit);
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
              <th scope="col">Why it was changed</th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ id, periodLabel, category, value, reason }) => (
              <tr key={id}>
                <th scope="row">{periodLabel}</th>
                <td>{category?.label ?? EVERYONE}</td>
                <td className="pl-number">{valueText(value, unit)}</td>
                <td>{reason ?? 'Not changed'}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

/** Folded away until it is needed; open again, with what was typed, when it was refused. */
export function TargetForm({ metric, refusal }: { metric: Metric; refusal: MetricRefusal | undefined }) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const typed = refusal?.typed ?? {};
  return (
    <details className="pl-block" open={Boolean(refusal)}>
      <summary>Set a target</summary>
      <Form method="post" className="pl-form" preventScrollReset>
        <ErrorSummary
          errors={errors}
          heading="The target was not set"
          idOf={({ path }) => (path.length > 0 ? `target-${path.at(-1)}` : undefined)}
        />
        <Select
          id="target-categoryId"
          name="categoryId"
          label="For whom"
          defaultValue={typed.categoryId ?? 'everyone'}
          error={errors.of('categoryId')}
        >
          <option value="everyone">{EVERYONE}</option>
          {metric.categorySet?.categories
            .filter(({ residual }) => residual === null)
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </Select>
        <TextField
          id="target-periodLabel"
          name="periodLabel"
          label="By when"
          hint="A year or a quarter, like FY 2028 or 2030."
          defaultValue={typed.periodLabel}
          error={errors.of('periodLabel')}
        />
        <TextField
          id="target-value"
          name="value"
          label={`Target, in ${metric.unit}`}
          inputMode="decimal"
          defaultValue={typed.value}
          error={errors.of('value')}
        />
        <TextArea
          id="target-reason"
          name="reason"
          label="Why does it change?"
          hint="Needed when another target stands for the same period. The earlier one stays on record."
          optional
          short
          limit={2000}
          defaultValue={typed.reason}
          error={errors.of('reason')}
        />
        <div className="pl-actions">
          <Button name="intent" value="target" look="second" disabled={busy}>
            Set the target
          </Button>
        </div>
      </Form>
    </details>
  );
}
