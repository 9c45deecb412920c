// What reminders of a city depend on: its calendar, its hour, how long a desk may take, and its words.
import { wordsOf } from '@plumbline/cities/domain';
import { cityHolidays, cityTerms, theCity } from '@plumbline/cities/server';
import { defineLoader, rows, today } from '@plumbline/platform/server';
import type { CityCalendar, TextSetting } from '@plumbline/reporting/domain';

/** Read once an operation. */
export interface ReminderSetting extends CityCalendar {
  slug: string;
  cityName: string;
  today: string;
  /** From this hour on reminders go out, unless a person chose another. */
  hour: number;
  reviewDays: number;
  words: TextSetting['words'];
}

const settings = defineLoader<'here', ReminderSetting>(async () => {
  const { slug, name, timeZone } = await theCity();
  const [times] = await rows<{ hour: number; reviewDays: number }>(
    'select reminder_hour as hour, review_business_days as "reviewDays" from city',
  );
  const { inSentence } = wordsOf(await cityTerms());
  const setting: ReminderSetting = {
    slug,
    cityName: name,
    timeZone,
    today: await today(),
    holidays: await cityHolidays(),
    hour: times?.hour ?? 8,
    reviewDays: times?.reviewDays ?? 10,
    words: {
      report: inSentence('quarterlyReport').singular,
      supervisor: inSentence('role.DEPARTMENT_HEAD').singular,
    },
  };
  return new Map([['here', setting]]);
});

/** The settings of the city of this operation. */
export async function reminderSetting(): Promise<ReminderSetting> {
  const found = await settings('here');
  if (!found) throw new Error('The city of this operation is missing.');
  return found;
}
