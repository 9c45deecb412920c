// Following by mail: two steps to begin, one to stop, one mail a release, and no address kept longer or shown to anybody.
import { definedJobs, newId, publicRows, rows, runAs, systemOf } from '@plumbline/platform/server';
import { MUTATIONS, TestQuarter, askAnything, carryOut } from '@plumbline/publishing/testing';
import { aClock, aMailServer, startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let serial = 0;
const setTo = aClock();
const asOwner = <T>(sql: string, values: unknown[] = [], role?: 'worker') =>
  askAnything<T>(server, quarter.city.id, sql, values, role);
const carriedOut = (task: string) => carryOut(server, quarter.city.id, task);
const inTheRound = (task: string) =>
  quarter.city.asSystem(() => definedJobs().get(task)!({ cityId: quarter.city.id, requestId: newId() }));

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  await quarter.publish();
  await carriedOut('tell-followers');
});
afterEach(() => server.endSessions());
afterAll(() => server.close());

/** Every session ends when days go by. */
function at(instant: string): void {
  server.endSessions();
  setTo(instant);
}

const anAddress = () => `resident-${(serial += 1)}@example.org`;

/** Everybody comes from an address of their own, as in life. */
async function ask(email: string, wish: object = {}, sender = `10.1.${serial}.9`) {
  const answer = await server.as(null).fetch('/public/follow', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': sender },
    body: JSON.stringify({ city: quarter.city.slug, email, language: 'en', ...wish }),
  });
  return [answer.status, ((await answer.json()) as { outcome: string }).outcome];
}

interface Sent {
  to: string;
  subject: string;
  text: string;
}

/** The outbox, with the links as their readers get them. */
async function outbox(): Promise<Sent[]> {
  const demo = process.env['PLUMBLINE_DEMO'];
  process.env['PLUMBLINE_DEMO'] = '1';
  const { data } = await server.as(quarter.chief).execute('{ mailOutbox { to subject text } }');
  if (demo === undefined) delete process.env['PLUMBLINE_DEMO'];
  return data.mailOutbox;
}
const mailsTo = async (email: string) => (await outbox()).filter(({ to }) => to === email);

function linkIn({ text }: Sent): URL {
  return new URL(/https?:\/\/\S*(?:confirm|stop)\?\S+/.exec(text)![0]);
}

const post = (path: string, init: RequestInit = {}) =>
  server.as(null).fetch(path, { method: 'POST', ...init });

function confirm(link: URL): Promise<Response> {
  const body = JSON.stringify({ key: link.searchParams.get('key') });
  return post('/public/follow/confirm', { headers: { 'content-type': 'application/json' }, body });
}

const behind = (link: URL) =>
  server.as(null).fetch(`/public/follow/behind?key=${link.searchParams.get('key')}`);

/** Somebody who follows. */
async function aFollower(wish: object = {}): Promise<string> {
  const email = anAddress();
  expect(await ask(email, wish)).toEqual([202, 'ASKED']);
  await carriedOut('ask-follower');
  const [mail] = await mailsTo(email);
  expect((await confirm(linkIn(mail!))).status).toBe(200);
  return email;
}

const rowsOf = (email: string) =>
  asOwner<{ state: string }>('select * from follower where email = $1', [email]);

it('begins with one mail that asks, and only with the button behind its link', async () => {
  const email = anAddress();
  expect(await ask(email)).toEqual([202, 'ASKED']);
  await carriedOut('ask-follower');
  const [mail, ...others] = await mailsTo(email);
  expect(others).toEqual([]);
  expect(mail!.subject).toMatch(/^Please confirm: news about Test City/);
  expect(mail!.text).toContain('your address is deleted after 48 hours');
  const link = linkIn(mail!);
  expect(link.pathname).toBe(`/${quarter.city.slug}/follow/confirm`);
  // A mail scanner opens every link: that confirms nothing.
  const looked = await behind(link);
  expect(await looked.json()).toMatchObject({ city: quarter.city.slug, department: null, confirmed: false });
  expect(await rowsOf(email)).toMatchObject([{ state: 'ASKED' }]);
  expect((await confirm(link)).status).toBe(200);
  expect((await confirm(link)).status).toBe(200);
  expect(await rowsOf(email)).toMatchObject([{ state: 'CONFIRMED' }]);
  expect((await confirm(new URL('http://x/?key=never-was'))).status).toBe(404);
  // The same link ends the mails again, before there was any.
  await post(`/public/follow/stop?key=${link.searchParams.get('key')}`);
  expect(await rowsOf(email)).toEqual([]);
});

it('answers alike whether or not an address is known, and mails once an hour', async () => {
  at('2026-12-01T10:00:00Z');
  const known = await aFollower();
  const asked = anAddress();
  await ask(asked);
  await carriedOut('ask-follower');
  const stranger = anAddress();
  const answers = [await ask(known), await ask(asked), await ask(stranger)];
  expect(answers).toEqual(Array(3).fill([202, 'ASKED']));
  expect(await carriedOut('ask-follower')).toBe(3);
  for (const one of [known, asked, stranger]) expect(await mailsTo(one)).toHaveLength(1);
  at('2026-12-01T11:00:01Z');
  await ask(asked);
  await ask(known);
  await carriedOut('ask-follower');
  expect((await mailsTo(asked)).length).toBe(2);
  expect((await mailsTo(known)).length).toBe(1);
});

