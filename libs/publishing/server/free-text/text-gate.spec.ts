// Texts of a release over the real API: what may say too much stops it, until a director explains it or leaves it out.
import { rows } from '@plumbline/platform/server';
import { MUTATIONS, TestQuarter, type TeamInQuarter } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const DRAFT = `query ($id: ID!) { releaseDraft(id: $id) { id version openTextFindings
  textFindings { id kind found before after path field removable reportId planId decision { reason by { displayName } } }
  removedTexts { id kind path field decision { reason by { displayName } } }
  viewerCan { publish publishBlockedBecause } changes { kind path what before after } } }`;

const draftOf = async (id: string, person: TestPerson) =>
  (await server.as(person).execute(DRAFT, { id })).data?.releaseDraft;

async function decide(
  person: TestPerson,
  name: 'explainText' | 'removeText' | 'takeBackOnText',
  input: object,
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await server
    .as(person)
    .execute(
      `mutation ($input: ${type}!) { ${name}(input: $input) { releaseDraft { version } userErrors { code message path } } }`,
      { input },
    );
  return data?.[name] ?? { errors: errors?.map(({ extensions }) => extensions?.['code']) };
}

async function publish(quarter: TestQuarter, draft: { id: string; version: number }) {
  const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
  const { data } = await server.as(quarter.chief).execute(MUTATIONS.publishRelease, { input });
  return data.publishRelease;
}

async function approved(
  note: string,
  codes = ['PARKS'],
): Promise<{ quarter: TestQuarter; parks: TeamInQuarter }> {
  const quarter = await TestQuarter.open(server, codes);
  const parks = quarter.teams[0]!;
  await quarter.fill(parks, { note });
  await quarter.approve(parks);
  return { quarter, parks };
}

async function publicText(city: string): Promise<string> {
  const { text } = await file(`/public/releases/${city}/latest.json`);
  return text;
}
async function file(path: string) {
  const answer = await server.as(null).fetch(path);
  return { status: answer.status, text: await answer.text() };
}

const PHONE = '215-555-0134';

it('a draft with a finding nobody decided about cannot be published; explained by a director it can', async () => {
  const { quarter, parks } = await approved(`Call the office at ${PHONE}.`);
  const assembled = await quarter.assemble();
  const draft = await draftOf(assembled.id, quarter.director);
  expect(draft.textFindings).toMatchObject([
    {
      ...{ kind: 'PHONE', found: PHONE, before: 'Call the office at ', after: '.', field: 'NOTE' },
      ...{ path: ['Team PARKS', 'Plan of PARKS', 'G1', 'D1'], removable: true, decision: null },
      ...{ reportId: parks.reportId, planId: null },
    },
  ]);
  const seenByChief = await draftOf(draft.id, quarter.chief);
  expect(seenByChief.viewerCan).toMatchObject({ publish: false });
  expect(seenByChief.viewerCan.publishBlockedBecause).toMatch(/^Some texts may name a person/);
  const refused = await publish(quarter, draft);
  expect(refused.userErrors[0]).toMatchObject({ code: 'PRIVACY' });
  expect(refused.userErrors[0].message).toContain('Team PARKS › Plan of PARKS › G1 › D1');
  // Neither the refusal nor the trail repeats what was found.
  expect(JSON.stringify(refused)).not.toContain(PHONE);

  const on = {
    releaseDraftId: draft.id,
    expectedVersion: draft.version,
    findingId: draft.textFindings[0].id,
  };
  expect((await decide(quarter.director, 'explainText', { ...on, reason: '  ' })).userErrors[0].message).toBe(
    '“Why may it be published?” is empty. Write something.',
  );
  expect(await decide(quarter.chief, 'explainText', { ...on, reason: 'Fine.' })).toEqual({
    errors: ['FORBIDDEN'],
  });
  expect(await decide(parks.lead, 'explainText', { ...on, reason: 'Fine.' })).toEqual({
    errors: ['FORBIDDEN'],
  });
  const reason = 'It is the number of the office itself.';
  expect((await decide(quarter.director, 'explainText', { ...on, reason })).userErrors).toEqual([]);
  // What the second person looked at before is not what they would confirm.
  expect((await publish(quarter, draft)).userErrors[0]).toMatchObject({ code: 'STALE' });
  const explained = await draftOf(draft.id, quarter.chief);
  expect(explained).toMatchObject({
    openTextFindings: 0,
    textFindings: [
      {
        found: PHONE,
        decision: { reason, by: { displayName: expect.stringMatching(/^PLANNING_DIRECTOR/) } },
      },
    ],
    viewerCan: { publish: true },
  });
  expect((await publish(quarter, explained)).userErrors).toEqual([]);
  expect(await publicText(quarter.city.slug)).toContain(PHONE);
  const trail = await quarter.city.asSystem(() => rows('select summary, detail from audit_event'));
  expect(JSON.stringify(trail)).toContain(reason);
  expect(JSON.stringify(trail)).not.toContain(PHONE);
});

