// Moving a due date: the first promise stays visible, and the reason is kept beside both dates.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import type { PlanRefusal, ShownPlan } from './plan.page';

type Deliverable = ShownPlan['goals'][number]['deliverables'][number];

/** Folded away until it is needed; open again, with what was typed, when it was refused. */
export function RedateForm({
  deliverable,
  refusal,
}: {
  deliverable: Deliverable;
  refusal: PlanRefusal | undefined;
}) {
  const { id, version, code, currentDueOn } = deliverable;
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const first = currentDueOn === null || currentDueOn === undefined;
  return (
    <details className="pl-block" open={Boolean(refusal)}>
      <summary>
        {first ? (
          <Trans>
            Set a due date<span className="pl-hidden-visually"> of {code}</span>
          </Trans>
        ) : (
          <Trans>
            Move the due date<span className="pl-hidden-visually"> of {code}</span>
          </Trans>
        )}
      </summary>
      <Form method="post" className="pl-form" preventScrollReset>
        <input type="hidden" name="deliverableId" value={id} />
        <input type="hidden" name="version" value={version} />
        <TextField
          id={`due-${id}`}
          name="dueOn"
          type="date"
          label={t`New due date`}
          defaultValue={refusal?.typed?.dueOn ?? ''}
          error={errors.of('dueOn')}
        />
        {first ? null : (
          <TextArea
            id={`reason-${id}`}
            name="reason"
            label={t`Why does it move?`}
            hint={t`The public sees both dates and this reason.`}
            limit={2000}
            short
            defaultValue={refusal?.typed?.reason}
            error={errors.of('reason')}
          />
        )}
        <div className="pl-actions">
          <Button name="intent" value="redate" look="second" disabled={busy}>
            {first ? t`Set a due date` : t`Move the due date`}
          </Button>
        </div>
      </Form>
    </details>
  );
}
