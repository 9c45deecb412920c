import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { setClock } from '@plumbline/platform/server';
import { aMetric } from '@plumbline/measuring/testing';
import { aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
let officer: TestPerson;
let reportId: string;
let back = () => {};

const SEARCH = `query ($words: String!, $kind: FoundKind) {
  search(words: $words, kind: $kind) {
    counts { kind count }
    items { kind itemId code excerpt { text found } planTitle reportId periodLabel teamName sample }
  }
}`;

async function found(person: TestPerson, words: string, kind: string | null = null) {
  const { data, errors } = await server.as(person).execute(SEARCH, { words, kind });
  expect(errors).toBeUndefined();
  return data.search as {
    counts: { kind: string; count: number }[];
    items: {
      kind: string;
      itemId: string;
      code: string;
      reportId: string;
      excerpt: { text: string; found: boolean }[];
    }[];
  };
}
const codes = async (person: TestPerson, words: string) =>
  (await found(person, words)).items.map(({ kind, code }) => `${kind} ${code ?? ''}`.trim());

beforeAll(async () => {
  back = setClock(() => new Date('2026-10-10T17:00:00Z'));
  server = await startTestServer();
  city = await server.aCity();
  team = await city.team('PARKS');
  officer = await city.person('EQUITY_OFFICER', team);
  await aPlanInForce(city, team, {
    title: 'Parks for everyone',
    deliverables: [
      aDeliverable('D1', {
        text: 'Plant shade trees along school routes',
        ownerRole: 'Forester',
        milestones: [{ text: 'Map the hottest blocks', dueOn: '2026-11-30' }],
      }),
      aDeliverable('D2', { text: 'Translate the permits into Vietnamese' }),
    ],
    metrics: [aMetric('M1', { name: 'Canopy by neighborhood' })],
  });
  reportId = await aReport(city, team);
  const as = reportOperations(server, officer);
  const [item] = (await as.report(reportId)).items;
  const save = (note: string, replacesId: string | null) =>
    as.saveProgress({ reportId, deliverableId: item.deliverable.id, replacesId, status: 'ON_TRACK', note });
  const first = await save('Ordered forty lindens.', null);
  await save('Ordered forty maples.', first.progressUpdate.id);
});
afterAll(async () => {
  back();
  await server.close();
});

describe('searching', () => {
  it('finds plans, goals, deliverables, milestones, metrics, updates and reports by their words', async () => {
    expect(await codes(officer, 'everyone')).toEqual(expect.arrayContaining(['PLAN', 'GOAL G1']));
    expect(await codes(officer, 'tree')).toEqual(['DELIVERABLE D1']);
    expect(await codes(officer, 'forester')).toEqual(['DELIVERABLE D1']);
    expect(await codes(officer, 'hot block')).toEqual([]);
    expect(await codes(officer, 'hottest block')).toEqual(['MILESTONE D1']);
    expect(await codes(officer, 'canopy')).toEqual(['METRIC M1']);
    expect(await codes(officer, 'D2')).toEqual(['DELIVERABLE D2']);
    expect((await found(officer, team.name, 'REPORT')).items).toMatchObject([{ kind: 'REPORT', reportId }]);
  });

  it('finds the word that is not finished, and the form of a word', async () => {
    expect(await codes(officer, 'shade tr')).toEqual(['DELIVERABLE D1']);
    expect(await codes(officer, 'translating permit')).toEqual(['DELIVERABLE D2']);
  });

  it('finds what stands, not what was replaced', async () => {
    expect(await codes(officer, 'lindens')).toEqual([]);
    expect((await found(officer, 'maples')).items).toMatchObject([{ kind: 'UPDATE', code: 'D1', reportId }]);
  });

  it('shows where the words stand, and counts each kind whichever is asked for', async () => {
    const { items, counts } = await found(officer, 'vietnamese', 'DELIVERABLE');
    expect(items[0]?.excerpt).toEqual([
      { text: 'Translate the permits into ', found: false },
      { text: 'Vietnamese', found: true },
    ]);
    expect(counts).toEqual([{ kind: 'DELIVERABLE', count: 1 }]);
    const other = await found(officer, 'vietnamese', 'GOAL');
    expect(other.items).toEqual([]);
    expect(other.counts).toEqual(counts);
  });

  it.each(["'; drop table plan; --", '"', '!!! & |', ':*', '\\', '<b>', '(((', '%'])(
    'takes %s for words',
    async (words) => {
      expect((await found(officer, words)).items).toEqual([]);
    },
  );

  it('takes a text far too long for words', async () => {
    expect((await found(officer, 'a'.repeat(10_000))).items).toEqual([]);
  });

  it('leaves out what a minus says, and keeps quoted words together', async () => {
    expect(await codes(officer, 'permits -vietnamese')).toEqual([]);
    expect(await codes(officer, '"school routes"')).toEqual(['DELIVERABLE D1']);
    expect(await codes(officer, '"routes school"')).toEqual([]);
  });

  it('finds nothing of another department, portfolio or city, and nothing for those who read only what is published', async () => {
    const otherTeam = await city.team('LIBRARY');
    const stranger = await server.aCity();
    const strangersTeam = await stranger.team('PARKS');
    for (const person of [
      await city.person('EQUITY_OFFICER', otherTeam),
      await city.person('PLANNING_MANAGER', otherTeam),
      await city.person('COUNSEL'),
      await city.person('AUDITOR'),
      await city.person('CITY_ADMIN'),
      await city.person('OVERSIGHT_MEMBER'),
      await stranger.person('EQUITY_OFFICER', strangersTeam),
      await stranger.person('PLANNING_DIRECTOR'),
    ]) {
      expect(await found(person, 'vietnamese OR maples OR canopy')).toEqual({ counts: [], items: [] });
    }
    for (const person of [
      await city.person('PLANNING_MANAGER', team),
      await city.person('PLANNING_DIRECTOR'),
    ]) {
      expect((await found(person, 'vietnamese OR maples OR canopy')).items).toHaveLength(3);
    }
  });

  it('refuses strangers', async () => {
    const { errors } = await server.as(null).execute(SEARCH, { words: 'trees', kind: null });
    expect(errors).toHaveLength(1);
  });
});

describe('what was opened last', () => {
  const RECENT = '{ recentItems { kind itemId title teamName } }';
  const REMEMBER = `mutation ($input: RememberOpenedInput!) { rememberOpened(input: $input) { userErrors { code message } } }`;
  const remember = async (person: TestPerson, kind: string, itemId: string) =>
    (await server.as(person).execute(REMEMBER, { input: { kind, itemId } })).data.rememberOpened.userErrors;
  const recent = async (person: TestPerson) =>
    (await server.as(person).execute(RECENT)).data.recentItems as { kind: string; title: string }[];

  it('stands at the top once, for this person alone', async () => {
    const colleague = await city.person('EQUITY_OFFICER', team);
    const [plan] = (await found(officer, 'everyone', 'PLAN')).items;
    const [metric] = (await found(officer, 'canopy')).items;
    expect(await recent(officer)).toEqual([]);
    expect(await remember(officer, 'PLAN', plan!.itemId)).toEqual([]);
    expect(await remember(officer, 'REPORT', reportId)).toEqual([]);
    expect(await remember(officer, 'METRIC', metric!.itemId)).toEqual([]);
    expect(await remember(officer, 'PLAN', plan!.itemId)).toEqual([]);
    const kinds = (await recent(officer)).map(({ kind }) => kind);
    expect(kinds).toHaveLength(3);
    expect(kinds).toEqual(expect.arrayContaining(['PLAN', 'REPORT', 'METRIC']));
    expect(await recent(colleague)).toEqual([]);
  });

  it('takes nothing the person may not read, and nothing that is not there', async () => {
    const stranger = await city.person('EQUITY_OFFICER', await city.team('TRANSIT'));
    for (const id of [reportId, '01890000-0000-7000-8000-000000000000']) {
      expect(await remember(stranger, 'REPORT', id)).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await recent(stranger)).toEqual([]);
  });
});
