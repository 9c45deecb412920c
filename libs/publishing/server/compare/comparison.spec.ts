// Any two releases compared over the real public API: counted, with reasons, in either order, and never what is withdrawn.
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let city: string;
const slugs: string[] = [];
const ids: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  city = quarter.city.slug;
  const [parks, library] = quarter.teams as [TestQuarter['teams'][number], TestQuarter['teams'][number]];
  const publish = async (of: TestQuarter, title: string) => {
    const { id, slug } = await of.publish(title);
    ids.push(id);
    slugs.push(slug);
  };
  await quarter.fill(parks, { note: '=1+1', value: '40' });
  await quarter.approve(parks);
  await publish(quarter, 'Summer');
  await quarter.unlock(parks, 'The count was wrong.');
  await quarter.fill(parks, { note: '=1+1', value: '38.125', reason: 'One site was counted twice.' });
  await quarter.approve(parks);
  await publish(quarter, 'Summer, corrected');
  const autumn = await quarter.next();
  for (const team of [parks, library]) {
    const mine = autumn.teams.find((one) => one.team.name === team.team.name)!;
    await autumn.fill(mine, { value: '45' });
    await autumn.approve(mine);
  }
  await publish(autumn, 'Autumn');
});
afterAll(() => server.close());

async function ask(query: string, variables: object) {
  const { data, errors } = await server.askPublicly(query, { city, ...variables });
  expect(errors).toBeUndefined();
  return data;
}

const COUNTS = 'corrected datesMoved statusesChanged newValues saidAnew otherChanges added gone';
const COMPARISON = `query ($city: String!, $from: String!, $to: String!, $department: String, $kind: String, $first: Int) {
  releaseComparison(city: $city, from: $from, to: $to, department: $department, kind: $kind) {
    turned earlier { number } later { number withdrawn { reason } } counts { ${COUNTS} } departments { code }
    teams { team total departments { code name }
      differences(first: $first) { kind path parts what about before after reason explained sample unit within
        earlierGoal { department plan goal } laterGoal { department plan goal } } } } }`;

async function compare(from: number | string, to: number | string, more: object = {}) {
  const at = (one: number | string) => (typeof one === 'number' ? slugs[one - 1] : one);
  return (await ask(COMPARISON, { from: at(from), to: at(to), ...more })).releaseComparison;
}

it('gives a correction both values, its reason, and the way to the goal in both releases', async () => {
  const found = await compare(1, 2);
  expect(found).toMatchObject({ turned: false, earlier: { number: 1 }, later: { number: 2 } });
  expect(found.counts).toMatchObject({ corrected: 1, newValues: 0, added: 0, gone: 0 });
  const goal = { department: 'PARKS', plan: 'plan-of-parks', goal: 'G1' };
  expect(found.teams[0].differences[0]).toMatchObject({
    ...{ kind: 'REVISED', what: 'Value', before: '40', after: '38.125', explained: true },
    ...{ unit: 'percent', within: [expect.stringMatching(/\d{4}/), 'Total'] },
    ...{ reason: 'Revised: One site was counted twice.', about: 'Residents within reach of a site' },
    ...{ earlierGoal: goal, laterGoal: goal },
  });
});

it('says which is older whichever is named first, and knows the latest', async () => {
  const { turned: _, ...straight } = await compare(1, 3);
  expect(await compare('latest', 1)).toEqual({ turned: true, ...straight });
  expect(await compare(2, 2)).toMatchObject({ teams: [], turned: false });
  expect(await compare(1, 'nowhere')).toBeNull();
});

it('tells over several releases what was corrected on the way, and a new quarter apart', async () => {
  const found = await compare(1, 3);
  const parks = found.teams.find(({ team }: { team: string }) => team === 'Team PARKS');
  expect(parks.differences[0]).toMatchObject({
    ...{ kind: 'REVISED', before: '40', after: '38.125' },
    reason: 'Revised: One site was counted twice.',
  });
  expect(found.counts).toMatchObject({ corrected: 1, newValues: 1 });
  expect(found.counts.saidAnew).toBeGreaterThan(0);
});

it('is filtered by department and kind, and gives the count of all beside the first few', async () => {
  const found = await compare(1, 3, { department: 'PARKS', kind: 'NEXT_PERIOD', first: 1 });
  expect(found.teams).toHaveLength(1);
  expect(found.teams[0].differences).toHaveLength(1);
  expect(found.teams[0].total).toBeGreaterThan(1);
  expect(found.counts.corrected).toBe(0);
  expect(found.departments.map(({ code }: { code: string }) => code)).toEqual(['LIB', 'PARKS']);
});

it('says in short what a release changed since the one before, in all or for one goal', async () => {
  const SINCE = `query ($city: String!, $release: String, $department: String, $plan: String, $goal: String) {
    sinceLastRelease(city: $city, release: $release, department: $department, plan: $plan, goal: $goal) {
      earlier { slug } later { slug } counts { ${COUNTS} } told { what after reason } } }`;
  const since = async (variables: object) => (await ask(SINCE, variables)).sinceLastRelease;
  expect(await since({ release: slugs[0] })).toBeNull();
  const corrected = {
    ...{ earlier: { slug: slugs[0] }, later: { slug: slugs[1] }, counts: { corrected: 1 } },
    told: [{ what: 'Value', after: '38.125', reason: 'Revised: One site was counted twice.' }],
  };
  expect(await since({ release: slugs[1] })).toMatchObject(corrected);
  const goal = { release: slugs[1], department: 'PARKS', plan: 'plan-of-parks', goal: 'G1' };
  expect(await since(goal)).toMatchObject(corrected);
  expect(await since({ ...goal, goal: 'G9' })).toMatchObject({ counts: { corrected: 0 }, told: [] });
  expect(await since({})).toMatchObject({ later: { slug: slugs[2] } });
});