it.each([
  ['no at', 'resident.example.org'],
  ['two addresses', 'a@example.org,b@example.org'],
  ['a header', 'a@example.org\r\nBcc: b@example.org'],
  ['a header in front', 'x\nTo: b@example.org'],
  ['a name', 'Somebody <a@example.org>'],
  ['a quoted part', '"a b"@example.org'],
  ['no domain', 'a@localhost'],
  ['an address of numbers', 'a@127.0.0.1'],
  ['too long', `${'a'.repeat(65)}@example.org`],
])('refuses what is no single address: %s', async (_says, email) => {
  expect(await ask(email)).toEqual([202, 'BAD_ADDRESS']);
  expect(await carriedOut('ask-follower')).toBe(0);
});

it('refuses what the city has not published, and what is not a form of ours', async () => {
  for (const wish of [
    { city: 'nowhere' },
    { department: 'NOPE' },
    { department: 'PARKS', plan: 'x', goal: 'y' },
    { goal: 'G1' },
  ])
    expect(await ask(anAddress(), wish)).toEqual([202, 'NOWHERE']);
  // A form on another website can send no JSON.
  const foreign = await post('/public/follow', {
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ city: quarter.city.slug, email: anAddress() }),
  });
  expect(await foreign.json()).toEqual({ outcome: 'BAD_ADDRESS' });
});

it('is slow for whoever asks too often, from one place or for one address', async () => {
  at('2026-12-02T10:00:00Z');
  const email = anAddress();
  const forOne = [];
  for (let n = 0; n < 7; n += 1) {
    // Hours apart, and under names that are one mailbox.
    at(`2026-12-02T1${n}:00:00Z`);
    forOne.push((await ask(n % 2 ? email.replace('@', `+${n}@`) : email, {}, `10.2.0.${n}`))[1]);
  }
  expect(forOne).toEqual([...Array(6).fill('ASKED'), 'TOO_OFTEN']);
  const fromOne = [];
  for (let n = 0; n < 21; n += 1) fromOne.push((await ask(anAddress(), {}, '10.3.0.1'))[1]);
  expect(fromOne).toEqual([...Array(20).fill('ASKED'), 'TOO_OFTEN']);
});

it('forgets whoever did not confirm after 48 hours', async () => {
  at('2026-12-03T10:00:00Z');
  const email = anAddress();
  await ask(email);
  await carriedOut('ask-follower');
  const link = linkIn((await mailsTo(email))[0]!);
  at('2026-12-05T09:59:00Z');
  await inTheRound('forget-followers');
  expect(await rowsOf(email)).toHaveLength(1);
  at('2026-12-05T10:00:00Z');
  expect((await confirm(link)).status).toBe(404);
  await inTheRound('forget-followers');
  expect(await rowsOf(email)).toEqual([]);
});

