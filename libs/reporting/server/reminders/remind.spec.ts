// Reminding over a whole quarter on a real database: who hears what on which day, once, and nobody too much.
import { rows, runAs, definedJobs, newId, systemOf } from '@plumbline/platform/server';
import { aPlanInForce, aReport, Scene } from '@plumbline/reporting/testing';
import { aClock, aMailServer, startTestServer, type TestCity, type TestServer } from '@plumbline/testing';

let server: TestServer;
const at = aClock();
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function job(task: string, city: TestCity, payload: object = {}): Promise<void> {
  const handler = definedJobs().get(task);
  if (!handler) throw new Error(`No job ${task}`);
  const requestId = newId();
  await runAs(systemOf(city.id, requestId, task), () => handler({ cityId: city.id, requestId, ...payload }));
}

interface Mail {
  to_address: string;
  subject: string;
  text: string;
}

const reminders = (city: TestCity) =>
  city.asSystem(() =>
    rows<Mail>("select * from mail where key like 'reminder:%' order by queued_at, to_address"),
  );

/** What the worker does each hour: one job for the city, then one for each person it finds. */
async function remind(city: TestCity): Promise<void> {
  await job('remind-people', city);
  const people = await city.asSystem(() =>
    rows<{ id: string }>('select distinct person_id as id from appointment order by 1'),
  );
  for (const { id } of people) await job('send-reminder-mail', city, { personId: id });
}

/** Quarter FY 2027 Q1 ends on 30 September 2026; with 15 and 5 business days and no holidays: due 21 October, grace until 28. */
const scene = () => {
  at('2026-09-30T13:00:00Z');
  return Scene.set(server);
};
const BEFORE_14 = '2026-10-01T13:00:00Z';
const BEFORE_1 = '2026-10-20T13:00:00Z';
const AFTER_1 = '2026-10-22T13:00:00Z';
const GRACE_ENDED = '2026-10-29T13:00:00Z';

it('mails officer and lead on the days there are, and the head only after the grace days, as said before', async () => {
  const { city, people } = await scene();
  const officer = people['EQUITY_OFFICER']?.email;
  const lead = people['DEPARTMENT_LEAD']?.email;
  const head = people['DEPARTMENT_HEAD']?.email;
  const out: string[][] = [];
  // Every morning, weekends too.
  const last = Date.parse('2026-11-13T13:00:00Z');
  for (let time = Date.parse('2026-09-30T13:00:00Z'); time <= last; time += 86_400_000) {
    at(new Date(time).toISOString());
    const before = (await reminders(city)).length;
    await remind(city);
    for (const mail of (await reminders(city)).slice(before)) {
      out.push([new Date(time).toISOString().slice(0, 10), mail.to_address]);
    }
  }
  const both = (day: string) => [
    [day, lead],
    [day, officer],
  ];
  expect(out.sort()).toEqual(
    [
      ...both('2026-10-01'),
      ...both('2026-10-14'),
      ...both('2026-10-20'),
      ...both('2026-10-22'),
      ...both('2026-10-29'),
      ['2026-10-29', head],
    ].sort(),
  );
  const mails = await reminders(city);
  const toOfficer = mails.filter(({ to_address }) => to_address === officer);
  for (const { text } of toOfficer.slice(0, 4)) {
    expect(text).toContain('not submitted by Wed, Oct 28, 2026, the department head gets a copy');
  }
  expect(toOfficer[4]?.text).toContain('The department head gets a copy of this reminder.');
  expect(mails.find(({ to_address }) => to_address === head)?.text).toContain(
    'You get this copy as department head.',
  );
}, 180_000);

it('sends one mail with a link for each open item, and never one for what is submitted', async () => {
  const { city, team, people, id } = await scene();
  const officer = people['EQUITY_OFFICER'];
  if (!officer) throw new Error('Nobody.');
  const second = await city.team('LIBRARY');
  await aPlanInForce(city, second);
  const secondId = await aReport(city, second);
  await city.alsoAppoint(officer, 'EQUITY_OFFICER', second);
  at(BEFORE_14);
  await remind(city);
  const [first] = (await reminders(city)).filter(({ to_address }) => to_address === officer.email);
  expect(first?.subject).toContain('2 open items');
  for (const part of [team.name, second.name, `/work/reports/${id}`, `/work/reports/${secondId}`]) {
    expect(first?.text).toContain(part);
  }
  await city.asSystem(() => rows("update quarterly_report set state = 'APPROVED' where id = $1", [secondId]));
  at(BEFORE_1);
  await remind(city);
  const mails = (await reminders(city)).filter(({ to_address }) => to_address === officer.email);
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).not.toContain(second.name);
});

