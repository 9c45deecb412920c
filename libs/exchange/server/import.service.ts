// Importing a plan from a file: everything is checked first, then all of it is kept or nothing.
import { msg } from '@lingui/core/macro';
import { createHash } from 'node:crypto';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, can, db, forgetLoaded, newId, now, rows } from '@plumbline/platform/server';
import { departmentIdsOfTeam, planningTeamById } from '@plumbline/cities/server';
import { compareMetrics, metricById, saveMetrics, type Metric } from '@plumbline/measuring/server';
import { comparePlanTree, planById, savePlanTree } from '@plumbline/planning/server';
import { hasErrors, readPlanSheets } from '@plumbline/exchange/domain';
import type { ImportProblem, ReadPlan } from '@plumbline/exchange/domain';
import { ImportBatch } from './import-batch.entity';
import { importContext } from './import-context.queries';
import { readPlanFile } from './plan-file';

/** A file that somebody wants to import into the plan of a planning team. */
export interface PlanFile {
  teamId: string;
  fileName: string;
  bytes: Buffer;
}

/** What an import did, or with `batch` null would do; with an ERROR among the problems it did nothing. */
export interface ImportOutcome {
  batch: ImportBatch | null;
  added: number;
  changed: number;
  unchanged: number;
  problems: ImportProblem[];
}

const NOTHING = { batch: null, added: 0, changed: 0, unchanged: 0 };

/**
 * Checks a file (`dryRun`) or imports it. Throws a refusal for a file that is not what it says, an unknown team, a
 * viewer without the right and a plan that cannot be changed now; whatever is wrong inside the file is among the
 * problems of the answer. The same file again changes nothing.
 */
export async function importPlanFile(file: PlanFile, dryRun: boolean): Promise<ImportOutcome> {
  const team = await planningTeamById(file.teamId);
  if (!team) throw new Refusal('NOT_FOUND', msg`There is no such planning team here.`, { path: ['teamId'] });
  authorize('import:plan', { planningTeamId: team.id, departmentIds: await departmentIdsOfTeam(team.id) });
  const { sheets, notes } = await readPlanFile(file.fileName, file.bytes);
  const read = readPlanSheets(sheets, await importContext(team.id));
  const problems = [...notes, ...read.problems];
  if (!hasErrors(problems)) problems.push(...(await problemsOfRules(team.id, read)));
  if (hasErrors(problems)) {
    await trace(team.id, `Did not import "${file.fileName}": ${problems.length} problems.`, 'import:refuse');
    return { ...NOTHING, problems };
  }
  const saved = dryRun ? await tried(() => save(file, read)) : await save(file, read);
  if (dryRun) {
    await trace(team.id, `Checked "${file.fileName}" for import.`, 'import:check');
    return { ...saved.counts, batch: null, problems };
  }
  return { ...saved.counts, batch: await keepBatch(file, saved), problems };
}

/** What the rules of planning and measuring have against the plan, each at its cell of the file. */
async function problemsOfRules(teamId: string, { tree, places }: ReadPlan): Promise<ImportProblem[]> {
  const plan = await comparePlanTree(teamId, tree);
  const metrics = await compareMetrics(plan.planId, tree.goals);
  return [...plan.problems, ...metrics.problems].map(({ path, message }) =>
    places.problemAt(tree, path, () => message),
  );
}

interface Saved {
  planId: string;
  counts: { added: number; changed: number; unchanged: number };
}

async function save({ teamId, fileName }: PlanFile, { tree }: ReadPlan): Promise<Saved> {
  const plan = await savePlanTree(teamId, tree);
  const metrics = await saveMetrics(plan.planId, tree.goals, `Imported from "${fileName}".`);
  const counts = {
    added: plan.added + metrics.added,
    changed: plan.changed + metrics.changed,
    unchanged: plan.unchanged + metrics.unchanged,
  };
  return { planId: plan.planId, counts };
}

/** Does it and undoes it, so that a check runs through exactly what the import will run through. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  await rows('savepoint trial');
  const result = await work();
  await rows('rollback to savepoint trial');
  forgetLoaded();
  return result;
}

async function trace(teamId: string, summary: string, action: string): Promise<void> {
  await audit({ action, subjectType: 'PlanningTeam', subjectId: teamId, summary });
}

async function keepBatch(file: PlanFile, { planId, counts }: Saved): Promise<ImportBatch> {
  const batch: ImportBatch = {
    id: newId(),
    planId,
    fileName: file.fileName,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    ...counts,
    at: now(),
    personId: actor().personId,
  };
  await db().getRepository(ImportBatch).insert(batch);
  await audit({
    action: 'import:plan',
    subjectType: 'ImportBatch',
    subjectId: batch.id,
    summary: `Imported "${file.fileName}": ${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
    detail: { planId, sha256: batch.sha256 },
  });
  return batch;
}

/** One import the viewer may see, or null. */
export async function importBatch(id: string): Promise<ImportBatch | null> {
  const batch = await db().getRepository(ImportBatch).findOneBy({ id });
  const plan = batch && (await planById(batch.planId));
  if (!plan) return null;
  const departmentIds = await departmentIdsOfTeam(plan.planningTeamId);
  return can('import:plan', { planningTeamId: plan.planningTeamId, departmentIds }) ? batch : null;
}

/** The metrics of its plan that have values from this file, in the order of the plan. */
export async function metricsOfBatch(batchId: string): Promise<Metric[]> {
  const found = await rows<{ id: string }>(
    `select m.id from import_batch b join metric m on m.plan_id = b.plan_id
     where b.id = $1 and exists (select from observation o where o.metric_id = m.id and o.source_hash = b.sha256)
     order by m.position, m.code`,
    [batchId],
  );
  const metrics = await Promise.all(found.map(({ id }) => metricById(id)));
  return metrics.filter((metric) => metric !== undefined);
}

/** The imports into plans the viewer may import into, newest first. */
export async function importBatches(): Promise<ImportBatch[]> {
  const all = await db()
    .getRepository(ImportBatch)
    .find({ order: { at: 'DESC', id: 'DESC' }, take: 500 });
  const visible = await Promise.all(
    all.map(async ({ planId }) => {
      const plan = await planById(planId);
      if (!plan) return false;
      const departmentIds = await departmentIdsOfTeam(plan.planningTeamId);
      return can('import:plan', { planningTeamId: plan.planningTeamId, departmentIds });
    }),
  );
  return all.filter((_batch, index) => visible[index]);
}
