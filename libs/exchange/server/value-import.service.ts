// Bringing values in from a file: read, map, check, then keep all of it or nothing.
import { msg } from '@lingui/core/macro';
import { plural } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now, rows } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { compareObservations, saveObservations, type ImportedValue } from '@plumbline/measuring/server';
import { planById, type Plan } from '@plumbline/planning/server';
import {
  VALUE_TABLES,
  hasErrors,
  problemWithSize,
  readValues,
  sheetOfValues,
  suggestMapping,
  problemAt,
  WHOLE_FILE,
  type ImportProblem,
  type ReadValue,
  type ReadValues,
  type Sheet,
  type SuggestedMapping,
  type UnknownWord,
  type ValueMapping as Mapping,
  type ValuesContext,
} from '@plumbline/exchange/domain';
import { ImportBatch } from './import-batch.entity';
import { readTables } from './plan-file';
import type { ValueMapping } from './value-mapping.entity';
import { rememberMapping, rememberedMapping } from './value-mapping.queries';
import { valuesContext } from './values-context.queries';

/** A file with values for the metrics of one plan. */
export interface ValuesFile {
  planId: string;
  fileName: string;
  bytes: Buffer;
}

/** A file opened but not read yet: its sheets, and how one of them was or may be read. */
export interface ValuesPreview {
  sheets: Sheet[];
  sheet: Sheet;
  suggestion: SuggestedMapping;
  /** How a file with the same headers was read the last time. */
  remembered: ValueMapping | null;
  context: ValuesContext;
}

/** Where the values come from and how the file is read. */
export interface ValuesReading {
  mapping: Mapping;
  sourceUrl: string | null;
  dataDate: string | null;
  sample: boolean;
}

/** What bringing the values in did, or with `batch` null would do; with an ERROR it did nothing. */
export interface ValuesOutcome {
  batch: ImportBatch | null;
  added: number;
  corrected: number;
  unchanged: number;
  leftOut: number;
  missing: number;
  unknownWords: UnknownWord[];
  problems: ImportProblem[];
}

/** Longest list of problems that is answered; a file with more has its columns mixed up. */
const MOST_PROBLEMS = 500;

async function authorizedPlan(planId: string): Promise<Plan> {
  const plan = await planById(planId);
  if (!plan) throw new Refusal('NOT_FOUND', msg`There is no such plan here.`, { path: ['planId'] });
  const { planningTeamId } = plan;
  authorize('import:plan', { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) });
  return plan;
}

async function opened({ fileName, bytes }: ValuesFile, wanted: string | null) {
  const { sheets, notes } = await readTables(fileName, bytes, VALUE_TABLES);
  const sheet = sheetOfValues(sheets, wanted);
  if (!sheet || sheet.rows.length < 2) {
    throw new Refusal('UNSUPPORTED_FILE', msg`This file has no table with a header and values below it.`, {
      path: ['contentBase64'],
    });
  }
  const wide = sheet.rows.findIndex((cells) => cells.length > VALUE_TABLES.columns);
  if (wide >= 0) {
    throw new Refusal(
      'TOO_LARGE',
      msg`Row ${wide + 1} of this file has more than ${{ columns: VALUE_TABLES.columns }} columns. Bring it in in parts.`,
      { path: ['contentBase64'] },
    );
  }
  return { sheets: sheets.filter(({ rows: cells }) => cells.length > 1), sheet, notes };
}

/**
 * Opens a file and says how it may be read: as the last file with these headers was, or as its headers suggest.
 * Refuses NOT_FOUND, NOT_ALLOWED, UNSUPPORTED_FILE and TOO_LARGE. Keeps nothing.
 */
export async function previewValues(
  file: ValuesFile,
  sheetName: string | null,
  rules: Mapping['rules'],
): Promise<ValuesPreview> {
  const { planningTeamId } = await authorizedPlan(file.planId);
  const { sheets, sheet } = await opened(file, sheetName);
  const tooLarge = problemWithSize(sheet, rules);
  if (tooLarge) throw new Refusal('TOO_LARGE', tooLarge.message, { path: ['contentBase64'] });
  const { context } = await valuesContext(file.planId);
  await trace(file, `Opened "${file.fileName}" to bring in values.`, 'import:check');
  const remembered = await rememberedMapping(sheet, planningTeamId);
  return { sheets, sheet, context, remembered, suggestion: suggestMapping(sheet, context) };
}

/**
 * Checks a file of values (`dryRun`) or brings it in: all values or none, each with source, date and the file's hash.
 * What is wrong inside the file is among the problems of the answer. Refuses NOT_FOUND, NOT_ALLOWED, WRONG_STATE
 * while the plan can't be changed, UNSUPPORTED_FILE, TOO_LARGE and STALE. The same file again changes nothing.
 */
