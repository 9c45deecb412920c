// Reading and writing the rows below a plan as whole tables, however many there are: one statement each.
import { newId, now, actor, rows } from '@plumbline/platform/server';
import type {
  Changes,
  DeliverableRow,
  GoalRow,
  MilestoneRow,
  PlanRows,
  PlanTreeChanges,
  StrategyRow,
} from '@plumbline/planning/domain';

type Columns<Row> = { readonly [Field in keyof Omit<Row, 'id' | 'imported'>]: string };

const GOAL: Columns<GoalRow> = {
  position: 'int',
  code: 'text',
  text: 'text',
  horizon: 'text',
  priority: 'text',
  theme: 'text',
  planArea: 'text',
  populationFocus: 'text',
  geographyFocus: 'text',
  isProcess: 'boolean',
  sourceUrl: 'text',
  sample: 'boolean',
};

const STRATEGY: Columns<StrategyRow> = {
  goalId: 'uuid',
  position: 'int',
  code: 'text',
  text: 'text',
  sourceUrl: 'text',
  sample: 'boolean',
};

const DELIVERABLE: Columns<DeliverableRow> = {
  goalId: 'uuid',
  strategyId: 'uuid',
  departmentId: 'uuid',
  position: 'int',
  code: 'text',
  text: 'text',
  ownerRole: 'text',
  status: 'text',
  statusFromReport: 'boolean',
  originalDueOn: 'date',
  currentDueOn: 'date',
  actualOn: 'date',
  sourceUrl: 'text',
  sample: 'boolean',
};

const MILESTONE: Columns<MilestoneRow> = {
  deliverableId: 'uuid',
  position: 'int',
  text: 'text',
  originalDueOn: 'date',
  currentDueOn: 'date',
};

function column(field: string): string {
  return field.replace(/([A-Z])/g, '_$1').toLowerCase();
}

function selected(columns: object): string {
  return ['id', ...Object.keys(columns), 'imported']
    .map((field) => `t.${column(field)} as "${field}"`)
    .join(', ');
}

/** Everything below a plan; four empty lists for a plan that is new. */
export async function rowsOfPlan(planId: string | null): Promise<PlanRows> {
  if (planId === null) return { goals: [], strategies: [], deliverables: [], milestones: [] };
  const below = (table: string, columns: object) =>
    `select ${selected(columns)} from ${table} t where t.plan_id = $1`;
  return {
    goals: await rows<GoalRow>(below('goal', GOAL), [planId]),
    strategies: await rows<StrategyRow>(below('strategy', STRATEGY), [planId]),
    deliverables: await rows<DeliverableRow>(below('deliverable', DELIVERABLE), [planId]),
    milestones: await rows<MilestoneRow>(
      `select ${selected(MILESTONE)} from milestone t join deliverable d on d.id = t.deliverable_id where d.plan_id = $1`,
      [planId],
    ),
  };
}

/** Writes what a file adds and changes. */
export async function writeChanges(planId: string, changes: PlanTreeChanges): Promise<void> {
  await write('goal', GOAL, changes.goals, planId);
  await write('strategy', STRATEGY, changes.strategies, planId);
  await write('deliverable', DELIVERABLE, changes.deliverables, planId);
  await write('milestone', MILESTONE, changes.milestones, null);
  // What a file says is done was done on its day: quarters after that day do not ask for it.
  await rows(
    `update deliverable set closed_on = actual_on
     where plan_id = $1 and not status_from_report and closed_on is distinct from actual_on
       and status in ('COMPLETED', 'PARTLY_COMPLETED')`,
    [planId],
  );
  if (changes.dateChanges.length === 0) return;
  await rows(
    `insert into deliverable_date_change (id, deliverable_id, milestone_id, from_on, to_on, reason, at, person_id)
     select r.id, r."deliverableId", r."milestoneId", r."from", r."to", r.reason, $2, $3
     from jsonb_to_recordset($1::jsonb)
       as r (id uuid, "deliverableId" uuid, "milestoneId" uuid, "from" date, "to" date, reason text)`,
    [
      JSON.stringify(changes.dateChanges.map((change) => ({ ...change, id: newId() }))),
      now(),
      actor().personId,
    ],
  );
}

async function write<Row extends { id: string }>(
  table: string,
  columns: Columns<Row>,
  { added, changed, noted }: Changes<Row>,
  planId: string | null,
): Promise<void> {
  const fields = Object.keys(columns);
  const types = Object.entries<string>(columns).map(([field, type]) => `"${field}" ${type}`);
  const recordset = `jsonb_to_recordset($1::jsonb) as r (id uuid, ${types.join(', ')}, imported jsonb)`;
  if (added.length > 0) {
    const into = ['id', ...fields.map(column), 'imported', ...(planId ? ['plan_id'] : [])];
    const from = [
      'r.id',
      ...fields.map((field) => `r."${field}"`),
      'r.imported',
      ...(planId ? ['$2::uuid'] : []),
    ];
    await rows(`insert into ${table} (${into.join(', ')}) select ${from.join(', ')} from ${recordset}`, [
      JSON.stringify(added),
      ...(planId ? [planId] : []),
    ]);
  }
  if (changed.length > 0) {
    const set = fields.map((field) => `${column(field)} = r."${field}"`);
    const version = planId ? ', version = t.version + 1' : '';
    await rows(
      `update ${table} t set ${set.join(', ')}, imported = r.imported${version} from ${recordset} where t.id = r.id`,
      [JSON.stringify(changed)],
    );
  }
  if (noted.length > 0) {
    await rows(`update ${table} t set imported = r.imported from ${recordset} where t.id = r.id`, [
      JSON.stringify(noted),
    ]);
  }
}
