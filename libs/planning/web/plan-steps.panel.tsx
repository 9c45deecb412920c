// The steps a person can take with a plan now, each with what it means; those that need a reason ask for it.
import { t } from '@lingui/core/macro';
import { Form, useNavigation } from 'react-router';
import { say } from '@plumbline/language/domain';
import { Button, TextArea, useUserErrors } from '@plumbline/ui';
import type { PlanRefusal, ShownPlan } from './plan.page';
import { stepOffers } from './plan-steps';

type PlanAction = ShownPlan['viewerCan']['actions'][number];

/** Steps that lead on stand open; those that turn back or end need a reason and are folded away. */
export function PlanStepForms({ plan, refusal }: { plan: ShownPlan; refusal: PlanRefusal | undefined }) {
  const { actions } = plan.viewerCan;
  const steps = (Object.keys(stepOffers) as PlanAction[]).filter((step) => actions.includes(step));
  if (steps.length === 0) return null;
  return (
    <section id="steps">
      <h2>{t`What you can do`}</h2>
      {steps.map((step) => (
        <StepForm key={step} step={step} plan={plan} refusal={refusal?.form === step ? refusal : undefined} />
      ))}
    </section>
  );
}

function StepForm({
  step,
  plan,
  refusal,
}: {
  step: PlanAction;
  plan: ShownPlan;
  refusal: PlanRefusal | undefined;
}) {
  const { reason, look, ...offer } = stepOffers[step];
  const button = say(offer.button);
  const means = say(offer.means);
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const form = (
    <Form method="post" className="pl-form" aria-label={button}>
      <input type="hidden" name="version" value={plan.version} />
      {reason ? (
        <TextArea
          id={`reason-${step}`}
          name="reason"
          label={say(reason)}
          hint={t`The reason stays on record.`}
          limit={2000}
          short
          defaultValue={refusal?.typed?.reason}
          error={errors.of('reason')}
        />
      ) : null}
      <div className="pl-actions">
        <Button name="intent" value={step} look={look} disabled={busy}>
          {button}
        </Button>
        {reason ? null : <span className="pl-small">{means}</span>}
      </div>
    </Form>
  );
  if (!reason) return form;
  return (
    <details className="pl-block" open={Boolean(refusal)}>
      <summary>
        {button}: {means}
      </summary>
      {form}
    </details>
  );
}
