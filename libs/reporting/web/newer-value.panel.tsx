// A value that came in after the report was submitted: it is no part of it, and nobody should miss it.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { dayInZone } from '@plumbline/platform/domain';
import { missingReasonText } from './missing-reasons';
import type { Cell } from './measure-to-enter';

/** One line below the submitted value; nothing where none came since. */
export function NewerValue({ newer }: { newer: Cell['newerObservation'] }) {
  const { city } = useWorkspace();
  if (!newer) return null;
  const value = newer.value ?? (newer.missingReason ? missingReasonText(newer.missingReason) : t`nothing`);
  const on = dayText(dayInZone(new Date(newer.recordedAt), city.timeZone));
  return (
    <div className="pl-small">
      <Trans>
        A newer value came in on {on}, after this was submitted: {value}. To use it, the report must go back
        to the department.
      </Trans>
    </div>
  );
}
