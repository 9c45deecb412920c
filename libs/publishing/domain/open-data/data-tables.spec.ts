// A release as tables: what stays the same from release to release, and what is marked wherever it goes.
import { createHash } from 'node:crypto';
import { buildReleaseContent } from '../build-content';
import type { ReleaseContent } from '../content';
import {
  RACES,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
} from '../example-source';
import { exampleGate } from '../example-gate';
import type { SourceMetric } from '../source';
import { DATA_TABLES, codebookTable } from './codebook';
import type { DataTable } from './column';
import { dataTables } from './data-tables';
import { tablesJson } from './tables-json';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const gate = exampleGate();
const RELEASE = { number: 3, slug: '2026-q4', digest: 'd'.repeat(64), license: 'CC0-1.0' };

function group(label: string, value: string, fields: object = {}) {
  const counts = { numerator: null, denominator: null, n: Number(value) };
  return exampleObservation({
    id: label,
    categoryCode: label,
    categoryLabel: label,
    value,
    ...counts,
    ...fields,
  });
}

/** People by group, of whom seven are too few to be shown. */
const PEOPLE = exampleMetric({
  unit: 'people',
  categorySet: RACES,
  observations: [
    exampleObservation({ value: '100', numerator: null, denominator: null, n: 100 }),
    ...[group('Asian', '33'), group('Black', '7'), group('White', '60')],
  ],
});

function contentWith(metrics: SourceMetric[]): ReleaseContent {
  const team = exampleTeam();
  const plan = { ...team.plans[0]!, goals: [exampleGoal({ metrics })] };
  return buildReleaseContent(exampleSource({ teams: [{ ...team, plans: [plan] }] }), gate).content;
}

function tablesOf(content: ReleaseContent, release = RELEASE): Map<string, Record<string, string | null>[]> {
  return new Map(
    dataTables(content, release, sha256).map((table) => [table.definition.name, recordsOf(table)]),
  );
}

