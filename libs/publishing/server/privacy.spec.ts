// Small groups across releases: what is hidden is nowhere, leaks are refused with the value named, ways out can be taken.
import { aCategorySet, aMetric } from '@plumbline/measuring/testing';
import type { MetricGiven } from '@plumbline/measuring/domain';
import { saveMetrics } from '@plumbline/measuring/server';
import { rows } from '@plumbline/platform/server';
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

type Given = MetricGiven['observations'][number];

function value(categoryCode: string | null, text: string, counts: [string, string] | null = null): Given {
  const [numerator, denominator] = counts ?? [null, null];
  const given = { periodLabel: 'FY 2026', periodEndsOn: '2026-06-30', categoryCode, value: text };
  return { ...given, numerator, denominator, missingReason: null, sourceUrl: null, sample: false };
}

/** A measure of the three groups that is due once a year, so that this quarter asks for nothing. */
function byRace(code: string, unit: string, observations: Given[]): MetricGiven {
  return aMetric(code, { unit, frequency: 'YEARLY', categorySetCode: 'RACE', observations });
}

const PEOPLE = [value(null, '100'), value('ASIAN', '33'), value('BLACK', '7'), value('WHITE', '60')];

/** A city whose only team reports the metrics; its report is approved. */
async function cityWith(metrics: MetricGiven[], { approved = true } = {}): Promise<TestQuarter> {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  await aCategorySet(quarter.city);
  await save(quarter, metrics);
  if (approved) await approve(quarter);
  return quarter;
}

async function save(quarter: TestQuarter, metrics: MetricGiven[]): Promise<void> {
  const goals = exampleTree('PARKS').goals.map((goal) => ({
    ...goal,
    metrics: [...goal.metrics, ...metrics],
  }));
  await quarter.city.asSystem(() => saveMetrics(quarter.teams[0]!.planId, goals, 'Imported for a test.'));
}

async function approve(quarter: TestQuarter): Promise<void> {
  await quarter.fill(quarter.teams[0]!);
  await quarter.approve(quarter.teams[0]!);
}

async function setThreshold(quarter: TestQuarter, person: TestPerson, threshold: number) {
  const { data, errors } = await server.as(person).execute(
    `mutation ($input: SetPrivacyRuleInput!) { setPrivacyRule(input: $input) {
       privacyRule { threshold protectionWidth inWords } userErrors { code message } } }`,
    { input: { threshold, zeroMayShow: true, rounding: 'HALF_UP' } },
  );
  return data?.setPrivacyRule ?? { refused: errors };
}

const DRAFT = `id version problems { message path waysOut { kind says cells { periodLabel group place } releases { id } } }
  hiddenByChoice { id metric kind group reason } viewerCan { publish hide publishBlockedBecause } preview { departments {
    plans { goals { metrics { code observations { periodLabel category value hidden } } } } } }`;

async function draftFor(person: TestPerson, id: string) {
  const { data, errors } = await server
    .as(person)
    .execute(`query ($id: ID!) { releaseDraft(id: $id) { ${DRAFT} } }`, { id });
  expect(errors).toBeUndefined();
  return data.releaseDraft;
}

/** The values a draft shows of a metric, by group; those with the mark are null. */
function shownOf(draft: Awaited<ReturnType<typeof draftFor>>, code: string): Record<string, string | null> {
  const metrics = draft.preview.departments[0].plans[0].goals[0].metrics;
  const found = metrics.find((metric: { code: string }) => metric.code === code);
  return Object.fromEntries(
    found.observations.map((row: { category: string | null; value: string | null }) => [
      row.category ?? 'Total',
      row.value,
    ]),
  );
}

