// How large a file is, as people say it.
import { t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** `12 KB`, `1.4 MB`; `bytes` is rounded up to a whole kilobyte at least. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000
    ? t`${{ size: Math.max(Math.round(bytes / 1000), 1) }} KB`
    : t`${{ size: numberText(bytes / 1_000_000, TENTHS) }} MB`;
}
