// The columns about the plan itself, its goals and its deliverables.
import { LIMITS } from '@plumbline/planning/domain';
import type { Column } from './column';
import { CODE_EXAMPLE, day, line, sample, source } from './column';
import type { Labels } from './import-context';
import { lower } from './import-context';

export function goalCode({ goal }: Labels, required = true): Column {
  return {
    key: 'goal_code',
    label: `${goal.singular} code`,
    aliases: ['goal code', 'goal id', 'goal'],
    kind: 'code',
    required,
    help: `Code of the ${lower(goal.singular)} it belongs to.`,
    example: CODE_EXAMPLE,
  };
}

export function planColumns({ plan, cycle }: Labels): Column[] {
  return [
    {
      key: 'plan_title',
      label: `${plan.singular} title`,
      aliases: ['plan title', 'title', 'plan'],
      kind: 'line',
      max: LIMITS.title,
      required: true,
      help: `Title that names the ${lower(plan.singular)} inside its team. The same title again means the same one.`,
      example: 'Racial equity plan 2026-2028',
    },
    {
      key: 'cycle',
      label: cycle.singular,
      aliases: ['cycle', 'cycle name'],
      kind: 'choice',
      choices: 'cycles',
      help: 'Planning cycle, by name. Leave it empty when there is none.',
      example: '',
    },
    day('starts_on', 'Starts on', ['start', 'start date', 'from'], 'First day.', '2026-07-01'),
    day('ends_on', 'Ends on', ['end', 'end date', 'until', 'to'], 'Last day.', '2028-06-30'),
    { ...source, key: 'plan_source', aliases: [...source.aliases, 'plan source', 'plan source address'] },
    { ...sample, key: 'plan_sample', aliases: [...sample.aliases, 'plan sample'] },
  ];
}

export function goalDetails({ goal }: Labels): Column[] {
  const it = lower(goal.singular);
  return [
    {
      key: 'goal',
      label: `${goal.singular} text`,
      aliases: ['goal text', 'goal description', 'text'],
      kind: 'text',
      required: true,
      help: `The ${it} in your own words.`,
      example: 'Make every service easy to reach for residents who speak little English.',
    },
    {
      key: 'horizon',
      label: 'Horizon',
      aliases: ['term', 'time frame', 'timeframe'],
      kind: 'choice',
      choices: 'horizons',
      help: 'How far ahead it looks.',
      example: '',
    },
    {
      key: 'priority',
      label: 'Priority',
      aliases: ['citywide priority', 'priority area'],
      kind: 'choice',
      choices: 'priorities',
      help: 'Citywide priority that it serves.',
      example: '',
    },
    line('theme', 'Theme', 'Theme that cuts across the city.', 'Language access', ['common theme']),
    line('plan_area', 'Plan area', 'Chapter or area of the citywide plan.', 'Economy', ['area']),
    line('population_focus', 'Population focus', 'People it is for.', 'Immigrants', ['population']),
    line('geography_focus', 'Geography focus', 'Places it is for.', 'Citywide', ['geography', 'place']),
    {
      key: 'is_process',
      label: 'Process',
      aliases: [`process ${it}`, 'process goal', 'is process'],
      kind: 'choice',
      choices: 'yesNo',
      help: `Yes when it changes how work is done, No when it changes results for people.`,
      example: 'No',
    },
  ];
}

export function deliverableDetails(labels: Labels): Column[] {
  const it = lower(labels.deliverable.singular);
  return [
    {
      key: 'deliverable',
      label: `${labels.deliverable.singular} text`,
      aliases: ['deliverable text', 'deliverable description', 'action', 'commitment', 'text'],
      kind: 'text',
      required: true,
      help: `What is promised, so that anyone can tell when it is done.`,
      example: 'Translate the ten most used forms into ten languages.',
    },
    line(
      'owner_role',
      'Owner (role)',
      'Role that answers for it. No names of people.',
      'Language Access Coordinator',
      ['owner', 'owner role', 'responsible'],
    ),
    {
      key: 'department',
      label: labels.department.singular,
      aliases: ['department', 'department code', 'agency', 'office'],
      kind: 'choice',
      choices: 'departments',
      help: `Code or name of the ${lower(labels.department.singular)} that does it. Empty: the whole team.`,
      example: '',
    },
    day(
      'due_on',
      'Due on',
      ['due', 'due date', 'deadline', 'current due date'],
      `Day the ${it} is due.`,
      '2027-06-30',
    ),
    day('done_on', 'Done on', ['done', 'actual date', 'completed on', 'actual'], 'Day it was done.', ''),
    {
      key: 'status',
      label: 'Status',
      aliases: ['work status', 'state'],
      kind: 'choice',
      choices: 'statuses',
      help: 'Where it stands. Leave it empty when nobody has reported on it yet.',
      example: '',
    },
    {
      key: 'date_reason',
      label: 'Reason for new date',
      aliases: ['redate reason', 'reason', 'reason for changed date', 'date change reason'],
      kind: 'text',
      max: LIMITS.reason,
      help: 'Needed when the due day differs from the one kept now.',
      example: '',
    },
  ];
}
