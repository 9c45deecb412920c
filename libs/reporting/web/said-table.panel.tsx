// What a report says in one look: each promise with its status and note, each measure with its values. Before and after handing in.
import { dayText } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { StatusTag, Table } from '@plumbline/ui';
import { missingReasonText } from './missing-reasons';
import type { ReportToFill } from './report-items.panel';

/** A table with a row for each item and measure. */
export function SaidTable({ report, caption }: { report: ReportToFill; caption: string }) {
  const { city } = useWorkspace();
  const label = (status: string | null | undefined) =>
    city.statuses.find((option) => option.status === status)?.label;
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t`Item`}</th>
          <th scope="col">{t`Status or value`}</th>
          <th scope="col">{t`What changed`}</th>
        </tr>
      </thead>
      <tbody>
        {report.items.map(({ deliverable, update }) => (
          <tr key={deliverable.id}>
            <th scope="row">{deliverable.code}</th>
            <td>
              {update?.status ? (
                <StatusTag status={update.status} label={label(update.status) ?? null} />
              ) : update?.askAgainOn ? (
                t`Asked again on ${{ askAgainOn: dayText(update.askAgainOn) }}`
              ) : (
                <span className="pl-muted">{t`Nothing yet`}</span>
              )}
            </td>
            <td>{update?.note ?? update?.blankReason}</td>
          </tr>
        ))}
        {report.measures.map(({ metric, cells }) => (
          <tr key={metric.id}>
            <th scope="row">{metric.code}</th>
            <td>
              {cells.map(({ category, observation }) => (
                <div key={category?.id ?? 'total'}>
                  {cells.length > 1 ? `${category?.label ?? t`Total`}: ` : ''}
                  {observation?.value
                    ? `${observation.value} ${metric.unit}`
                    : observation?.missingReason
                      ? missingReasonText(observation.missingReason)
                      : t`Nothing yet`}
                </div>
              ))}
            </td>
            <td>{metric.name}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
