// Values of earlier reports that were left blank until a day that has come: nobody has to remember them.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
        {asked.map(({ metric, observation, askAgainOn }) => (
          <li key={observation.id}>
            <Trans>
              <Link to={to(`reports/${reportId}/metrics/${metric.id}`)}>
                {ph({ metricCode: metric.code })}, {ph({ periodLabel: observation.periodLabel })}
                {observation.category ? `, ${observation.category.label}` : ''}
              </Link>
              : {ph({ metricName: metric.name })}.{' '}
              {observation.missingReason ? `“${missingReasonText(observation.missingReason)}”, ` : ''}
              asked again since {ph({ askAgainOn: dayText(askAgainOn) })}
            </Trans>
          </li>
        ))}
      </ul>
    </div>
  );
}
