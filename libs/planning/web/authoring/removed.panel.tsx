// What was taken out of the plan and can come back.
import { ph } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useFetcher } from 'react-router';
import { numberText } from '@plumbline/language/domain';
import { Button } from '@plumbline/ui';
import { useAuthoring } from './authoring-context';
import { lowered } from './add-part.form';
import type { PartKind } from './outline';
import type { WriteAnswer } from './write-action';
import type { WrittenPlan } from './write-operations';

/** Folded away; empty plans of removals show nothing. */
export function RemovedParts() {
  const { plan, mayWrite } = useAuthoring();
  if (!mayWrite || plan.removed.length === 0) return null;
  return (
    <details className="pl-check pl-removed">
      <summary>
        <Trans>Removed from the plan: {ph({ count: numberText(plan.removed.length) })}</Trans>
      </summary>
      <ul className="pl-check__list">
        {plan.removed.map((one) => (
          <RemovedPart key={one.id} removed={one} />
        ))}
      </ul>
    </details>
  );
}

function RemovedPart({ removed }: { removed: WrittenPlan['removed'][number] }) {
  const { word } = useAuthoring();
  const fetcher = useFetcher<WriteAnswer>();
  const noun = word(removed.kind as PartKind).singular;
  const name = removed.kind === 'MILESTONE' ? `${noun} “${removed.text}”` : `${noun} ${removed.name}`;
  const refused = fetcher.data?.userErrors[0]?.message;
  return (
    <li>
      {removed.kind === 'MILESTONE' ? name : `${name}: ${removed.text}`}{' '}
      <fetcher.Form method="post">
        <input type="hidden" name="intent" value="restore" />
        <input type="hidden" name="kind" value={removed.kind} />
        <input type="hidden" name="itemId" value={removed.id} />
        <Button look="plain" disabled={fetcher.state !== 'idle'}>
          <Trans>
            Bring back<span className="pl-hidden-visually"> {ph({ part: lowered(name) })}</span>
          </Trans>
        </Button>
      </fetcher.Form>
      {refused ? (
        <p className="usa-error-message" role="alert">
          {refused}
        </p>
      ) : null}
    </li>
  );
}
