// Numbers of earlier periods that a report changes: a list of their own, because what is approved here changes what was public.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
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
    comments {
      ...PinnedCommentParts
    }
  }
`);

/** A number of an earlier period, or of a single place, as the pages load it. */
export type EarlierNumber = Inner.EarlierNumberPartsFragment;

/** The group and period of a number, as it is called inside a sentence: "Total, 2023". */
export function numberInWords({ category, place, periodLabel }: NumberPlace): string {
  return [category?.label ?? t`Total`, ...(place ? [place.label] : []), periodLabel].join(', ');
}

type NumberPlace = Pick<EarlierNumber['observation'], 'category' | 'place' | 'periodLabel'>;

/** Metric, group, period, before and after, and why; nothing where a report changes none. */
export function EarlierNumbers({
  earlier,
  heading: Heading = 'h2',
  commentOn,
  below,
}: {
  earlier: readonly EarlierNumber[];
  heading?: 'h2' | 'h3';
  /** Fills a column of comments, for those who may write one. */
  commentOn?: (number: EarlierNumber) => ReactNode;
  /** Fills a row of its own below a number; none where there is nothing to show. */
  below?: (number: EarlierNumber) => ReactNode;
}) {
  if (earlier.length === 0) return null;
  return (
    <section>
      <Heading>{t`Other numbers changed with this report`}</Heading>
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
            {commentOn ? <th scope="col">{t`Comments`}</th> : null}
          </tr>
        </thead>
        <tbody>
          {earlier.map((number) => {
            const beneath = below?.(number) ?? null;
            return (
              <Fragment key={number.observation.id}>
                <Row number={number} comments={commentOn ? <td>{commentOn(number)}</td> : null} />
                {beneath === null ? null : (
                  <tr>
                    <td colSpan={commentOn ? 7 : 6}>
                      <div className="pl-table-below">{beneath}</div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ number, comments }: { number: EarlierNumber; comments: ReactNode }) {
  const { metric, observation, before } = number;
  return (
    <tr>
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
              {ph({ numerator: observation.numerator })} of {ph({ denominator: observation.denominator })}
            </Trans>
          </div>
        ) : null}
      </td>
      <td>{observation.reason ?? <span className="pl-muted">{t`It was empty`}</span>}</td>
      {comments}
    </tr>
  );
}

function unitOf({ value }: { value?: string | null | undefined }, unit: string): string {
  return value ? ` ${unit}` : '';
}
