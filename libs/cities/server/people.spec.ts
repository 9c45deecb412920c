import { startTestServer, type TestServer } from '@plumbline/testing';

const APPOINT = `mutation ($input: AppointPersonInput!) {
  appointPerson(input: $input) { appointment { id role from until person { displayName } department { code } } userErrors { code message path } }
}`;
const END = `mutation ($input: EndAppointmentInput!) {
  endAppointment(input: $input) { appointment { until } userErrors { code message path } }
}`;
const ASSIGN = `mutation ($input: AssignPortfolioInput!) {
  assignPortfolio(input: $input) { team { managers { displayName } } userErrors { code message path } }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('appointing people', () => {
  it('gives a person a role in a department from a day on, and says so in the audit trail', async () => {
    const city = await server.aCity();
    const team = await city.team('PARKS');
    const admin = await city.person('CITY_ADMIN');
    const input = {
      email: 'New.Officer@city.example',
      displayName: 'Equity Officer, Parks',
      role: 'EQUITY_OFFICER',
      departmentId: team.departmentIds[0],
      fromOn: '2026-01-05',
    };
    const { data } = await server.as(admin).execute(APPOINT, { input });
    expect(data.appointPerson).toEqual({
      appointment: {
        id: expect.any(String),
        role: 'EQUITY_OFFICER',
        from: '2026-01-05',
        until: null,
        person: { displayName: 'Equity Officer, Parks' },
        department: { code: 'PARKS' },
      },
      userErrors: [],
    });
    const trail = await server
      .as(admin)
      .execute('{ auditEvents { totalCount items { action summary personName } } }');
    expect(trail.data.auditEvents.items[0]).toEqual({
      action: 'people:appoint',
      summary: 'Appointed Equity Officer, Parks as Equity officer.',
      personName: admin.displayName,
    });
  });

  it.each([
    ['a department role without a department', { role: 'DEPARTMENT_LEAD' }, 'INVALID', ['departmentId']],
    ['a platform operator', { role: 'PLATFORM_OPERATOR' }, 'NOT_ALLOWED', ['role']],
    ['a member of the oversight body', { role: 'OVERSIGHT_MEMBER' }, 'NOT_ALLOWED', []],
    ['counsel', { role: 'COUNSEL' }, 'NOT_ALLOWED', []],
    [
      'an end before the beginning',
      { role: 'AUDITOR', fromOn: '2026-02-01', untilOn: '2026-01-01' },
      'INVALID',
      ['untilOn'],
    ],
    [
      'a name that reads backwards',
      { role: 'AUDITOR', displayName: 'abc\u202edef' },
      'INVALID',
      ['displayName'],
    ],
    ['an address that is none', { role: 'AUDITOR', email: 'nobody' }, 'INVALID', ['email']],
  ])('refuses %s and changes nothing', async (_says, change, code, path) => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const before = await server.as(admin).execute('{ people { totalCount } }');
    const input = { email: 'a@b.example', displayName: 'A', ...change };
    const { data } = await server.as(admin).execute(APPOINT, { input });
    expect(data.appointPerson.appointment).toBeNull();
    expect(data.appointPerson.userErrors).toEqual([{ code, message: expect.any(String), path }]);
    expect((await server.as(admin).execute('{ people { totalCount } }')).data).toEqual(before.data);
  });

  it('nobody appoints themselves', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const input = { email: admin.email, displayName: 'Me', role: 'CHIEF_EQUITY_OFFICER' };
    const { data } = await server.as(admin).execute(APPOINT, { input });
    expect(data.appointPerson.userErrors[0]).toMatchObject({ code: 'SAME_PERSON', path: ['email'] });
  });

  it('ends at the last day, after which the person has no rights in the city', async () => {
    const city = await server.aCity();
    const admin = await city.person('CITY_ADMIN');
    const auditor = await city.person('AUDITOR');
    const people = await server.as(admin).execute('{ people { items { id role } } }');
    const appointment = people.data.people.items.find((item: { role: string }) => item.role === 'AUDITOR');
    const input = { appointmentId: appointment.id, untilOn: '2026-01-31' };
    const ended = await server.as(admin).execute(END, { input });
    expect(ended.data.endAppointment).toEqual({ appointment: { until: '2026-01-31' }, userErrors: [] });
    const answer = await server.as(auditor).execute('{ auditEvents { totalCount } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it("answers another city's appointment like a missing one", async () => {
    const city = await server.aCity();
    const other = await server.aCity();
    const otherAdmin = await other.person('CITY_ADMIN');
    const admin = await city.person('CITY_ADMIN');
    const theirs = await server.as(otherAdmin).execute('{ people { items { id } } }');
    const end = (appointmentId: string) =>
      server.as(admin).execute(END, { input: { appointmentId, untilOn: '2026-01-31' } });
    const stranger = await end(theirs.data.people.items[0].id);
    const missing = await end('01890000-0000-7000-8000-000000000000');
    expect(stranger.data).toEqual(missing.data);
    expect(stranger.data.endAppointment.userErrors[0].code).toBe('NOT_FOUND');
  });
});

describe('portfolios', () => {
  it('are handed to planning managers by the director', async () => {
    const city = await server.aCity();
    const team = await city.team();
    const manager = await city.person('PLANNING_MANAGER');
    const director = await city.person('PLANNING_DIRECTOR');
    const { data } = await server
      .as(director)
      .execute(ASSIGN, { input: { personId: manager.personId, planningTeamId: team.id } });
    expect(data.assignPortfolio).toEqual({
      team: { managers: [{ displayName: manager.displayName }] },
      userErrors: [],
    });
  });

  it('are not handed to somebody who is no planning manager', async () => {
    const city = await server.aCity();
    const team = await city.team();
    const director = await city.person('PLANNING_DIRECTOR');
    const auditor = await city.person('AUDITOR');
    const { data } = await server
      .as(director)
      .execute(ASSIGN, { input: { personId: auditor.personId, planningTeamId: team.id } });
    expect(data.assignPortfolio.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['personId'] });
  });
});
