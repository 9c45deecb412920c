// What the public asks about one promise, one measure and one priority: release by release, and nothing of a withdrawn one.
import { MUTATIONS, TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
const published: { id: string; slug: string }[] = [];

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!, { note: 'First word.', value: '40' });
  await quarter.approve(parks!);
  published.push(await quarter.publish());
  const next = await quarter.next();
  const [parksNext] = next.teams;
  await next.fill(parksNext!, { note: 'Second word.', value: '41' });
  await next.approve(parksNext!);
  published.push(await next.publish());
});
afterAll(() => server.close());

/** A promise or a measure as one release told of it. */
interface Told {
  release: { number: number };
  reported: boolean;
  deliverable: { note: string | null };
  metric: { observations: { value: string }[] };
}

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await server.askPublicly(query, { city: quarter.city.slug, ...variables });
  expect(errors).toBeUndefined();
  return data;
}

const HISTORY = `query ($city: String!, $release: String, $code: String = "PARKS") {
  deliverableHistory(city: $city, release: $release, department: $code, plan: "plan-of-parks", goal: "G1", deliverable: "D1") {
    reported release { number withdrawn { reason } } deliverable { note status } }
  metricHistory(city: $city, release: $release, department: $code, plan: "plan-of-parks", goal: "G1", metric: "M1") {
    reported release { number } metric { observations { value periodLabel } } } }`;

it('tells a promise and a measure release by release, newest first', async () => {
  const { deliverableHistory: promise, metricHistory: measure } = await ask(HISTORY);
  expect(promise.map((one: Told) => [one.release.number, one.reported, one.deliverable.note])).toEqual([
    [2, true, 'Second word.'],
    [1, true, 'First word.'],
  ]);
  expect(measure.map((one: Told) => one.metric.observations.at(-1)?.value)).toEqual(['41', '40']);
});

it('never tells at an old address what a later release said', async () => {
  const { deliverableHistory: promise } = await ask(HISTORY, { release: published[0]!.slug });
  expect(promise.map((one: Told) => one.release.number)).toEqual([1]);
  expect((await ask(HISTORY, { release: 'no-such-release' })).deliverableHistory).toEqual([]);
});

it('says of a department without an approved report that there is none', async () => {
  const { deliverableHistory: promise } = await ask(HISTORY, { code: 'LIB' });
  expect(promise.map((one: Told) => [one.reported, one.deliverable])).toEqual([
    [false, null],
    [false, null],
  ]);
});

it('finds a promise, a measure and a priority by the codes in their addresses', async () => {
  const { release, city } = await ask(`query ($city: String!) {
    release(city: $city) { priorities { slug } goalsWithoutPriority priority(slug: "nothing") { name }
      department(code: "PARKS") { goal(plan: "plan-of-parks", code: "G1") {
        deliverable(code: "D1") { code } metric(code: "M1") { code } none: metric(code: "M9") { code } } } }
    city(slug: $city) { latest { number } } }`);
  expect(release.department.goal).toEqual({
    deliverable: { code: 'D1' },
    metric: { code: 'M1' },
    none: null,
  });
  expect(release).toMatchObject({ priorities: [], goalsWithoutPriority: 1, priority: null });
  expect(city.latest.number).toBe(2);
});

it('shows of a withdrawn release that it was, with the reason, and nothing else', async () => {
  const [, second] = published;
  const input = { releaseId: second!.id, reason: 'A table was wrong.' };
  await server.as(quarter.chief).execute(MUTATIONS.withdrawRelease, { input });
  const { deliverableHistory: promise } = await ask(HISTORY);
  expect(promise).toEqual([
    {
      reported: false,
      release: { number: 2, withdrawn: { reason: 'A table was wrong.' } },
      deliverable: null,
    },
    expect.objectContaining({ release: { number: 1, withdrawn: null }, reported: true }),
  ]);
  const { release, city } = await ask(
    `query ($city: String!, $release: String) {
      release(city: $city, release: $release) { priorities { slug } goalsWithoutPriority }
      city(slug: $city) { latest { number } } }`,
    { release: second!.slug },
  );
  expect(release).toEqual({ priorities: [], goalsWithoutPriority: 0 });
  expect(city.latest.number).toBe(1);
});
