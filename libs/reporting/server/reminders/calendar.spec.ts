// A person's calendar at its secret address: their own due dates, readable without log-in until they end it.
import { rows } from '@plumbline/platform/server';
import { addCycle } from '@plumbline/planning/server';
import { Scene } from '@plumbline/reporting/testing';
import { aClock, startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
const at = aClock();
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const MAKE = 'mutation { makeCalendarAddress { address calendar { madeAt } userErrors { code } } }';
const TURN_OFF = 'mutation { turnOffCalendar { userErrors { code } } }';

async function addressOf(person: TestPerson): Promise<string> {
  const { data } = await server.as(person).execute(MAKE);
  expect(data.makeCalendarAddress.userErrors).toEqual([]);
  return new URL(data.makeCalendarAddress.address).pathname;
}

const read = (path: string) => server.as(null).fetch(path);

/** The entries of a calendar file as maps of their lines, with folded lines put together again (RFC 5545, 3.1). */
async function entriesAt(path: string): Promise<Record<string, string>[]> {
  const text = (await (await read(path)).text()).replaceAll('\r\n ', '');
  return text
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((entry) =>
      Object.fromEntries(
        entry
          .slice(0, entry.indexOf('END:VEVENT'))
          .trim()
          .split('\r\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    );
}

async function scene(): Promise<Scene> {
  at('2026-10-01T13:00:00Z');
  return Scene.set(server);
}

it('is a whole calendar file that nothing keeps, with a day for each due date and the way there', async () => {
  const { city, id, people, team } = await scene();
  const officer = people['EQUITY_OFFICER'];
  if (!officer) throw new Error('Nobody.');
  const path = await addressOf(officer);
  const answer = await read(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  const text = await answer.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(/END:VCALENDAR\r?\n?$/);
  expect(text).not.toContain('VALARM');
  const entries = await entriesAt(path);
  expect(entries).toMatchObject([
    {
      UID: `report-${id}-due@localhost`,
      'DTSTART;VALUE=DATE': '20261021',
      SUMMARY: `${team.name}: quarterly report due\\, FY 2027 Q1 (Jul–Sep 2026)`,
      'URL;VALUE=URI': `http://localhost:4200/${city.slug}/work/reports/${id}`,
    },
    { UID: `report-${id}-grace@localhost`, 'DTSTART;VALUE=DATE': '20261028' },
  ]);
  // Read again it names the same things the same way.
  expect((await entriesAt(path)).map(({ UID }) => UID)).toEqual(entries.map(({ UID }) => UID));
});

it('names nothing of what is in a report', async () => {
  const set = await scene();
  await set.fill();
  const text = await (await read(await addressOf(set.who('EQUITY_OFFICER')))).text();
  for (const secret of ['Going well', 'Deliverable D1', 'Everyone is served'])
    expect(text).not.toContain(secret);
});

it('follows the report: handed in it leaves the team’s calendar and stands in the reviewer’s', async () => {
  const set = await scene();
  const lead = await addressOf(set.who('DEPARTMENT_LEAD'));
  const manager = await addressOf(set.who('PLANNING_MANAGER'));
  const head = await addressOf(set.who('DEPARTMENT_HEAD'));
  expect(await entriesAt(lead)).toHaveLength(2);
  expect(await entriesAt(manager)).toEqual([]);
  expect(await entriesAt(head)).toMatchObject([{ 'DTSTART;VALUE=DATE': '20261028' }]);
  await set.submitted();
  expect(await entriesAt(lead)).toEqual([]);
  expect(await entriesAt(head)).toEqual([]);
  // Ten business days from 1 October.
  expect(await entriesAt(manager)).toMatchObject([
    { UID: `report-${set.id}-review@localhost`, 'DTSTART;VALUE=DATE': '20261015' },
  ]);
  await set.step('PLANNING_MANAGER', 'return');
  expect(await entriesAt(manager)).toEqual([]);
  expect(await entriesAt(lead)).toMatchObject([{ UID: `report-${set.id}-mend@localhost` }]);
});

it('has the steps of cycles: for the office all, for departments those of their own plans', async () => {
  const set = await scene();
  await set.city.asSystem(() =>
    addCycle({
      name: 'First cycle',
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      steps: [
        { name: 'Draft published', statutoryOn: '2026-12-01', committedOn: '2027-01-15', actualOn: null },
        { name: 'Kick-off', statutoryOn: null, committedOn: '2026-02-01', actualOn: '2026-02-01' },
      ],
    }),
  );
  const director = await addressOf(set.who('PLANNING_DIRECTOR'));
  const lead = await addressOf(set.who('DEPARTMENT_LEAD'));
  const steps = [
    { 'DTSTART;VALUE=DATE': '20261201', SUMMARY: 'First cycle: Draft published (day set by law)' },
    { 'DTSTART;VALUE=DATE': '20270115', SUMMARY: 'First cycle: Draft published (committed day)' },
  ];
  expect(await entriesAt(director)).toMatchObject(steps);
  expect(await entriesAt(lead)).toHaveLength(2);
  await set.rows('update plan set cycle_id = (select id from cycle)');
  expect((await entriesAt(lead)).slice(2)).toMatchObject(steps);
});

it('a new address ends the old one at once, and so does turning it off', async () => {
  const set = await scene();
  const officer = set.who('EQUITY_OFFICER');
  const first = await addressOf(officer);
  const second = await addressOf(officer);
  expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
  const { data } = await server.as(officer).execute(TURN_OFF);
  expect(data.turnOffCalendar.userErrors).toEqual([]);
  const gone = await read(second);
  expect(gone.status).toBe(404);
  expect(gone.headers.get('cache-control')).toBe('private, no-store');
  expect((await server.as(officer).execute('{ calendarFeed { madeAt } }')).data.calendarFeed).toBeNull();
  const again = await server.as(officer).execute(TURN_OFF);
  expect(again.data.turnOffCalendar.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

it('what never was answers exactly as what was ended', async () => {
  const set = await scene();
  const ended = await addressOf(set.who('EQUITY_OFFICER'));
  await addressOf(set.who('EQUITY_OFFICER'));
  const never = `/calendar/${'x'.repeat(43)}.ics`;
  const said = async (path: string) => {
    const answer = await read(path);
    return [answer.status, await answer.text()];
  };
  expect(await said(never)).toEqual(await said(ended));
  expect((await said('/calendar/short.ics'))[0]).toBe(404);
  expect((await said(ended.replace('.ics', '')))[0]).toBe(404);
});

it('ends with the appointment, and begins with it', async () => {
  const set = await scene();
  const officer = set.who('EQUITY_OFFICER');
  const path = await addressOf(officer);
  const appointed = (from: string, until: string | null) =>
    set.rows('update appointment set from_on = $2, until_on = $3 where person_id = $1', [
      officer.personId,
      from,
      until,
    ]);
  await appointed('2020-01-01', '2026-09-30');
  expect((await read(path)).status).toBe(404);
  await appointed('2026-10-02', null);
  expect((await read(path)).status).toBe(404);
  await appointed('2020-01-01', '2026-10-01');
  expect((await read(path)).status).toBe(200);
});

it('keeps the secret nowhere, and each person’s row to themselves', async () => {
  const set = await scene();
  const path = await addressOf(set.who('EQUITY_OFFICER'));
  const secret = path.slice('/calendar/'.length, -'.ics'.length);
  expect(secret).toHaveLength(43);
  // Read as the table's owner would: everything the city has, in one text.
  const { Client } = await import('pg');
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query('select set_config($1, $2, false)', ['app.city_id', set.city.id]);
  const kept = await owner.query('select * from calendar_feed');
  const trail = await owner.query('select * from audit_event');
  await owner.end();
  expect(kept.rows).toHaveLength(1);
  expect(JSON.stringify([kept.rows, trail.rows])).not.toContain(secret);
  expect(await set.rows('select 1 from calendar_feed')).toEqual([]);
  const { data } = await server.as(set.who('DEPARTMENT_LEAD')).execute('{ calendarFeed { madeAt } }');
  expect(data.calendarFeed).toBeNull();
});

it('only ever reads', async () => {
  const set = await scene();
  const path = await addressOf(set.who('EQUITY_OFFICER'));
  const before = await set.traces();
  await read(path);
  await Promise.all(['POST', 'PUT', 'DELETE'].map((method) => server.as(null).fetch(path, { method })));
  expect(await set.traces()).toEqual(before);
  expect((await read(path)).status).toBe(200);
});

it('is asked for a few times an hour, not more', async () => {
  const set = await scene();
  const path = await addressOf(set.who('EQUITY_OFFICER'));
  const answers: number[] = [];
  for (let n = 0; n < 62; n += 1) answers.push((await read(path)).status);
  expect(answers.slice(0, 60)).toEqual(Array(60).fill(200));
  expect(answers.slice(60)).toEqual([429, 429]);
  // Another person's is not slowed down by it, and a quarter of an hour later neither is this one.
  expect((await read(await addressOf(set.who('DEPARTMENT_LEAD')))).status).toBe(200);
  at('2026-10-01T13:16:00Z');
  expect((await read(path)).status).toBe(200);
});

it('whose address it is counts, not which city is asked for', async () => {
  const [one, other] = [await scene(), await Scene.set(server)];
  const path = await addressOf(one.who('EQUITY_OFFICER'));
  const answer = await server.as(other.who('EQUITY_OFFICER')).fetch(path);
  const text = await answer.text();
  expect(text).toContain(one.id);
  expect(text).not.toContain(other.id);
  expect(await other.city.asSystem(() => rows('select 1 from calendar_feed'))).toEqual([]);
});
