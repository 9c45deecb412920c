// A city's privacy rule: who changes it, what is refused, what it would do, and what the audit trail keeps of it.
import { rows } from '@plumbline/platform/server';
import { PEOPLE, byRace, cityWith, publishDraft } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const USUAL = { threshold: 10, zeroMayShow: true, rounding: 'HALF_UP' };

async function set(person: TestPerson, input: object) {
  const { data, errors } = await server.as(person).execute(
    `mutation ($input: SetPrivacyRuleInput!) { setPrivacyRule(input: $input) {
       privacyRule { threshold protectionWidth ownWidth } userErrors { code message path } } }`,
    { input },
  );
  return data?.setPrivacyRule ?? { errors };
}

it('is read by whoever reads about the city, and changed by its administrator', async () => {
  const city = await server.aCity();
  const [admin, auditor] = [await city.person('CITY_ADMIN'), await city.person('AUDITOR')];
  const read = async (person: TestPerson) =>
    (await server.as(person).execute('{ privacyRule { threshold ownWidth viewerCan { change } } }')).data.privacyRule; // prettier-ignore
  expect(await read(auditor)).toEqual({ threshold: 10, ownWidth: false, viewerCan: { change: false } });
  expect(await read(admin)).toMatchObject({ viewerCan: { change: true } });
  expect((await set(auditor, { ...USUAL, threshold: 11 })).errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await set(admin, { ...USUAL, threshold: 11 })).userErrors).toEqual([]);
  expect(await read(auditor)).toMatchObject({ threshold: 11 });
});

it('is refused as it stands already, and the audit trail keeps what changed', async () => {
  const city = await server.aCity();
  const admin = await city.person('CITY_ADMIN');
  expect((await set(admin, USUAL)).userErrors).toMatchObject([{ code: 'INVALID', path: ['threshold'] }]);
  const changed = await set(admin, { ...USUAL, threshold: 11, protectionWidth: 15 });
  expect(changed.privacyRule).toEqual({ threshold: 11, protectionWidth: 15, ownWidth: true });
  const trail = await city.asSystem(() =>
    rows<{ summary: string; detail: object }>(
      "select summary, detail from audit_event where action = 'city:administer'",
    ),
  );
  expect(trail).toHaveLength(1);
  expect(trail[0]!.summary).toBe(
    'Changed the privacy rule for releases from now on. Smallest number of people that is shown: 11 (was: 10). ' +
      'Protection width: 15 (was: 10, as the smallest number that is shown).',
  );
  expect(trail[0]!.detail).toMatchObject({ before: { threshold: 10 }, after: { threshold: 11 } });
});

it('can be tried on an example before it is changed, by the check itself', async () => {
  const city = await server.aCity();
  const admin = server.as(await city.person('CITY_ADMIN'));
  const hiddenWith = async (input: object) => {
    const { data } = await admin.execute(
      `query ($input: SetPrivacyRuleInput!) { privacyRuleWith(input: $input) { example { group people shown } } }`,
      { input },
    );
    const lines: { group: string | null; shown: boolean }[] = data.privacyRuleWith.example;
    return lines.filter(({ shown }) => !shown).map(({ group }) => group ?? 'Total');
  };
  expect(await hiddenWith({ ...USUAL, threshold: 2 })).toEqual([]);
  expect(await hiddenWith(USUAL)).toEqual(['Asian', 'Hispanic']);
  expect(await hiddenWith({ ...USUAL, zeroMayShow: false })).toEqual(expect.arrayContaining(['American Indian', 'Asian'])); // prettier-ignore
  expect(await hiddenWith({ ...USUAL, protectionWidth: 40 })).toEqual(expect.arrayContaining(['Asian', 'Black'])); // prettier-ignore
  const { data } = await admin.execute('{ privacyRule { threshold } }');
  expect(data.privacyRule.threshold).toBe(10);
});

it('applies to releases from then on: a draft from before it must be assembled again', async () => {
  const quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)]);
  const draft = await quarter.assemble();
  await set(await quarter.city.person('CITY_ADMIN'), { ...USUAL, threshold: 11 });
  expect((await publishDraft(server, quarter, draft)).userErrors).toMatchObject([{ code: 'STALE' }]);
  expect((await publishDraft(server, quarter, await quarter.assemble())).userErrors).toEqual([]);
});