function recordsOf({ definition, rows }: DataTable) {
  return rows.map((row) =>
    Object.fromEntries(definition.columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
}

describe('observations', () => {
  it('carry a value with everything that is published of it', () => {
    const [row] = tablesOf(contentWith([exampleMetric()])).get('observations')!;
    expect(row).toMatchObject({
      city: 'lakeview',
      department_codes: 'PARKS',
      team: 'Parks team',
      plan: 'Parks equity plan',
      goal_code: 'G01',
      metric_code: 'M1',
      period_label: 'FY 2026 Q4',
      period_ends_on: '2026-06-30',
      segment: '0',
      category: null,
      status: 'PUBLISHED',
      status_words: null,
      value: '30',
      numerator: '120',
      denominator: '400',
      sample: 'false',
      release_number: '3',
      release_slug: '2026-q4',
      release_digest: 'd'.repeat(64),
      license: 'CC0-1.0',
    });
    expect(Number(row!['low'])).toBeLessThan(30);
    expect(Number(row!['high'])).toBeGreaterThan(30);
  });

  it('mark a hidden value and leave nothing of it', () => {
    const rows = tablesOf(contentWith([PEOPLE])).get('observations')!;
    const hidden = rows.filter(({ status }) => status === 'SUPPRESSED');
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const row of hidden) {
      expect(row['status_words']).toContain('Hidden to protect privacy');
      for (const name of [
        'value',
        'numerator',
        'denominator',
        'n',
        'margin_of_error',
        'low',
        'high',
        'note',
      ]) {
        expect([name, row[name]]).toEqual([name, null]);
      }
    }
    expect(rows.find(({ category }) => category === 'Black')!['status']).toBe('SUPPRESSED');
  });

  it.each([
    ['NOT_COLLECTED', 'NOT_COLLECTED'],
    ['SUPPRESSED', 'SUPPRESSED_BY_SOURCE'],
    [null, 'NONE_GIVEN'],
  ] as const)('say why a value is missing: %s', (missingReason, status) => {
    const missing = exampleObservation({
      value: null,
      numerator: null,
      denominator: null,
      n: null,
      missingReason,
    });
    const [row] = tablesOf(contentWith([exampleMetric({ observations: [missing] })])).get('observations')!;
    expect([row!['status'], row!['value']]).toEqual([status, null]);
    expect(row!['status_words']).not.toBeNull();
  });
});

describe('identifiers', () => {
  it('stay with the thing, wherever it stands and whatever is said of it', () => {
    const before = contentWith([PEOPLE]);
    const after = structuredClone(before);
    const goal = after.teams[0]!.plans[0]!.goals[0]!;
    goal.text = 'Told in another way.';
    goal.metrics[0]!.observations.reverse();
    goal.metrics[0]!.observations[0]!.value = '61';
    after.teams[0]!.plans[0]!.goals.unshift({ ...structuredClone(goal), code: 'G00' });
    const ids = (content: ReleaseContent, number: number) =>
      new Map(
        tablesOf(content, { ...RELEASE, number })
          .get('observations')!
          .filter(({ goal_code: code }) => code === 'G01')
          .map((row) => [row['category'], row['observation_id']]),
      );
    const first = ids(before, 1);
    expect(first.size).toBe(4);
    for (const [category, id] of ids(after, 2)) expect(id).toBe(first.get(category));
    const whole = tablesOf(after);
    for (const { name, columns } of DATA_TABLES) {
      const keys = whole.get(name)!.map((row) => row[columns[0]!.name]);
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('can be made again from what is published', () => {
    const [row] = tablesOf(contentWith([exampleMetric()])).get('observations')!;
    const place = ['lakeview', 'Parks team', 'parks-equity-plan', 'G01', 'M1', 'FY 2026 Q4', null, null];
    expect(row!['observation_id']).toBe(sha256(JSON.stringify(['observation', ...place])).slice(0, 32));
  });
});

it('every table has a row for what it tells of, and departments without a report are among them', () => {
  const content = buildReleaseContent(exampleSource(), gate).content;
  const tables = tablesOf(content);
  expect(Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))).toMatchObject({
    observations: 1,
    metrics: 1,
    goals: 1,
    strategies: 1,
    deliverables: 1,
    departments: 2,
  });
  expect(tables.get('deliverables')![0]).toMatchObject({
    original_due_on: '2026-09-30',
    current_due_on: '2026-12-31',
    times_redated: '1',
    redate_reasons: '2026-05-02: 2026-09-30 to 2026-12-31, The contractor changed.',
    overdue: 'false',
  });
  expect(tables.get('departments')!.map((row) => row['reported'])).toEqual(['true', 'false']);
  const figures = tables.get('figures')!;
  expect(figures.find(({ team, measure }) => team === null && measure === 'APPROVED')).toMatchObject({
    count: '1',
  });
  // What nobody reported is not known, which is not zero.
  const silent = content.teams.find(({ reported }) => !reported)!.name;
  const kinds = (name: string) =>
    new Set(figures.filter(({ team }) => team === name).map(({ kind }) => kind));
  expect([...kinds(silent)]).toEqual(['REPORTING', 'COVERAGE']);
  expect([...kinds(content.teams.find(({ reported }) => reported)!.name)]).toContain('DATES');
  expect([...tables.values()].flat().some((row) => Object.values(row).join().includes('UNPUBLISHED'))).toBe(
    false,
  );
});

it('the codebook explains every column of every table, and nothing else', () => {
  const explained = codebookTable().rows.map(([id]) => id);
  expect(explained).toEqual(
    DATA_TABLES.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)),
  );
  for (const row of codebookTable().rows) expect(row.at(-1)).toMatch(/\.$/);
});

it('the JSON keeps every digit, and null where there is nothing', () => {
  const content = contentWith([PEOPLE]);
  const metric = content.teams[0]!.plans[0]!.goals[0]!.metrics[0]!;
  metric.observations[0]!.value = '12345678901234567.25';
  const described = {
    ...{
      number: 3,
      slug: '2026-q4',
      title: 'Spring',
      periodLabel: 'FY 2026 Q4',
      publishedAt: '2026-07-30T00:00:00.000Z',
    },
    ...{ digest: 'd'.repeat(64), tombstones: 0, sample: true, demo: false },
    city: {
      ...{ slug: 'lakeview', name: 'Lakeview', officeName: 'Office', planName: 'Plan' },
      ...{ contactEmail: 'data@lakeview.example', license: 'CC0-1.0' },
    },
  };
  const text = tablesJson(described, dataTables(content, RELEASE, sha256), 'https://example.org');
  expect(text).toContain('"value":12345678901234567.25,');
  const read = JSON.parse(text);
  expect(read).toMatchObject({ sample: true, license: { name: 'CC0-1.0' }, release: { number: 3 } });
  expect(read.title).toMatch(/^Sample: /);
  expect(
    read.tables.observations.map((row: { status: string; value: number | null }) => row.value === null),
  ).toEqual(read.tables.observations.map((row: { status: string }) => row.status !== 'PUBLISHED'));
});
