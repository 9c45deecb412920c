// The tables of words and days: goals, strategies, deliverables, departments, and the counted figures.
import { msg } from '@lingui/core/macro';
import { optional, required } from './column';
import type { TableDefinition } from './column';
import { GOAL_COLUMNS, PLAN_COLUMNS, RELEASE_COLUMNS, SOURCE_COLUMNS, keyColumn } from './shared-columns';

export const GOALS: TableDefinition = {
  name: 'goals',
  title: msg`Goals`,
  says: msg`One row for each goal of a plan whose report was approved, with what became of it.`,
  columns: [
    keyColumn('goal_id'),
    ...PLAN_COLUMNS,
    required('plan_state', 'string', msg`State of the plan.`),
    optional('plan_starts_on', 'date', msg`First day of the plan.`),
    optional('plan_ends_on', 'date', msg`Last day of the plan.`),
    required('goal_code', 'string', msg`Code of the goal within its plan.`),
    required('text', 'string', msg`What the city promised.`),
    optional('priority', 'string', msg`Priority of the city that the goal serves.`),
    optional('theme', 'string', msg`Theme of the goal.`),
    optional('plan_area', 'string', msg`Area of the plan.`),
    optional('horizon', 'string', msg`By when the goal is to be reached, in the city’s words.`),
    optional('population_focus', 'string', msg`Whom the goal is for.`),
    optional('geography_focus', 'string', msg`Where the goal is for.`),
    required('result', 'string', msg`What its measures say about people.`, {
      values: {
        BETTER: msg`The value moved the right way.`,
        SAME: msg`The value did not change.`,
        WORSE: msg`The value moved the wrong way.`,
        UNCERTAIN: msg`The change is too small or too uncertain to say.`,
        UNMEASURED: msg`Nothing to judge yet: no measure of results, or no two values that can be compared.`,
      },
    }),
    optional('result_sentence', 'string', msg`The same in a sentence.`),
    required('result_sample', 'boolean', msg`True when the result rests on invented values.`),
    ...SOURCE_COLUMNS,
    ...RELEASE_COLUMNS,
  ],
};

export const STRATEGIES: TableDefinition = {
  name: 'strategies',
  title: msg`Strategies`,
  says: msg`One row for each strategy towards a goal.`,
  columns: [
    keyColumn('strategy_id'),
    ...PLAN_COLUMNS,
    ...GOAL_COLUMNS,
    required('strategy_code', 'string', msg`Code of the strategy within its goal.`),
    required('text', 'string', msg`What the city set out to do.`),
    ...SOURCE_COLUMNS,
    ...RELEASE_COLUMNS,
  ],
};

export const DELIVERABLES: TableDefinition = {
  name: 'deliverables',
  title: msg`Deliverables`,
  says: msg`One row for each piece of work, with its status, its three dates, and how often and why it was put off.`,
  columns: [
    keyColumn('deliverable_id'),
    ...PLAN_COLUMNS,
    ...GOAL_COLUMNS,
    required('deliverable_code', 'string', msg`Code of the deliverable within its goal.`),
    required('text', 'string', msg`What is to be done.`),
    optional('owner_role', 'string', msg`Role that is responsible for it.`),
    optional('status', 'string', msg`Status in the last approved report. Empty when there was none.`),
    optional('status_label', 'string', msg`The status in the city’s words.`),
    optional('note', 'string', msg`What the department wrote about it.`),
    optional('original_due_on', 'date', msg`Day it was first promised for. It never changes.`),
    optional('current_due_on', 'date', msg`Day it is promised for now.`),
    optional('actual_on', 'date', msg`Day it was done.`),
    required(
      'overdue',
      'boolean',
      msg`True when its day had passed and it was not done, on the day the release speaks of.`,
    ),
    required('times_redated', 'integer', msg`How often its day was changed.`),
    optional('redate_reasons', 'string', msg`Each change of its day, with the reason.`),
    ...SOURCE_COLUMNS,
    required('reported_sample', 'boolean', msg`True when status, note and day come from an invented report.`),
    ...RELEASE_COLUMNS,
  ],
};

export const DEPARTMENTS: TableDefinition = {
  name: 'departments',
  title: msg`Departments`,
  says: msg`One row for each department, those included that did not report.`,
  columns: [
    keyColumn('department_id'),
    required('city', 'string', msg`Address of the city on this site.`),
    required('department_code', 'string', msg`Code of the department.`),
    required('department_name', 'string', msg`Name of the department.`),
    optional('department_type', 'string', msg`Kind of department.`),
    optional('plan_area', 'string', msg`Area of the plan.`),
    optional('teams', 'string', msg`Planning teams of the department, with "; " between them.`),
    required(
      'reported',
      'boolean',
      msg`True when a report of its team was approved. Without one nothing else is published.`,
    ),
    required('reporting_note', 'string', msg`What became of the report, in a sentence.`),
    optional('summary', 'string', msg`What the department wrote about the quarter.`),
    ...SOURCE_COLUMNS,
    required('report_sample', 'boolean', msg`True when something in its report is invented.`),
    ...RELEASE_COLUMNS,
  ],
};

export const FIGURES: TableDefinition = {
  name: 'figures',
  title: msg`Figures`,
  says: msg`The counts of work, dates, results and reporting, of the city and of each team. They are never added to one another. A team without an approved report has only its reporting: the rest is not known, and not zero.`,
  columns: [
    keyColumn('figure_id'),
    required('city', 'string', msg`Address of the city on this site.`),
    optional('team', 'string', msg`The planning team. Empty for the whole city.`),
    required('kind', 'string', msg`What is counted.`, {
      values: {
        WORK: msg`Deliverables, by their status.`,
        DATES: msg`Deliverables, by how their days were kept.`,
        RESULTS: msg`Goals, by what changed for people.`,
        REPORTING: msg`Teams with a plan, by how their reports came in.`,
        COVERAGE: msg`On how many teams the other figures rest.`,
      },
    }),
    required('measure', 'string', msg`Which of them, such as OVERDUE.`),
    optional('label', 'string', msg`A status in the city’s words.`),
    required('count', 'integer', msg`How many.`),
    required('as_of', 'date', msg`Day for which "overdue" was judged.`),
    required('sample', 'boolean', msg`True when something counted here is invented.`),
    ...RELEASE_COLUMNS,
  ],
};
