// Values of earlier reports that were left blank until a day that has come: nobody has to remember them.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { missingReasonText } from './missing-reasons';

graphql(`
  fragment AskedAgainParts on AskedAgain {
    metric {
      id
      code
      name
    }
    observation {
      id
      periodLabel
      missingReason
      category {
        id
        label
      }
    }
    askAgainOn
  }
`);

/** Each with the reason that was given, and the way to where it is entered; nothing where none waits. */
export function AskedAgain({
  asked,
  reportId,
}: {
  asked: readonly Inner.AskedAgainPartsFragment[];
  reportId: string;
}) {
  const { to } = useWorkspace();
  if (asked.length === 0) return null;
  return (
    <div className="pl-asked-again">
      <p>
        <strong>{t`Asked again`}</strong>{' '}
        <span className="pl-muted">{t`Left blank in an earlier report. The day you named has come.`}</span>
      </p>
      <ul>
        {asked.map(({ metric, observation: { id, periodLabel, category, missingReason }, askAgainOn }) => {
          const day = dayText(askAgainOn);
          return (
            <li key={id}>
              <Link to={to(`reports/${reportId}/metrics/${metric.id}`)}>
                {[metric.code, periodLabel, ...(category ? [category.label] : [])].join(', ')}
              </Link>
              : {metric.name}.{' '}
              {missingReason
                ? t`“${{ reason: missingReasonText(missingReason) }}”, asked again since ${day}`
                : t`asked again since ${day}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
