// What a release is called where its period stands nowhere else: in a feed, in a mail.
import { t } from '@lingui/core/macro';

/** Its title, with the period unless the title names it, as most cities' titles do. */
export function releaseName({ title, periodLabel }: { title: string; periodLabel: string }): string {
  return title.includes(periodLabel) ? title : t`${title}, ${periodLabel}`;
}
