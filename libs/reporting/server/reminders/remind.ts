// Reminding people: each hour the worker looks what stands in a city, tells it in the product, and mails it in the morning.
import {
  isId,
  readEnvironment,
  defineJob,
  enqueue,
  newId,
  now,
  rows,
  sendMail,
} from '@plumbline/platform/server';
import { inTheirLanguage } from '@plumbline/cities/server';
import {
  callsForMail,
  isTimeToRemind,
  mailTimeOf,
  reminderMail,
  reminderNow,
  waitsForNextMorning,
} from '@plumbline/reporting/domain';
import { notify } from './notify';
import { openItems, type OpenItem } from './open-items.queries';
import { reminderSetting, type ReminderSetting } from './reminder-setting';

/** The job that reminds the people of a city; the worker asks for it each hour. */
export const REMIND_PEOPLE = 'remind-people';

const SEND_REMINDER_MAIL = 'send-reminder-mail';

defineJob(REMIND_PEOPLE, async () => {
  const items = await openItems();
  await notify(items.map((item) => ({ ...item, personId: item.person.personId })));
  const setting = await reminderSetting();
  const sent = await sentKeys([...new Set(items.map(({ person }) => person.personId))]);
  const wanted = new Set(
    items.filter((item) => goesOutNow(item, setting, sent)).map(({ person }) => person.personId),
  );
  // A job for each person: one that fails is tried again alone, and what was handed in meanwhile is not in it any more.
  for (const personId of wanted) {
    await enqueue(SEND_REMINDER_MAIL, { personId }, { key: `${SEND_REMINDER_MAIL}:${personId}` });
  }
});

defineJob(SEND_REMINDER_MAIL, async ({ personId }) => {
  if (typeof personId === 'string' && isId(personId))
    await inTheirLanguage(personId, () => sendReminderMail(personId));
});

async function sendReminderMail(personId: string): Promise<void> {
  const setting = await reminderSetting();
  const key = `reminder:${personId}:${setting.today}`;
  // Two workers at once: the second waits here, and then finds the mail of the first.
  await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const [already] = await rows('select 1 from mail where key = $1', [key]);
  if (already) return;
  const wanted = (await openItems(personId)).filter(
    ({ kind, preferences }) => mailTimeOf(kind, preferences) !== 'NONE',
  );
  const sent = await sentKeys([personId]);
  const due = wanted.filter((item) => goesOutNow(item, setting, sent));
  if ((await claim(due)) === 0) return;
  // What is open stands in each mail until it is done; what is only told stands in one.
  const items = wanted.filter((item) => !item.told || due.includes(item));
  const [{ person } = { person: null }] = items;
  if (!person) return;
  await sendMail({ to: person.email, key, ...mailOf(items, setting) });
}

/** Whether the item's standing reminder goes out by mail now. */
function goesOutNow(item: OpenItem, setting: ReminderSetting, sent: ReadonlySet<string>): boolean {
  const { kind, step, report, preferences, person, cameAt, told } = item;
  if (!callsForMail(kind, step.name, preferences)) return false;
  const time = { hour: preferences.hour ?? setting.hour, weeklyOn: preferences.weeklyOn };
  const at = now();
  if (cameAt && waitsForNextMorning(cameAt, setting, time, at)) return false;
  const wasSent = (name: string) => sent.has(`${person.personId} ${item.sentUnder}:${name}`);
  if (told) return isTimeToRemind(setting, time, at) && !wasSent(step.name);
  return reminderNow(report, setting, time, at, wasSent) !== null;
}

async function sentKeys(personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ sent: string }>(
    `select person_id || ' ' || key as sent from reminder_sent where person_id = any ($1)`,
    [personIds],
  );
  return new Set(found.map(({ sent }) => sent));
}

/**
 * Writes down that these reminders go out, and answers how many had not gone out before. It stands in the transaction
 * of the mail: after a crash both are there or neither.
 */
async function claim(items: readonly OpenItem[]): Promise<number> {
  const personId = items[0]?.person.personId ?? '';
  const keys = [...new Set(items.map(({ sentUnder, step }) => `${sentUnder}:${step.name}`))];
  const claimed = await rows(
    `insert into reminder_sent (id, person_id, key, at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[])
     on conflict (city_id, person_id, key) do nothing returning key`,
    [keys.map(() => newId()), keys.map(() => personId), keys, keys.map(() => now())],
  );
  return claimed.length;
}

function mailOf(items: readonly OpenItem[], setting: ReminderSetting): { subject: string; text: string } {
  const workspace = `${readEnvironment().publicUrl}/${setting.slug}/work`;
  return reminderMail(
    items.map(({ title, sentence, open, path }) => ({
      title,
      sentence,
      open,
      address: `${workspace}/${path}`,
    })),
    { cityName: setting.cityName, settingsAddress: `${workspace}/notifications/settings` },
  );
}
