// The grid's unsaved cells, and the plain form of a page without script, on their way to the API.
import { t } from '@lingui/core/macro';
import { isDecimal } from '@plumbline/platform/domain';
import { execute, type Call } from '@plumbline/platform/web';
import { MISSING_REASONS } from '@plumbline/measuring/domain';
import type { UserError } from '@plumbline/ui';
import { text, wrong } from '../sent-form';
import { lookAt, type CellInput, type Draft, type Surroundings } from './cell-draft';
import type { SaveAnswer } from './drafts';
import { byCell, cellKey, type NumberField, type StandingValue } from './number-grid';
import { recordNumbersMutation } from './numbers-operations';

/** The answer to the page's forms. */
export interface NumbersAnswer extends SaveAnswer {
  /** What was typed into the plain form, after a refusal. */
  given?: Readonly<Record<string, string>>;
  /** The plain form is stored. */
  saved?: boolean;
  /** The reason that was stored with it, for advice beside the emptied field. */
  savedReason?: string | undefined;
}

/** A cell with the reason of its change. */
export type CellToSave = CellInput & { reason: string | null };

interface Metric {
  reportId: string;
  metricId: string;
}

/** Saves the cells that the grid sends as JSON. */
export async function saveCells(form: FormData, to: Metric, call: Call): Promise<NumbersAnswer> {
  const cells = cellsIn(text(form, 'cells') ?? '');
  if (!cells) {
    return {
      userErrors: [wrong('cells', t`These numbers did not arrive whole. Reload the page and try again.`)],
    };
  }
  return record(cells, to, call);
}

async function record(cells: CellToSave[], to: Metric, call: Call): Promise<NumbersAnswer> {
  const { recordObservations } = await execute(recordNumbersMutation, { input: { ...to, cells } }, call);
  const { observations, userErrors } = recordObservations;
  return { userErrors, storedIds: observations?.map(({ id }) => id) ?? [] };
}

/** The API checks every field; here only the outer shape. */
function cellsIn(json: string): CellToSave[] | null {
  try {
    const cells: unknown = JSON.parse(json);
    return Array.isArray(cells) && cells.every((cell) => typeof cell === 'object' && cell !== null)
      ? (cells as CellToSave[])
      : null;
  } catch {
    return null;
  }
}

/** Name of a field of the plain form: the number, and the group it is of. */
export function plainName(field: string, categoryId: string | null): string {
  return `${field}:${categoryId ?? 'total'}`;
}

/** Saves the plain form: one input for each number of the report's period. */
export async function savePlain(
  form: FormData,
  around: Omit<Surroundings, 'here'> & { periodEndsOn: string; groupIds: readonly (string | null)[] },
  to: Metric,
  call: Call,
): Promise<NumbersAnswer> {
  const { cells, errors, places } = plainCells(form, around);
  const given = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  if (errors.length > 0) return { userErrors: errors, given };
  if (cells.length === 0) return { userErrors: [], saved: true };
  const answer = await record(cells, to, call);
  if (answer.userErrors.length === 0) return { userErrors: [], saved: true, savedReason: given['reason'] };
  // A value that was worked out stands in no field: the question names it.
  const asked = cells.map(({ value }, index): [string, string] => [
    plainName('asked', places[index] ?? null),
    value ?? '',
  ]);
  return {
    userErrors: answer.userErrors.map((error) => ({ ...error, path: pathOf(error, places) })),
    given: { ...given, ...Object.fromEntries(asked) },
  };
}

/** `cells, 2, value` becomes the name of the field it is about. */
function pathOf({ path }: UserError, places: readonly (string | null)[]): string[] {
  const at = path.indexOf('cells');
  const index = Number(path[at + 1]);
  return at < 0 || !(index in places)
    ? [...path]
    : [plainName(path[at + 2] ?? 'value', places[index] ?? null)];
}

/** What the plain form changes, or what is wrong with it; `places` are the groups of the cells. */
export function plainCells(
  form: FormData,
  around: Omit<Surroundings, 'here'> & { periodEndsOn: string; groupIds: readonly (string | null)[] },
): { cells: CellToSave[]; errors: UserError[]; places: (string | null)[] } {
  const standing = byCell(around.standing);
  const cells: CellToSave[] = [];
  const errors: UserError[] = [];
  const places: (string | null)[] = [];
  for (const categoryId of around.groupIds) {
    const here = standing.get(cellKey(around.ownPeriod, categoryId));
    const draft = plainDraft(form, categoryId, here, around);
    const looked = lookAt(draft, { ...around, here });
    if (looked.stand === 'SAME' || (looked.stand === 'REASON' && !here)) continue;
    // A conflict or an unusual value is for the API to say: it answers with what stands.
    if (looked.stand === 'WRONG') {
      for (const { field, message } of looked.problems)
        errors.push(wrong(plainName(field, categoryId), message));
    } else if (looked.stand === 'REASON') {
      errors.push(
        wrong(plainName('value', categoryId), t`Give a value, or choose the reason why there is none.`),
      );
    } else {
      cells.push({ ...looked.input, reason: text(form, 'reason') });
      places.push(categoryId);
    }
  }
  return { cells, errors, places };
}

function plainDraft(
  form: FormData,
  categoryId: string | null,
  here: StandingValue | undefined,
  around: { ownPeriod: string; periodEndsOn: string },
): Draft {
  const sent = (field: string) => form.get(plainName(field, categoryId));
  const typed: Partial<Record<NumberField, string>> = {};
  for (const field of ['numerator', 'denominator', 'value', 'marginOfError', 'n'] as const) {
    const given = sent(field);
    if (typeof given === 'string' && given.trim() !== (here?.[field]?.toString() ?? '')) typed[field] = given;
  }
  const reason = MISSING_REASONS.find((one) => one === sent('missingReason'));
  const kept = text(form, plainName('kept', categoryId));
  const isNumber = Object.values(typed).some((given) => given.trim() !== '');
  return {
    ...{ periodLabel: around.ownPeriod, periodEndsOn: around.periodEndsOn, categoryId },
    typed,
    ...(reason && !isNumber ? { missing: reason } : {}),
    kept: kept !== null && isDecimal(kept) ? kept : null,
    basedOn: text(form, plainName('seen', categoryId)),
    ...{ block: null, refused: [] },
  };
}
