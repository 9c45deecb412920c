// Deciding about one finding in a text, with a reason, and taking that back.
import { t } from '@lingui/core/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, TextArea, useUserErrors } from '@plumbline/ui';
import type { TextRefusal } from './text-operations';

interface OfFinding {
  finding: string;
  version: number;
  refusal: TextRefusal | undefined;
}

/** A reason and the button that keeps it. `refusal` is shown where it is about this form. */
export function ReasonForm({
  intent,
  finding,
  version,
  refusal,
  label,
  hint,
  button,
}: OfFinding & { intent: 'explain-text' | 'remove-text'; label: string; hint: string; button: string }) {
  const mine = refusal?.intent === intent && refusal.about === finding ? refusal : undefined;
  const errors = useUserErrors(mine);
  const busy = useNavigation().state !== 'idle';
  const id = `${intent}-${finding.slice(0, 12)}`;
  return (
    <Form method="post" className="pl-form" id={`${id}-form`}>
      <ErrorSummary
        errors={errors}
        heading={t`Nothing was decided`}
        idOf={({ path }) => (path.at(-1) === 'reason' ? id : undefined)}
      />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="finding" value={finding} />
      <TextArea
        id={id}
        name="reason"
        label={label}
        hint={hint}
        limit={1000}
        short
        defaultValue={mine?.reason ?? ''}
        error={errors.of('reason')}
      />
      <div className="pl-actions">
        <Button name="intent" value={intent} look="second" disabled={busy}>
          {busy ? t`Checking…` : button}
        </Button>
      </div>
    </Form>
  );
}

/** Takes a decision back; `about` names it for those who hear the button. */
export function TakeBackForm({ finding, version, refusal, about }: OfFinding & { about: string }) {
  const mine = refusal?.intent === 'take-back-text' && refusal.about === finding ? refusal : undefined;
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post">
      <ErrorSummary errors={useUserErrors(mine)} heading={t`Nothing was changed`} idOf={() => undefined} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="finding" value={finding} />
      <Button name="intent" value="take-back-text" look="second" disabled={busy}>
        {t`Take this decision back`}
        <span className="pl-hidden-visually">: {about}</span>
      </Button>
    </Form>
  );
}