it('sends the team nothing after the submission, not even what was asked for just before', async () => {
  const set = await scene();
  at('2026-10-21T20:00:00Z');
  await set.submitted();
  at(AFTER_1);
  await job('send-reminder-mail', set.city, { personId: set.who('DEPARTMENT_LEAD').personId });
  await remind(set.city);
  // Only the reviewer hears of it, the morning after.
  expect((await reminders(set.city)).map(({ to_address }) => to_address)).toEqual([
    set.who('PLANNING_MANAGER').email,
  ]);
});

it.each([
  ['before the hour of the city', '2026-10-01T11:59:00Z', 0],
  ['at the hour', '2026-10-01T12:00:00Z', 2],
  ['on the Saturday after a missed day', '2026-10-03T13:00:00Z', 0],
  ['on the Monday after a missed day, late and once', '2026-10-05T13:00:00Z', 2],
])('%s', async (_says, instant, expected) => {
  const { city } = await scene();
  at(instant);
  await remind(city);
  await remind(city);
  expect(await reminders(city)).toHaveLength(expected);
});

it('never mails twice, however many workers run at once', async () => {
  const { city, people } = await scene();
  at(BEFORE_14);
  const personId = people['EQUITY_OFFICER']?.personId;
  await Promise.all([1, 2, 3, 4].map(() => job('send-reminder-mail', city, { personId })));
  expect(await reminders(city)).toHaveLength(1);
});

it('loses nothing when the worker dies in the midst of it', async () => {
  const { city, people } = await scene();
  at(BEFORE_14);
  const personId = people['EQUITY_OFFICER']?.personId;
  const handler = definedJobs().get('send-reminder-mail');
  await expect(
    city.asSystem(async () => {
      await handler?.({ cityId: city.id, requestId: newId(), personId });
      throw new Error('The power is gone.');
    }),
  ).rejects.toThrow('The power is gone.');
  expect(await reminders(city)).toEqual([]);
  await job('send-reminder-mail', city, { personId });
  expect(await reminders(city)).toHaveLength(1);
});

it('asks for mail only where there is some to send', async () => {
  const { city, people } = await scene();
  at(BEFORE_14);
  await job('remind-people', city);
  const asked = () => city.asSystem(() => rows<{ key: string }>('select 1 from reminder_sent'));
  expect(await asked()).toEqual([]);
  await job('send-reminder-mail', city, { personId: people['EQUITY_OFFICER']?.personId });
  expect(await asked()).toHaveLength(1);
});

it('leaves out whose appointment has ended or not begun', async () => {
  const { city, people } = await scene();
  const set = (email: string | undefined, column: string, day: string) =>
    city.asSystem(() =>
      rows(
        `update appointment set ${column} = $2 where person_id = (select id from person where email = $1)`,
        [email, day],
      ),
    );
  await set(people['EQUITY_OFFICER']?.email, 'until_on', '2026-10-13');
  await set(people['DEPARTMENT_LEAD']?.email, 'from_on', '2026-10-21');
  at('2026-10-14T13:00:00Z');
  await remind(city);
  expect(await reminders(city)).toEqual([]);
  at(AFTER_1);
  await remind(city);
  expect((await reminders(city)).map(({ to_address }) => to_address)).toEqual([
    people['DEPARTMENT_LEAD']?.email,
  ]);
});

it('counts the holidays of the city', async () => {
  const { city } = await scene();
  await city.asSystem(() =>
    rows("insert into holiday (id, on_date, name) values ($1, '2026-10-20', 'A day off')", [newId()]),
  );
  at(BEFORE_1);
  await remind(city);
  expect(await reminders(city)).toEqual([]);
  // The business day before the due day is now the 19th; what was missed goes out on the next morning there is.
  at('2026-10-21T13:00:00Z');
  await remind(city);
  expect((await reminders(city))[0]?.text).toContain('Due today, Wed, Oct 21, 2026.');
});

