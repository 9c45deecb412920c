// The link by which somebody sets a password: good once, and nowhere to be read but in their mail.
import { definedJobs, rows, setClock } from '@plumbline/platform/server';
import {
  aMailServer,
  startTestServer,
  type TestCity,
  type TestPerson,
  type TestServer,
} from '@plumbline/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** The token of the link in somebody's mail, as the outbox page of a demo shows it. */
async function linkMailedTo(email: string, city: TestCity, reader: TestPerson): Promise<string> {
  process.env['PLUMBLINE_DEMO'] = '1';
  try {
    const answer = await server.as(reader, city.slug).execute('{ mailOutbox { to text } }');
    const mail = answer.data.mailOutbox.find((one: { to: string }) => one.to === email);
    return /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  } finally {
    delete process.env['PLUMBLINE_DEMO'];
  }
}

describe('the link that lets somebody set a password', () => {
  const ASK = `mutation ($input: RequestPasswordLinkInput!) { requestPasswordLink(input: $input) { done } }`;
  const rowsOf = (city: TestCity, email: string) =>
    city.asSystem(() =>
      rows<{ id: string; text: string; link: string | null; sent_at: Date | null }>(
        'select * from mail where to_address = $1',
        [email],
      ),
    );
  const job = (name: string, city: TestCity, more = {}) =>
    city.asSystem(() => definedJobs().get(name)!({ cityId: city.id, requestId: 'test', ...more }));

  it('lets an appointed person set a password by the link in their mail, once', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const email = `invited@${city.slug}.example`;
    await server
      .as(admin)
      .execute(
        `mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { userErrors { message } } }`,
        { input: { email, displayName: 'Auditor', role: 'AUDITOR' } },
      );
    const token = await linkMailedTo(email, city, admin);
    const SET = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { done userErrors { code path message } } }`;
    const short = await server.as(null).execute(SET, { input: { token, password: 'short' } });
    expect(short.data.setPassword.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['password'] });
    const password = 'four words in a row';
    const set = await server.as(null).execute(SET, { input: { token, password } });
    expect(set.data.setPassword).toEqual({ done: true, userErrors: [] });
    expect(await server.logIn(email, password)).toContain('plumbline_session=');
    const again = await server.as(null).execute(SET, { input: { token, password: 'another long password' } });
    expect(again.data.setPassword.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['token'] });
  });

  it('stands nowhere in the database as it is mailed', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    await server.as(null).execute(ASK, { input: { email: admin.email } });
    const token = await linkMailedTo(admin.email, city, admin);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(await rowsOf(city, admin.email))).not.toContain(token);
  });

  it('can be read for its own mail only', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const other = await city.person('CITY_ADMIN');
    for (const { email } of [admin, other]) await server.as(null).execute(ASK, { input: { email } });
    await city.asSystem(() =>
      rows('update mail set link = (select link from mail where to_address = $1) where to_address = $2', [
        other.email,
        admin.email,
      ]),
    );
    expect(await linkMailedTo(admin.email, city, admin)).toBe('');
    expect(await linkMailedTo(other.email, city, admin)).not.toBe('');
  });

  it('is forgotten when its time is over', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    await server.as(null).execute(ASK, { input: { email: admin.email } });
    await job('forget-mail-links', city);
    expect((await rowsOf(city, admin.email))[0]?.link).not.toBeNull();
    const resetClock = setClock(() => new Date(Date.now() + 61 * 60_000));
    try {
      await job('forget-mail-links', city);
    } finally {
      resetClock();
    }
    expect((await rowsOf(city, admin.email))[0]?.link).toBeNull();
    expect(await linkMailedTo(admin.email, city, admin)).toBe('');
  });

  it('reaches the mailbox, and is forgotten once it is sent', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    await server.as(null).execute(ASK, { input: { email: admin.email } });
    const token = await linkMailedTo(admin.email, city, admin);
    const [mail] = await rowsOf(city, admin.email);
    const { url, received, close } = await aMailServer();
    process.env['PLUMBLINE_SMTP_URL'] = url;
    try {
      await job('send-mail', city, { mailId: mail?.id });
    } finally {
      delete process.env['PLUMBLINE_SMTP_URL'];
      close();
    }
    // Mail breaks long lines with "=" at their end and writes "=" as "=3D".
    expect(received().replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(`token=${token}`);
    expect((await rowsOf(city, admin.email))[0]).toMatchObject({ link: null, sent_at: expect.any(Date) });
  });
});

it("junk tries of others use up nobody else's: each link has its own count", async () => {
  const SET = 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { userErrors { code } } }';
  const answers: string[] = [];
  for (let i = 0; i < 45; i += 1) {
    const input = { token: `junk-${i}`, password: 'A long enough password 1' };
    const { data } = await server.as(null).execute(SET, { input });
    answers.push(data.setPassword.userErrors[0].code);
  }
  expect(answers).not.toContain('TOO_MANY_ATTEMPTS');
});
