// Hiding numbers of a draft: what will be hidden, in words, and why; nothing happens before the button is pressed.
import { t } from '@lingui/core/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, TextArea, useUserErrors } from '@plumbline/ui';
import { effectOfHiding, nameOfHidden, type HideItem } from './hidden-words';
import type { HideRefusal } from './hide-operations';

/** The form `at` (its id on the page); `refusal` is the page's, and shown only where it is about this form. */
export function HideForm({
  at,
  version,
  items,
  refusal,
}: {
  at: string;
  version: number;
  items: readonly HideItem[];
  refusal: HideRefusal | undefined;
}) {
  const mine = refusal?.at === at ? refusal : undefined;
  const errors = useUserErrors(mine);
  const busy = useNavigation().state !== 'idle';
  const reason = `${at}-reason`;
  return (
    <Form method="post" className="pl-form" id={at}>
      <ErrorSummary
        errors={errors}
        heading={t`Nothing was hidden`}
        idOf={({ path }) => (path.at(-1) === 'reason' ? reason : undefined)}
      />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="at" value={at} />
      {items.map((item) => (
        <input type="hidden" name="item" value={JSON.stringify(item)} key={JSON.stringify(item)} />
      ))}
      <WillBeHidden items={items} />
      <TextArea
        id={reason}
        name="reason"
        label={t`Why is it hidden?`}
        hint={t`For the city’s own record: the draft’s list and the audit trail. The public does not read it. Do not repeat the number.`}
        limit={1000}
        short
        defaultValue={mine?.reason ?? ''}
        error={errors.of('reason')}
      />
      <div className="pl-actions">
        <Button name="intent" value="hide" look="second" disabled={busy}>
          {busy ? t`Checking…` : t`Hide it and check again`}
        </Button>
      </div>
    </Form>
  );
}

function WillBeHidden({ items }: { items: readonly HideItem[] }) {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map((kind) => (
        <div key={kind}>
          <p>
            <strong>{t`This will be hidden:`}</strong>
          </p>
          <ul>
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={JSON.stringify(item)}>{nameOfHidden(item)}</li>
              ))}
          </ul>
          <p>{effectOfHiding({ kind })}</p>
        </div>
      ))}
    </>
  );
}
