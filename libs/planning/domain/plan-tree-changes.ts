// Compares a plan as it is kept with the plan as a file has it: what is new, what differs, what would be lost.
import { t } from '@lingui/core/macro';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { PlanTree, TreeDeliverable } from './plan-tree';
import type { TreeProblem } from './plan-tree-check';
import type {
  DeliverableRow,
  GoalRow,
  Imported,
  MilestoneRow,
  PlanRows,
  StrategyRow,
} from './plan-tree-rows';

/** The rows of one table, sorted. `noted` rows look the same to people; only what the file said is new. */
export interface Changes<Row> {
  added: Row[];
  changed: Row[];
  noted: Row[];
  unchanged: number;
}

/** A due day that the file moves, with its reason; `milestoneId` is set when it is a milestone's. */
interface TreeDateChange {
  deliverableId: string;
  milestoneId: string | null;
  from: CalendarDay;
  to: CalendarDay;
  reason: string;
}

export interface PlanTreeChanges {
  goals: Changes<GoalRow>;
  strategies: Changes<StrategyRow>;
  deliverables: Changes<DeliverableRow>;
  milestones: Changes<MilestoneRow>;
  dateChanges: TreeDateChange[];
  problems: TreeProblem[];
}

/** Makes ids for new rows and knows the departments by their codes. */
export interface ComparisonMeans {
  newId: () => string;
  departmentIds: ReadonlyMap<string, string>;
}

/**
 * The changes that a file makes to the kept rows. Rows are matched by code (milestones by text). What the file does
 * not mention stays. An empty due date, status or actual date leaves what is kept; any other field that the file
 * has emptied is emptied. Problems: a moved day without a reason, and a status that reports have set meanwhile.
 */
export function changesOf(kept: PlanRows, tree: PlanTree, means: ComparisonMeans): PlanTreeChanges {
  const problems: TreeProblem[] = [];
  const dateChanges: TreeDateChange[] = [];
  const goals = merge(kept.goals, byCode);
  const strategies = merge(kept.strategies, byCode);
  const deliverables = merge(kept.deliverables, byCode);
  const milestones = merge(kept.milestones, (row) => `${row.deliverableId} ${row.text}`);

  tree.goals.forEach((goal, g) => {
    const { strategies: _strategies, deliverables: _deliverables, metrics: _metrics, ...fields } = goal;
    const goalId = goals.find(goal.code)?.id ?? means.newId();
    goals.take({ ...fields, id: goalId, position: g });
    const strategyIds = new Map<string, string>();
    goal.strategies.forEach((strategy, s) => {
      const id = strategies.find(strategy.code)?.id ?? means.newId();
      strategyIds.set(strategy.code, id);
      strategies.take({ ...strategy, id, goalId, position: s });
    });
    goal.deliverables.forEach((item, d) => {
      const path = ['goals', g, 'deliverables', d];
      const row = deliverables.find(item.code);
      const id = row?.id ?? means.newId();
      const days = nextDays(row, item.dueOn, item.redateReason, { path, name: item.code, problems });
      if (days.change) dateChanges.push({ ...days.change, deliverableId: id, milestoneId: null });
      const { strategyCode, departmentCode, text, code, ownerRole, sourceUrl, sample } = item;
      const plain = {
        goalId,
        strategyId: strategyCode === null ? null : (strategyIds.get(strategyCode) ?? null),
        departmentId: departmentCode === null ? null : (means.departmentIds.get(departmentCode) ?? null),
        position: d,
        ...{ code, text, ownerRole, sourceUrl, sample },
      };
      deliverables.take(
        { ...plain, id, ...statusAfter(row, item, path, problems), ...days.days },
        { ...plain, dueOn: item.dueOn, status: item.status, actualOn: item.actualOn },
      );
      item.milestones.forEach((milestone, m) => {
        const keptRow = milestones.find(`${id} ${milestone.text}`);
        const milestoneId = keptRow?.id ?? means.newId();
        const next = nextDays(keptRow, milestone.dueOn, item.redateReason, {
          path: [...path, 'milestones', m],
          name: t`the milestone "${{ milestone: milestone.text }}" of ${{ code: item.code }}`,
          problems,
        });
        if (next.change) dateChanges.push({ ...next.change, deliverableId: id, milestoneId });
        const own = { deliverableId: id, position: m, text: milestone.text };
        milestones.take({ ...own, id: milestoneId, ...next.days }, { ...own, dueOn: milestone.dueOn });
      });
    });
  });
  return {
    goals: goals.changes,
    strategies: strategies.changes,
    deliverables: deliverables.changes,
    milestones: milestones.changes,
    dateChanges,
    problems,
  };
}

