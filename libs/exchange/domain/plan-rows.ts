// The rows of goals, strategies, deliverables and milestones put together: codes are unique, references lead somewhere.
import { t } from '@lingui/core/macro';
import type {
  PlanTree,
  TreeDeliverable,
  TreeGoal,
  TreeMetric,
  TreeStrategy,
} from '@plumbline/planning/domain';
import { hasActualDate } from '@plumbline/planning/domain';
import { readAddress, readChoice, readDay, readText, readYesNo } from './cell-values';
import { cycleChoices, departmentChoices, statusChoices, wordChoices } from './choices';
import type { ImportContext, Labels } from './import-context';
import { lower } from './import-context';
import { nearest } from './nearest';
import { Places } from './places';
import type { SheetRecord } from './records';
import { sentences } from './sheet';

/** A part of the plan with the row it was read from and the goal it stands under. */
export interface Placed<T> {
  part: T;
  record: SheetRecord;
  goalCode: string;
}

const takesAn = (label: string) => /^[aeiou]/i.test(label);

function cycleOfCity({ cycle: { singular } }: Labels): string {
  const cycle = lower(singular);
  return takesAn(singular) ? t`an ${cycle} of this city` : t`a ${cycle} of this city`;
}

function departmentOfTeam({ department: { singular } }: Labels): string {
  const department = lower(singular);
  return takesAn(singular) ? t`an ${department} of this team` : t`a ${department} of this team`;
}

/** Collects the parts of one plan row by row; every problem is told at its row. */
export class PlanRows {
  readonly places = new Places();
  readonly metrics = new Map<string, Placed<TreeMetric>>();
  private readonly goals = new Map<string, Placed<TreeGoal>>();
  private readonly strategies = new Map<string, Placed<TreeStrategy>>();
  private readonly deliverables = new Map<string, Placed<TreeDeliverable>>();

  constructor(
    readonly context: ImportContext,
    readonly labels: Labels,
  ) {}

  get goalCount(): number {
    return this.goals.size;
  }

  inOrder(): TreeGoal[] {
    return [...this.goals.values()].map(({ part }) => part);
  }

  knownGoal(code: string): Placed<TreeGoal> | undefined {
    return this.goals.get(code);
  }

  knowsStrategy(code: string): boolean {
    return this.strategies.has(code);
  }

  /** The plan's own row; a missing title falls back to the context's. */
  plan(record: SheetRecord | null): Omit<PlanTree, 'goals'> {
    if (!record) {
      const planTitle = this.context.defaultPlanTitle;
      return { planTitle, cycleName: null, startsOn: null, endsOn: null, sourceUrl: null, sample: false };
    }
    const startsOn = readDay(record, 'starts_on');
    const endsOn = readDay(record, 'ends_on');
    if (startsOn && endsOn && endsOn < startsOn) {
      record.error(
        'ends_on',
        () =>
          t`The last day (${{ lastDay: endsOn }}) is before the first day (${{ firstDay: startsOn }}). Correct one of the two.`,
      );
    }
    const cycle = () => cycleOfCity(this.labels);
    return {
      planTitle: readText(record, 'plan_title') ?? this.context.defaultPlanTitle,
      cycleName: readChoice(record, 'cycle', cycleChoices(this.context), cycle),
      startsOn,
      endsOn,
      sourceUrl: record.hasColumn('plan_source') ? readAddress(record, 'plan_source') : null,
      sample: record.hasColumn('plan_sample') ? readYesNo(record, 'plan_sample') : false,
    };
  }

  /** True, and told, when another row has the code already. */
  taken<T>(
    record: SheetRecord,
    key: string,
    code: string,
    map: Map<string, Placed<T>>,
    label: string,
  ): boolean {
    const other = map.get(code);
    if (!other) return false;
    record.error(
      key,
      () =>
        t`The code "${code}" stands also in row ${{ row: other.record.row }}. Give each ${{ item: lower(label) }} its own code.`,
    );
    return true;
  }

  /** The part a code in this row names, or null with the problem told. */
  find<T>(
    record: SheetRecord,
    key: string,
    map: Map<string, Placed<T>>,
    label: string,
    sheet: string | null,
  ): Placed<T> | null {
    const code = readText(record, key);
    if (code === null) return null;
    const found = map.get(code);
    if (found) return found;
    const meant = nearest(code, [...map.keys()]);
    const item = lower(label);
    return record.error(key, () =>
      sentences(
        sheet === null
          ? t`There is no ${item} with the code "${code}".`
          : t`There is no ${item} with the code "${code}" in the sheet ${sheet}.`,
        meant && t`Did you mean "${{ suggested: meant }}"?`,
        t`Correct the code or add the ${item}.`,
      ),
    );
  }

  goalOf(record: SheetRecord): Placed<TreeGoal> | null {
    const { goal } = this.labels;
    return this.find(record, 'goal_code', this.goals, goal.singular, goal.plural);
  }

