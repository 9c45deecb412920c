// The demo cities' files are right: every plan can be imported, every real record names its source.
import type { ImportContext } from '@plumbline/exchange/domain';
import { VALUE_TABLES, readPlanSheets, readValues } from '@plumbline/exchange/domain';
import { readPlanFile, readTables } from '@plumbline/exchange/server';
import { problemsWithCategorySet } from '@plumbline/measuring/domain';
import { DELIVERABLE_STATUSES, checkedTemplate } from '@plumbline/planning/domain';
import type { DemoCity, DemoPlan } from './demo-files';
import {
  DEMO_CITIES,
  readDemoCity,
  readDemoPlans,
  readDemoSeries,
  readDemoSettled,
  standardSetsOf,
  workbookOf,
} from './demo-files';

function contextOf(city: DemoCity, plan: DemoPlan): ImportContext {
  const team = city.planningTeams.find(({ departmentCodes }) => departmentCodes[0] === plan.team);
  const labels = new Map(city.statuses.map(({ status, label }) => [status, label]));
  const words = (status: string) => status.charAt(0) + status.slice(1).toLowerCase().replaceAll('_', ' ');
  return {
    terms: city.terms,
    template: city.planTemplates[0] ?? { horizons: [], priorities: [] },
    departments: city.departments.filter(({ code }) => team?.departmentCodes.includes(code)),
    cycles: city.cycles,
    categorySets: [...city.categorySets, ...standardSetsOf(city)].map((set) => ({
      ...set,
      categories: [...set.categories],
    })),
    statuses: DELIVERABLE_STATUSES.map((status) => ({ status, label: labels.get(status) ?? words(status) })),
    defaultPlanTitle: '',
  };
}

describe.each(DEMO_CITIES)('%s', (slug) => {
  const city = readDemoCity(slug);
  const plans = readDemoPlans(slug);

  it('has plans that are read from their workbooks without a problem', async () => {
    for (const plan of plans) {
      const { sheets } = await readPlanFile('plan.xlsx', await workbookOf(plan, city.terms));
      const { tree, problems } = readPlanSheets(sheets, contextOf(city, plan));
      expect([plan.team, plan.title, problems.filter(({ severity }) => severity === 'ERROR')]).toEqual([
        plan.team,
        tree.planTitle,
        [],
      ]);
    }
  });

  it('has settings that its rules accept', () => {
    for (const template of city.planTemplates) expect(() => checkedTemplate(template)).not.toThrow();
    expect(city.categorySets.flatMap(problemsWithCategorySet)).toEqual([]);
    const codes = city.departments.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(city.planningTeams.flatMap(({ departmentCodes }) => departmentCodes).sort()).toEqual(
      [...codes].sort(),
    );
    expect(codes).toContain(city.demo.department);
  });

  it('names the source of every record that is not marked as sample', () => {
    for (const plan of plans) {
      for (const [key, rows] of Object.entries(plan.sheets)) {
        if (key === 'milestones') continue;
        for (const row of rows) {
          const isSample = (row['sample'] ?? row['plan_sample']) === 'Yes';
          const source = row['source'] ?? row['plan_source'] ?? '';
          expect([slug, key, row, isSample || /^https?:/.test(source)]).toEqual([slug, key, row, true]);
        }
      }
    }
  });

  it('has published values that name their source and are read without a problem', async () => {
    const sets = new Map([...city.categorySets, ...standardSetsOf(city)].map((set) => [set.code, set]));
    for (const { file, bytes, team, plan, mapping, sourceUrl, license } of readDemoSeries(slug)) {
      const its = plans.find((one) => one.team === team && one.title === plan);
      const { sheets } = await readTables(file, bytes, VALUE_TABLES);
      const read = readValues(sheets[0]!, mapping, {
        cityName: city.name,
        fiscalYearStartMonth: city.fiscalYearStartMonth,
        metricWord: 'metric',
        metrics: (its?.sheets.metrics ?? []).map((row) => {
          const set = sets.get(row['category_set'] ?? '');
          const categorySet = set ? { name: set.name, categories: set.categories } : null;
          return { code: row['code'] ?? '', name: row['name'] ?? '', unit: row['unit'] ?? '', categorySet };
        }),
        places: [...sets.values()].flatMap((set) => (set.dimension === 'PLACE' ? set.categories : [])),
        groups: [...sets.values()].flatMap((set) => (set.dimension === 'PLACE' ? [] : set.categories)),
      });
      expect([file, read.problems.filter(({ severity }) => severity === 'ERROR')]).toEqual([file, []]);
      expect(read.values.length).toBeGreaterThan(4);
      expect([sourceUrl, license]).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/./)]);
    }
  });

  it('has targets and breaks that name their source, or say that they are invented', () => {
    const { targets, breaks } = readDemoSettled(slug);
    expect(targets.length).toBeGreaterThan(0);
    for (const one of [...targets, ...breaks]) {
      const isSaid = /^https?:/.test(one.source) || /^Sample: .*invented\.$/.test(one.reason);
      const code = plans
        .find(({ team, title }) => team === one.team && title === one.plan_title)
        ?.sheets.metrics?.find((row) => row['code'] === one.metric);
      expect([one.metric, isSaid, code !== undefined]).toEqual([one.metric, true, true]);
      // What is invented belongs to a metric that is marked as sample, and carries its mark.
      if (one.source === '') expect([one.metric, code?.['sample']]).toEqual([one.metric, 'Yes']);
    }
  });

  it('says "Sample:" in the text of everything that is invented', () => {
    for (const { sheets } of plans) {
      const texts = [...(sheets.goals ?? []), ...(sheets.deliverables ?? []), ...(sheets.strategies ?? [])];
      for (const row of texts.filter(({ sample }) => sample === 'Yes')) {
        expect(row['goal'] ?? row['deliverable'] ?? row['strategy']).toMatch(/^Sample: /);
      }
    }
  });

  it('has at least eight departments with real goals', () => {
    const real = new Set(
      plans
        .filter(({ sheets }) => sheets.goals?.some(({ sample }) => sample !== 'Yes'))
        .map(({ team }) => team),
    );
    expect(real.size).toBeGreaterThanOrEqual(8);
  });
});

it('has enough departments for a portfolio, a team of several offices, and two plans in one department', () => {
  const sizes = Object.fromEntries(DEMO_CITIES.map((slug) => [slug, readDemoCity(slug).departments.length]));
  expect(sizes['chicago']).toBeGreaterThanOrEqual(20);
  expect(sizes['philadelphia']).toBeGreaterThanOrEqual(30);
  expect(sizes['new-york']).toBeGreaterThanOrEqual(45);
  expect(
    readDemoCity('philadelphia').planningTeams.some(({ departmentCodes }) => departmentCodes.length > 1),
  ).toBe(true);
  expect(readDemoPlans('chicago').filter(({ team }) => team === 'CPD')).toHaveLength(2);
});
