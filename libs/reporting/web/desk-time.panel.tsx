// How long something has lain on its desk, and until when that desk has time: the city's rule, counted in business days.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { ageInWords, daysSince } from '@plumbline/planning/web';
import { ClockTag } from '@plumbline/ui';

/** A report or another thing that lies on a desk, as the API tells of its clock. */
export interface OnDesk {
  heldSince?: string | null;
  /** The last day that desk has; none where no clock runs. */
  deskEndsOn?: string | null;
  /** Whether that day has passed. */
  heldTooLong: boolean;
}

/** "For 6 days", and below it the last day; marked where that day has passed. */
export function DeskTime({ heldSince, deskEndsOn, heldTooLong }: OnDesk) {
  const { city } = useWorkspace();
  if (!heldSince) return <>{t`Unknown`}</>;
  const words = ageInWords(daysSince(heldSince, city.timeZone, city.today));
  const age = words.charAt(0).toUpperCase() + words.slice(1);
  const day = deskEndsOn ? dayText(deskEndsOn) : null;
  return (
    <>
      {heldTooLong ? <ClockTag tone="warn">{age}</ClockTag> : age}
      {day ? (
        <div className="pl-small pl-muted">
          {heldTooLong ? t`Too long: its time ended on ${day}` : t`In time until ${day}`}
        </div>
      ) : null}
    </>
  );
}

/** Says once, below a table of such things, how their last days are counted. */
export function DeskRule() {
  return (
    <p className="pl-small pl-muted">
      {t`Each desk has the number of business days that the city grants; weekends and city holidays do not count.`}
    </p>
  );
}
