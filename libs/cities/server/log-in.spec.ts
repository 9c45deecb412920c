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

describe('the cookie of a session', () => {
  const logInOver = async (publicUrl: string) => {
    const city = await server.aCity();
    const person = await city.person('CITY_ADMIN');
    process.env['PLUMBLINE_PUBLIC_URL'] = publicUrl;
    try {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: LOG_IN,
          variables: { input: { email: person.email, password: TEST_PASSWORD } },
        }),
      });
      const cookie = response.headers.getSetCookie()[0] ?? '';
      const knows = async (sent: string) => {
        const answer = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: sent },
          body: JSON.stringify({ query: VIEWER }),
        });
        return ((await answer.json()) as { data: { viewer: unknown } }).data.viewer !== null;
      };
      const [pair = ''] = cookie.split(';');
      const out = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: 'x=1' },
        body: JSON.stringify({ query: 'mutation { logOut { loggedOut } }' }),
      });
      return {
        cookie,
        known: await knows(pair),
        knownByOtherName: await knows(
          pair.startsWith('__Host-') ? pair.replace('__Host-', '') : `__Host-${pair}`,
        ),
        cleared: out.headers.getSetCookie()[0] ?? '',
      };
    } finally {
      delete process.env['PLUMBLINE_PUBLIC_URL'];
    }
  };

  it('is bound to this very host over https, and no other name is taken for it', async () => {
    const { cookie, known, knownByOtherName, cleared } = await logInOver('https://plumbline.example');
    expect(cookie).toMatch(/^__Host-plumbline_session=/);
    expect(cookie).toMatch(/Path=\/;/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).not.toMatch(/Domain/i);
    expect([known, knownByOtherName]).toEqual([true, false]);
    expect(cleared).toMatch(/^__Host-plumbline_session=;.*Path=\/;.*Secure/);
  });

  it('has its plain name over http', async () => {
    const { cookie, known, knownByOtherName } = await logInOver('http://localhost:4200');
    expect(cookie).toMatch(/^plumbline_session=/);
    expect(cookie).not.toMatch(/Secure/);
    expect([known, knownByOtherName]).toEqual([true, false]);
  });
});
