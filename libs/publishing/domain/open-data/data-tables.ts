// A release as tidy tables: one row for one thing, the marks of hidden, missing and invented content on each.
import type { Figures, GoalContent, PlanContent, ReleaseContent, TeamContent } from '../content';
import { planSlugs } from '../plan-slugs';
import { departmentViews } from '../public-view';
import type { Sha256 } from '../seal';
import type { DataCell, DataTable, TableDefinition } from './column';
import { METRICS, OBSERVATIONS, TARGETS } from './observation-columns';
import { metricRow, observationRows, targetRows } from './observation-rows';
import { DELIVERABLES, DEPARTMENTS, FIGURES, GOALS, STRATEGIES } from './plan-columns';
import { rowIds } from './row-id';
import type { RowId } from './row-id';

/** A row before it is laid out: cells by the name of their column. What is not named is empty. */
export type NamedCells = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What stands at the end of every row. */
export interface ReleaseOfRows {
  number: number;
  slug: string;
  digest: string;
  license: string;
}

/** A goal with the places above it. */
export interface GoalPlace {
  id: string;
  /** Names that, with a code, name what hangs below the goal. */
  place: readonly string[];
  cells: NamedCells;
}

/** The tables of a release in the codebook's order. Nothing but its published content is read. */
export function dataTables(content: ReleaseContent, release: ReleaseOfRows, sha256: Sha256): DataTable[] {
  const rowId = rowIds(sha256);
  const end = {
    release_number: release.number,
    release_slug: release.slug,
    release_digest: release.digest,
    license: release.license,
  };
  const goals = content.teams.flatMap((team) => goalsOfTeam(content, team, rowId));
  const table = (definition: TableDefinition, rows: readonly NamedCells[]) =>
    laidOut(
      definition,
      rows.map((row) => ({ ...row, ...end })),
    );
  const metrics = goals.flatMap(({ goal, at }) => goal.metrics.map((metric) => ({ metric, at })));
  return [
    table(
      OBSERVATIONS,
      metrics.flatMap(({ metric, at }) => observationRows(metric, at, rowId)),
    ),
    table(
      METRICS,
      metrics.map(({ metric, at }) => metricRow(metric, at, rowId)),
    ),
    table(
      TARGETS,
      metrics.flatMap(({ metric, at }) => targetRows(metric, at, rowId)),
    ),
    table(
      GOALS,
      goals.map(({ goal, plan, at }) => goalRow(goal, plan, at)),
    ),
    table(
      STRATEGIES,
      goals.flatMap(({ goal, at }) => strategyRows(goal, at, rowId)),
    ),
    table(
      DELIVERABLES,
      goals.flatMap(({ goal, at }) => deliverableRows(goal, at, rowId)),
    ),
    table(DEPARTMENTS, departmentRows(content, rowId)),
    table(FIGURES, [
      ...figureRows(content, { figures: content.figures, team: null, isKnown: true }, rowId),
      ...content.teams.flatMap(({ figures, name, reported }) =>
        figureRows(content, { figures, team: name, isKnown: reported }, rowId),
      ),
    ]),
  ];
}

/** The cells of the rows in the order of the columns. @throws Error for a cell that belongs to no column */
function laidOut(definition: TableDefinition, rows: readonly NamedCells[]): DataTable {
  const names = definition.columns.map(({ name }) => name);
  const known = new Set(names);
  return {
    definition,
    rows: rows.map((row) => {
      const stray = Object.keys(row).find((name) => !known.has(name));
      if (stray) throw new Error(`${definition.name} has no column ${stray}.`);
      return names.map((name) => cellText(row[name] ?? null));
    }),
  };
}

function cellText(value: string | number | boolean | null): DataCell {
  return value === null || value === '' ? null : String(value);
}

function goalsOfTeam(
  content: ReleaseContent,
  team: TeamContent,
  rowId: RowId,
): { goal: GoalContent; plan: PlanContent; at: GoalPlace }[] {
  const { slug: city } = content.city;
  const codes = content.departments.filter(({ teamNames }) => teamNames.includes(team.name));
  const slugs = planSlugs(team.plans.map(({ title }) => title));
  return team.plans.flatMap((plan, index) =>
    plan.goals.map((goal) => {
      const place = [city, team.name, slugs[index] ?? '', goal.code];
      const id = rowId('goal', place);
      const cells = {
        city,
        department_codes: codes.map(({ code }) => code).join('; '),
        team: team.name,
        plan: plan.title,
        goal_id: id,
        goal_code: goal.code,
      };
      return { goal, plan, at: { id, place, cells } };
    }),
  );
}