async function change(person: TestPerson, name: 'hideInRelease' | 'showInRelease', input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.as(person).execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       releaseDraft { ${DRAFT} } userErrors { code message path } } }`,
    { input },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[name];
}

async function publish(quarter: TestQuarter, draft: { id: string; version: number }) {
  const { data } = await server.as(quarter.chief).execute(
    `mutation ($input: PublishReleaseInput!) { publishRelease(input: $input) {
       release { id slug } userErrors { code message path } } }`,
    { input: { releaseDraftId: draft.id, expectedVersion: draft.version } },
  );
  return data.publishRelease;
}

const PLACE = { team: 'Team PARKS', plan: 'Plan of PARKS', goal: 'G1', metric: 'P1' };

describe('what is hidden', () => {
  // Numbers that occur nowhere else; the small one is the people behind the first percentage.
  const RATES = [
    value(null, '21.633816', ['1234567', '5706654']),
    value('ASIAN', '0.000613', ['7', '1141709']),
    value('BLACK', '33.221145', ['527389', '1587510']),
    value('WHITE', '23.751014', ['707171', '2977435']),
  ];
  const BEHIND: Record<string, string[]> = {
    Asian: ['0.000613', '1141709'],
    'Black or African American': ['33.221145', '527389', '1587510'],
    White: ['23.751014', '707171', '2977435'],
  };
  const EVERYTHING = `query ($city: String!) { release(city: $city) { privacyRule departments { plans { goals { resultSentence
    metrics { sentence warning result results { category result } progress { category pace share expected why }
      measures { measure value low high refusal } groups { label } observations { category value numerator denominator n
        marginOfError standardError hidden note } picture { periods { label total { value low high } noGap
          groups { label value low high hidden missing } gap { group comparedWith difference { value low high }
            ratio { value } } } } } } } } } }`;

  it('occurs nowhere in what is published: not in the file, its copies, sentences, measures or the API', async () => {
    const quarter = await cityWith([byRace('P1', 'percent', RATES)]);
    const { slug } = await quarter.publish();
    const file = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${slug}.json`);
    const raw = await file.text();
    const api = await server.as(null).fetch('/public/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: EVERYTHING, variables: { city: quarter.city.slug } }),
    });
    const answer = await api.text();
    expect(answer).not.toContain('"errors"');
    const records: { record: { kind: string; fields: Record<string, unknown> } }[] = JSON.parse(raw).records;
    const values = records.map(({ record }) => record).filter(({ kind }) => kind === 'observation');
    const hidden = values.filter(({ fields }) => fields['hidden'] === true).map(({ fields }) => String(fields['category'])); // prettier-ignore
    expect(hidden).toContain('Asian');
    expect(hidden.length).toBeGreaterThan(1);
    const secrets = hidden.flatMap((group) => BEHIND[group] ?? []);
    const everywhere = [raw, answer].join('\n');
    for (const secret of secrets) {
      const [whole = '', decimals] = secret.split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',?');
      expect(everywhere).not.toMatch(new RegExp(`(?<![0-9a-f])${grouped}${decimals ? `\\.${decimals.slice(0, 3)}` : '(?![0-9a-f])'}`)); // prettier-ignore
    }
    // What is shown is there, so the search would have found the rest.
    expect(everywhere).toContain('21.633816');
    expect(everywhere).toContain('hidden to protect privacy');
    expect(JSON.parse(answer).data.release.privacyRule).toContain('from 1 to 9 is hidden');
  });

  it('stays on the city’s own record, which the public’s role cannot read', async () => {
    const quarter = await cityWith([byRace('P1', 'people', PEOPLE)]);
    await quarter.publish();
    const [kept] = await quarter.city.asSystem(() =>
      rows<{ numbers: { group: string; value: string }[] }>('select numbers from release_hidden'),
    );
    expect(kept!.numbers.map(({ group, value: number }) => [group, number])).toContainEqual([
      'Black or African American',
      '7',
    ]);
    const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/latest.json`);
    expect(await response.text()).not.toContain('"path"');
  });
});

describe('a release that would give somebody away', () => {
  /** What was allowed once shows the small number; the rule is stricter since. */
  async function stricterSince() {
    const quarter = await cityWith([byRace('P1', 'people', PEOPLE)]);
    const admin = await quarter.city.person('CITY_ADMIN');
    expect(await setThreshold(quarter, quarter.director, 2)).toHaveProperty('refused');
    expect((await setThreshold(quarter, admin, 2)).privacyRule).toMatchObject({ protectionWidth: 2 });
    const first = await quarter.publish('Spring');
    const { privacyRule } = await setThreshold(quarter, admin, 10);
    expect(privacyRule.inWords).toContain('from 1 to 9');
    return { quarter, first };
  }

  it('is refused; those who make it learn which value, why, and what helps; nobody else learns anything', async () => {
    const { quarter, first } = await stricterSince();
    const draft = await quarter.assemble('Summer');
    const { problems, viewerCan } = await draftFor(quarter.director, draft.id);
    const path = ['Team PARKS', 'Plan of PARKS', 'G1', 'P1', 'FY 2026', 'Black or African American'];
    expect(problems[0].path).toEqual(path);
    expect(problems[0].message).toContain('Release 1, "Spring"');
    expect(problems[0].waysOut).toContainEqual(
      expect.objectContaining({ kind: 'WITHDRAW', releases: [{ id: first.id }] }),
    );
    expect(viewerCan.publish).toBe(false);

    const refused = await publish(quarter, draft);
    expect(refused.userErrors).toMatchObject([{ code: 'PRIVACY', path }]);
    expect(refused.userErrors[0].message).not.toMatch(/\b7\b/);

    const stranger = await quarter.city.person('PLANNING_MANAGER');
    expect((await draftFor(stranger, draft.id)).problems).toEqual([]);
    const trail = await quarter.city.asSystem(() =>
      rows<{ text: string }>("select summary || coalesce(detail::text, '') as text from audit_event"),
    );
    expect(trail.map(({ text }) => text).join(' ')).not.toContain(problems[0].message);

    await server
      .as(quarter.chief)
      .execute(
        `mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { userErrors { message } } }`,
        { input: { releaseId: first.id, reason: 'It showed too much.' } },
      );
    const again = await quarter.assemble('Summer');
    expect((await draftFor(quarter.director, again.id)).problems).toEqual([]);
    expect((await publish(quarter, again)).userErrors).toEqual([]);
  });

  it('can be published without the period, and nothing less helps', async () => {
    const { quarter } = await stricterSince();
    const draft = await quarter.assemble('Summer');
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version, reason: 'Too few.' };
    const item = { ...PLACE, kind: 'GROUPS' };
    const total = await change(quarter.director, 'hideInRelease', { ...input, items: [item] });
    expect(shownOf(total.releaseDraft, 'P1')).toEqual({ Total: null });
    expect(total.releaseDraft.problems.length).toBeGreaterThan(0);
    const without = await change(quarter.director, 'hideInRelease', {
      ...{ ...input, expectedVersion: total.releaseDraft.version },
      items: [{ ...PLACE, kind: 'PERIOD', periodLabel: 'FY 2026' }],
    });
    expect(without.releaseDraft.problems).toEqual([]);
    expect(shownOf(without.releaseDraft, 'P1')).toEqual({});
    expect((await publish(quarter, without.releaseDraft)).userErrors).toEqual([]);
  });
});

describe('a director', () => {
  const hide = { ...PLACE, kind: 'CELL', periodLabel: 'FY 2026', group: 'White' };
  const plenty = [value(null, '1200'), value('ASIAN', '300'), value('BLACK', '400'), value('WHITE', '500')];

  it('hides a value in a draft, which is then protected like any other, and takes it back', async () => {
    const quarter = await cityWith([byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    const input = {
      releaseDraftId: draft.id,
      expectedVersion: draft.version,
      items: [hide],
      reason: 'Asked for.',
    };
    const { releaseDraft } = await change(quarter.director, 'hideInRelease', input);
    const shown = shownOf(releaseDraft, 'P1');
    expect(shown['White']).toBeNull();
    expect(Object.values(shown).filter((one) => one === null)).toHaveLength(2);
    expect(releaseDraft).toMatchObject({
      version: draft.version + 1,
      hiddenByChoice: [{ metric: 'P1', kind: 'CELL', group: 'White', reason: 'Asked for.' }],
    });
    expect((await publish(quarter, draft)).userErrors).toMatchObject([{ code: 'STALE' }]);

    const back = await change(quarter.director, 'showInRelease', {
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
    const quarter = await cityWith([byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    await change(quarter.director, 'hideInRelease', {
      ...{ releaseDraftId: draft.id, expectedVersion: draft.version, items: [hide], reason: 'Asked for.' },
    });
    const again = await quarter.assemble();
    expect((await draftFor(quarter.director, again.id)).hiddenByChoice).toHaveLength(1);
    expect((await publish(quarter, again)).userErrors).toEqual([]);
    const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/latest.json`);
    expect(await response.text()).not.toContain('"500"');
  });

  it('hides only what is there, and nobody else hides anything', async () => {
    const quarter = await cityWith([byRace('P1', 'people', plenty)]);
    const draft = await quarter.assemble();
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version, reason: 'Asked for.' };
    const wrong = await change(quarter.director, 'hideInRelease', {
      ...input,
      items: [{ ...hide, group: 'Nobody' }],
    });
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['items', '0'] }]);
    for (const person of [quarter.chief, quarter.teams[0]!.manager]) {
      const mutation = `mutation ($input: HideInReleaseInput!) { hideInRelease(input: $input) { userErrors { code } } }`;
      const { errors } = await server.as(person).execute(mutation, { input: { ...input, items: [hide] } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('before a report is approved', () => {
  const VIEW = `query ($reportId: ID!) { publicViewOfReport(reportId: $reportId) { hidden problems { path }
    release { departments { code plans { goals { deliverables { note }
      metrics { code observations { category value hidden } } } } } } } }`;

  it('its reviewer sees what the public would read and what would be hidden, and nobody else does', async () => {
    const quarter = await cityWith([byRace('P1', 'people', PEOPLE)], { approved: false });
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
    const draft = await draftFor(quarter.director, (await quarter.assemble()).id);
    const metrics = draft.preview.departments[0].plans[0].goals[0].metrics;
    const plain = (list: { observations: { category: string; value: string }[] }[]) =>
      list.map(({ observations }) => observations.map((row) => [row.category, row.value]));
    expect(plain(metrics)).toEqual(plain(goal.metrics));
  });
});
