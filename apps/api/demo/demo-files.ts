// The demo cities as files: settings in city.json, plans as tables in the format of the import.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PRACTICE_SLUG } from '@plumbline/cities/domain';
import type { CitySettings, TeamSettings } from '@plumbline/cities/server';
import type { ImportContext, SheetKey, ValueMapping, ValueRule } from '@plumbline/exchange/domain';
import { EMPTY_MAPPING, SHEET_KEYS, labelsFrom, rule, sheetDefinitions } from '@plumbline/exchange/domain';
import { STANDARD_SETS, type CategorySet } from '@plumbline/measuring/domain';
import type { PlanTemplate } from '@plumbline/planning/domain';
import { groupBy } from '@plumbline/platform/domain';
import { writeWorkbook } from '@plumbline/platform/server';
import type { CityLanguage } from '@plumbline/publishing/domain';

/** The demo cities, in the order in which they are loaded. */
export const DEMO_CITIES = ['chicago', 'philadelphia', 'new-york'] as const;

/** The practice city as a file; it is wholly made up, and its id changes whenever it is started over. */
export function readPracticeCity(id: string): DemoCity {
  return { ...readDemoCity(PRACTICE_SLUG), id };
}

interface DemoCycle {
  name: string;
  startsOn: string;
  endsOn: string;
  steps: {
    name: string;
    statutoryOn: string | null;
    committedOn: string | null;
    actualOn: string | null;
    revisions: { field: string; from: string; to: string; reason: string }[];
  }[];
}

/** What city.json holds. Source addresses stand beside the facts they are for. */
export interface DemoCity extends CitySettings {
  id: string;
  terms: { key: string; singular: string; plural: string }[];
  statuses: { status: string; label: string; hidden: boolean }[];
  departments: {
    code: string;
    name: string;
    departmentType: string | null;
    planArea: string | null;
    sourceUrl: string | null;
    sample: boolean;
  }[];
  cohorts: { number: number; name: string; endsOn: string | null }[];
  planningTeams: TeamSettings[];
  planTemplates: PlanTemplate[];
  cycles: DemoCycle[];
  categorySets: CategorySet[];
  /** Codes of sets that the product brings along. */
  standardSets: string[];
  /** `department`: where the demo log-ins of department roles work; `secondManagers`: further planning managers. */
  demo: { department: string; secondManagers: number };
}

/** One plan as the rows of its sheets; `team` is the code of the planning team's first department. */
export interface DemoPlan {
  team: string;
  title: string;
  sheets: Partial<Record<SheetKey, Record<string, string>[]>>;
}

/** A published file of values for the metrics of one plan, restated, with where it comes from. */
export interface DemoSeries {
  file: string;
  bytes: Buffer;
  /** Code of the planning team's first department, and the title of its plan. */
  team: string;
  plan: string;
  sourceUrl: string;
  license: string;
  dataDate: string | null;
  mapping: ValueMapping;
}

/** Beside this file in the sources, in a folder `demo` beside the bundled server. */
export function demoFolder(slug: string): string {
  const here = import.meta.dirname;
  const places = [here, join(here, 'demo'), join(here, '..', 'demo')];
  const place = places.find((candidate) => existsSync(join(candidate, slug, 'city.json')));
  if (!place) throw new Error(`The demo files of ${slug} are missing beside ${here}.`);
  return join(place, slug);
}

/** The settings of a demo city. */
export function readDemoCity(slug: string): DemoCity {
  return JSON.parse(readFileSync(join(demoFolder(slug), 'city.json'), 'utf8')) as DemoCity;
}

/**
 * The languages of a demo city by law, and machine drafts of a few of its texts. New York City has its ten designated
 * languages (its Office of Immigrant Affairs names them: https://medium.com/@NYCImmigrants/expanding-language-access-at-city-agencies-455f5d22d65b).
 * The laws of Chicago (services in each language of 5 percent or 10,000 people, whichever is less) and Philadelphia (a
 * plan of each agency) name none, so which languages these two have here is a sample, and says so.
 */
interface DemoLanguages {
  /** Address of the law. */
  source: string;
  languages: CityLanguage[];
  /** Machine drafts by language, then by the text they translate. */
  translations: Record<string, Record<string, string>>;
  /** Made-up earlier wordings of texts, so that an outdated translation can be seen. */
  earlier: Record<string, { now: string; source: string; text: string }[]>;
}

