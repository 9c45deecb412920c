// From the sheets of a file to a plan: the one reader behind every import, in the browser and on the server.
import { t } from '@lingui/core/macro';
import type { PlanTree } from '@plumbline/planning/domain';
import { readYesNo } from './cell-values';
import type { SheetDefinition } from './column';
import { readFlat } from './flat-rows';
import { definitionOf, findHeader } from './header';
import type { ImportContext, Labels } from './import-context';
import { labelsFrom, lower } from './import-context';
import { addMetric, addValue } from './metric-rows';
import type { Places } from './places';
import { PlanRows } from './plan-rows';
import { Problems, readRecords } from './records';
import type { SheetRecord } from './records';
import type { ImportProblem, Sheet } from './sheet';
import { problemAt, SHEET_LIMITS, WHOLE_FILE } from './sheet';
import { flatDefinition, sheetDefinitions } from './sheet-definitions';

/** A plan as far as it could be read, with everything that is wrong. With an ERROR among them it must not be kept. */
export interface ReadPlan {
  tree: PlanTree;
  problems: ImportProblem[];
  /** Leads from a part of the tree back to its cell. */
  places: Places;
}

/** Sheets of the template that hold no data. */
const NOT_DATA = ['guide', 'lists'];

/** True when at least one problem stands in the way of the import. */
export function hasErrors(problems: readonly ImportProblem[]): boolean {
  return problems.some(({ severity }) => severity === 'ERROR');
}

type Sheets = Map<SheetDefinition['key'], Sheet>;
type Definitions = ReturnType<typeof sheetDefinitions>;

function told(
  problems: Problems,
  sheet: string | null,
  words: () => string,
  severity: ImportProblem['severity'] = 'ERROR',
) {
  problems.add(problemAt({ ...WHOLE_FILE, sheet }, severity, words));
}

function assignSheets(
  sheets: readonly Sheet[],
  definitions: Definitions,
  flat: SheetDefinition,
  problems: Problems,
): Sheets {
  const assigned: Sheets = new Map();
  if (sheets.length > SHEET_LIMITS.sheets) {
    told(
      problems,
      null,
      () =>
        t`This workbook has ${{ count: sheets.length }} sheets. The limit is ${{ limit: SHEET_LIMITS.sheets }}. Delete those that are not needed.`,
    );
  }
  for (const sheet of sheets.slice(0, SHEET_LIMITS.sheets)) {
    const named = definitionOf(sheet, [...Object.values(definitions), flat]);
    const definition = named ?? (sheets.length === 1 && findHeader(sheet, flat) ? flat : null);
    const other = definition ? assigned.get(definition.key) : undefined;
    if (definition && other) {
      told(
        problems,
        sheet.name,
        () =>
          t`The sheets "${{ first: other.name }}" and "${{ second: sheet.name }}" are for the same thing. Put their rows into one sheet.`,
      );
    } else if (definition) {
      assigned.set(definition.key, sheet);
    } else if (!NOT_DATA.includes(sheet.name.toLowerCase())) {
      const names = Object.values(definitions).map(({ name }) => name);
      told(
        problems,
        sheet.name,
        () =>
          t`The sheet "${{ sheet: sheet.name }}" was not read. Sheets that are read: ${{ sheets: names.join(', ') }}.`,
        'WARNING',
      );
    }
  }
  return assigned;
}

/** Reads the sheets of a workbook, or the one sheet of a CSV file, into a plan. Never throws for what a file holds. */
export function readPlanSheets(sheets: readonly Sheet[], context: ImportContext): ReadPlan {
  const labels = labelsFrom(context.terms);
  const problems = new Problems();
  const parts = new PlanRows(context, labels);
  const definitions = sheetDefinitions(labels);
  const flat = flatDefinition(labels);
  const assigned = assignSheets(sheets, definitions, flat, problems);
  const records = (definition: SheetDefinition): SheetRecord[] => {
    const sheet = assigned.get(definition.key);
    return sheet ? readRecords(sheet, definition, problems) : [];
  };
  const { plan, planRow } = assigned.has('flat')
    ? readFlat(records(flat), parts)
    : readWorkbookSheets(records, parts, definitions);
  if (!planRow && assigned.has('plan') && parts.goalCount === 0 && !problems.hasErrors) {
    told(problems, definitions.plan.name, () => notFilledIn(definitions, labels));
  } else if (!planRow && assigned.has('plan') && !problems.hasErrors) {
    told(
      problems,
      definitions.plan.name,
      () =>
        t`The sheet has no row. Write the title of the ${{ plan: lower(labels.plan.singular) }} below the header.`,
    );
  }
  if (parts.goalCount === 0 && !problems.hasErrors) {
    const sheet = assigned.get('flat') ?? assigned.get('goals');
    told(problems, sheet?.name ?? null, () => noGoals(sheet, labels));
  }
  const tree: PlanTree = { ...plan, goals: parts.inOrder() };
  if (planRow) parts.places.keep(tree, planRow, { sourceUrl: 'plan_source', sample: 'plan_sample' });
  return { tree, problems: problems.all(), places: parts.places };
}

/** For the template as it was downloaded: where to begin, and what comes next. */
function notFilledIn({ plan, goals }: Definitions, labels: Labels): string {
  return t`This workbook is not filled in yet. Begin with the sheet "${{ firstSheet: plan.name }}": write the title of the ${{ plan: lower(labels.plan.singular) }} in the row below the example. Then go on with the sheet "${{ nextSheet: goals.name }}".`;
}

function noGoals(sheet: Sheet | undefined, { goal }: Labels): string {
  return sheet
    ? t`There is no ${{ goal: lower(goal.singular) }} in this sheet. Write one in each row below the example.`
    : t`There is no sheet "${{ sheet: goal.plural }}" in this file. Start from the template.`;
}

function readWorkbookSheets(
  records: (definition: SheetDefinition) => SheetRecord[],
  parts: PlanRows,
  definitions: Definitions,
): { plan: Omit<PlanTree, 'goals'>; planRow: SheetRecord | null } {
  const [planRow = null, second] = records(definitions.plan);
  second?.error(
    null,
    () =>
      t`This sheet has more than one row. A file holds one ${{ plan: lower(parts.labels.plan.singular) }}; import the others from files of their own.`,
  );
  const plan = parts.plan(planRow);
  for (const row of records(definitions.goals))
    parts.addGoal(row, 'code', 'source', readYesNo(row, 'sample'));
  for (const row of records(definitions.strategies)) parts.addStrategy(row, 'code', parts.goalOf(row));
  for (const row of records(definitions.deliverables)) parts.addDeliverable(row, 'code', parts.goalOf(row));
  for (const row of records(definitions.milestones)) parts.addMilestone(row);
  for (const row of records(definitions.metrics)) addMetric(parts, row);
  const seen = new Map<string, number>();
  for (const row of records(definitions.values)) addValue(parts, row, seen);
  return { plan, planRow };
}