function byCode({ code }: { code: string }): string {
  return code;
}

/** Collects the rows of one table and sorts them into new, different and alike. */
function merge<Row extends { id: string; imported: Imported }>(
  kept: readonly Row[],
  keyOf: (row: Omit<Row, 'imported'>) => string,
) {
  const byKey = new Map(kept.map((row) => [keyOf(row), row]));
  const changes: Changes<Row> = { added: [], changed: [], noted: [], unchanged: 0 };
  return {
    changes,
    find: (key: string): Row | undefined => byKey.get(key),
    /** Takes a row as the file wants it, and what the file says about it where that is not the same. */
    take(wanted: Omit<Row, 'imported'>, said: Readonly<Record<string, unknown>> = withoutId(wanted)): void {
      const before = byKey.get(keyOf(wanted));
      if (!before) {
        changes.added.push({ ...wanted, imported: said } as Row);
        return;
      }
      const after = { ...onlyNews(before, wanted, said), imported: said } as Row;
      if (!alike(before, after)) changes.changed.push(after);
      else {
        changes.unchanged += 1;
        if (before.imported === null || !sameFields(before.imported, said)) changes.noted.push(after);
      }
    },
  };
}

function withoutId<Row extends { id: string }>({ id: _id, ...fields }: Row): Record<string, unknown> {
  return fields;
}

/** The wanted row, but with the kept value wherever the file says what the file before it said. */
function onlyNews<Row extends { imported: Imported }>(
  before: Row,
  wanted: Omit<Row, 'imported'>,
  said: Readonly<Record<string, unknown>>,
): Omit<Row, 'imported'> {
  const news = { ...wanted } as Record<string, unknown>;
  for (const field of Object.keys(said)) {
    const saidBefore = before.imported !== null && field in before.imported;
    // Days and statuses have names of their own here; their news is judged where they are made.
    const isPlain = field in wanted && field !== 'status' && field !== 'actualOn';
    if (isPlain && saidBefore && before.imported?.[field] === said[field]) {
      news[field] = before[field as keyof Row];
    }
  }
  return news as Omit<Row, 'imported'>;
}

function alike<Row extends { imported: Imported }>(before: Row, after: Row): boolean {
  const { imported: _before, ...kept } = before;
  const { imported: _after, ...next } = after;
  return sameFields(kept, next);
}

function sameFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): boolean {
  return Object.keys(after).every((field) => before[field] === after[field]);
}

interface KeptDays {
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
}

interface Place {
  path: (string | number)[];
  name: string;
  problems: TreeProblem[];
}

function nextDays(
  kept: (KeptDays & { imported: Imported }) | undefined,
  dueOn: CalendarDay | null,
  reason: string | null,
  { path, name, problems }: Place,
): { days: KeptDays; change: { from: CalendarDay; to: CalendarDay; reason: string } | null } {
  const days = { originalDueOn: kept?.originalDueOn ?? null, currentDueOn: kept?.currentDueOn ?? null };
  const saidBefore = kept?.imported?.['dueOn'] === dueOn;
  if (dueOn === null || dueOn === days.currentDueOn || saidBefore) return { days, change: null };
  if (days.currentDueOn === null)
    return { days: { originalDueOn: dueOn, currentDueOn: dueOn }, change: null };
  if (reason === null) {
    problems.push({
      path: [...path, 'dueOn'],
      message: t`The due date of ${{ item: name }} moves from ${{ before: days.currentDueOn }} to ${{ after: dueOn }}. Give a reason for the new date, or put the kept date back.`,
    });
    return { days, change: null };
  }
  return { days: { ...days, currentDueOn: dueOn }, change: { from: days.currentDueOn, to: dueOn, reason } };
}

function statusAfter(
  kept: DeliverableRow | undefined,
  item: TreeDeliverable,
  path: (string | number)[],
  problems: TreeProblem[],
): Pick<DeliverableRow, 'status' | 'actualOn' | 'statusFromReport'> {
  const before = {
    status: kept?.status ?? null,
    actualOn: kept?.actualOn ?? null,
    statusFromReport: kept?.statusFromReport ?? false,
  };
  const said = kept?.imported;
  const saidBefore = said?.['status'] === item.status && said['actualOn'] === item.actualOn;
  if (item.status === null || saidBefore) return before;
  if (!before.statusFromReport) return { ...before, status: item.status, actualOn: item.actualOn };
  if (item.status !== before.status || (item.actualOn !== null && item.actualOn !== before.actualOn)) {
    problems.push({
      path: [...path, 'status'],
      message: t`The status of ${{ code: item.code }} was set by an approved report. Leave its status and actual date empty; they change through reports.`,
    });
  }
  return before;
}
