// Looks a whole plan over before it is kept, and says for each wrong cell what is wrong and where.
import { inWords } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';
import {
  cleanText,
  isCalendarDay,
  problemWithText,
  problemWithWebAddress,
  type CalendarDay,
} from '@plumbline/platform/domain';
import { problemWithCode } from './codes';
import { isDeliverableStatus } from '@plumbline/cities/domain';
import { hasActualDate } from './deliverable-status';
import { LIMITS } from './limits';
import type { PlanTree, TreeDeliverable, TreeGoal } from './plan-tree';

/** One thing that is wrong in a tree. `path` leads to the field: `['goals', 0, 'deliverables', 2, 'dueOn']`. */
export interface TreeProblem {
  path: (string | number)[];
  message: string;
}

/** What the tree is checked against. */
export interface TreeNames {
  /** Codes of the planning team's departments. */
  departmentCodes: ReadonlySet<string>;
  /** Names of the city's cycles. */
  cycleNames: ReadonlySet<string>;
  /** The horizons of the plan's template; empty when any will do. */
  horizons: readonly string[];
  /** The priorities of the plan's template; empty when any will do. */
  priorities: readonly string[];
  today: CalendarDay;
}

type Say = (path: (string | number)[], message: string) => void;

/** The tree as it is kept: canonical text everywhere, an empty text as null. Metrics are left to measuring. */
export function cleanedTree(tree: PlanTree): PlanTree {
  return cleanedValue({ ...tree, goals: tree.goals.map((goal) => ({ ...goal, metrics: [] })) });
}

const ALWAYS_TEXT = new Set(['planTitle', 'code', 'text']);

function cleanedValue<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    const text = cleanText(value);
    return (text === '' && !ALWAYS_TEXT.has(key) ? null : text) as T;
  }
  if (Array.isArray(value)) return value.map((item) => cleanedValue(item as unknown)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleanedValue(inner, name)]),
  ) as T;
}

/** Everything that is wrong with a (cleaned) tree by itself, whatever is kept already. */
export function problemsWithTree(tree: PlanTree, names: TreeNames): TreeProblem[] {
  const problems: TreeProblem[] = [];
  const say: Say = (path, message) => problems.push({ path, message });
  checkText(say, ['planTitle'], tree.planTitle, t`The title of the plan`, LIMITS.title, false);
  if (tree.cycleName !== null && !names.cycleNames.has(tree.cycleName)) {
    say(
      ['cycleName'],
      t`The city has no cycle "${{ cycle: tree.cycleName }}". Add it to the calendar first or correct the name.`,
    );
  }
  checkDay(say, ['startsOn'], tree.startsOn, t`The first day of the plan`);
  checkDay(say, ['endsOn'], tree.endsOn, t`The last day of the plan`);
  if (tree.startsOn !== null && tree.endsOn !== null && tree.endsOn < tree.startsOn) {
    say(['endsOn'], t`The plan ends before it begins.`);
  }
  checkAddress(say, ['sourceUrl'], tree.sourceUrl);
  const strategies = tree.goals.flatMap((goal, g) =>
    goal.strategies.map((item, s) => at(item, 'strategies', g, s)),
  );
  const deliverables = tree.goals.flatMap((goal, g) =>
    goal.deliverables.map((item, d) => at(item, 'deliverables', g, d)),
  );
  checkCodes(
    say,
    tree.goals.map(({ code }, g) => ({ code, path: ['goals', g] })),
    'goal',
  );
  checkCodes(say, strategies, 'strategy');
  checkCodes(say, deliverables, 'deliverable');
  tree.goals.forEach((goal, index) => checkGoal(say, ['goals', index], goal, names));
  return problems;
}

function at({ code }: { code: string }, list: string, goal: number, index: number) {
  return { code, path: ['goals', goal, list, index] };
}

function checkCodes(
  say: Say,
  items: { code: string; path: (string | number)[] }[],
  kind: 'goal' | 'strategy' | 'deliverable',
): void {
  const seen = new Set<string>();
  for (const { code, path } of items) {
    const problem = problemWithCode(code);
    if (problem) say([...path, 'code'], t`The code of this ${{ kind: KIND_WORDS[kind] }} ${problem}.`);
    else if (seen.has(code))
      say(
        [...path, 'code'],
        t`The code ${code} is used by another ${{ kind: KIND_WORDS[kind] }} of this plan.`,
      );
    seen.add(code);
  }
}

const KIND_WORDS = inWords({ goal: msg`goal`, strategy: msg`strategy`, deliverable: msg`deliverable` });