it('shows an address to nobody and leaves none behind', async () => {
  const email = await aFollower({ department: 'PARKS' });
  const asStaff = systemOf(quarter.city.id, newId(), 'spec');
  const { personId } = quarter.chief;
  expect(
    await runAs({ ...asStaff, kind: 'person', personId, portfolioTeamIds: [] }, () =>
      rows('select * from follower'),
    ),
  ).toEqual([]);
  await expect(publicRows('select * from follower')).rejects.toThrow('permission denied');
  await expect(publicRows('delete from follower')).rejects.toThrow('permission denied');
  // Four functions are the public's only way to write.
  const door = await asOwner<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and has_schema_privilege('plumbline_public', n.oid, 'usage')
       and has_function_privilege('plumbline_public', p.oid, 'execute') order by 1`,
  );
  expect(door.map(({ name }) => name)).toEqual([
    'door.ask_to_follow',
    'door.confirm_follower',
    'door.follower_behind',
    'door.stop_following',
  ]);
  for (const table of ['audit_event', 'security_event', 'log_in_attempt'])
    expect(JSON.stringify(await asOwner(`select * from ${table}`))).not.toContain(email);
  const jobs = await asOwner(`select payload from graphile_worker._private_jobs`, [], 'worker');
  expect(JSON.stringify(jobs)).not.toContain(email);
  // Not a demo: nobody reads the outbox.
  const { data } = await server.as(quarter.chief).execute('{ mailOutbox { to } }');
  expect(data.mailOutbox).toEqual([]);
  // The keys in the links are kept as hashes only.
  const [mail] = await mailsTo(email);
  expect(JSON.stringify(await rowsOf(email))).not.toContain(linkIn(mail!).searchParams.get('key'));
});

describe('a new release', () => {
  let second: { id: string; slug: string };
  const everybody: Record<string, string> = {};
  const plan = { department: 'PARKS', plan: 'plan-of-parks', goal: 'G1' };
  beforeAll(async () => {
    everybody['city'] = await aFollower();
    everybody['department'] = await aFollower({ department: 'PARKS' });
    everybody['goal'] = await aFollower(plan);
    everybody['spanish'] = await aFollower({ language: 'es', department: 'PARKS' });
    const next = await quarter.next();
    const [parks] = next.teams;
    await next.fill(parks!, { value: '55' });
    await next.approve(parks!);
    second = await next.publish('Autumn quarter');
    await carriedOut('tell-followers');
  });

  const newsFor = async (who: string) =>
    (await mailsTo(everybody[who]!)).find(({ text }) => text.includes(`/releases/${second.slug}`))!;

  it('is told once to everybody it touches, with what changed and the address that stays', async () => {
    const address = `http://localhost:4200/${quarter.city.slug}/releases/${second.slug}`;
    const city = await newsFor('city');
    expect(city.subject).toMatch(/^Test City .*: Autumn quarter/);
    expect(city.text).toContain(`${address}\n`);
    expect(city.text).toContain('What changed since the release before:');
    const department = await newsFor('department');
    expect(department.subject).toMatch(/^Department PARKS: Autumn quarter/);
    expect(department.text).toContain(`${address}/departments/PARKS\n`);
    expect(department.text).toContain('The value of a new period. Nothing was corrected.');
    const goal = await newsFor('goal');
    expect(goal.text).toContain(`${address}/departments/PARKS/plans/plan-of-parks/goals/G1\n`);
    expect(goal.text).toContain('Residents served by PARKS fare alike.');
    // Carried out again, as after a crash, nobody hears twice.
    const before = (await outbox()).length;
    await quarter.city.asSystem(() =>
      definedJobs().get('tell-followers')!({
        ...{ cityId: quarter.city.id, requestId: newId() },
        ...{ of: 'RELEASE', releaseId: second.id },
      }),
    );
    expect((await outbox()).length).toBe(before);
  });

  it('is told in the language it was followed in', async () => {
    const { text } = await newsFor('spanish');
    expect(text).toContain(
      `http://localhost:4200/es/${quarter.city.slug}/releases/${second.slug}/departments/PARKS`,
    );
    expect(linkIn({ to: '', subject: '', text }).searchParams.get('language')).toBe('es');
  });

  it('stops with one click in the mail program, which empties what waits', async () => {
    const email = everybody['goal']!;
    const link = linkIn(await newsFor('goal'));
    expect(link.pathname).toBe('/public/follow/stop');
    const opened = await server.as(null).fetch(link.pathname + link.search, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toBe(
      `http://localhost:4200/${quarter.city.slug}/follow/stop?key=${link.searchParams.get('key')}`,
    );
    expect(await (await behind(link)).json()).toMatchObject({ ...plan, confirmed: true });
    expect(await rowsOf(email)).toHaveLength(1);
    const click = () =>
      post(link.pathname + link.search, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
    expect([(await click()).status, (await click()).status]).toEqual([200, 200]);
    expect((await behind(link)).status).toBe(404);
    await carriedOut('forget-follower');
    expect(JSON.stringify([await rowsOf(email), await asOwner('select * from mail')])).not.toContain(email);
  });

  it('goes out with the headers of a one-click stop, and leaves an empty row behind', async () => {
    const email = everybody['department']!;
    const mails = await aMailServer();
    process.env['PLUMBLINE_SMTP_URL'] = mails.url;
    const [mail] = await asOwner<{ id: string; key: string }>(
      `select id, key from mail where to_address = $1 and one_click`,
      [email],
    );
    await quarter.city.asSystem(() =>
      definedJobs().get('send-mail')!({ cityId: quarter.city.id, requestId: newId(), mailId: mail!.id }),
    );
    delete process.env['PLUMBLINE_SMTP_URL'];
    const received = mails.received().replaceAll('\r\n ', ' ').replaceAll('=\r\n', '');
    mails.close();
    expect(received).toMatch(/^List-Unsubscribe: <http:\/\/localhost:4200\/public\/follow\/stop\?city=\S+>/m);
    expect(received).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(received).toContain(`To: ${email}`);
    expect(
      await asOwner('select to_address, subject, text, link, key from mail where id = $1', [mail!.id]),
    ).toEqual([{ to_address: '', subject: '', text: '', link: null, key: mail!.key }]);
  });

  it('that is withdrawn is told as withdrawn, with the reason and nothing of what it said', async () => {
    const { data } = await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, {
      input: { releaseId: second.id, reason: 'Numbers of another city.' },
    });
    expect(data.withdrawRelease.userErrors).toEqual([]);
    await carriedOut('tell-followers');
    const mail = (await mailsTo(everybody['city']!)).find(({ subject }) => subject.startsWith('Withdrawn: '));
    expect(mail!.text).toContain('Reason given: Numbers of another city.');
    expect(mail!.text).not.toContain('completed');
    // What still waited to tell of it goes out to nobody.
    const waiting = `select from mail where sent_at is null and to_address <> '' and key like '%:RELEASE:' || $1`;
    expect(await quarter.city.asSystem(() => rows(waiting, [second.id]))).toEqual([]);
  });
});
