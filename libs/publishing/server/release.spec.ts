// The story of a release over the real API: assembled, refused to its author, confirmed, read, corrected, withdrawn.
import { TestQuarter, MUTATIONS, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const DRAFT = `query ($id: ID!) { releaseDraft(id: $id) {
  id version state number slug teamsReported teamsTotal missingTeams { name } problems { message } hiddenValues
  assembledBy { displayName } period { id }
  changes { kind path what before after reason }
  viewerCan { publish discard publishBlockedBecause }
  preview { number slug digest publishedAt ${publicContent()} }
} }`;

function publicContent(): string {
  return `title periodLabel notes asOf sample
    figures { sample work { status label count } dates { onTime late overdue noDate notYetDue }
      results { better same worse uncertain unmeasured } reporting { onTime late inReview missing owedNothing }
      coverage { approved withPlan withoutPlan } }
    departments { code reported reportingNote reportSample summary summarySample sample teamName plans { title stateLabel goals {
      code text planTitle result resultSentence resultSample sample
      deliverables { code sample reportedSample status statusLabel note currentDueOn overdue dateChanges { reason } }
      metrics { code observations { periodLabel category value hidden missing revisedFrom revisionReason } } } } }`;
}

const PUBLIC = `query ($city: String!, $release: String) { release(city: $city, release: $release) {
  slug number digest previousDigest withdrawn { reason } ${publicContent()} } }`;

async function readInPublic(city: string, release: string | null = null) {
  const { data, errors } = await server.askPublicly(PUBLIC, { city, release });
  return { raw: JSON.stringify({ data, errors }), release: data?.release };
}

async function refused(person: TestPerson, mutation: keyof typeof MUTATIONS, input: object) {
  const answer = await server.as(person).execute(MUTATIONS[mutation], { input });
  const payload = answer.data?.[mutation];
  return payload?.userErrors[0] ?? { code: answer.errors?.[0]?.extensions?.code };
}

it('is read by everybody once a second person has confirmed it, and corrected beside what it corrects', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks] = quarter.teams as [TestQuarter['teams'][number]];
  await quarter.fill(parks, { note: 'Two sites are open.', value: '40' });
  await quarter.approve(parks);
  const draft = await quarter.assemble();

  // What the director sees before anybody confirms it.
  const { data } = await server.as(quarter.director).execute(DRAFT, { id: draft.id });
  expect(data.releaseDraft).toMatchObject({
    state: 'ASSEMBLED',
    number: 1,
    slug: 'fy2027-q1',
    teamsReported: 1,
    teamsTotal: 2,
    missingTeams: [{ name: 'Team LIB' }],
    problems: [],
    changes: [],
    viewerCan: {
      publish: false,
      discard: true,
      publishBlockedBecause: 'You assembled this release; a second person must confirm it.',
    },
  });
  expect((await readInPublic(quarter.city.slug)).release).toBeNull();

  // The second person publishes exactly what was previewed.
  const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
  expect(await refused(quarter.director, 'publishRelease', input)).toMatchObject({ code: 'FORBIDDEN' });
  const published = await server.as(quarter.chief).execute(MUTATIONS.publishRelease, { input });
  expect(published.data.publishRelease).toMatchObject({
    userErrors: [],
    release: { number: 1, slug: 'fy2027-q1', previousDigest: null },
  });
  const { release } = await readInPublic(quarter.city.slug, 'fy2027-q1');
  const { digest: _d, publishedAt: _p, number, slug, ...previewed } = data.releaseDraft.preview;
  expect(release).toMatchObject({ ...previewed, number, slug });
  expect(release.departments).toMatchObject([
    {
      code: 'LIB',
      reported: false,
      reportingNote: 'No report came in for this quarter.',
      summary: null,
      plans: [],
    },
    {
      code: 'PARKS',
      reported: true,
      plans: [
        {
          stateLabel: 'Final',
          goals: [
            {
              result: 'BETTER',
              deliverables: [{ status: 'ON_TRACK', statusLabel: 'On track', note: 'Two sites are open.' }],
              metrics: [
                { observations: [{ category: null, value: '40', hidden: false, revisedFrom: null }] },
              ],
            },
          ],
        },
      ],
    },
  ]);

  // A correction: loudly unlocked, approved again, published beside what it corrects.
  await quarter.unlock(parks, 'The count was wrong.');
  await quarter.fill(parks, {
    note: 'MARKER-CORRECTING',
    value: '38.125',
    reason: 'One site was counted twice.',
  });
  expect((await readInPublic(quarter.city.slug)).raw).not.toMatch(/MARKER|38\.125/);
  await quarter.approve(parks);
  const second = await quarter.publish('Summer quarter, corrected');
  expect(second.slug).toBe('fy2027-q1-2');
  const corrected = (await readInPublic(quarter.city.slug)).release;
  expect(corrected).toMatchObject({ number: 2, previousDigest: release.digest });
  expect(corrected.departments[1].plans[0].goals[0].metrics[0].observations[0]).toMatchObject({
    value: '38.125',
    revisedFrom: '40',
    revisionReason: 'One site was counted twice.',
  });
  expect((await readInPublic(quarter.city.slug, 'fy2027-q1')).release).toEqual(release);

  // Withdrawn: the address stays and says so.
  const withdrawal = { releaseId: second.id, reason: 'A table was wrong.' };
  expect(await refused(quarter.chief, 'withdrawRelease', { ...withdrawal, reason: ' ' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  expect(await refused(quarter.chief, 'withdrawRelease', withdrawal)).toEqual({ code: undefined });
  const gone = (await readInPublic(quarter.city.slug, 'fy2027-q1-2')).release;
  expect(gone).toMatchObject({ withdrawn: { reason: 'A table was wrong.' }, departments: [], notes: '' });
  expect((await readInPublic(quarter.city.slug, 'latest')).release.number).toBe(1);
  expect(await refused(quarter.chief, 'withdrawRelease', withdrawal)).toMatchObject({ code: 'WRONG_STATE' });
});

it('is refused to whoever assembled it, whatever their other roles', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  await quarter.fill(quarter.teams[0]!);
  await quarter.approve(quarter.teams[0]!);
  await quarter.city.alsoAppoint(quarter.director, 'CHIEF_EQUITY_OFFICER');
  const draft = await quarter.assemble();
  const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
  expect(await refused(quarter.director, 'publishRelease', input)).toMatchObject({ code: 'SAME_PERSON' });
});

describe('a draft', () => {
  it('is stale once a report changed', async () => {
    const quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
    const [parks, library] = quarter.teams as [TestQuarter['teams'][number], TestQuarter['teams'][number]];
    await quarter.fill(parks);
    await quarter.approve(parks);
    const draft = await quarter.assemble();
    await quarter.fill(library);
    await quarter.approve(library);
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
    expect(await refused(quarter.chief, 'publishRelease', input)).toMatchObject({
      code: 'STALE',
      message: expect.stringContaining('Reports changed since this release was assembled'),
    });
    expect((await readInPublic(quarter.city.slug)).release).toBeNull();
  });

  it('refuses what cannot be, in words', async () => {
    const quarter = await TestQuarter.open(server, ['PARKS']);
    const stranger = await TestQuarter.open(server, ['PARKS']);
    const release = { periodId: quarter.periodId, title: 'Summer', notes: '' };
    expect(await refused(quarter.director, 'assembleRelease', release)).toMatchObject({
      code: 'INCOMPLETE',
      message: expect.stringContaining('has been approved yet'),
    });
    await quarter.fill(quarter.teams[0]!);
    await quarter.approve(quarter.teams[0]!);
    const draft = await quarter.assemble();
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
    const rows: [TestPerson, keyof typeof MUTATIONS, object, object][] = [
      [quarter.director, 'assembleRelease', { ...release, title: '' }, { code: 'INVALID', path: ['title'] }],
      [quarter.director, 'assembleRelease', { ...release, title: 'a\u202eb' }, { code: 'INVALID' }],
      [
        quarter.director,
        'assembleRelease',
        { ...release, periodId: stranger.periodId },
        { code: 'NOT_FOUND' },
      ],
      [quarter.chief, 'assembleRelease', release, { code: 'FORBIDDEN' }],
      [stranger.chief, 'publishRelease', input, { code: 'NOT_FOUND' }],
      [quarter.chief, 'publishRelease', { ...input, expectedVersion: 7 }, { code: 'STALE' }],
      [quarter.teams[0]!.lead, 'publishRelease', input, { code: 'FORBIDDEN' }],
      [quarter.director, 'discardRelease', input, { code: undefined }],
      [quarter.chief, 'publishRelease', input, { code: 'WRONG_STATE' }],
      [quarter.director, 'discardRelease', input, { code: 'WRONG_STATE' }],
    ];
    for (const [person, mutation, given, expected] of rows) {
      expect(await refused(person, mutation, given)).toMatchObject(expected);
    }
    const { data } = await server.as(stranger.director).execute(DRAFT, { id: draft.id });
    expect(data).toEqual({ releaseDraft: null });
  });

  it('keeps a small count hidden everywhere, and says how many are', async () => {
    const tree = exampleTree('PARKS');
    const metrics = tree.goals[0]!.metrics.map((metric) => ({
      ...metric,
      unit: 'people',
      baselineValue: null,
    }));
    const quarter = await TestQuarter.open(server, ['PARKS'], { goals: [{ ...tree.goals[0]!, metrics }] });
    await quarter.fill(quarter.teams[0]!, { value: '7' });
    await quarter.approve(quarter.teams[0]!);
    const draft = await quarter.assemble();
    const { data } = await server.as(quarter.director).execute(DRAFT, { id: draft.id });
    expect(data.releaseDraft.hiddenValues).toBe(1);
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version };
    await server.as(quarter.chief).execute(MUTATIONS.publishRelease, { input });
    const { release, raw } = await readInPublic(quarter.city.slug);
    expect(release.departments[0].plans[0].goals[0].metrics[0].observations[0]).toMatchObject({
      hidden: true,
      value: null,
    });
    expect(raw).not.toContain('"7"');
  });
});

