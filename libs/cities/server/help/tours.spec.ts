// A tour that was put away stays away for this person, in this city and this role, and for nobody else.
import type { Actor } from '@plumbline/policy';
import { newId, rows, runAs } from '@plumbline/platform/server';
import { startTestServer, type TestServer } from '@plumbline/testing';

const AWAY = '{ toursPutAway }';
const PUT = `mutation ($input: PutTourAwayInput!) { putTourAway(input: $input) { userErrors { code } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('remembers for each person, city and role what was put away', async () => {
  const city = await server.aCity();
  const [auditor, colleague] = [await city.person('AUDITOR'), await city.person('AUDITOR')];
  const asked = async (who: typeof auditor) => (await server.as(who).execute(AWAY)).data.toursPutAway;
  expect(await asked(auditor)).toEqual([]);
  for (let twice = 0; twice < 2; twice += 1) {
    const put = await server.as(auditor).execute(PUT, { input: { role: 'AUDITOR', away: true } });
    expect(put.data).toEqual({ putTourAway: { userErrors: [] } });
  }
  expect(await asked(auditor)).toEqual(['AUDITOR']);
  expect(await asked(colleague)).toEqual([]);

  // Even with the database's own words, a colleague of the same city sees and writes no row of this person.
  const asColleague: Actor = {
    ...{ kind: 'person', personId: colleague.personId, cityId: city.id, requestId: newId() },
    ...{ appointments: [{ role: 'AUDITOR', departmentId: null }], portfolioTeamIds: [] },
  };
  expect(await runAs(asColleague, () => rows('select 1 from tour_put_away'))).toEqual([]);
  const forged = runAs(asColleague, () =>
    rows(`insert into tour_put_away (id, person_id, role, at) values ($1, $2, 'COUNSEL', now())`, [
      newId(),
      auditor.personId,
    ]),
  );
  await expect(forged).rejects.toThrow('row-level security');

  await server.as(auditor).execute(PUT, { input: { role: 'AUDITOR', away: false } });
  expect(await asked(auditor)).toEqual([]);
});

it('is closed to those who are not logged in, or not of this city', async () => {
  const city = await server.aCity();
  const stranger = await (await server.aCity()).person('AUDITOR');
  const input = { role: 'AUDITOR', away: true };
  for (const caller of [server.as(null, city.slug), server.as(stranger, city.slug)]) {
    const { data, errors } = await caller.execute(PUT, { input });
    expect(data?.putTourAway ?? null).toBeNull();
    expect(errors?.length).toBe(1);
  }
});
