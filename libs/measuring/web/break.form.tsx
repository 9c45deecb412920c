// Declaring that from a day on a metric is measured in another way, or by other groups.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, Select, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import { nameOf } from './group-list.panel';
import type { LoadedMetric } from './metric.page';
import type { MetricRefusal } from './settle-metric';

interface BreakFormProps {
  metric: LoadedMetric['metric'];
  lists: LoadedMetric['categorySets'];
  refusal: MetricRefusal | undefined;
}

/** Folded away until it is needed; open again, with what was typed, when it was refused. */
export function BreakForm({ metric, lists, refusal }: BreakFormProps) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const typed = refusal?.typed ?? {};
  const own = metric.categorySet?.id;
  return (
    <details className="pl-block" open={Boolean(refusal)}>
      <summary>{t`Declare a break`}</summary>
      <p>
        <Trans>
          From the day you name, no line is drawn and nothing is compared across it. This can’t be taken back.
          What was recorded stays as it is, under the groups it was counted by.
        </Trans>
      </p>
      <Form method="post" className="pl-form" preventScrollReset>
        <ErrorSummary
          errors={errors}
          heading={t`The break was not declared`}
          idOf={({ path }) => (path.length > 0 ? `break-${path.at(-1)}` : undefined)}
        />
        <TextField
          id="break-startsOn"
          name="startsOn"
          type="date"
          label={t`First day of the new way of measuring`}
          defaultValue={typed.startsOn}
          error={errors.of('startsOn')}
        />
        <TextArea
          id="break-reason"
          name="reason"
          label={t`What changed?`}
          hint={t`One sentence for everybody. The public reads it.`}
          short
          limit={300}
          defaultValue={typed.reason}
          error={errors.of('reason')}
        />
        <Select
          id="break-categorySetId"
          name="groups"
          label={t`Groups from then on`}
          defaultValue={typed.groups ?? 'same'}
          error={errors.of('categorySetId')}
        >
          <option value="same">{t`The groups stay as they are`}</option>
          {own ? <option value="none">{t`No groups, only a total`}</option> : null}
          {lists
            .filter(({ id }) => id !== own)
            .map((list) => (
              <option key={list.id} value={list.id}>
                {nameOf(list)}
              </option>
            ))}
        </Select>
        <TextField
          id="break-sourceUrl"
          name="sourceUrl"
          label={t`Source address`}
          hint={t`Web page where the change is published.`}
          type="url"
          optional
          defaultValue={typed.sourceUrl}
          error={errors.of('sourceUrl')}
        />
        <div className="pl-actions">
          <Button name="intent" value="break" look="second" disabled={busy}>{t`Declare the break`}</Button>
        </div>
      </Form>
    </details>
  );
}