function goalRow(goal: GoalContent, plan: PlanContent, { cells }: GoalPlace): NamedCells {
  return {
    ...cells,
    plan_state: plan.stateLabel,
    plan_starts_on: plan.startsOn,
    plan_ends_on: plan.endsOn,
    text: goal.text,
    priority: goal.priority,
    theme: goal.theme,
    plan_area: goal.planArea,
    horizon: goal.horizon,
    population_focus: goal.populationFocus,
    geography_focus: goal.geographyFocus,
    result: goal.result,
    result_sentence: goal.resultSentence,
    result_sample: goal.resultSample,
    source_url: goal.sourceUrl,
    sample: goal.sample,
  };
}

function strategyRows(goal: GoalContent, { place, cells }: GoalPlace, rowId: RowId): NamedCells[] {
  return goal.strategies.map(({ code, text, sourceUrl, sample }) => ({
    ...cells,
    strategy_id: rowId('strategy', [...place, code]),
    strategy_code: code,
    text,
    source_url: sourceUrl,
    sample,
  }));
}

function deliverableRows(goal: GoalContent, { place, cells }: GoalPlace, rowId: RowId): NamedCells[] {
  return goal.deliverables.map((one) => ({
    ...cells,
    deliverable_id: rowId('deliverable', [...place, one.code]),
    deliverable_code: one.code,
    text: one.text,
    owner_role: one.ownerRole,
    status: one.status,
    status_label: one.statusLabel,
    note: one.note,
    original_due_on: one.originalDueOn,
    current_due_on: one.currentDueOn,
    actual_on: one.actualOn,
    overdue: one.overdue,
    times_redated: one.dateChanges.length,
    redate_reasons: one.dateChanges
      .map(({ from, to, reason, on }) => `${on}: ${from ?? '?'} to ${to ?? '?'}, ${reason}`)
      .join(' | '),
    source_url: one.sourceUrl,
    sample: one.sample,
    reported_sample: one.reportedSample,
  }));
}

function departmentRows(content: ReleaseContent, rowId: RowId): NamedCells[] {
  return departmentViews(content).map((department) => ({
    department_id: rowId('department', [content.city.slug, department.code]),
    city: content.city.slug,
    department_code: department.code,
    department_name: department.name,
    department_type: department.departmentType,
    plan_area: department.planArea,
    teams: department.teamNames.join('; '),
    reported: department.reported,
    reporting_note: department.reportingNote,
    summary: department.summary,
    source_url: department.sourceUrl,
    sample: department.sample,
    report_sample: department.reportSample,
  }));
}

/** Of a team without an approved report only the reporting is known: what nobody reported is not zero. */
function figureRows(
  { city, asOf }: ReleaseContent,
  { figures, team, isKnown }: { figures: Figures; team: string | null; isKnown: boolean },
  rowId: RowId,
): NamedCells[] {
  const { sample, work, dates, results, reporting, coverage } = figures;
  const row = (kind: string, measure: string, label: string | null, count: number) => ({
    figure_id: rowId('figure', [city.slug, team, kind, measure]),
    ...{ city: city.slug, team, kind, measure, label, count, as_of: asOf, sample },
  });
  const kinds = {
    ...(isKnown ? { DATES: dates, RESULTS: results } : {}),
    REPORTING: reporting,
    COVERAGE: coverage,
  };
  return [
    ...(isKnown ? work : []).map(({ status, label, count }) =>
      row('WORK', status ?? 'NO_UPDATE', label, count),
    ),
    ...Object.entries(kinds).flatMap(([kind, counts]) =>
      Object.entries(counts).map(([measure, count]) => row(kind, snakeName(measure), null, count as number)),
    ),
  ];
}

/** `notYetDue` as the words of the files: NOT_YET_DUE. */
function snakeName(name: string): string {
  return name.replace(/([A-Z])/g, '_$1').toUpperCase();
}
