// Why a plan came back from review, and what became of it since.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { numberText } from '@plumbline/language/domain';
import { Alert, Timestamp } from '@plumbline/ui';
import { WordDifference } from './word-difference';
import type { WrittenPlan } from './write-operations';

/** Why the plan came back, and what was taken out since. */
export function Returned({ plan }: { plan: WrittenPlan }) {
  const { city } = useWorkspace();
  const last = plan.events.findLast(({ kind }) => ['return', 'submit', 'finalize'].includes(kind));
  const gone = plan.changesSinceReturn.filter(({ kind }) => kind === 'REMOVED');
  const open = plan.comments.filter(({ resolved }) => !resolved).length;
  return (
    <>
      {last?.kind === 'return' ? (
        <Alert kind="warning" heading={t`This plan was returned`}>
          <p>
            {last.by ? `${t`By ${{ person: last.by.displayName }}`}, ` : ''}
            <Timestamp at={last.at} timeZone={city.timeZone} />. {last.reason}
          </p>
          {open > 0 ? (
            <p>
              {plural(open, {
                one: '# comment is open: see them beside the outline and in their places.',
                other: '# comments are open: see them beside the outline and in their places.',
              })}
            </p>
          ) : null}
        </Alert>
      ) : null}
      {plan.changesSinceReturn.length > 0 && last?.kind !== 'return' ? (
        <Alert kind="info" heading={t`This plan was worked over since it was returned`}>
          <p>{t`What changed is marked where it stands.`}</p>
        </Alert>
      ) : null}
      {gone.length > 0 ? (
        <details className="pl-since">
          <summary>
            <span className="pl-since__tag">
              <Trans>Removed since the return: {ph({ count: numberText(gone.length) })}</Trans>
            </span>
          </summary>
          <ul>
            {gone.map(({ itemId, itemName, from }) => (
              <li key={itemId}>
                {itemName}: <WordDifference from={from ?? ''} to={null} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
