// Found by anybody: what a release says, under the topics and areas its city has named; and nothing else.
import { rows } from '@plumbline/platform/server';
import { FindIndex, findItems } from '@plumbline/publishing/domain';
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let other: TestQuarter;
let administrator: TestPerson;

const [goal] = exampleTree('PARKS').goals;

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB'], {
    goals: [{ ...goal!, priority: 'Green city', geographyFocus: 'East Side' }],
  });
  await quarter.fill(quarter.teams[0]!, { note: 'Two sites opened near the river.' });
  await quarter.approve(quarter.teams[0]!);
  await quarter.fill(quarter.teams[1]!, { note: 'MARKER-UNAPPROVED' });
  await quarter.publish();
  administrator = await quarter.city.person('CITY_ADMIN');
  other = await TestQuarter.open(server, ['PARKS']);
  await other.fill(other.teams[0]!);
  await other.approve(other.teams[0]!);
  await other.publish();
});
afterAll(() => server.close());

const ask = (query: string, variables: object = {}) => server.askPublicly(query, variables);

const FIND = `query ($city: String!, $words: String, $topic: String, $place: String, $status: String, $page: Int) {
  find(city: $city, words: $words, topic: $topic, place: $place, status: $status, page: $page) {
    total page items { what code title { text found } excerpt { where parts { text found } } topics places status }
    counts { topic { value count } place { value count } department { value label count } what { value count } }
    boundaries { name sample areas { name } } } }`;

const find = async (variables: object) => {
  const { data, errors } = await ask(FIND, { city: quarter.city.slug, ...variables });
  expect(errors).toBeUndefined();
  return data.find;
};

const save = (person: TestPerson, topics: string[], expectedVersion = 0) =>
  server
    .as(person)
    .execute(
      `mutation ($input: SaveTopicMapInput!) { saveTopicMap(input: $input) { topicMap { version goalsWithTopic }
         userErrors { code message } } }`,
      { input: { expectedVersion, lines: [{ source: 'PRIORITY', label: 'Green city', topics }] } },
    )
    .then(({ data, errors }) => data?.saveTopicMap ?? errors);

describe('finding', () => {
  it('needs no log-in, marks the words, and says where they stand', async () => {
    const { total, items } = await find({ words: 'river SITE' });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ what: 'DELIVERABLE', code: 'D1', status: 'ON_TRACK' });
    const marked = [...items[0].title, ...items[0].excerpt.parts].filter(({ found }) => found);
    expect(marked.map(({ text }) => text)).toEqual(['sites', 'sites', 'river']);
    expect(items[0].excerpt.where).toBe('NOTE');
  });

  it('finds nothing that was not approved', async () => {
    expect((await find({ words: 'MARKER-UNAPPROVED' })).total).toBe(0);
    expect((await find({})).counts.department).toEqual([
      { value: 'PARKS', label: expect.any(String), count: 3 },
    ]);
  });

  it('a page beyond the last is the last; other cities, releases and too long questions answer nothing', async () => {
    expect((await find({ page: 99 })).page).toBe(1);
    expect((await ask(FIND, { city: 'nowhere' })).data.find).toBeNull();
    const long = await ask(FIND, { city: quarter.city.slug, words: 'x'.repeat(201) });
    expect(long.errors).toBeDefined();
  });
});

