// A draft as its readers see it: managers their portfolio, directors and chiefs all; like compared with like.
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const DRAFT = `query ($id: ID!) { releaseDraft(id: $id) {
  partial teamsReported teamsTotal teamsOwingNothing teamsInReview { name } missingTeams { name } problems { path }
  comparedWith { number periodLabel } changes { kind path what before after reason }
  preview { departments { code plans { title } } figures { work { count }
    reporting { inReview missing owedNothing } coverage { approved withPlan withoutPlan } } }
} }`;

async function draftFor(person: TestPerson, id: string) {
  const { data, errors } = await server.as(person).execute(DRAFT, { id });
  expect(errors).toBeUndefined();
  return data.releaseDraft;
}

type Four = [
  TestQuarter['teams'][number],
  TestQuarter['teams'][number],
  TestQuarter['teams'][number],
  TestQuarter['teams'][number],
];

it('a planning manager previews the teams of their portfolio and nothing of the others', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS', 'LIB', 'FIRE', 'WATER']);
  const [parks, library, fire] = quarter.teams as Four;
  for (const team of [parks, library]) {
    await quarter.fill(team);
    await quarter.approve(team);
  }
  await quarter.fill(fire);
  await quarter.submit(fire);
  await quarter.city.team('NEW');
  await quarter.publish('First');
  await quarter.unlock(library, 'The count was wrong.');
  await quarter.fill(library, { value: '38', reason: 'One site was counted twice.' });
  await quarter.approve(library);
  const { id } = await quarter.assemble();

  for (const person of [quarter.director, quarter.chief]) {
    const draft = await draftFor(person, id);
    expect(draft).toMatchObject({
      partial: false,
      teamsReported: 2,
      teamsTotal: 4,
      teamsInReview: [{ name: 'Team FIRE' }],
      missingTeams: [{ name: 'Team WATER' }],
      preview: {
        figures: {
          reporting: { inReview: 1, missing: 1, owedNothing: 0 },
          coverage: { approved: 2, withPlan: 4, withoutPlan: 1 },
        },
      },
    });
    expect(draft.changes).toMatchObject([
      { kind: 'REVISED', reason: 'Revised: One site was counted twice.' },
    ]);
  }

  const ofParks = await draftFor(parks.manager, id);
  expect(ofParks).toMatchObject({
    partial: true,
    teamsReported: 1,
    teamsTotal: 1,
    teamsInReview: [],
    missingTeams: [],
    changes: [],
    preview: {
      departments: [{ code: 'PARKS', plans: [{ title: 'Plan of PARKS' }] }],
      figures: { work: [{ count: 1 }], coverage: { approved: 1, withPlan: 1, withoutPlan: 0 } },
    },
  });
  expect(JSON.stringify(ofParks)).not.toMatch(/LIB|FIRE|WATER|NEW/);
  const ofLibrary = await draftFor(library.manager, id);
  expect(ofLibrary.changes).toHaveLength(1);
  const nobodys = await draftFor(await quarter.city.person('PLANNING_MANAGER'), id);
  expect(nobodys).toMatchObject({ partial: true, teamsTotal: 0, preview: { departments: [] } });
});

it('whoever directs as well sees the whole draft', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks, library] = quarter.teams as Four;
  await quarter.fill(library);
  await quarter.approve(library);
  const { id } = await quarter.assemble();
  await quarter.city.alsoAppoint(parks.manager, 'PLANNING_DIRECTOR');
  expect(await draftFor(parks.manager, id)).toMatchObject({ partial: false, teamsTotal: 2 });
});

it('is compared with the last release of its own quarter, else with the last release', async () => {
  const summer = await TestQuarter.open(server, ['PARKS']);
  const [parks] = summer.teams as Four;
  await summer.fill(parks, { value: '40', note: 'Summer note.' });
  await summer.approve(parks);
  const first = await summer.assemble();
  expect(await draftFor(summer.director, first.id)).toMatchObject({ comparedWith: null, changes: [] });
  await summer.publish();

  const autumn = await summer.next();
  await autumn.fill(autumn.teams[0]!, { value: '42', note: 'Autumn note.' });
  await autumn.approve(autumn.teams[0]!);
  const second = await autumn.assemble();
  const across = await draftFor(autumn.director, second.id);
  expect(across.comparedWith).toEqual({ number: 1, periodLabel: 'FY 2027 Q1 (Jul–Sep 2026)' });
  expect(new Set(across.changes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['NEXT_PERIOD']));
  expect(across.changes).toContainEqual({
    kind: 'NEXT_PERIOD',
    path: 'Team PARKS › Plan of PARKS › G1 › M1 › Total',
    what: 'Value',
    before: '40 (FY 2027 Q1 (Jul–Sep 2026))',
    after: '42 (FY 2027 Q2 (Oct–Dec 2026))',
    reason: 'The value of a new period. Nothing was corrected.',
  });
  await autumn.publish();

  // The summer again, corrected: compared with the summer, not with the autumn.
  await summer.unlock(parks, 'The count was wrong.');
  await summer.fill(parks, { value: '39', note: 'Summer note.', reason: 'One site was counted twice.' });
  await summer.approve(parks);
  const third = await summer.assemble();
  const corrected = await draftFor(summer.director, third.id);
  expect(corrected.comparedWith).toMatchObject({ number: 1 });
  expect(corrected.changes).toMatchObject([
    {
      kind: 'REVISED',
      before: '40',
      after: '39',
      reason: 'Revised: One site was counted twice.',
    },
  ]);
});
