// Small groups across releases: what is hidden is nowhere, leaks are refused with the value named, ways out can be taken.
import { keepCategorySet } from '@plumbline/measuring/server';
import { newId, rows } from '@plumbline/platform/server';
import {
  PEOPLE,
  PLACE,
  approve,
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

async function setThreshold(quarter: TestQuarter, person: TestPerson, threshold: number) {
  const { data, errors } = await server.as(person).execute(
    `mutation ($input: SetPrivacyRuleInput!) { setPrivacyRule(input: $input) {
       privacyRule { threshold protectionWidth inWords } userErrors { code message } } }`,
    { input: { threshold, zeroMayShow: true, rounding: 'HALF_UP' } },
  );
  return data?.setPrivacyRule ?? { refused: errors };
}

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
    const quarter = await cityWith(server, [byRace('P1', 'percent', RATES)]);
    const { slug } = await quarter.publish();
    const file = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${slug}.json`);
    const raw = await file.text();
    const answer = JSON.stringify(await server.askPublicly(EVERYTHING, { city: quarter.city.slug }));
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
    const quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)]);
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

it('a group of one place is protected by the other places, too', async () => {
  const rounds: [string | null, string, string, string][] = [
    ['BRONX', '100', '7', '93'],
    ['QUEENS', '200', '100', '100'],
  ];
  const quarter = await cityWith(
    server,
    [byRace('P1', 'people', [value(null, '300'), value('BLACK', '107'), value('WHITE', '193')])],
    { approved: false },
  );
  await quarter.city.asSystem(async () => {
    const set = await keepCategorySet({
      ...{ code: 'BOROUGH', version: '2024', name: 'Boroughs', dimension: 'PLACE' },
      categories: [
        { code: 'QUEENS', label: 'Queens' },
        { code: 'BRONX', label: 'The Bronx' },
      ],
    });
    for (const [place, ...numbers] of rounds) {
      for (const [index, number] of numbers.entries()) {
        await rows(
          `insert into observation (id, metric_id, period_label, period_ends_on, value, category_id, place_id, recorded_at)
           select $1, m.id, 'FY 2026', '2026-06-30', $2::numeric,
             (select id from category where code = $3 and category_set_id = m.category_set_id),
             (select id from category where code = $4 and category_set_id = $5), now()
           from metric m where m.code = 'P1'`,
          [newId(), number, [null, 'BLACK', 'WHITE'][index], place, set.id],
        );
      }
    }
  });
  await approve(quarter);
  await quarter.publish();
  const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/latest.json`);
  const { records }: { records: { record: { place: string[]; fields: Record<string, unknown> } }[] } =
    await response.json();
  const values = records
    .map(({ record }) => record)
    .filter(({ place }) => place[3] === 'metric P1' && place[4]);
  const hidden = values.filter(({ fields }) => fields['hidden']).map(({ place }) => place[4]);
  expect(values).toHaveLength(9);
  expect(hidden.sort()).toEqual([
    'value FY 2026 / Black or African American / Queens',
    'value FY 2026 / Black or African American / The Bronx',
    'value FY 2026 / White / Queens',
    'value FY 2026 / White / The Bronx',
  ]);
});

describe('a release that would give somebody away', () => {
  /** What was allowed once shows the small number; the rule is stricter since. */
  async function stricterSince() {
    const quarter = await cityWith(server, [byRace('P1', 'people', PEOPLE)]);
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
    const { problems, viewerCan } = await draftFor(server, quarter.director, draft.id);
    const path = ['Team PARKS', 'Plan of PARKS', 'G1', 'P1', 'FY 2026', 'Black or African American'];
    expect(problems[0].path).toEqual(path);
    expect(problems[0].message).toContain('Release 1, "Spring"');
    expect(problems[0].waysOut).toContainEqual(
      expect.objectContaining({ kind: 'WITHDRAW', releases: [{ id: first.id }] }),
    );
    expect(viewerCan.publish).toBe(false);

    const refused = await publishDraft(server, quarter, draft);
    expect(refused.userErrors).toMatchObject([{ code: 'PRIVACY', path }]);
    expect(refused.userErrors[0].message).not.toMatch(/\b7\b/);

    const stranger = await quarter.city.person('PLANNING_MANAGER');
    expect((await draftFor(server, stranger, draft.id)).problems).toEqual([]);
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
    expect((await draftFor(server, quarter.director, again.id)).problems).toEqual([]);
    expect((await publishDraft(server, quarter, again)).userErrors).toEqual([]);
  });

  it('can be published without the period, and nothing less helps', async () => {
    const { quarter } = await stricterSince();
    const draft = await quarter.assemble('Summer');
    const input = { releaseDraftId: draft.id, expectedVersion: draft.version, reason: 'Too few.' };
    const item = { ...PLACE, kind: 'GROUPS' };
    const total = await change(server, quarter.director, 'hideInRelease', { ...input, items: [item] });
    expect(shownOf(total.releaseDraft, 'P1')).toEqual({ Total: null });
    expect(total.releaseDraft.problems.length).toBeGreaterThan(0);
    const without = await change(server, quarter.director, 'hideInRelease', {
      ...{ ...input, expectedVersion: total.releaseDraft.version },
      items: [{ ...PLACE, kind: 'PERIOD', periodLabel: 'FY 2026' }],
    });
    expect(without.releaseDraft.problems).toEqual([]);
    expect(shownOf(without.releaseDraft, 'P1')).toEqual({});
    expect((await publishDraft(server, quarter, without.releaseDraft)).userErrors).toEqual([]);
  });
});
