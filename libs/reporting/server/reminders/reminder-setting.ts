// What reminders of a city depend on: its calendar, its hour, how long a desk may take, and its words.
import { wordsOf } from '@plumbline/cities/domain';
import { dayInZone } from '@plumbline/platform/domain';
import { cityHolidays, cityTerms, theCity } from '@plumbline/cities/server';
import { defineLoader, rows, today } from '@plumbline/platform/server';
import { deskEndsOn, isHeldTooLong, type CityCalendar, type TextSetting } from '@plumbline/reporting/domain';

/** Read once an operation. */
export interface ReminderSetting extends CityCalendar {
  slug: string;
  cityName: string;
  today: string;
  /** From this hour on reminders go out, unless a person chose another. */
  hour: number;
  /** Business days a desk has for a report or a plan. */
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

/** How long a desk still has: the last day of its time, and whether that is over. */
interface DeskTime {
  deskEndsOn: string | null;
  heldTooLong: boolean;
}

/** By the city's rule, for what lies on a desk since `heldSince`; null when nobody holds it. */
export async function deskTimeOf(heldSince: Date | null): Promise<DeskTime> {
  return heldSince === null ? NO_DESK : deskTimeIn(await reminderSetting(), heldSince);
}

/** The same where the settings are at hand. */
export function deskTimeIn(setting: ReminderSetting, heldSince: Date): DeskTime {
  const since = dayInZone(heldSince, setting.timeZone);
  return {
    deskEndsOn: deskEndsOn(since, setting),
    heldTooLong: isHeldTooLong(since, setting.today, setting),
  };
}

/** For what lies on nobody's desk. */
export const NO_DESK: DeskTime = { deskEndsOn: null, heldTooLong: false };
