// The frame of a plan, which its outline stands in: title, dates and cycle, with the comments on the plan as a whole.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAuthoring } from './authoring-context';
import { CommentsHere } from './comments.panel';
import { ItemForm, ItemReading } from './item.form';
import { StillSaved } from './still';
import type { WrittenPlan } from './write-operations';

/** The plan's own fields. */
export function Frame({ plan }: { plan: WrittenPlan }) {
  const { mayWrite } = useAuthoring();
  const values = useMemo(
    () => ({ title: plan.title, startsOn: plan.startsOn ?? null, endsOn: plan.endsOn ?? null }),
    [plan.title, plan.startsOn, plan.endsOn],
  );
  const fields = { kind: 'PLAN', itemId: plan.id, name: t`the plan`, values } as const;
  return (
    <section className="pl-frame" aria-labelledby="frame">
      <h2 id="frame">{t`The plan`}</h2>
      <StillSaved itemId={plan.id} />
      {plan.cycle ? (
        <p className="pl-muted">
          <Trans>Cycle: {ph({ cycleName: plan.cycle.name })}</Trans>
        </p>
      ) : null}
      {mayWrite ? <ItemForm {...fields} /> : <ItemReading {...fields} />}
      <CommentsHere
        kind="PLAN"
        itemId={plan.id}
        field={null}
        about={t`the whole plan`}
        label={t`Comment on the whole plan`}
      />
    </section>
  );
}
