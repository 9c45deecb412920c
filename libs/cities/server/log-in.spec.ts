import { rows, setClock } from '@plumbline/platform/server';
import { startTestServer, TEST_PASSWORD, type TestServer } from '@plumbline/testing';

const LOG_IN = `mutation ($input: LogInInput!) {
  logIn(input: $input) { viewer { email person { displayName } cities { slug roles } } userErrors { code message path } }
}`;
const VIEWER = '{ viewer { email appointments { role } } }';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('log-in with e-mail and password', () => {
  it('opens a session that knows the person and their cities', async () => {
    const city = await server.aCity();
    const lead = await city.person('DEPARTMENT_LEAD', await city.team());
    const answer = await server
      .as(null)
      .execute(LOG_IN, { input: { email: lead.email.toUpperCase(), password: TEST_PASSWORD } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.logIn).toEqual({
      viewer: {
        email: lead.email,
        person: { displayName: lead.displayName },
        cities: [{ slug: city.slug, roles: ['DEPARTMENT_LEAD'] }],
      },
      userErrors: [],
    });
    const viewer = await server.as(lead).execute(VIEWER);
    expect(viewer.data.viewer).toEqual({ email: lead.email, appointments: [{ role: 'DEPARTMENT_LEAD' }] });
  });

  it('answers a wrong password and an unknown account with the same sentence', async () => {
    const city = await server.aCity();
    const person = await city.person('AUDITOR');
    const wrong = await server
      .as(null)
      .execute(LOG_IN, { input: { email: person.email, password: 'guess' } });
    const unknown = await server
      .as(null)
      .execute(LOG_IN, { input: { email: 'nobody@nowhere.example', password: 'guess' } });
    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data.logIn.userErrors[0]).toMatchObject({ code: 'LOG_IN_FAILED' });
  });

  it('names the field when the input has the wrong shape', async () => {
    const answer = await server
      .as(null)
      .execute(LOG_IN, { input: { email: 'not an address', password: '' } });
    expect(answer.data.logIn.userErrors).toEqual([
      { code: 'INVALID', message: expect.stringContaining('E-mail is not a full address'), path: ['email'] },
      { code: 'INVALID', message: expect.stringContaining('Password is empty'), path: ['password'] },
    ]);
  });

  it('stops answering for an account after eight wrong tries, even to the right password, for 15 minutes', async () => {
    const city = await server.aCity();
    const person = await city.person('AUDITOR');
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await server.as(null).execute(LOG_IN, { input: { email: person.email, password: `guess ${attempt}` } });
    }
    const input = { email: person.email, password: TEST_PASSWORD };
    const stopped = await server.as(null).execute(LOG_IN, { input });
    expect(stopped.data.logIn.userErrors[0].code).toBe('TOO_MANY_ATTEMPTS');

    const later = Date.now() + 16 * 60_000;
    const resetClock = setClock(() => new Date(later));
    try {
      const answer = await server.as(null).execute(LOG_IN, { input });
      expect(answer.data.logIn.userErrors).toEqual([]);
    } finally {
      resetClock();
    }
  });

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
    const [mail] = await city.asSystem(() =>
      rows<{ text: string }>('select text from mail where to_address = $1', [email]),
    );
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
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

  it('answers a forgotten password the same way for accounts that exist and that do not', async () => {
    const city = await server.aCity();
    const person = await city.person('AUDITOR');
    const ASK = `mutation ($input: RequestPasswordLinkInput!) { requestPasswordLink(input: $input) { done userErrors { code } } }`;
    const known = await server.as(null).execute(ASK, { input: { email: person.email } });
    const unknown = await server.as(null).execute(ASK, { input: { email: 'nobody@nowhere.example' } });
    expect(known).toEqual(unknown);
    const mails = await city.asSystem(() =>
      rows("select 1 from mail where to_address = $1 and subject = 'Set a new password'", [person.email]),
    );
    expect(mails).toHaveLength(1);
  });

  it('signs out of every device at once', async () => {
    const city = await server.aCity();
    const person = await city.person('CITY_ADMIN');
    const elsewhere = await server.logIn(person.email, TEST_PASSWORD);
    await server.as(person).execute('mutation { logOutEverywhere { userErrors { message } } }');
    const ask = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: elsewhere },
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(await ask.json()).toEqual({ data: { viewer: null } });
  });

  it('gives a person no rights in a city that did not appoint them', async () => {
    const city = await server.aCity();
    const other = await server.aCity();
    const lead = await city.person('DEPARTMENT_LEAD', await city.team());
    const answer = await server.as(lead, other.slug).execute('{ departments { code } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const nobody = await server.as(null, city.slug).execute('{ departments { code } }');
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
