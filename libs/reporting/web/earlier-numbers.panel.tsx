// Numbers of earlier periods that a report changes: a list of their own, because what is approved here changes what was public.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { graphql, type Inner } from '@plumbline/platform/web';
import { SampleMark, Table } from '@plumbline/ui';
import { valueText } from './grid/pending.panel';

graphql(`
  fragment EarlierNumberParts on EarlierNumber {
    metric {
      id
      code
      name
      unit
    }
    observation {
      id
      periodLabel
      value
      missingReason
      numerator
      denominator
      reason
      sample
      category {
        id
        label
      }
      place {
        id
        label
      }
    }
    before {
      id
      value
      missingReason
    }
  }
`);

/** Metric, group, period, before and after, and why; nothing where a report changes none. */
export function EarlierNumbers({ earlier }: { earlier: readonly Inner.EarlierNumberPartsFragment[] }) {
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2 id="earlier-numbers">{t`Other numbers changed with this report`}</h2>
      <p>
        <Trans>
          Numbers of earlier periods, or of single places. They are part of this report: with its approval
          they take the place of what was approved before, and the next release shows them as revised, with
          the reason.
        </Trans>
      </p>
      <Table caption={t`Other numbers changed with this report`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`What is measured`}</th>
            <th scope="col">{t`Group`}</th>
            <th scope="col">{t`Period`}</th>
            <th scope="col">{t`Before`}</th>
            <th scope="col">{t`After`}</th>
            <th scope="col">{t`Reason`}</th>
          </tr>
        </thead>
        <tbody>
          {earlier.map(({ metric, observation, before }) => (
            <tr key={observation.id}>
              <th scope="row">
                {metric.code}: {metric.name} {observation.sample ? <SampleMark /> : null}
              </th>
              <td>
                {observation.category?.label ?? t`Total`}
                {observation.place ? `, ${observation.place.label}` : ''}
              </td>
              <td>{observation.periodLabel}</td>
              <td>{before ? `${valueText(before)}${unitOf(before, metric.unit)}` : t`Nothing`}</td>
              <td>
                {valueText(observation)}
                {unitOf(observation, metric.unit)}
                {observation.numerator && observation.denominator ? (
                  <div className="pl-small">
                    <Trans>
                      {ph({ numerator: observation.numerator })} of{' '}
                      {ph({ denominator: observation.denominator })}
                    </Trans>
                  </div>
                ) : null}
              </td>
              <td>{observation.reason ?? <span className="pl-muted">{t`It was empty`}</span>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function unitOf({ value }: { value?: string | null | undefined }, unit: string): string {
  return value ? ` ${unit}` : '';
}