it('hands a reviewer whose clock ran out a reminder, with the way to the review', async () => {
  const set = await scene();
  at('2026-10-20T15:00:00Z');
  await set.submitted();
  const manager = set.who('PLANNING_MANAGER').email;
  at('2026-10-21T14:00:00Z');
  await remind(set.city);
  expect((await reminders(set.city))[0]?.text).toContain('please act by Tue, Nov 3, 2026');
  // Ten business days after 20 October is 3 November.
  at('2026-11-03T14:00:00Z');
  await remind(set.city);
  expect(await reminders(set.city)).toHaveLength(1);
  at('2026-11-04T14:00:00Z');
  await remind(set.city);
  const [, mail] = await reminders(set.city);
  expect(mail).toMatchObject({ to_address: manager });
  expect(mail?.text).toContain('its time ended on Tue, Nov 3, 2026, 1 business day ago');
  expect(mail?.text).toContain(`/work/review/${set.id}`);
  // The next one a week later, and none once it is decided.
  at('2026-11-10T14:00:00Z');
  await remind(set.city);
  expect(await reminders(set.city)).toHaveLength(2);
  at('2026-11-12T14:00:00Z');
  await remind(set.city);
  expect(await reminders(set.city)).toHaveLength(3);
  await set.step('PLANNING_MANAGER', 'approve');
  at('2026-11-20T14:00:00Z');
  await remind(set.city);
  expect((await reminders(set.city)).filter(({ to_address }) => to_address === manager)).toHaveLength(3);
});

it('keeps to what a person chose: kinds, hour, and the day of the week', async () => {
  const set = await scene();
  const choose = (person: 'EQUITY_OFFICER' | 'DEPARTMENT_LEAD', columns: string) =>
    set.city.asSystem(() =>
      runAs({ ...systemOf(set.city.id, newId(), 'choice'), personId: set.who(person).personId }, () =>
        rows(
          `insert into notification_preference (id, person_id, ${columns.split(' = ')[0]}) values ($1, $2, ${columns.split(' = ')[1]})`,
          [newId(), set.who(person).personId],
        ),
      ),
    );
  await choose('EQUITY_OFFICER', 'due_mail = false');
  await choose('DEPARTMENT_LEAD', 'hour = 15');
  at(GRACE_ENDED);
  await remind(set.city);
  expect((await reminders(set.city)).map(({ to_address }) => to_address)).toEqual([
    set.who('DEPARTMENT_HEAD').email,
  ]);
  at('2026-10-29T19:00:00Z');
  await remind(set.city);
  expect((await reminders(set.city)).map(({ to_address }) => to_address)).toContain(
    set.who('DEPARTMENT_LEAD').email,
  );
  expect(await reminders(set.city)).toHaveLength(2);
  // In the product the one who wants no mail is told all the same.
  const { data } = await server.as(set.who('EQUITY_OFFICER')).execute('{ newNotifications }');
  expect(data.newNotifications).toBe(1);
});

it('reaches the mailbox as plain text', async () => {
  const { city, people, id } = await scene();
  at(BEFORE_1);
  await job('send-reminder-mail', city, { personId: people['EQUITY_OFFICER']?.personId });
  const [mail] = await city.asSystem(() =>
    rows<{ id: string }>("select id from mail where key like 'reminder:%'"),
  );
  const { url, received, close } = await aMailServer();
  process.env['PLUMBLINE_SMTP_URL'] = url;
  try {
    await job('send-mail', city, { mailId: mail?.id });
  } finally {
    delete process.env['PLUMBLINE_SMTP_URL'];
    close();
  }
  const text = received().replaceAll('=\r\n', '').replaceAll('=3D', '=');
  expect(text).toContain(`To: ${people['EQUITY_OFFICER']?.email}`);
  expect(text).toContain(`/work/reports/${id}`);
  expect(text).toContain('in 1 business day.');
});