it('a decision goes with exactly the same text at the same place into later drafts, and no further', async () => {
  const { quarter, parks } = await approved(`Call the office at ${PHONE}.`);
  const first = await draftOf((await quarter.assemble()).id, quarter.director);
  const on = {
    releaseDraftId: first.id,
    expectedVersion: first.version,
    findingId: first.textFindings[0].id,
  };
  await decide(quarter.director, 'explainText', { ...on, reason: 'The number of the office.' });
  const same = await draftOf((await quarter.assemble()).id, quarter.director);
  expect(same.textFindings).toMatchObject([{ decision: { reason: 'The number of the office.' } }]);
  await quarter.unlock(parks, 'One word was wrong.');
  await quarter.fill(parks, { note: `Call the bureau at ${PHONE}.` });
  await quarter.approve(parks);
  const other = await draftOf((await quarter.assemble()).id, quarter.director);
  expect(other.textFindings).toMatchObject([{ found: PHONE, decision: null }]);
  // Changed where it stands: nothing is in the way.
  await quarter.unlock(parks, 'No number.');
  await quarter.fill(parks, { note: 'Call the bureau.' });
  await quarter.approve(parks);
  const clean = await draftOf((await quarter.assemble()).id, quarter.director);
  expect(clean).toMatchObject({ openTextFindings: 0, textFindings: [] });
});

it('a text is left out with a mark and a reason, and comes back', async () => {
  const { quarter } = await approved('3 Black women were placed.');
  const draft = await draftOf((await quarter.assemble()).id, quarter.director);
  expect(draft.textFindings).toMatchObject([{ kind: 'SMALL_COUNT', found: '3 Black women' }]);
  const on = { releaseDraftId: draft.id, findingId: draft.textFindings[0].id };
  await decide(quarter.director, 'removeText', { ...on, expectedVersion: draft.version, reason: 'Too few.' });
  const removed = await draftOf(draft.id, quarter.director);
  expect(removed).toMatchObject({
    openTextFindings: 0,
    textFindings: [],
    removedTexts: [{ id: on.findingId, field: 'NOTE', decision: { reason: 'Too few.' } }],
  });
  await decide(quarter.director, 'takeBackOnText', { ...on, expectedVersion: removed.version });
  const back = await draftOf(draft.id, quarter.director);
  expect(back).toMatchObject({ openTextFindings: 1, removedTexts: [], textFindings: [{ decision: null }] });
  await decide(quarter.director, 'removeText', { ...on, expectedVersion: back.version, reason: 'Too few.' });
  const again = await draftOf(draft.id, quarter.chief);
  expect((await publish(quarter, again)).userErrors).toEqual([]);
  const text = await publicText(quarter.city.slug);
  expect(text).toContain('Removed before publication: it could say something about a few people.');
  expect(text).not.toContain('Black women');
});

it('title, notes and names are looked through as well, and cannot be left out where a release needs them', async () => {
  const { quarter } = await approved('The sites are open.');
  const assembled = await quarter.assemble('Ask Ms. Alvarez', 'Write to a.lopez@example.org.');
  const draft = await draftOf(assembled.id, quarter.director);
  expect(draft.textFindings).toMatchObject([
    { kind: 'NAME', field: 'TITLE', path: [], removable: false },
    { kind: 'EMAIL', field: 'NOTES', path: [], removable: true },
  ]);
  const on = {
    releaseDraftId: draft.id,
    expectedVersion: draft.version,
    findingId: draft.textFindings[0].id,
  };
  const refused = await decide(quarter.director, 'removeText', { ...on, reason: 'A name.' });
  expect(refused.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['findingId'] });
  const gone = await decide(quarter.director, 'explainText', {
    ...on,
    findingId: 'a'.repeat(64),
    reason: 'No.',
  });
  expect(gone.userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
});

it('whoever decided about a text never confirms the release, whatever else they are', async () => {
  const { quarter } = await approved(`Call the office at ${PHONE}.`);
  const draft = await draftOf((await quarter.assemble()).id, quarter.director);
  const both = await quarter.city.person('PLANNING_DIRECTOR');
  await quarter.city.alsoAppoint(both, 'CHIEF_EQUITY_OFFICER');
  const on = {
    releaseDraftId: draft.id,
    expectedVersion: draft.version,
    findingId: draft.textFindings[0].id,
  };
  expect((await decide(both, 'explainText', { ...on, reason: 'The office.' })).userErrors).toEqual([]);
  const explained = await draftOf(draft.id, both);
  expect(explained.viewerCan.publishBlockedBecause).toMatch(/^You decided about a text of this release/);
  const input = { releaseDraftId: draft.id, expectedVersion: explained.version };
  const answer = await server.as(both).execute(MUTATIONS.publishRelease, { input });
  expect(
    answer.data?.publishRelease?.userErrors[0]?.code ?? answer.errors?.[0]?.extensions?.['code'],
  ).toMatch(/SAME_PERSON|FORBIDDEN/);
  expect((await publish(quarter, explained)).userErrors).toEqual([]);
});

it('a planning manager sees the findings of the portfolio and none of others', async () => {
  const { quarter, parks } = await approved(`Call ${PHONE}.`, ['PARKS', 'LIB']);
  const library = quarter.teams[1]!;
  const draft = await quarter.assemble();
  expect((await draftOf(draft.id, parks.manager)).textFindings).toHaveLength(1);
  expect((await draftOf(draft.id, library.manager)).textFindings).toEqual([]);
  expect(await draftOf(draft.id, parks.lead)).toBeNull();
});