describe('topics', () => {
  it('are said by director or administrator, seen by the public at once, and on record', async () => {
    expect((await find({ topic: 'none' })).total).toBe(3);
    expect(await save(administrator, ['environment'])).toMatchObject({
      topicMap: { version: 1, goalsWithTopic: 1 },
      userErrors: [],
    });
    expect((await find({ topic: 'environment' })).items[0].topics).toEqual(['environment']);
    expect((await find({ topic: 'none' })).total).toBe(0);
    const trail = await quarter.city.asSystem(() =>
      rows<{ summary: string }>(`select summary from audit_event where action = 'public-site:keep'`),
    );
    expect(trail).toHaveLength(1);
    const { data } = await ask(
      `query ($city: String!) { goalTopics(city: $city, department: "PARKS", plan: "plan-of-parks", goal: "G1") }`,
      { city: quarter.city.slug },
    );
    expect(data.goalTopics).toEqual(['environment']);
  });

  it.each([
    ['a stale page', () => save(quarter.director, ['housing'], 0), 'STALE'],
    ['a topic that is none', () => save(quarter.director, ['nonsense'], 1), 'INVALID'],
    ['no change', () => save(quarter.director, ['environment'], 1), 'INVALID'],
  ])('%s is refused', async (_, attempt, code) => {
    expect(await attempt()).toMatchObject({ topicMap: null, userErrors: [{ code }] });
  });

  it('nobody else says them', async () => {
    expect(JSON.stringify(await save(quarter.chief, ['housing'], 1))).toMatch(
      /FORBIDDEN|may not|not allowed/i,
    );
  });
});

describe('boundaries', () => {
  const outline = (name: string, east: number) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [east, 40],
          [east + 1, 40],
          [east + 1, 41],
          [east, 41],
          [east, 40],
        ],
      ],
    },
  });
  const publish = (geojson: string) =>
    server
      .as(quarter.director)
      .execute(
        `mutation ($input: PublishBoundariesInput!) { publishBoundaries(input: $input) {
           boundaries { version areaNames } userErrors { code message path } } }`,
        { input: { geojson, name: 'Sides', source: 'Drawn for a test', license: 'CC0', sample: true } },
      )
      .then(({ data }) => data.publishBoundaries);

  it('are checked, published, found by, and taken back', async () => {
    expect(await publish('{}')).toMatchObject({ userErrors: [{ code: 'INVALID', path: ['geojson'] }] });
    const features = [outline('The East Side', -74), outline('West Side', -75)];
    const done = await publish(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(done).toMatchObject({ boundaries: { version: 1, areaNames: ['The East Side', 'West Side'] } });
    const { total, boundaries, counts } = await find({ place: 'The East Side' });
    expect(total).toBe(3);
    expect(boundaries).toMatchObject({ name: 'Sides', sample: true });
    expect(counts.place).toEqual([{ value: 'The East Side', count: 3 }]);
    await server.as(quarter.director).execute('mutation { takeBackBoundaries { userErrors { code } } }');
    expect((await find({})).boundaries).toBeNull();
    // What the city called the place stays findable.
    expect((await find({ place: 'East Side' })).total).toBe(3);
  });
});

describe('comparison', () => {
  const FIELDS = `definition without measures { cityName agreed newest { label } }
    tables { measures { city metricName newest { label total { value hidden } } } }
    notCompared { cities differences { why city } }`;
  const comparison = async () => {
    const { data, errors } = await ask(`{ comparisons(topic: "digital") { ${FIELDS} } }`);
    expect(errors).toBeUndefined();
    return data.comparisons[0];
  };
  const given = { definition: 'broadband', definitionVersion: 1, denominator: 'households' };
  const agree = (which: TestQuarter, more: object = {}) =>
    server
      .as(which.director)
      .execute(
        `mutation ($input: AgreeToComparisonInput!) { agreeToComparison(input: $input) {
           choice { agreed } userErrors { code message path } } }`,
        {
          input: {
            ...given,
            ...{ departmentCode: 'PARKS', planSlug: 'plan-of-parks', metricCode: 'M1' },
            ...more,
          },
        },
      )
      .then(({ data }) => data.agreeToComparison);

  it('needs a measure that follows the definition', async () => {
    const wrong = await agree(quarter, { definition: 'life-expectancy', denominator: 'residents' });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['measure'] }]);
    expect(wrong.userErrors[0].message).toContain('percent');
    expect(await agree(quarter, { metricCode: 'M9' })).toMatchObject({ userErrors: [{ path: ['measure'] }] });
    expect(await agree(quarter, { denominator: 'x' })).toMatchObject({
      userErrors: [{ path: ['denominator'] }],
    });
  });

  it('stands only while every city agrees; whoever takes it back is named, and no number stays', async () => {
    expect(await agree(quarter)).toMatchObject({ choice: { agreed: true } });
    const alone = await comparison();
    expect(alone.tables).toEqual([]);
    expect(alone.without).toContain(other.city.slug);
    expect(await agree(other)).toMatchObject({ choice: { agreed: true } });
    const both = await comparison();
    expect(both.tables).toHaveLength(1);
    expect(both.tables[0].measures.map(({ newest }: { newest: { total: object } }) => newest.total)).toEqual([
      { value: '40', hidden: false },
      { value: '40', hidden: false },
    ]);
    const taken = await server
      .as(other.director)
      .execute(
        'mutation { takeBackComparison(definition: "broadband") { choice { agreed } userErrors { code } } }',
      );
    expect(taken.data.takeBackComparison).toMatchObject({ choice: { agreed: false } });
    const { tables, notCompared, measures } = await comparison();
    expect(tables).toEqual([]);
    expect(notCompared[0].differences).toEqual([{ why: 'NOT_AGREED', city: other.city.slug }]);
    expect(measures.filter(({ agreed }: { agreed: boolean }) => !agreed)).toMatchObject([{ newest: null }]);
  });
});