/** What languages.json of a city holds; null where there is none. */
export function readDemoLanguages(slug: string): DemoLanguages | null {
  const file = join(demoFolder(slug), 'languages.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoLanguages) : null;
}

/** The sets the product brings along that the city uses. */
export function standardSetsOf({ standardSets }: DemoCity): CategorySet[] {
  return standardSets.map((code) => {
    const set = STANDARD_SETS.get(code);
    if (!set) throw new Error(`There is no standard category set ${code}.`);
    return set;
  });
}

interface SeriesGiven extends Omit<DemoSeries, 'bytes' | 'mapping'> {
  mapping: Partial<ValueMapping> & {
    rules: (Partial<ValueRule> & Pick<ValueRule, 'columns' | 'role'>)[];
  };
}

/** The published values of a demo city, in the order of series.json. */
export function readDemoSeries(slug: string): DemoSeries[] {
  const place = join(demoFolder(slug), 'series');
  if (!existsSync(place)) return [];
  const list = JSON.parse(readFileSync(join(place, 'series.json'), 'utf8')) as SeriesGiven[];
  return list.map(({ mapping, ...series }) => ({
    ...series,
    bytes: readFileSync(join(place, series.file)),
    mapping: {
      ...EMPTY_MAPPING,
      ...mapping,
      rules: mapping.rules.map(({ columns, role, ...more }) => rule(columns, role, more)),
    },
  }));
}

/** A target for a period; `group` is the code of a group, empty for everyone. */
export interface DemoTarget {
  team: string;
  plan_title: string;
  metric: string;
  group: string;
  period: string;
  value: string;
  reason: string;
  source: string;
}

/** A day from which a metric is measured in another way. */
export interface DemoBreak {
  team: string;
  plan_title: string;
  metric: string;
  starts_on: string;
  reason: string;
  source: string;
}

function table<Row>(slug: string, name: string): Row[] {
  const file = join(demoFolder(slug), name);
  return existsSync(file) ? parse<Row>(readFileSync(file), { columns: true }) : [];
}

/** The targets and breaks of a demo city: public ones with their source, the others invented and saying so. */
export function readDemoSettled(slug: string): { targets: DemoTarget[]; breaks: DemoBreak[] } {
  return { targets: table(slug, 'targets.csv'), breaks: table(slug, 'breaks.csv') };
}

const FILE_OF: Record<SheetKey, string> = {
  plan: 'plans',
  goals: 'goals',
  strategies: 'strategies',
  deliverables: 'deliverables',
  milestones: 'milestones',
  metrics: 'metrics',
  values: 'values',
};

/** The plans of a demo city, in the order of plans.csv. */
export function readDemoPlans(slug: string): DemoPlan[] {
  const plans = new Map<string, DemoPlan>();
  for (const key of SHEET_KEYS) {
    const file = `${FILE_OF[key]}.csv`;
    const rows = table<Record<string, string>>(slug, file);
    for (const [name, own] of groupBy(rows, (row) => `${row['team']}\n${row['plan_title']}`)) {
      const [team = '', title = ''] = name.split('\n');
      if (key === 'plan') plans.set(name, { team, title, sheets: {} });
      const plan = plans.get(name);
      if (!plan)
        throw new Error(`${file} names the plan "${title}" of ${team}, which plans.csv does not have.`);
      plan.sheets[key] = own;
    }
  }
  return [...plans.values()];
}

/** The plan as a workbook, as a department would hand it in. */
export function workbookOf(plan: DemoPlan, terms: ImportContext['terms']): Promise<Buffer> {
  const definitions = sheetDefinitions(labelsFrom(terms));
  const sheets = SHEET_KEYS.flatMap((key) => {
    const rows = plan.sheets[key];
    if (!rows) return [];
    const columns = definitions[key].columns.filter((column) => rows.some((row) => row[column.key]));
    return [
      {
        name: definitions[key].name,
        headerRows: 1,
        quietRows: [],
        widths: [],
        lists: new Map(),
        rows: [
          columns.map((column) => column.label),
          ...rows.map((row) => columns.map((column) => row[column.key] ?? '')),
        ],
      },
    ];
  });
  return writeWorkbook(sheets, plan.title);
}
