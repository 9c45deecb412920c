// Bringing in values over the API: a check writes nothing, twice changes nothing, corrections cite, rights hold.
import { startTestServer } from '@plumbline/testing';
import type { TestCity, TestPerson, TestServer, TestTeam } from '@plumbline/testing';
import { rows, writeWorkbook } from '@plumbline/platform/server';
import { STANDARD_SETS } from '@plumbline/measuring/domain';
import { keepCategorySet } from '@plumbline/measuring/server';
import { aMetric } from '@plumbline/measuring/testing';
import { aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const IMPORT = `mutation ($input: ImportValuesInput!) { importValues(input: $input) {
  batch { fileName added changed unchanged by { displayName } plan { id } }
  added corrected unchanged leftOut missing unknownWords { coordinate word row column values meant }
  problems { sheet row column message severity } userErrors { code message path } } }`;
const PREVIEW = `mutation ($input: PreviewValuesInput!) { previewValues(input: $input) {
  preview { sheets sheet columns { header name samples role pattern } blankHint remarks metrics { code }
    mapping { rules { columns role metric group } words { word to } blankMeans fractions marginLevel }
    remembered { fileName by { displayName } } } userErrors { code message path } } }`;

interface Place {
  city: TestCity;
  team: TestTeam;
  office: TestPerson;
  planId: string;
}

async function aPlace(): Promise<Place> {
  const city = await server.aCity();
  const team = await city.team('HOUSING');
  await city.asSystem(async () => {
    for (const code of ['NYC-EDDE', 'NYC-BOROUGH']) await keepCategorySet(STANDARD_SETS.get(code)!);
  });
  const metrics = [
    aMetric('RB', { name: 'Rent burden', categorySetCode: 'NYC-EDDE', direction: 'DOWN' }),
    aMetric('IM', { name: 'Infant deaths', unit: 'per 1,000 live births', categorySetCode: 'NYC-EDDE' }),
  ];
  const planId = await aPlanInForce(city, team, { metrics });
  return { city, team, planId, office: await city.person('PLANNING_DIRECTOR') };
}

const none = { metric: null, period: null, group: null, place: null, equals: null };
const column = (columns: string, role: string, more: object = {}) => ({ ...none, columns, role, ...more });
const MAPPING = {
  ...{ sheet: null, words: [], metric: 'RB', period: null, blankMeans: 'SUPPRESSED', dates: null },
  ...{ fractions: false, marginLevel: 90 },
  rules: [
    column('Group', 'GROUP'),
    column('Year', 'PERIOD'),
    column('Percent', 'VALUE'),
    column('MOE', 'MARGIN_OF_ERROR'),
  ],
};
// Restated from github.com/NYCPlanning/db-equitable-development-tool (MIT), households_rent_burden.
const CSV = ['Group,Year,Percent,MOE', ',0812,53.0,0.3', 'anh,0812,55.2,1.4', 'wnh,1519,,'].join('\n');
const TOTAL = { coordinate: 'GROUP', word: null, to: '*' };

function importing({ planId, office }: Place, content: string | Buffer, more: object = {}, who = office) {
  const contentBase64 = Buffer.from(content as string).toString('base64');
  const mapping = { ...MAPPING, words: [TOTAL] };
  const input = { planId, fileName: 'rent-burden.csv', contentBase64, mapping, dryRun: false, ...more };
  return server.as(who).execute(IMPORT, { input });
}

const kept = ({ city }: Place) =>
  city.asSystem(() =>
    rows<Record<string, unknown>>(
      `select o.value, o.period_label as period, c.code as "group", o.margin_of_error as margin, o.missing_reason as missing,
         o.reliability, o.note, o.reason, before.value as corrects, o.source_url as source, o.source_hash as hash,
         o.data_date::text as "dataDate"
       from observation o left join category c on c.id = o.category_id
       left join observation before on before.id = o.replaces_id order by o.recorded_at, o.id`,
    ),
  );

describe('a file of values', () => {
  it('is checked without a trace in the numbers, then kept with source, date, hash and the level of its margins', async () => {
    const place = await aPlace();
    const source = { sourceUrl: 'https://example.gov/edde', dataDate: '2024-05-31' };
    const dry = await importing(place, CSV, { ...source, dryRun: true });
    const counts = { added: 3, corrected: 0, unchanged: 0, leftOut: 0, missing: 1 };
    expect(dry.data.importValues).toMatchObject({ batch: null, ...counts, userErrors: [], problems: [] });
    expect(await kept(place)).toEqual([]);
    const { data } = await importing(place, CSV, source);
    expect(data.importValues).toMatchObject({
      ...{ ...counts, userErrors: [] },
      batch: {
        added: 3,
        changed: 0,
        by: { displayName: place.office.displayName },
        plan: { id: place.planId },
      },
    });
    const [total, asian, white] = await kept(place);
    expect(total).toMatchObject({
      ...{ value: '53', period: '2008-2012', group: null, margin: '0.3', missing: null, reason: null },
      ...{ source: source.sourceUrl, dataDate: '2024-05-31', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      note: 'Margin of error at 90 percent confidence.',
    });
    expect(asian).toMatchObject({ value: '55.2', group: 'ANH' });
    expect(white).toMatchObject({ value: null, group: 'WNH', period: '2015-2019', missing: 'SUPPRESSED' });
  });

  it('changes nothing the second time, and another number corrects the one it cites', async () => {
    const place = await aPlace();
    await importing(place, CSV);
    const second = await importing(place, CSV);
    expect(second.data.importValues).toMatchObject({ added: 0, corrected: 0, unchanged: 3 });
    expect(await kept(place)).toHaveLength(3);
    const changed = await importing(place, CSV.replace('55.2', '55.4'), { fileName: 'newer.csv' });
    expect(changed.data.importValues).toMatchObject({ added: 0, corrected: 1, unchanged: 2 });
    expect((await kept(place)).at(-1)).toMatchObject({
      ...{ value: '55.4', corrects: '55.2', reason: 'Imported from "newer.csv".' },
    });
  });

  it('may not replace a value that was reported, and keeps nothing at all then', async () => {
    const place = await aPlace();
    const reportId = await aReport(place.city, place.team);
    const label = 'FY 2027 Q1 (Jul–Sep 2026)';
    const officer = await place.city.person('EQUITY_OFFICER', place.team);
    const metric = await place.city.asSystem(() =>
      rows<{ id: string }>(`select id from metric where code = 'RB'`),
    );
    await reportOperations(server, officer).recordObservation({
      reportId,
      metricId: metric[0]?.id,
      value: '50',
    });
    const { data } = await importing(place, `Group,Year,Percent,MOE\n,"${label}",49,\nanh,2012,60,`);
    expect(data.importValues.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(data.importValues.problems).toMatchObject([
      { row: 2, column: 'Percent (C)', severity: 'ERROR', message: expect.stringContaining('was reported') },
    ]);
    expect(await kept(place)).toHaveLength(1);
  });

  it('with unknown words says which, where, and how many values wait, and takes what a person chose', async () => {
    const place = await aPlace();
    const csv = 'Group,Year,Percent,MOE\nAsain not Hispanic,2012,55,1\nAsain not Hispanic,2019,56,1';
    const first = await importing(place, csv, { mapping: MAPPING, dryRun: true });
    expect(first.data.importValues.unknownWords).toEqual([
      {
        ...{ coordinate: 'GROUP', word: 'Asain not Hispanic', row: 2, column: 'Group (A)', values: 2 },
        meant: 'Asian, not Hispanic',
      },
    ]);
    const words = [{ coordinate: 'GROUP', word: 'Asain not Hispanic', to: 'ANH' }];
    const { data } = await importing(place, csv, { mapping: { ...MAPPING, words } });
    expect(data.importValues).toMatchObject({ added: 2, problems: [] });
    const out = [{ coordinate: 'GROUP', word: 'Asain not Hispanic', to: null }];
    const left = await importing(place, csv, { mapping: { ...MAPPING, words: out }, dryRun: true });
    expect(left.data.importValues).toMatchObject({ added: 0, leftOut: 2, problems: [] });
  });

  it('is read as the last file with the same headers was, whatever their order, in the same city only', async () => {
    const place = await aPlace();
    const preview = async (where: Place, content: string) => {
      const contentBase64 = Buffer.from(content).toString('base64');
      const input = { planId: where.planId, fileName: 'next.csv', contentBase64 };
      return (await server.as(where.office).execute(PREVIEW, { input })).data.previewValues.preview;
    };
    expect(await preview(place, CSV)).toMatchObject({
      remembered: null,
      metrics: [{ code: 'RB' }, { code: 'IM' }],
      columns: [
        { header: 'Group', name: 'Group (A)', samples: ['anh', 'wnh'], role: 'GROUP' },
        { header: 'Year', samples: ['0812', '1519'], role: 'PERIOD' },
        { header: 'Percent', role: 'VALUE' },
        { header: 'MOE', role: 'MARGIN_OF_ERROR' },
      ],
    });
    await importing(place, CSV);
    const again = await preview(place, 'Year,Group,MOE,Percent\n2019,anh,1,50');
    expect(again).toMatchObject({
      remembered: { fileName: 'rent-burden.csv', by: { displayName: place.office.displayName } },
      mapping: { blankMeans: 'SUPPRESSED', marginLevel: 90, words: [{ word: null, to: '*' }] },
    });
    expect(await preview(await aPlace(), CSV)).toMatchObject({ remembered: null });
  });

  it('comes from a workbook as well, with its sheet named in problems', async () => {
    const place = await aPlace();
    const book = await writeWorkbook(
      [
        {
          ...{ name: 'Numbers', headerRows: 1, quietRows: [], widths: [], lists: new Map() },
          rows: [
            ['Group', 'Year', 'Percent', 'MOE'],
            ['hsp', '2019', '58.5', '0.7'],
            ['anh', '2019', '=1+1', ''],
          ],
        },
      ],
      'Numbers',
    );
    const { data } = await importing(place, book, { fileName: 'numbers.xlsx', dryRun: true });
    expect(data.importValues).toMatchObject({ added: 0 });
    expect(data.importValues.problems).toMatchObject([{ sheet: 'Numbers', row: 3, column: 'Percent (C)' }]);
  });
});

describe('the doors', () => {
  it("of another city's plan and of another department's plan stay shut", async () => {
    const place = await aPlace();
    const stranger = await aPlace();
    const { data } = await importing(stranger, CSV, { planId: place.planId });
    expect(data.importValues.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const other = await place.city.team('PARKS');
    for (const role of ['EQUITY_OFFICER', 'DEPARTMENT_LEAD'] as const) {
      const { data: answer, errors } = await importing(place, CSV, {}, await place.city.person(role, other));
      expect(errors?.[0]?.extensions?.code ?? answer?.importValues?.userErrors[0]?.code).toMatch(
        /FORBIDDEN|NOT_ALLOWED/,
      );
    }
    const reader = await importing(place, CSV, {}, await place.city.person('AUDITOR'));
    expect(reader.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await kept(place)).toEqual([]);
  });

  it('of a plan in force open to the planning office only, as for its metrics', async () => {
    const place = await aPlace();
    const officer = await place.city.person('EQUITY_OFFICER', place.team);
    const { data } = await importing(place, CSV, {}, officer);
    expect(data.importValues.userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['planId'] }]);
    expect(await kept(place)).toEqual([]);
  });

  it.each([
    ['a control character', 'Group,Year,Percent,MOE\n\u0001anh,2019,5,1', /control character/],
    ['a reversed reading direction', 'Group,Year,Percent,MOE\n\u202eanh,2019,5,1', /reading direction/],
    [
      'a number that is a script',
      'Group,Year,Percent,MOE\nanh,2019,<script>alert(1)</script>,1',
      /not a number/,
    ],
    ['a number of forty digits', `Group,Year,Percent,MOE\nanh,2019,${'9'.repeat(40)},1`, /too many digits/],
    ['a negative margin', 'Group,Year,Percent,MOE\nanh,2019,5,-1', /margin of error can't be below zero/],
  ])('refuse %s at its cell', async (_what, csv, message) => {
    const place = await aPlace();
    const { data } = await importing(place, csv);
    expect(data.importValues.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(data.importValues.problems).toMatchObject([{ row: 2, message: expect.stringMatching(message) }]);
    expect(await kept(place)).toEqual([]);
  });

  it.each([
    ['a picture', 'numbers.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'UNSUPPORTED_FILE'],
    [
      'an archive that is no workbook',
      'numbers.xlsx',
      Buffer.from('PK\u0003\u0004 nothing'),
      'UNSUPPORTED_FILE',
    ],
    ['more columns than a table may have', 'wide.csv', `${'a,'.repeat(1200)}b\n1,2`, 'TOO_LARGE'],
    ['more rows than a table may have', 'long.csv', 'a,b\n'.repeat(10_002), 'TOO_LARGE'],
    ['a file without a table', 'empty.csv', 'only a title\n', 'UNSUPPORTED_FILE'],
  ])('refuse %s before anything is read', async (_what, fileName, content, code) => {
    const place = await aPlace();
    const { data } = await importing(place, content, { fileName });
    expect(data.importValues.userErrors).toMatchObject([{ code }]);
  });
});
