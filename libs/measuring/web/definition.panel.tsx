// What a metric measures, how often, from what, and on whose behalf.
import { useWorkspace } from '@plumbline/cities/web';
import { SourceLink } from '@plumbline/ui';
import { definitionText } from './definition';
import type { RecordedMetric } from './recorded-metric';

const FREQUENCIES = { QUARTERLY: 'Each quarter', YEARLY: 'Once a year' } as const;

/** The definition in sentences, then its parts. */
export function Definition({ metric }: { metric: RecordedMetric }) {
  const { word } = useWorkspace();
  const { team, title } = metric.goal.plan;
  const facts = [
    [word('planningTeam').singular, team.name],
    [word('plan').singular, title],
    ['Unit', metric.unit],
    ['Numerator', metric.numeratorLabel],
    ['Denominator', metric.denominatorLabel],
    ['A value is due', FREQUENCIES[metric.frequency]],
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
      {metric.methodNote ? <p>How it is measured: {metric.methodNote}</p> : null}
      <p>
        <SourceLink url={metric.sourceUrl} />
      </p>
    </>
  );
}
