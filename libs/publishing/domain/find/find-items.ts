// What can be found in a release: its goals, deliverables and metrics, with everything they can be found by.
import { topicFinder, type TopicKey, type TopicMapping } from '../library/topics';
import type { GoalContent } from '../content';
import { PlaceFinder, type NamedArea } from './places';

/** Kinds of things that can be found. */
export const FOUND_WHATS = ['GOAL', 'DELIVERABLE', 'METRIC'] as const;
export type FoundWhat = (typeof FOUND_WHATS)[number];

/** Where in a thing a text stands. */
export const FOUND_WHERES = ['TEXT', 'CODE', 'NOTE', 'STRATEGY', 'GOAL', 'FOCUS', 'PLACE', 'OWNER'] as const;
export type FoundWhere = (typeof FOUND_WHERES)[number];

/** A text of a thing. */
export interface FindText {
  where: FoundWhere;
  text: string;
}

/** A department of a release as it is looked through; see `PublicDepartment`. */
export interface FindableDepartment {
  code: string;
  name: string;
  plans: readonly {
    slug: string;
    goals: readonly FindableGoal[];
  }[];
}

/** The parts of a goal that are looked through. */
type FindableGoal = Pick<
  GoalContent,
  'code' | 'text' | 'priority' | 'theme' | 'planArea' | 'populationFocus' | 'geographyFocus' | 'sample'
> & {
  result: string;
  resultSample: boolean;
  strategies: readonly { text: string }[];
  deliverables: readonly {
    code: string;
    text: string;
    ownerRole: string | null;
    note: string | null;
    status: string | null;
    statusLabel: string | null;
    sample: boolean;
    reportedSample: boolean;
  }[];
  metrics: readonly {
    code: string;
    name: string;
    methodNote: string | null;
    result: string;
    sample: boolean;
    observations: readonly { place: string | null; sample: boolean }[];
  }[];
};

/** A department by code and name. */
export interface DepartmentName {
  code: string;
  name: string;
}

/** One thing that can be found. The first text is its name. */
export interface FindItem {
  what: FoundWhat;
  code: string;
  /** Everything it can be found by; the first is what it is called. */
  texts: readonly FindText[];
  /** All departments it stands under: those that share a plan share its goals. Never empty. */
  departments: DepartmentName[];
  plan: string;
  goal: string;
  topics: readonly TopicKey[];
  places: readonly string[];
  /** Of a deliverable; null for the others, and where nothing was reported. */
  status: string | null;
  statusLabel: string | null;
  /** Of a deliverable, the result of its goal. */
  result: string;
  sample: boolean;
  /** True when status or result come from sample content. */
  reportedSample: boolean;
}

/** What a city says beside its releases: which topics its words stand for, and which areas it has drawn. */
export interface FindSettings {
  topics: readonly TopicMapping[];
  areas: readonly NamedArea[];
}

/** Everything that can be found in a release, in its order: each goal, then what belongs to it. Each thing is there once. */
export function findItems(
  departments: readonly FindableDepartment[],
  { topics, areas }: FindSettings,
): FindItem[] {
  const topicsOf = topicFinder(topics);
  const places = new PlaceFinder(areas);
  const items: FindItem[] = [];
  // A goal of a plan that departments share stands under each of them, with one and the same list of deliverables.
  const seen = new Map<object, FindItem[]>();
  for (const { plans, code, name } of departments) {
    const department = { code, name };
    for (const plan of plans) {
      for (const goal of plan.goals) {
        const known = seen.get(goal.deliverables);
        if (known) {
          for (const item of known) item.departments.push(department);
          continue;
        }
        const itsTopics = topicsOf({ ...goal, departmentCode: code });
        const made = itemsOfGoal(goal, places).map((item) => ({
          ...item,
          departments: [department],
          plan: plan.slug,
          goal: goal.code,
          topics: itsTopics,
        }));
        seen.set(goal.deliverables, made);
        items.push(...made);
      }
    }
  }
  return items;
}

type OfGoal = Omit<FindItem, 'departments' | 'plan' | 'goal' | 'topics'>;

function itemsOfGoal(goal: FindableGoal, places: PlaceFinder): OfGoal[] {
  const { geographyFocus, populationFocus, priority, theme, planArea } = goal;
  const focus = [geographyFocus, populationFocus, priority, theme, planArea].flatMap((text) => text ?? []);
  const named = (texts: readonly string[]) => texts.flatMap((text) => places.areasIn(text));
  const ofGoal = [
    ...(geographyFocus === null ? [] : places.namesOf(geographyFocus)),
    ...named([goal.text, ...focus]),
  ];
  const measured = goal.metrics.map((metric) =>
    metric.observations.flatMap(({ place }) => (place === null ? [] : places.namesOf(place))),
  );
  const strategies = goal.strategies.map(({ text }) => text);
  const aGoal: OfGoal = {
    what: 'GOAL',
    code: goal.code,
    texts: [
      text('TEXT', goal.text),
      text('CODE', goal.code),
      ...strategies.map((one) => text('STRATEGY', one)),
      ...focus.map((one) => text('FOCUS', one)),
    ],
    places: once([...ofGoal, ...named(strategies), ...measured.flat()]),
    status: null,
    statusLabel: null,
    result: goal.result,
    sample: goal.sample,
    reportedSample: goal.resultSample,
  };
  const deliverables = goal.deliverables.map((one): OfGoal => {
    const { code, note, ownerRole, status, statusLabel, sample, reportedSample } = one;
    return {
      ...{ what: 'DELIVERABLE', code, status, statusLabel, sample, reportedSample, result: goal.result },
      texts: [
        text('TEXT', one.text),
        text('CODE', code),
        ...(note === null ? [] : [text('NOTE', note)]),
        ...(ownerRole === null ? [] : [text('OWNER', ownerRole)]),
        text('GOAL', goal.text),
      ],
      places: once([...ofGoal, ...named([one.text, note ?? ''])]),
    };
  });
  const metrics = goal.metrics.map((metric, index): OfGoal => {
    const { code, name, result, sample, methodNote } = metric;
    const own = once(measured[index] ?? []);
    return {
      ...{ what: 'METRIC', code, result, sample, status: null, statusLabel: null },
      texts: [
        text('TEXT', name),
        text('CODE', code),
        ...(methodNote === null ? [] : [text('NOTE', methodNote)]),
        ...own.map((place) => text('PLACE', place)),
        text('GOAL', goal.text),
      ],
      places: once([...own, ...ofGoal, ...named([name])]),
      reportedSample: !sample && metric.observations.some((one) => one.sample),
    };
  });
  return [aGoal, ...deliverables, ...metrics];
}

const text = (where: FoundWhere, written: string): FindText => ({ where, text: written });

function once(names: readonly string[]): string[] {
  return [...new Set(names)];
}
