// The choices about mail: which of it, at what time, and on which day what comes weekly.
import { msg, t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { Inner } from '@plumbline/platform/web';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, RadioTiles, Select } from '@plumbline/ui';
import { MORNING_HOURS } from '@plumbline/reporting/domain';

type Preferences = Inner.NotificationSettingsQuery['notificationPreferences'];

const yesOrNo = () => [
  { value: 'yes', label: t`By mail` },
  { value: 'no', label: t`No mail` },
];
const times = () => [
  { value: 'AT_ONCE', label: t`At once` },
  { value: 'MORNING', label: t`In the reminder mail` },
  { value: 'NONE', label: t`No mail` },
];
const WEEKDAYS = [msg`Monday`, msg`Tuesday`, msg`Wednesday`, msg`Thursday`, msg`Friday`];
const HOURS = Array.from(
  { length: MORNING_HOURS.latest - MORNING_HOURS.earliest + 1 },
  (_, index) => MORNING_HOURS.earliest + index,
);

function hourInWords(hour: number): string {
  if (hour === 12) return t`12 noon`;
  return hour < 12 ? t`${hour} a.m.` : t`${{ hour: hour - 12 }} p.m.`;
}

/** The fields of the form and its button; a person is asked only about what can concern them. */
export function PreferencesForm({ preferences, busy }: { preferences: Preferences; busy: boolean }) {
  const { word, inSentence } = useWorkspace();
  const { hears, dueMail, copyMail, decisionMail, reviewMail, commentMail } = preferences;
  const { hour, weeklyOn, cityHour } = preferences;
  const report = inSentence('quarterlyReport').singular;
  const hearsDecisions = hears.includes('RETURNED');
  // Comments never come weekly.
  const hearsWeekly = hears.some((kind) => kind !== 'COMMENT');
  if (hears.length === 0) return <p>{t`Your roles have no due dates here, so no mail is sent to you.`}</p>;
  return (
    <>
      <h2>{t`Mail`}</h2>
      {hears.includes('DUE') ? (
        <RadioTiles
          name="dueMail"
          legend={t`A ${report} is due or late`}
          hint={t`14, 5 and 1 business days before, the business day after, weekly in the grace days, and once when they have ended.`}
          tiles={yesOrNo()}
          chosen={dueMail ? 'yes' : 'no'}
        />
      ) : null}
      {hearsDecisions ? (
        <RadioTiles
          name="decisionMail"
          legend={t`A ${report} of yours is returned, unlocked or approved`}
          tiles={times()}
          chosen={decisionMail}
        />
      ) : null}
      {hears.includes('COPY') ? (
        <RadioTiles
          name="copyMail"
          legend={t`A ${report} of your ${{ department: inSentence('department').singular }} is missing after the grace days`}
          tiles={yesOrNo()}
          chosen={copyMail ? 'yes' : 'no'}
        />
      ) : null}
      {hears.includes('REVIEW') ? (
        <RadioTiles
          name="reviewMail"
          legend={t`A ${report} waits for your decision`}
          tiles={times()}
          chosen={reviewMail}
        />
      ) : null}
      {hears.includes('COMMENT') ? (
        <RadioTiles
          name="commentMail"
          legend={t`Somebody comments on a ${{ plan: inSentence('plan').singular }} that concerns you, or answers`}
          tiles={times()}
          chosen={commentMail}
        />
      ) : null}
      <Select
        name="hour"
        label={t`Time of the reminder mail`}
        hint={t`At most one a day, on business days, with everything that is open for you.`}
        defaultValue={hour === null || hour === undefined ? '' : String(hour)}
        optional
      >
        <option value="">{t`${{ hour: hourInWords(cityHour) }}, as usual here`}</option>
        {HOURS.map((one) => (
          <option key={one} value={one}>
            {hourInWords(one)}
          </option>
        ))}
      </Select>
      {hearsWeekly ? (
        <Select
          name="weeklyOn"
          label={t`Day of weekly reminders`}
          hint={t`For a ${report} that is late or waits too long.`}
          defaultValue={weeklyOn === null || weeklyOn === undefined ? '' : String(weeklyOn)}
          optional
        >
          <option value="">{t`A week after the one before`}</option>
          {WEEKDAYS.map((day, index) => (
            <option key={index} value={index + 1}>
              {say(day)}
            </option>
          ))}
        </Select>
      ) : null}
      {hears.includes('DUE') ? (
        <p className="pl-muted">
          {t`${{ departmentHeads: word('role.DEPARTMENT_HEAD').plural }} get a copy only after the grace days, and you are told before.`}
        </p>
      ) : null}
      <div className="pl-actions">
        <Button disabled={busy}>{busy ? t`Saving…` : t`Save`}</Button>
      </div>
    </>
  );
}
