// Columns that stand in several tables: where a row hangs in the plans, and which release says it.
import { msg } from '@lingui/core/macro';
import { optional, required } from './column';
import type { Column } from './column';

/** The key of a table: the same for the same thing in every release. */
export function keyColumn(name: string): Column {
  return required(
    name,
    'string',
    msg`Identifier of the row. It is the same in every release for the same thing, and never used for another.`,
  );
}

/** Where a row hangs: city, departments, team and plan. */
export const PLAN_COLUMNS: readonly Column[] = [
  required('city', 'string', msg`Address of the city on this site.`),
  optional(
    'department_codes',
    'string',
    msg`Codes of the departments of the planning team, with "; " between them.`,
  ),
  required('team', 'string', msg`The planning team. Departments that share a plan are one team.`),
  required('plan', 'string', msg`Title of the plan.`),
];

/** The goal a row belongs to. */
export const GOAL_COLUMNS: readonly Column[] = [
  required('goal_id', 'string', msg`The goal, as in the table "goals".`, { refersTo: 'goals' }),
  required('goal_code', 'string', msg`Code of the goal within its plan.`),
];

/** Where the row's content comes from, and whether it is made up. */
export const SOURCE_COLUMNS: readonly Column[] = [
  optional('source_url', 'string', msg`Where the city or its source says this.`, { isAddress: true }),
  required('sample', 'boolean', msg`True when this is invented content of a demonstration.`),
];

/** Which release says it, and under which license; at the end of every row, so that no file loses it. */
export const RELEASE_COLUMNS: readonly Column[] = [
  required('release_number', 'integer', msg`Number of the release, from 1.`),
  required('release_slug', 'string', msg`The release in addresses, such as 2026-q3.`),
  required(
    'release_digest',
    'string',
    msg`Digest of the release (SHA-256), which proves that it was not changed.`,
  ),
  required('license', 'string', msg`License of the data, by its short name.`),
];