export async function importValuesFile(
  file: ValuesFile,
  reading: ValuesReading,
  dryRun: boolean,
): Promise<ValuesOutcome> {
  const { planningTeamId } = await authorizedPlan(file.planId);
  const { sheet, notes } = await opened(file, reading.mapping.sheet);
  const { context, placeIds } = await valuesContext(file.planId);
  const read = readValues(sheet, reading.mapping, context);
  const values = read.values.map((value) => importedOf(value, placeIds));
  const source = {
    reason: `Imported from "${file.fileName}".`,
    sourceHash: createHash('sha256').update(file.bytes).digest('hex'),
    ...{ sourceUrl: reading.sourceUrl, dataDate: reading.dataDate, sample: reading.sample },
  };
  const problems = [...notes, ...read.problems];
  // Beside errors, doubts about the values that could be read are not told: with the rest they may be none.
  const isWhole = !hasErrors(problems);
  const compared = await compareObservations(file.planId, values, source);
  problems.push(
    ...compared.problems
      .filter(({ severity }) => isWhole || severity === 'ERROR')
      .map(({ index, message, severity }) => ({ ...placeIn(read, index), message, severity })),
  );
  if (compared.closed !== null && hasErrors(problems)) {
    problems.push({ sheet: null, row: null, column: null, message: compared.closed, severity: 'ERROR' });
  }
  const told = { ...counts(read), unknownWords: read.unknownWords, problems: shortened(problems) };
  if (hasErrors(problems)) {
    const summary = `Did not bring in values from "${file.fileName}": ${problems.length} problems.`;
    await trace(file, summary, 'import:refuse');
    return { batch: null, added: 0, corrected: 0, unchanged: 0, ...told };
  }
  const save = () => saveObservations(file.planId, values, source);
  const saved = dryRun ? await tried(save) : await save();
  const { added, corrected, unchanged } = saved;
  if (dryRun) await trace(file, `Checked "${file.fileName}" for values.`, 'import:check');
  else await rememberMapping(sheet, planningTeamId, file.fileName, { ...reading.mapping, sheet: sheet.name });
  const batch = dryRun
    ? null
    : await keepBatch(file, source.sourceHash, { added, changed: corrected, unchanged });
  return { batch, added, corrected, unchanged, ...told };
}

function counts({ counts: { leftOut, missing } }: ReadValues) {
  return { leftOut, missing };
}

function placeIn({ values }: ReadValues, index: number) {
  return values[index]?.at ?? { sheet: null, row: null, column: null };
}

function shortened(problems: readonly ImportProblem[]): ImportProblem[] {
  // What stands in the way is never cut off for what is only worth a look.
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const ordered = [...errors, ...problems.filter(({ severity }) => severity !== 'ERROR')];
  const left = ordered.length - MOST_PROBLEMS;
  if (left <= 0) return ordered;
  const severity = errors.length > MOST_PROBLEMS ? ('ERROR' as const) : ('WARNING' as const);
  const words = () =>
    plural(left, {
      one: `There are ${left} more. Look at these first, then check again.`,
      other: `There are ${left} more. Look at these first, then check again.`,
    });
  return [...ordered.slice(0, MOST_PROBLEMS), problemAt(WHOLE_FILE, severity, words)];
}

function importedOf(
  { metric, period, category, place, at: _at, ...numbers }: ReadValue,
  placeIds: ReadonlyMap<string, string>,
): ImportedValue {
  return {
    ...numbers,
    ...{ metric, category },
    ...{ periodLabel: period.label, periodCode: period.code, periodEndsOn: period.endsOn },
    placeId: place === null ? null : (placeIds.get(place) ?? null),
  };
}

/** Does it and undoes it, so that a check runs through exactly what the import will run through. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  await rows('savepoint trial');
  const result = await work();
  await rows('rollback to savepoint trial');
  forgetLoaded();
  return result;
}

async function trace({ planId }: ValuesFile, summary: string, action: string): Promise<void> {
  await audit({ action, subjectType: 'Plan', subjectId: planId, summary });
}

async function keepBatch(
  { planId, fileName }: ValuesFile,
  sha256: string,
  saved: Pick<ImportBatch, 'added' | 'changed' | 'unchanged'>,
): Promise<ImportBatch> {
  const batch: ImportBatch = {
    ...{ id: newId(), planId, fileName, sha256, at: now(), personId: actor().personId },
    ...saved,
  };
  await db().getRepository(ImportBatch).insert(batch);
  await audit({
    action: 'import:values',
    subjectType: 'ImportBatch',
    subjectId: batch.id,
    summary: `Brought in values from "${fileName}": ${saved.added} added, ${saved.changed} corrected, ${saved.unchanged} unchanged.`,
    detail: { planId, sha256 },
  });
  return batch;
}
