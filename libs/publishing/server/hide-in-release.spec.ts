// What a director leaves out of a draft, and what a reviewer sees of a report before it is approved.
import { rows } from '@plumbline/platform/server';
import {
  PEOPLE,
  PLACE,
  byRace,
  change,
  cityWith,
  draftFor,
  publishDraft,
  shownOf,
  value,
} from '@plumbline/publishing/testing';
import type { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('a director', () => {
  const hide = { ...PLACE, kind: 'CELL', periodLabel: 'FY 2026', group: 'White' };
  const plenty = [value(null, '1200'), value('ASIAN', '300'), value('BLACK', '400'), value('WHITE', '500')];

  it('hides a value in a draft, which is then protected like any other, and takes it back', async () => {
    const quarter = await cityWith(server, [byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    const input = {
      releaseDraftId: draft.id,
      expectedVersion: draft.version,
      items: [hide],
      reason: 'Asked for.',
    };
    const { releaseDraft } = await change(server, quarter.director, 'hideInRelease', input);
    const shown = shownOf(releaseDraft, 'P1');
    expect(shown['White']).toBeNull();
    expect(Object.values(shown).filter((one) => one === null)).toHaveLength(2);
    expect(releaseDraft).toMatchObject({
      version: draft.version + 1,
      hiddenByChoice: [
        {
          metric: 'P1',
          kind: 'CELL',
          group: 'White',
          reason: 'Asked for.',
          by: { id: quarter.director.personId },
        },
      ],
    });
    expect((await publishDraft(server, quarter, draft)).userErrors).toMatchObject([{ code: 'STALE' }]);

    const back = await change(server, quarter.director, 'showInRelease', {
      releaseDraftId: draft.id,
      expectedVersion: releaseDraft.version,
      ids: [releaseDraft.hiddenByChoice[0].id],
    });
    expect(shownOf(back.releaseDraft, 'P1')['White']).toBe('500');
    const { data } = await server.as(quarter.director).execute('{ releaseDrafts { id } }');
    expect(data.releaseDrafts).toHaveLength(1);
    const trail = await quarter.city.asSystem(() =>
      rows<{ summary: string }>("select summary from audit_event where summary like 'Hid %'"),
    );
    expect(trail[0]!.summary).toContain('Team PARKS › Plan of PARKS › G1 › P1 › FY 2026 › White');
  });

  it('keeps the choice when the draft is assembled again, and the second person publishes it', async () => {
    const quarter = await cityWith(server, [byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    await change(server, quarter.director, 'hideInRelease', {
      ...{ releaseDraftId: draft.id, expectedVersion: draft.version, items: [hide], reason: 'Asked for.' },
    });
    const again = await quarter.assemble();
    expect((await draftFor(server, quarter.director, again.id)).hiddenByChoice).toHaveLength(1);
    expect((await publishDraft(server, quarter, again)).userErrors).toEqual([]);
    const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/latest.json`);
    expect(await response.text()).not.toContain('"500"');
  });

  it('hides only what is there, and nobody else hides anything', async () => {
    const quarter = await cityWith(server, [byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version, reason: 'Asked for.' };
    const wrong = await change(server, quarter.director, 'hideInRelease', {
      ...input,
      items: [{ ...hide, group: 'Nobody' }],
    });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['items', '0'] }]);
    const { releaseDraft } = await change(server, quarter.director, 'hideInRelease', {
      ...input,
      items: [hide],
    });
    const anew = { ...input, expectedVersion: releaseDraft.version };
    const twice = await change(server, quarter.director, 'hideInRelease', { ...anew, items: [hide] });
    expect(twice.userErrors).toMatchObject([{ code: 'INVALID', path: ['items', '0'] }]);
    expect(twice.userErrors[0].message).toContain('FY 2026 › White is hidden by choice already');
    const back = { releaseDraftId: draft.id, expectedVersion: anew.expectedVersion, ids: [draft.id] };
    const none = await change(server, quarter.director, 'showInRelease', back);
    expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['ids'] }]);
    const silent = await change(server, quarter.director, 'hideInRelease', {
      ...{ ...anew, items: [{ ...hide, group: 'Asian' }], reason: ' ' },
    });
    expect(silent.userErrors).toMatchObject([{ message: '“Why is it hidden?” is empty. Write something.' }]);
    for (const person of [quarter.chief, quarter.teams[0]!.manager]) {
      const mutation = `mutation ($input: HideInReleaseInput!) { hideInRelease(input: $input) { userErrors { code } } }`;
      const { errors } = await server.as(person).execute(mutation, { input: { ...input, items: [hide] } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('what a draft measures', () => {
  const MEASURES = `query ($id: ID!, $find: String, $at: MeasurePlaceInput!) { releaseDraft(id: $id) {
    measures(find: $find, page: { size: 1 }) { totalCount items { metric hiddenValues } }
    measure(at: $at) { name values { periodLabel group place value hidden } } } }`;

  it('is listed, found by words, and shown as the public would read it', async () => {
    const quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)]);
    const { id } = await quarter.assemble();
    const ask = async (person: TestPerson, find: string | null) =>
      (await server.as(person).execute(MEASURES, { id, find, at: PLACE })).data.releaseDraft;
    const { measures, measure } = await ask(quarter.director, null);
    expect(measures).toMatchObject({ totalCount: 2, items: [{ metric: 'M1' }] });
    expect(measure.values).toContainEqual({
      ...{ periodLabel: 'FY 2026', group: 'Black or African American', place: null },
      ...{ value: null, hidden: true },
    });
    const found = await ask(quarter.director, 'p1 PARKS');
    expect(found.measures).toEqual({ totalCount: 1, items: [{ metric: 'P1', hiddenValues: 2 }] });
    expect((await ask(quarter.director, 'nowhere')).measures.totalCount).toBe(0);
    // A manager of other teams sees the draft and nothing of these.
    const stranger = await ask(await quarter.city.person('PLANNING_MANAGER'), null);
    expect(stranger).toEqual({ measures: { totalCount: 0, items: [] }, measure: null });
  });
});

describe('a value without counts behind it', () => {
  it('is not hidden beside what gives it away: the draft is refused, and the way out leads on', async () => {
    const source = { sourceUrl: 'https://example.org/table' };
    const rates = [value(null, '30'), value('ASIAN', '35'), value('BLACK', '20'), value('WHITE', '32')];
    const metric = byRace(
      'P1',
      'percent',
      rates.map((one) => ({ ...one, ...source })),
    );
    const quarter = await cityWith(server, [metric]);
    const draft = await quarter.assemble();
    const input = { releaseDraftId: draft.id, reason: 'Asked for.' };
    const item = { ...PLACE, kind: 'CELL', periodLabel: 'FY 2026', group: 'White' };
    const { releaseDraft } = await change(server, quarter.director, 'hideInRelease', {
      ...{ ...input, expectedVersion: draft.version, items: [item] },
    });
    expect(releaseDraft.problems).toMatchObject([{ path: [...Object.values(PLACE), 'FY 2026', 'White'] }]);
    const ways = releaseDraft.problems[0].waysOut.map(({ kind }: { kind: string }) => kind);
    expect(ways).toEqual(['SHOW_AGAIN', 'TOTAL_ONLY', 'LEAVE_OUT']);
    expect((await publishDraft(server, quarter, releaseDraft)).userErrors).toMatchObject([
      { code: 'PRIVACY' },
    ]);
    const total = await change(server, quarter.director, 'hideInRelease', {
      ...{ ...input, expectedVersion: releaseDraft.version, items: [{ ...PLACE, kind: 'GROUPS' }] },
    });
    expect(total.releaseDraft.problems).toEqual([]);
    expect(shownOf(total.releaseDraft, 'P1')).toEqual({ Total: '30' });
    expect((await publishDraft(server, quarter, total.releaseDraft)).userErrors).toEqual([]);
  });
});

describe('before a report is approved', () => {
  const VIEW = `query ($reportId: ID!) { publicViewOfReport(reportId: $reportId) { hidden problems { path }
    release { departments { code plans { goals { deliverables { note }
      metrics { code observations { category value hidden } } } } } } } }`;

  it('its reviewer sees what the public would read and what would be hidden, and nobody else does', async () => {
    const quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)], { approved: false });
    const [team] = quarter.teams as [TestQuarter['teams'][number]];
    await quarter.fill(team, { note: 'Two sites are open.' });
    await quarter.submit(team);
    const view = async (person: TestPerson) =>
      (await server.as(person).execute(VIEW, { reportId: team.reportId })).data.publicViewOfReport;
    const { hidden, problems, release } = await view(team.manager);
    expect(problems).toEqual([]);
    expect(hidden).toContain('Plan of PARKS › G1 › P1 › FY 2026 › Black or African American');
    const [goal] = release.departments[0].plans[0].goals;
    expect(goal.deliverables).toEqual([{ note: 'Two sites are open.' }]);
    expect(goal.metrics[1].observations).toContainEqual(
      { category: 'Black or African American', value: null, hidden: true }, // prettier-ignore
    );
    expect(await view(await quarter.city.person('PLANNING_MANAGER'))).toBeNull();

    // It is exactly what a release then says.
    await quarter.approve(team, { submitted: true });
    const draft = await draftFor(server, quarter.director, (await quarter.assemble()).id);
    const metrics = draft.preview.departments[0].plans[0].goals[0].metrics;
    const plain = (list: { observations: { category: string; value: string }[] }[]) =>
      list.map(({ observations }) => observations.map((row) => [row.category, row.value]));
    expect(plain(metrics)).toEqual(plain(goal.metrics));
  });
});