it('tells at an old release what came after it, and how many values of a page were corrected', async () => {
  const LATER = `query ($city: String!, $release: String!, $path: String!) {
    laterReleases(city: $city, release: $release, path: $path) {
      latest { number } hasPage corrections { values release { number } } } }`;
  const later = async (release: number, path: string) =>
    (await ask(LATER, { release: slugs[release - 1], path })).laterReleases;
  const goal = 'departments/PARKS/plans/plan-of-parks/goals/G1';
  const told = { latest: { number: 3 }, hasPage: true, corrections: [{ values: 1, release: { number: 2 } }] };
  for (const path of ['', 'data', 'departments/PARKS', goal, `${goal}/metrics/M1`])
    expect([path, await later(1, path)]).toEqual([path, told]);
  // A new quarter corrects nothing, and neither does what concerns another department or a promise.
  for (const path of ['departments/LIB', `${goal}/deliverables/D1`])
    expect(await later(1, path)).toMatchObject({ hasPage: true, corrections: [] });
  expect(await later(2, '')).toEqual({ ...told, corrections: [] });
  expect(await later(1, 'departments/NOPE')).toMatchObject({ hasPage: false });
  expect(await later(3, '')).toBeNull();
});

it('is cited by what the release itself calls a page, and never by words of the one who asks', async () => {
  const cite = async (query: string) => {
    const answer = await server.as(null).fetch(`/public/releases/${city}/${slugs[1]}.bib?${query}`);
    return [answer.status, await answer.text()] as const;
  };
  const page = 'departments/PARKS/plans/plan-of-parks/goals/G1/metrics/M1';
  const [status, text] = await cite(`page=${encodeURIComponent(page)}`);
  expect(status).toBe(200);
  expect(text).toContain('title = {{Residents within reach of a site. ');
  expect(text).toContain(`/${city}/releases/${slugs[1]}/${page}}`);
  expect((await cite('title=Fake+claim'))[1]).not.toContain('Fake');
  for (const other of ['departments/NOPE', 'departments', '%25', 'a&page=b'])
    expect([other, (await cite(`page=${other}`))[0]]).toEqual([other, 404]);
});

it('knows which page is meant where large and small letters are mixed up', async () => {
  const MEANT = `query ($city: String!, $path: String!) { addressMeant(city: $city, path: $path) }`;
  const meant = async (path: string, at = city) => (await ask(MEANT, { city: at, path })).addressMeant;
  expect(await meant('', city.toUpperCase())).toBe(`/${city}`);
  expect(await meant('latest/departments/parks')).toBe(`/${city}/latest/departments/PARKS`);
  expect(
    await meant(`releases/${slugs[0]!.toUpperCase()}/Departments/Parks/plans/plan-of-parks/goals/g1`),
  ).toBe(`/${city}/releases/${slugs[0]}/departments/PARKS/plans/plan-of-parks/goals/G1`);
  for (const path of ['', 'latest/departments/PARKS', 'latest/departments/nope', 'no-such', '%E0%A4%A'])
    expect([path, await meant(path)]).toEqual([path, null]);
});

it('is a table for spreadsheets that runs nothing', async () => {
  const get = (path: string) => server.as(null).fetch(`/public/releases/${city}/${path}`);
  const response = await get(`${slugs[0]}/compare/${slugs[2]}.csv`);
  expect(response.headers.get('content-type')).toContain('text/csv');
  const text = await response.text();
  const { teams } = await compare(1, 3);
  const all = teams.reduce((sum: number, { total }: { total: number }) => sum + total, 0);
  expect(text.trim().split('\r\n')).toHaveLength(all + 1);
  expect(text).toContain('Revised: One site was counted twice.');
  expect(text).toContain(",'=1+1,");
  expect((await get(`${slugs[0]}/compare/nowhere.csv`)).status).toBe(404);
  expect((await get(`${slugs[0]}/compare/${slugs[2]}.json`)).status).toBe(404);
});

it('tells nothing of a withdrawn release, and looks past it', async () => {
  const input = { releaseId: ids[1], reason: 'A table was wrong.' };
  await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
  const found = await compare(1, 2);
  expect(found).toMatchObject({ later: { withdrawn: { reason: 'A table was wrong.' } }, teams: [] });
  expect(found.counts.corrected).toBe(0);
  const file = await server.as(null).fetch(`/public/releases/${city}/${slugs[0]}/compare/${slugs[1]}.csv`);
  expect(file.status).toBe(410);
  expect(await file.text()).not.toContain('38.125');
  // The reason was given in what is withdrawn; what stands in the later release itself is told.
  expect((await compare(1, 3)).counts.corrected).toBe(1);
  const LATER = `query ($city: String!, $release: String!) {
    laterReleases(city: $city, release: $release) { corrections { values release { number } } } }`;
  expect((await ask(LATER, { release: slugs[0] })).laterReleases.corrections).toEqual([
    { values: 1, release: { number: 3 } },
  ]);
  expect((await ask(LATER, { release: slugs[1] })).laterReleases).toBeNull();
});