it('publishes once when two people confirm at the same moment, and never forks the chain', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  await quarter.fill(quarter.teams[0]!);
  await quarter.approve(quarter.teams[0]!);
  const other = await quarter.city.person('CHIEF_EQUITY_OFFICER');
  const drafts = [await quarter.assemble('One'), await quarter.assemble('Two')];
  const confirm = (person: TestPerson, draft: { id: string; version: number }) =>
    refused(person, 'publishRelease', { releaseDraftId: draft.id, expectedVersion: draft.version });
  const outcomes = await Promise.all([
    confirm(quarter.chief, drafts[0]!),
    confirm(other, drafts[0]!),
    confirm(quarter.chief, drafts[1]!),
    confirm(other, drafts[1]!),
  ]);
  const codes = outcomes.map((outcome) => outcome.code).sort();
  expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  expect(codes.filter((code) => code === 'STALE' || code === 'WRONG_STATE')).toHaveLength(3);
  const { data } = await server.as(quarter.chief).execute('{ releases { number previousDigest } }');
  expect(data.releases).toEqual([{ number: 1, previousDigest: null }]);
});

it('a withdrawn release answers at its address with the reason and without content', async () => {
  const withdrawn = await TestQuarter.open(server, ['PARKS']);
  await withdrawn.fill(withdrawn.teams[0]!);
  await withdrawn.approve(withdrawn.teams[0]!);
  const { id, slug } = await withdrawn.publish();
  const address = `/public/releases/${withdrawn.city.slug}/${slug}.json`;
  const tag = (await server.as(null).fetch(address)).headers.get('etag') ?? '';
  const input = { releaseId: id, reason: 'A table was wrong.' };
  await server.as(withdrawn.chief).execute(MUTATIONS.withdrawRelease, { input });
  const response = await server.as(null).fetch(address, { headers: { 'if-none-match': tag } });
  expect(response.status).toBe(410);
  expect(await response.json()).toEqual({
    slug,
    number: 1,
    title: 'Summer quarter',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    previousDigest: null,
    withdrawn: { at: expect.any(String), reason: 'A table was wrong.' },
  });
  const { data: told } = await server.askPublicly(
    'query ($slug: String!) { city(slug: $slug) { notices { kind text } } }',
    { slug: withdrawn.city.slug },
  );
  expect(told.city.notices).toEqual([
    { kind: 'WITHDRAWAL', text: 'Release 1, "Summer quarter", was withdrawn. A table was wrong.' },
  ]);
});
