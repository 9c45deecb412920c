// What is missing before a plan can be submitted: the page shows it as a checklist, the server refuses with it.
import { saidLater } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import { levelWord, type PlanTemplate, type RequiredPart } from './plan-template';

/** A plan as far as completeness is judged. */
export interface ChecklistPlan {
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  goals: readonly ChecklistGoal[];
}

export interface ChecklistGoal {
  id: string;
  code: string;
  horizon: string | null;
  priority: string | null;
  theme: string | null;
  planArea: string | null;
  strategies: readonly unknown[];
  deliverables: readonly ChecklistDeliverable[];
}

interface ChecklistDeliverable {
  code: string;
  ownerRole: string | null;
  departmentId: string | null;
  originalDueOn: CalendarDay | null;
  status: string | null;
}

/** One thing that is missing or deserves a second look. */
export interface PlanProblem {
  /** The item by its codes, outermost first, e.g. `['goals', 'G1', 'horizon']`. */
  path: string[];
  /** In the language of the moment in which it is read. */
  readonly message: string;
  /** True when the plan cannot be submitted with it; false for a warning. */
  refuses: boolean;
}

/** What the checklist has to know besides the plan. */
export interface ChecklistFacts {
  template: PlanTemplate;
  /** The name of the city's fiscal year that holds a day, e.g. `FY2027`. */
  fiscalYearOf: (day: CalendarDay) => string;
  /** Ids of the goals with a measure of what changes for people; null when that is not known here. */
  goalsWithOutcomeMeasure: ReadonlySet<string> | null;
}

/** Everything that is missing in a plan, in the order in which the plan is read. */
export function problemsWithPlan(plan: ChecklistPlan, facts: ChecklistFacts): PlanProblem[] {
  const { template } = facts;
  const problems: PlanProblem[] = [];
  const needs = (part: RequiredPart) => template.requiredParts.includes(part);
  if (needs('plan.dates') && (plan.startsOn === null || plan.endsOn === null)) {
    problems.push(missing(['startsOn'], () => t`Say when the plan begins and ends.`));
  }
  if (plan.goals.length === 0) {
    problems.push(
      missing(
        ['goals'],
        () => t`The plan has no ${{ goal: lower(levelWord(template, 'goal')) }} yet. Add at least one.`,
      ),
    );
  }
  for (const goal of plan.goals) problems.push(...problemsWithGoal(goal, facts, needs));
  return [...problems, ...tooMuchInOneYear(plan, facts)];
}

/** The template's word for a level in the middle of a sentence. */
function lower(word: string): string {
  return word === word.toUpperCase() ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function missing(path: string[], sentence: () => string): PlanProblem {
  return problem(path, sentence, true);
}

function problem(path: string[], sentence: () => string, refuses: boolean): PlanProblem {
  return {
    path,
    get message() {
      return sentence();
    },
    refuses,
  };
}

const GOAL_FIELDS = [
  ['goal.horizon', 'horizon'],
  ['goal.priority', 'priority'],
  ['goal.theme', 'theme'],
  ['goal.planArea', 'planArea'],
] as const;

function problemsWithGoal(
  goal: ChecklistGoal,
  { template, goalsWithOutcomeMeasure }: ChecklistFacts,
  needs: (part: RequiredPart) => boolean,
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const path = ['goals', goal.code];
  const name = () => `${levelWord(template, 'goal')} ${goal.code}`;
  for (const [part, field] of GOAL_FIELDS) {
    const word = () => (field === 'horizon' ? t`horizon` : lower(levelWord(template, field)));
    if (needs(part) && !goal[field])
      problems.push(
        missing([...path, field], () => t`${{ part: name() }} has no ${{ field: word() }}. Choose one.`),
      );
  }
  const hasNo = (level: 'strategy' | 'deliverable') => () =>
    t`${{ part: name() }} has no ${{ level: lower(levelWord(template, level)) }}. Add at least one.`;
  if (needs('goal.strategy') && goal.strategies.length === 0) {
    problems.push(missing([...path, 'strategies'], hasNo('strategy')));
  }
  if (needs('goal.deliverable') && goal.deliverables.length === 0) {
    problems.push(missing([...path, 'deliverables'], hasNo('deliverable')));
  }
  for (const deliverable of goal.deliverables)
    problems.push(...problemsWithDeliverable(deliverable, path, template));
  if (
    template.outcomeMeasure !== 'NOT_ASKED' &&
    goalsWithOutcomeMeasure !== null &&
    !goalsWithOutcomeMeasure.has(goal.id)
  ) {
    problems.push(
      problem(
        [...path, 'metrics'],
        () =>
          t`${{ part: name() }} only counts activity. Add a measure that shows whether anyone is better off.`,
        template.outcomeMeasure === 'REFUSAL',
      ),
    );
  }
  return problems;
}

function problemsWithDeliverable(
  { code, ownerRole, departmentId, originalDueOn, status }: ChecklistDeliverable,
  goalPath: string[],
  template: PlanTemplate,
): PlanProblem[] {
  const path = [...goalPath, 'deliverables', code];
  const name = () => `${levelWord(template, 'deliverable')} ${code}`;
  const needs = (part: RequiredPart) => template.requiredParts.includes(part);
  const problems: PlanProblem[] = [];
  if (needs('deliverable.owner') && !ownerRole) {
    problems.push(
      missing(
        [...path, 'ownerRole'],
        () => t`${{ part: name() }} has no owner. Name the role that is responsible.`,
      ),
    );
  }
  if (needs('deliverable.department') && !departmentId) {
    problems.push(
      missing([...path, 'departmentId'], () => t`${{ part: name() }} has no department. Choose one.`),
    );
  }
  // Continuous work has no end, so no day to be due on.
  if (needs('deliverable.dueDate') && !originalDueOn && status !== 'CONTINUOUS') {
    problems.push(missing([...path, 'dueOn'], () => t`${{ part: name() }} has no due date. Give it one.`));
  }
  return problems;
}

/** Counts promises by the fiscal year of their first due day; those without a day count together. */
function tooMuchInOneYear(plan: ChecklistPlan, { template, fiscalYearOf }: ChecklistFacts): PlanProblem[] {
  const most = template.maxDeliverablesPerYear;
  if (most === null) return [];
  const counts = new Map<string | null, number>();
  for (const { originalDueOn, status } of plan.goals.flatMap((goal) => goal.deliverables)) {
    if (status === 'CANCELLED') continue;
    const year = originalDueOn === null ? null : fiscalYearOf(originalDueOn);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const promises = () => lower(levelWord(template, 'deliverable', 'plural'));
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([year, count]) =>
      missing(['deliverables'], () =>
        year === null
          ? t`The plan has ${count} ${{ deliverables: promises() }} without a due date. The limit is ${{ limit: most }} a year.`
          : t`The plan has ${count} ${{ deliverables: promises() }} due in ${year}. The limit is ${{ limit: most }} a year.`,
      ),
    );
}

/** Refuses a plan that is not complete, naming the first thing that is missing and how many more there are. */
export function refuseIncomplete(problems: readonly PlanProblem[]): void {
  const [first, ...others] = problems.filter((problem) => problem.refuses);
  if (!first) return;
  const sentence = saidLater(() =>
    [
      t`The plan is not complete.`,
      first.message,
      others.length > 0
        ? plural(others.length, {
            one: '# more to complete: see the checklist.',
            other: '# more to complete: see the checklist.',
          })
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  throw new Refusal('INCOMPLETE', sentence, { path: first.path });
}