function checkGoal(say: Say, path: (string | number)[], goal: TreeGoal, names: TreeNames): void {
  const name = t`goal ${{ code: goal.code }}`;
  checkText(say, [...path, 'text'], goal.text, t`The text of ${{ item: name }}`, LIMITS.text, true);
  for (const field of [
    'horizon',
    'priority',
    'theme',
    'planArea',
    'populationFocus',
    'geographyFocus',
  ] as const) {
    checkOptional(
      say,
      [...path, field],
      goal[field],
      t`The ${{ field: FIELD_WORDS[field] }} of ${{ item: name }}`,
      LIMITS.label,
    );
  }
  if (goal.horizon !== null && names.horizons.length > 0 && !names.horizons.includes(goal.horizon)) {
    say(
      [...path, 'horizon'],
      t`The horizon of ${{ item: name }} is not one of: ${{ list: names.horizons.join(', ') }}.`,
    );
  }
  if (goal.priority !== null && names.priorities.length > 0 && !names.priorities.includes(goal.priority)) {
    say(
      [...path, 'priority'],
      t`The priority of ${{ item: name }} is not one of: ${{ list: names.priorities.join('; ') }}.`,
    );
  }
  checkAddress(say, [...path, 'sourceUrl'], goal.sourceUrl);
  goal.strategies.forEach((strategy, index) => {
    const own = [...path, 'strategies', index];
    checkText(
      say,
      [...own, 'text'],
      strategy.text,
      t`The text of strategy ${{ code: strategy.code }}`,
      LIMITS.text,
      true,
    );
    checkAddress(say, [...own, 'sourceUrl'], strategy.sourceUrl);
  });
  const strategyCodes = new Set(goal.strategies.map(({ code }) => code));
  goal.deliverables.forEach((deliverable, index) => {
    const own = [...path, 'deliverables', index];
    checkDeliverable(say, own, deliverable, names);
    if (deliverable.strategyCode !== null && !strategyCodes.has(deliverable.strategyCode)) {
      say(
        [...own, 'strategyCode'],
        t`There is no strategy ${{ strategy: deliverable.strategyCode }} under ${{ item: name }}.`,
      );
    }
  });
}

const FIELD_WORDS = inWords({
  horizon: msg`horizon`,
  priority: msg`priority`,
  theme: msg`theme`,
  planArea: msg`plan area`,
  populationFocus: msg`population focus`,
  geographyFocus: msg`geography focus`,
});

function checkDeliverable(
  say: Say,
  path: (string | number)[],
  item: TreeDeliverable,
  names: TreeNames,
): void {
  const name = t`deliverable ${{ code: item.code }}`;
  checkText(say, [...path, 'text'], item.text, t`The text of ${{ item: name }}`, LIMITS.text, true);
  checkOptional(say, [...path, 'ownerRole'], item.ownerRole, t`The owner of ${{ item: name }}`, LIMITS.label);
  checkOptional(
    say,
    [...path, 'redateReason'],
    item.redateReason,
    t`The reason of ${{ item: name }}`,
    LIMITS.reason,
    true,
  );
  checkAddress(say, [...path, 'sourceUrl'], item.sourceUrl);
  checkDay(say, [...path, 'dueOn'], item.dueOn, t`The due date of ${{ item: name }}`);
  checkDay(say, [...path, 'actualOn'], item.actualOn, t`The actual date of ${{ item: name }}`);
  if (item.departmentCode !== null && !names.departmentCodes.has(item.departmentCode)) {
    const known = [...names.departmentCodes].join(', ');
    say(
      [...path, 'departmentCode'],
      t`${{ department: item.departmentCode }} is not a department of this team. It has: ${{ list: known }}.`,
    );
  }
  if (item.status !== null && !isDeliverableStatus(item.status)) {
    say([...path, 'status'], t`The status of ${{ item: name }} is not one of the known statuses.`);
  } else if (item.actualOn !== null && !hasActualDate(item.status)) {
    say(
      [...path, 'actualOn'],
      t`The actual date of ${{ item: name }} needs a status that says it was completed.`,
    );
  }
  if (item.actualOn !== null && item.actualOn > names.today) {
    say([...path, 'actualOn'], t`The actual date of ${{ item: name }} is in the future.`);
  }
  const seen = new Set<string>();
  item.milestones.forEach((milestone, index) => {
    const own = [...path, 'milestones', index];
    checkText(
      say,
      [...own, 'text'],
      milestone.text,
      t`A milestone of ${{ item: name }}`,
      LIMITS.milestone,
      false,
    );
    checkDay(say, [...own, 'dueOn'], milestone.dueOn, t`The due date of a milestone of ${{ item: name }}`);
    if (seen.has(milestone.text))
      say([...own, 'text'], t`${{ code: item.code }} has two milestones with the same text.`);
    seen.add(milestone.text);
  });
}

function checkText(
  say: Say,
  path: (string | number)[],
  text: string,
  name: string,
  max: number,
  multiline: boolean,
) {
  const problem = text === '' ? t`is empty` : problemWithText(text, { max, multiline });
  if (problem) say(path, t`${{ part: name }} ${problem}.`);
}

function checkOptional(
  say: Say,
  path: (string | number)[],
  text: string | null,
  name: string,
  max: number,
  multiline = false,
) {
  if (text !== null) checkText(say, path, text, name, max, multiline);
}

function checkDay(say: Say, path: (string | number)[], day: string | null, name: string) {
  if (day !== null && !isCalendarDay(day)) say(path, t`${{ part: name }} is not a day of the calendar.`);
}

function checkAddress(say: Say, path: (string | number)[], address: string | null) {
  const problem = address === null ? null : problemWithWebAddress(address);
  if (problem) say(path, t`The source ${problem}.`);
}
