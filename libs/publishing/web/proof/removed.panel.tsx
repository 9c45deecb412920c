// Where something stood that the law required to be removed: that it was there, when it went, and why.
import { msg, ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say } from '@plumbline/language/domain';
import { publicGraphql, type Public } from '@plumbline/platform/web';
import { Alert, Day } from '@plumbline/ui';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';

// A page asks for it with `removals { ...RemovalFields }` of its release.
const _removals = publicGraphql(`
  fragment RemovalFields on PublicRemoval {
    on
    reason
    kind
    departments
    plan
    goal
    metric
  }
`);

/** A removal as pages load it. */
export type ToldRemoval = Public.RemovalFieldsFragment;

/** The removals that are told on a page: all of a release, or those of a department, or of a goal. */
export function removalsOn(
  removals: readonly ToldRemoval[] | undefined,
  department?: string,
  plan?: string,
  goal?: string,
): ToldRemoval[] {
  return (removals ?? []).filter(
    (one) =>
      (department === undefined || one.departments.includes(department)) &&
      (goal === undefined || (one.goal === goal && one.plan === plan)),
  );
}

/** "Removed on …: a value. Because: …", one for each; nothing where nothing was removed. */
export function RemovedPanel({ removals }: { removals: readonly ToldRemoval[] }) {
  const what = useWhat();
  if (removals.length === 0) return null;
  return (
    <Alert kind="warning" heading={t`Something was removed here`}>
      <ul className="pl-plain-list">
        {removals.map((removal, index) => (
          <li key={index}>
            <Trans>
              Removed on <Day on={removal.on} />: {ph({ what: what(removal) })}. Because:{' '}
              <CityText>{ph({ reason: removal.reason })}</CityText>
            </Trans>
          </li>
        ))}
      </ul>
      <p>{t`The law required it. Everything else is as it was published, and can still be proved.`}</p>
    </Alert>
  );
}

const MEASURE = msg`measure`;
const VALUE = msg`value`;

/** What was removed, in the city's words, with the goal or measure it belonged to. */
function useWhat(): (removal: ToldRemoval) => string {
  const city = usePublicCity();
  return ({ kind, goal, metric }) => {
    const words: Record<string, string> = {
      plan: city.inSentence('plan').singular,
      goal: city.inSentence('goal').singular,
      strategy: city.inSentence('strategy').singular,
      deliverable: city.inSentence('deliverable').singular,
      metric: say(MEASURE),
      observation: say(VALUE),
    };
    const thing = (kind && words[kind]) || t`a part of this release`;
    const place = [goal, metric].filter(Boolean).join(', ');
    return place ? t`${thing} (of ${place})` : thing;
  };
}
