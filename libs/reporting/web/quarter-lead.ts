// The sentence below "My quarter": which quarters are on the page, and that nothing is sent by typing.
import { t } from '@lingui/core/macro';
import { listText } from '@plumbline/language/domain';

/** The lead for these periods, by their labels, earliest first; nothing when there are none. */
export function quarterLead(labels: readonly string[]): string | undefined {
  const [quarter] = labels;
  if (quarter === undefined) return undefined;
  return labels.length === 1
    ? t`${quarter}. What you type is saved as you go; nothing is sent until the report is handed in.`
    : t`Reports for ${{ quarters: listText(labels) }}. What you type is saved as you go; nothing is sent until you hand in each report.`;
}
