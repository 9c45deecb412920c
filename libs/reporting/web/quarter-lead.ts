// The sentence below "My quarter": which quarters are on the page, and that nothing is sent by typing.
import { t } from '@lingui/core/macro';

const list = new Intl.ListFormat('en-US');

/** The lead for these periods, by their labels, earliest first; nothing when there are none. */
export function quarterLead(labels: readonly string[]): string | undefined {
  if (labels.length === 0) return undefined;
  const [which, until] =
    labels.length === 1
      ? [labels[0], t`until the report is handed in`]
      : [t`Reports for ${{ format: list.format(labels) }}`, t`until you hand in each report`];
  return t`${which}. What you type is saved as you go; nothing is sent ${until}.`;
}
