// The columns of the import template: one definition for reading, for the template workbook and for its guide.
import { LIMITS } from '@plumbline/planning/domain';
import type { Column, SheetDefinition, SheetKey } from './column';
import { CODE_EXAMPLE, code, day, sample, source } from './column';
import type { Labels } from './import-context';
import { lower } from './import-context';
import { metricsSheet, valuesSheet } from './metric-sheets';
import { deliverableDetails, goalCode, goalDetails, planColumns } from './plan-columns';

/** The seven sheets of the workbook in the city's words. */
export function sheetDefinitions(labels: Labels): Record<SheetKey, SheetDefinition> {
  const { plan, goal, strategy, deliverable, milestone, metric } = labels;
  const ownCode = (label: string, example: string) =>
    code(
      'code',
      `${label} code`,
      ['code', 'id', 'number'],
      'Short code, used once in this sheet.',
      example,
      true,
    );
  return {
    plan: {
      key: 'plan',
      name: plan.singular,
      aliases: ['plan'],
      rowIs: lower(plan.singular),
      columns: planColumns(labels),
    },
    goals: {
      key: 'goals',
      name: goal.plural,
      aliases: ['goals'],
      rowIs: lower(goal.singular),
      columns: [ownCode(goal.singular, CODE_EXAMPLE), ...goalDetails(labels), source, sample],
    },
    strategies: {
      key: 'strategies',
      name: strategy.plural,
      aliases: ['strategies'],
      rowIs: lower(strategy.singular),
      columns: [
        goalCode(labels),
        ownCode(strategy.singular, 'S01'),
        {
          key: 'strategy',
          label: `${strategy.singular} text`,
          aliases: ['strategy text', 'strategy description', 'text'],
          kind: 'text',
          required: true,
          help: 'How the work gets there.',
          example: 'Treat language access as part of every service, not as an extra.',
        },
        source,
        sample,
      ],
    },
    deliverables: {
      key: 'deliverables',
      name: deliverable.plural,
      aliases: ['deliverables', 'actions', 'commitments'],
      rowIs: lower(deliverable.singular),
      columns: [
        goalCode(labels),
        code(
          'strategy_code',
          `${strategy.singular} code`,
          ['strategy code', 'strategy id'],
          `Code of a ${lower(strategy.singular)} of the same ${lower(goal.singular)}, if there is one.`,
          'S01',
          false,
        ),
        ownCode(deliverable.singular, 'D01'),
        ...deliverableDetails(labels),
        source,
        sample,
      ],
    },
    milestones: {
      key: 'milestones',
      name: milestone.plural,
      aliases: ['milestones'],
      rowIs: lower(milestone.singular),
      columns: [
        code(
          'deliverable_code',
          `${deliverable.singular} code`,
          ['deliverable code', 'deliverable id', 'action code', 'commitment code'],
          `Code of the ${lower(deliverable.singular)} it is a step of.`,
          'D01',
          true,
        ),
        {
          key: 'milestone',
          label: `${milestone.singular} text`,
          aliases: ['milestone text', 'step', 'text'],
          kind: 'line',
          max: LIMITS.milestone,
          required: true,
          help: 'A step on the way.',
          example: 'Forms chosen with community groups.',
        },
        day('due_on', 'Due on', ['due', 'due date'], 'Day the step is due.', '2026-12-31'),
      ],
    },
    metrics: metricsSheet(labels, ownCode(metric.singular, 'M01')),
    values: valuesSheet(labels),
  };
}

/** The one sheet of a CSV file: a goal with one of its deliverables in each row. */
export function flatDefinition(labels: Labels): SheetDefinition {
  const { goal, strategy, deliverable } = labels;
  const [title, ...planDetails] = planColumns(labels) as [Column, ...Column[]];
  const optional = (column: Column): Column => ({ ...column, required: false });
  const unambiguous = (column: Column): Column => ({
    ...column,
    aliases: column.aliases.filter(
      (alias) => !['text', 'source', 'link', 'url', 'source url', 'sample'].includes(alias),
    ),
  });
  return {
    key: 'flat',
    name: 'Goals and deliverables',
    aliases: [`${goal.plural} and ${deliverable.plural}`, 'Goals and deliverables'],
    rowIs: 'row',
    columns: [
      optional(title),
      ...planDetails.slice(0, 3).map((column) => ({
        ...column,
        label: `Plan ${lower(column.label)}`,
        aliases: [`plan ${column.key}`],
      })),
      goalCode(labels),
      ...goalDetails(labels).map(optional).map(unambiguous),
      {
        ...unambiguous(source),
        key: 'goal_source',
        label: `${goal.singular} source address`,
        aliases: ['goal source'],
      },
      code(
        'strategy_code',
        `${strategy.singular} code`,
        ['strategy code', 'strategy id'],
        `Code of the ${lower(strategy.singular)}.`,
        'S01',
        false,
      ),
      {
        key: 'strategy',
        label: `${strategy.singular} text`,
        aliases: ['strategy text'],
        kind: 'text',
        help: `Needed once for each ${lower(strategy.singular)} code.`,
        example: 'Treat language access as part of every service, not as an extra.',
      },
      code(
        'deliverable_code',
        `${deliverable.singular} code`,
        ['deliverable code', 'deliverable id', 'action code', 'commitment code', 'code'],
        `Code of the ${lower(deliverable.singular)}, used once in the file.`,
        'D01',
        false,
      ),
      ...deliverableDetails(labels).map(optional).map(unambiguous),
      {
        ...source,
        help: `Address for the ${lower(deliverable.singular)}, or for the ${lower(goal.singular)} when the row has none.`,
      },
      sample,
    ],
  };
}
