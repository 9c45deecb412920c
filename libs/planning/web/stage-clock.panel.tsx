// On whose desk something lies and for how long, so that nothing can be lost on one.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { dayInZone } from '@plumbline/platform/domain';
import { ageInWords, daysSince } from './stage-age';

/** "Planning manager, for 6 days (since Nov 16, 2026)"; `none` where nobody has to act. */
export function StageClock({
  heldBy,
  heldSince,
  none = t`Nobody has to act`,
}: {
  heldBy: string | null;
  heldSince: string | null;
  none?: string;
}) {
  const { city, word } = useWorkspace();
  if (!heldBy) return <span className="pl-muted">{none}</span>;
  const role = word(`role.${heldBy}`).singular;
  if (!heldSince) return role;
  const since = dayInZone(new Date(heldSince), city.timeZone);
  return (
    <>
      {role}, {ageInWords(daysSince(heldSince, city.timeZone, city.today))}{' '}
      <span className="pl-small pl-muted">
        <Trans>(since {ph({ since: dayText(since) })})</Trans>
      </span>
    </>
  );
}
