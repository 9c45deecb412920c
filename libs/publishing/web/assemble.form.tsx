// Putting a release together: which quarter, what it is called, and what readers should know.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, Select, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import type { ReleasePeriod, ReleaseRefusal } from './releases.page';

/** Quarters that have not begun are not offered. */
export function AssembleForm({
  periods,
  refusal,
}: {
  periods: readonly ReleasePeriod[];
  refusal: ReleaseRefusal | undefined;
}) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  return (
    <section>
      <h2>{t`Assemble a release`}</h2>
      <p>
        <Trans>
          It takes the approved reports of one quarter as they are now, and checks every number for privacy.
          Nothing is public until a second person publishes it.
        </Trans>
      </p>
      <Form method="post" className="pl-form">
        <Select
          name="periodId"
          label={t`Quarter`}
          defaultValue={refusal?.typed?.['periodId'] ?? ''}
          error={errors.of('periodId')}
        >
          {periods
            .filter(({ state }) => state !== 'UPCOMING')
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </Select>
        <TextField
          name="title"
          label={t`Title`}
          hint={t`For example: Progress from July to September 2026`}
          defaultValue={refusal?.typed?.['title'] ?? ''}
          error={errors.of('title')}
        />
        <TextArea
          name="notes"
          label={t`Release notes`}
          hint={t`What readers should know: what is new, what is missing, what was corrected.`}
          limit={5000}
          optional
          defaultValue={refusal?.typed?.['notes'] ?? ''}
          error={errors.of('notes')}
        />
        <div className="pl-actions">
          <Button name="intent" value="assemble" disabled={busy}>
            {busy ? t`Assembling…` : t`Assemble the release`}
          </Button>
        </div>
      </Form>
    </section>
  );
}