it('the library lists published goals of every city by its name, with no rank', async () => {
  const { data, errors } = await ask(
    '{ library { total items { city { name } code work { status count } result strategies { text } } cities { value count } } }',
  );
  expect(errors).toBeUndefined();
  const names = data.library.items.map(({ city }: { city: { name: string } }) => city.name);
  expect(names).toEqual([...names].sort());
  expect(data.library.total).toBe(2);
  expect(data.library.items[0]).toMatchObject({ code: 'G1', work: [{ status: 'ON_TRACK', count: 1 }] });
});

it('a withdrawn release has nothing to find, and the library knows nothing of it', async () => {
  const release = await quarter.city.asSystem(() => rows<{ id: string }>('select id from release'));
  await server
    .as(quarter.chief)
    .execute(
      'mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { userErrors { code message } } }',
      { input: { releaseId: release[0]!.id, reason: 'A wrong file was published.' } },
    );
  expect((await ask(FIND, { city: quarter.city.slug })).data.find).toBeNull();
  const { data } = await ask('{ library { total items { city { slug } } } }');
  expect(data.library.items.map(({ city }: { city: { slug: string } }) => city.slug)).toEqual([
    other.city.slug,
  ]);
});

it('a large release is prepared once and answers without looking at everything again', () => {
  const words = ['homes', 'streets', 'clinics', 'parks', 'schools', 'hiring', 'safety', 'language'];
  const departments = Array.from({ length: 45 }, (_, d) => ({
    code: `D${d}`,
    name: `Department ${d}`,
    plans: [
      {
        slug: 'plan',
        goals: Array.from({ length: 10 }, (_, g) => ({
          ...{ code: `G${g}`, text: `A goal about ${words[g % 8]}.`, priority: null, theme: null },
          ...{ planArea: null, populationFocus: null, geographyFocus: null, sample: false },
          ...{ result: 'UNMEASURED', resultSample: false, strategies: [], metrics: [] },
          deliverables: Array.from({ length: 300 }, (_, n) => ({
            ...{ code: `X${n}`, text: `Promise ${n} on ${words[n % 8]} and ${words[(n + d) % 8]}.` },
            ...{ ownerRole: null, note: null, status: 'DONE', statusLabel: 'Done' },
            ...{ sample: false, reportedSample: false },
          })),
        })),
      },
    ],
  }));
  const index = new FindIndex(findItems(departments, { topics: [], areas: [] }));
  expect(index.items).toHaveLength(45 * 10 * 301);
  expect(index.find({ words: 'promise 299', department: 'D7' }).items).toHaveLength(10);
  expect(index.find({ words: 'clinic park' }).items.length).toBeGreaterThan(1000);
});
