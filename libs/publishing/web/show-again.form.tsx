// Showing again what was hidden by choice.
import { t } from '@lingui/core/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, useUserErrors } from '@plumbline/ui';
import type { HideRefusal } from './hide-operations';

/** The form `at` (its id on the page), which takes back some choices; `about` names them for those who hear the button. */
export function ShowAgainForm({
  at,
  version,
  choices,
  refusal,
  about,
}: {
  at: string;
  version: number;
  choices: readonly { id: string }[];
  refusal: HideRefusal | undefined;
  about?: string;
}) {
  const errors = useUserErrors(refusal?.at === at ? refusal : undefined);
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" id={at}>
      <ErrorSummary errors={errors} heading={t`Nothing was changed`} idOf={() => undefined} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="at" value={at} />
      {choices.map(({ id }) => (
        <input type="hidden" name="id" value={id} key={id} />
      ))}
      <Button name="intent" value="show" look="second" disabled={busy}>
        {busy ? (
          t`Checking…`
        ) : (
          <>
            {t`Show it again`}
            {about ? <span className="pl-hidden-visually">: {about}</span> : null}
          </>
        )}
      </Button>
    </Form>
  );
}
