// The due date of a deliverable or milestone: set on purpose, because the first one stays on record for good.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, Day, SavedState, TextArea, TextField, useUserErrors } from '@plumbline/ui';
import { useAuthoring } from './authoring-context';
import { ChangedMark } from './changed-mark';
import { CommentsHere } from './comments.panel';
import type { Part } from './outline';
import { fieldPlace } from './places';
import { PLAIN, useSent, useStill } from './still';
import type { WriteAnswer } from './write-action';

/** The dates of a part with the way to set or move them; readers see the dates alone. */
export function DueDate({ part, name }: { part: Part; name: string }) {
  const { mayWrite, plan } = useAuthoring();
  const dates = part.dates;
  if (!dates) return null;
  const required = part.kind === 'DELIVERABLE' && plan.form.requiredParts.includes('deliverable.dueDate');
  const { originalDueOn, currentDueOn } = dates;
  return (
    <div className="pl-part-due">
      {currentDueOn ? (
        <dl className="pl-part-reading">
          {originalDueOn !== currentDueOn ? (
            <div>
              <dt>{t`First promised for`}</dt>
              <dd>
                <Day on={originalDueOn} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{t`Due`}</dt>
            <dd>
              <Day on={currentDueOn} />
            </dd>
          </div>
        </dl>
      ) : mayWrite ? null : (
        <p className="pl-muted">{required ? t`No due date, but one is required` : t`No due date`}</p>
      )}
      {mayWrite ? <DueDateForm key={currentDueOn} part={part} name={name} required={required} /> : null}
      <ChangedMark itemId={part.id} field="dueOn" about={t`Due date of ${name}`} />
      <CommentsHere
        kind={part.kind}
        itemId={part.id}
        field="dueOn"
        about={t`Due date of ${name}`}
        label={t`Comment on the date`}
      />
    </div>
  );
}

function DueDateForm({ part, name, required }: { part: Part; name: string; required: boolean }) {
  const { city } = useWorkspace();
  const { announce } = useAuthoring();
  const fetcher = useFetcher<WriteAnswer>();
  const sent = useSent('date', part.id);
  const errors = useUserErrors(fetcher.data ?? sent);
  const before = part.dates?.currentDueOn ?? null;
  const [wantsToMove, setIsMoving] = useState(before === null);
  // Without script nothing can be unfolded by a button.
  const isStill = useStill();
  const isMoving = isStill || wantsToMove;
  const busy = fetcher.state !== 'idle';
  const saved = !busy && fetcher.data?.userErrors.length === 0;
  useEffect(() => {
    if (saved) announce(t`The due date of ${name} is saved.`);
  }, [announce, name, saved]);
  const field = fieldPlace(part.id, 'dueOn');
  if (!isMoving) {
    return (
      <Button look="plain" type="button" id={field} onClick={() => setIsMoving(true)}>
        <Trans>
          Move the due date<span className="pl-hidden-visually"> of {name}</span>
        </Trans>
      </Button>
    );
  }
  const missing = required && before === null;
  return (
    <fetcher.Form method="post" className="pl-part-due__form" noValidate aria-label={t`Due date of ${name}`}>
      <input type="hidden" name="intent" value="date" />
      <input type="hidden" name="kind" value={part.kind} />
      <input type="hidden" name="itemId" value={part.id} />
      <input type="hidden" name="seenDueOn" value={before ?? ''} />
      <TextField
        id={field}
        name="dueOn"
        type="date"
        label={
          <>
            {before ? t`New due date` : t`Due date`}
            {required ? (
              <span className={`pl-needed${missing ? ' pl-needed--missing' : ''}`}>
                {missing ? t`Required, missing` : t`Required`}
              </span>
            ) : null}
          </>
        }
        hint={before ? undefined : t`The first date stays on record, so it is saved by its own button.`}
        required={false}
        defaultValue={sent?.typed?.['dueOn'] ?? ''}
        error={errors.of('dueOn')}
      />
      {before ? (
        <TextArea
          id={fieldPlace(part.id, 'reason')}
          name="reason"
          label={t`Why does it move?`}
          hint={t`Both dates and the reason stay visible.`}
          limit={2000}
          short
          required={false}
          defaultValue={sent?.typed?.['reason'] ?? ''}
          error={errors.of('reason')}
        />
      ) : null}
      <div className="pl-row">
        <Button look="second" disabled={busy} {...(isStill ? { name: PLAIN, value: 'yes' } : {})}>
          {before ? (
            <Trans>
              Move the date<span className="pl-hidden-visually"> of {name}</span>
            </Trans>
          ) : (
            <Trans>
              Set the date<span className="pl-hidden-visually"> of {name}</span>
            </Trans>
          )}
        </Button>
        {before ? (
          <span className="pl-live">
            <Button look="plain" type="button" onClick={() => setIsMoving(false)}>{t`Cancel`}</Button>
          </span>
        ) : null}
        {busy ? <SavedState state={{ kind: 'saving' }} timeZone={city.timeZone} /> : null}
      </div>
    </fetcher.Form>
  );
}