  addGoal(record: SheetRecord, codeKey: string, sourceKey: string, sample: boolean): Placed<TreeGoal> | null {
    const code = readText(record, codeKey);
    const { horizons, priorities } = this.context.template;
    const listed = (key: string, words: readonly string[]) =>
      words.length > 0 ? readChoice(record, key, wordChoices(words)) : readText(record, key);
    const goal: TreeGoal = {
      code: code ?? '',
      text: readText(record, 'goal') ?? '',
      horizon: listed('horizon', horizons),
      priority: listed('priority', priorities),
      theme: readText(record, 'theme'),
      planArea: readText(record, 'plan_area'),
      populationFocus: readText(record, 'population_focus'),
      geographyFocus: readText(record, 'geography_focus'),
      isProcess: readYesNo(record, 'is_process'),
      sourceUrl: readAddress(record, sourceKey),
      sample,
      strategies: [],
      deliverables: [],
      metrics: [],
    };
    if (code === null || this.taken(record, codeKey, code, this.goals, this.labels.goal.singular))
      return null;
    this.places.keep(goal, record, { code: codeKey, text: 'goal', sourceUrl: sourceKey });
    const placed = { part: goal, record, goalCode: code };
    this.goals.set(code, placed);
    return placed;
  }

  addStrategy(record: SheetRecord, codeKey: string, goal: Placed<TreeGoal> | null): void {
    const code = readText(record, codeKey);
    const text = readText(record, 'strategy');
    const sourceUrl = readAddress(record, 'source');
    const sample = readYesNo(record, 'sample');
    if (code === null || this.taken(record, codeKey, code, this.strategies, this.labels.strategy.singular))
      return;
    const strategy: TreeStrategy = { code, text: text ?? '', sourceUrl, sample };
    if (!goal) return;
    this.places.keep(strategy, record, { code: codeKey, text: 'strategy' });
    this.strategies.set(code, { part: strategy, record, goalCode: goal.goalCode });
    goal.part.strategies.push(strategy);
  }

  private strategyOf(record: SheetRecord, goal: Placed<TreeGoal> | null): string | null {
    if (record.isEmpty('strategy_code')) return null;
    const { strategy, goal: goalLabel } = this.labels;
    const found = this.find(record, 'strategy_code', this.strategies, strategy.singular, null);
    if (found && goal && found.goalCode !== goal.goalCode) {
      return record.error(
        'strategy_code',
        () =>
          t`The ${{ strategy: lower(strategy.singular) }} "${{ strategyCode: found.part.code }}" belongs to the ${{ goal: lower(goalLabel.singular) }} "${{ goalCode: found.goalCode }}", not to "${{ otherGoalCode: goal.goalCode }}". Correct one of the two codes.`,
      );
    }
    return found?.part.code ?? null;
  }

  addDeliverable(record: SheetRecord, codeKey: string, goal: Placed<TreeGoal> | null): void {
    const { deliverable: label } = this.labels;
    const code = readText(record, codeKey);
    const strategyCode = this.strategyOf(record, goal);
    const status = readChoice(record, 'status', statusChoices(this.context));
    const actualOn = readDay(record, 'done_on');
    if (actualOn && !hasActualDate(status)) {
      record.error(
        'done_on',
        () =>
          t`There is a day on which it was done, but the status does not say so. Set the status to completed, or leave this cell empty.`,
      );
    }
    const text = readText(record, 'deliverable');
    const textColumn = record.column('deliverable');
    if (record.isEmpty('deliverable') && !textColumn.required) {
      record.error(
        'deliverable',
        () =>
          t`This cell is empty. Every ${{ item: lower(label.singular) }} needs "${{ column: textColumn.label }}".`,
      );
    }
    const itsDepartment = () => departmentOfTeam(this.labels);
    const deliverable: TreeDeliverable = {
      code: code ?? '',
      strategyCode,
      text: text ?? '',
      ownerRole: readText(record, 'owner_role'),
      departmentCode: readChoice(record, 'department', departmentChoices(this.context), itsDepartment),
      dueOn: readDay(record, 'due_on'),
      actualOn,
      status,
      redateReason: readText(record, 'date_reason'),
      sourceUrl: readAddress(record, 'source'),
      sample: readYesNo(record, 'sample'),
      milestones: [],
    };
    if (code === null || this.taken(record, codeKey, code, this.deliverables, label.singular) || !goal)
      return;
    this.places.keep(deliverable, record, { code: codeKey, text: 'deliverable' });
    this.deliverables.set(code, { part: deliverable, record, goalCode: goal.goalCode });
    goal.part.deliverables.push(deliverable);
  }

  addMilestone(record: SheetRecord): void {
    const { deliverable, milestone: label } = this.labels;
    const place = this.find(
      record,
      'deliverable_code',
      this.deliverables,
      deliverable.singular,
      deliverable.plural,
    );
    const text = readText(record, 'milestone');
    const dueOn = readDay(record, 'due_on');
    if (!place || text === null) return;
    if (place.part.milestones.some((other) => other.text === text)) {
      record.error(
        'milestone',
        () =>
          t`This ${{ milestone: lower(label.singular) }} stands twice under "${{ code: place.part.code }}". Delete one, or word them differently.`,
      );
      return;
    }
    const milestone = { text, dueOn };
    this.places.keep(milestone, record, { text: 'milestone' });
    place.part.milestones.push(milestone);
  }
}
