// What a metric measures, how often, from what, and on whose behalf.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { SourceLink } from '@plumbline/ui';
import { definitionText } from './definition';
import type { RecordedMetric } from './recorded-metric';

/** The definition in sentences, then its parts. */
export function Definition({ metric }: { metric: RecordedMetric }) {
  const { word } = useWorkspace();
  const { team, title } = metric.goal.plan;
  const facts = [
    [word('planningTeam').singular, team.name],
    [word('plan').singular, title],
    [t`Unit`, metric.unit],
    [t`Numerator`, metric.numeratorLabel],
    [t`Denominator`, metric.denominatorLabel],
    [t`A value is due`, metric.frequency === 'YEARLY' ? t`Once a year` : t`Each quarter`],
  ] as const;
  return (
    <>
      <p className="pl-lead">
        {definitionText({
          ...metric,
          isSplit: metric.categorySet !== null,
          referenceGroup: metric.referenceCategory?.label ?? null,
        })}
      </p>
      <dl className="pl-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {metric.methodNote ? (
        <p>
          <Trans>How it is measured: {ph({ method: metric.methodNote })}</Trans>
        </p>
      ) : null}
      <p>
        <SourceLink url={metric.sourceUrl} />
      </p>
    </>
  );
}
