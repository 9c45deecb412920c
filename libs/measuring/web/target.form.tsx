// Setting a target: for whom, by when and how much; what is odd about it is asked before it is set.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, Select, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import type { LoadedMetric } from './metric.page';
import type { MetricRefusal } from './settle-metric';
import { everyone } from './shown-metric';

type Metric = LoadedMetric['metric'];

/** Folded away until it is needed; open again, with what was typed, when it was refused. */
export function TargetForm({ metric, refusal }: { metric: Metric; refusal: MetricRefusal | undefined }) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const typed = refusal?.typed ?? {};
  const isOdd = errors.all.some(({ code }) => code === 'UNLIKELY');
  return (
    <details className="pl-block" open={Boolean(refusal)}>
      <summary>{t`Set a target`}</summary>
      <Form method="post" className="pl-form" preventScrollReset>
        <ErrorSummary
          errors={errors}
          heading={t`The target was not set`}
          idOf={({ path }) => (path.length > 0 ? `target-${path.at(-1)}` : undefined)}
        />
        <Select
          id="target-categoryId"
          name="categoryId"
          label={t`For whom`}
          defaultValue={typed.categoryId ?? 'everyone'}
          error={errors.of('categoryId')}
        >
          <option value="everyone">{everyone()}</option>
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
          label={t`By when`}
          hint={t`A year or a quarter, like FY 2028 or 2030.`}
          defaultValue={typed.periodLabel}
          error={errors.of('periodLabel')}
        />
        <TextField
          id="target-value"
          name="value"
          label={t`Target, in ${{ unit: metric.unit }}`}
          inputMode="decimal"
          defaultValue={typed.value}
          error={errors.of('value')}
        />
        <TextArea
          id="target-reason"
          name="reason"
          label={t`Why does it change?`}
          hint={t`Only needed when another target stands for the same period. The earlier one stays on record.`}
          optional
          short
          limit={2000}
          defaultValue={typed.reason}
          error={errors.of('reason')}
        />
        <TextField
          id="target-sourceUrl"
          name="sourceUrl"
          label={t`Source address`}
          hint={t`Web page where the target is published.`}
          type="url"
          optional
          defaultValue={typed.sourceUrl}
          error={errors.of('sourceUrl')}
        />
        {isOdd ? (
          <div className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id="target-checked"
              name="checked"
              value={(typed.value ?? '').replaceAll(',', '')}
            />
            <label className="usa-checkbox__label" htmlFor="target-checked">
              <Trans>I checked it: set {ph({ number: typed.value ?? '' })} as it is</Trans>
            </label>
          </div>
        ) : null}
        <div className="pl-actions">
          <Button name="intent" value="target" look="second" disabled={busy}>{t`Set the target`}</Button>
        </div>
      </Form>
    </details>
  );
}
