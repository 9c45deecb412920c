// Keeping the calendar of planning cycles: what the law sets, what was promised, and each change with its reason.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { reviseStep } from '@plumbline/planning/domain';
import { claimName } from './claim-name';
import { Cycle, CycleStep, CycleStepRevision } from './cycle.entity';
import type { AddCycleInput, ReviseCycleStepInput } from './cycle.graphql';
import { refuseStaleItem } from './stale';

/** Adds a cycle with its steps in their order. */
export async function addCycle(input: AddCycleInput): Promise<Cycle> {
  authorize('calendar:keep', {});
  if (input.endsOn < input.startsOn) {
    throw new Refusal('INVALID', msg`The cycle ends before it begins. Correct one of the dates.`, {
      path: ['endsOn'],
    });
  }
  await claimName('cycle', input.name);
  if (await db().getRepository(Cycle).existsBy({ name: input.name })) {
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`There is a cycle "${{ inputName: input.name }}" already. Choose another name.`,
      {
        path: ['name'],
      },
    );
  }
  refuseTwins(input.steps.map(({ name }) => name));
  const cycle = { id: newId(), name: input.name, startsOn: input.startsOn, endsOn: input.endsOn };
  await db().getRepository(Cycle).insert(cycle);
  await db()
    .getRepository(CycleStep)
    .insert(
      input.steps.map(({ name, statutoryOn = null, committedOn = null, actualOn = null }, position) => ({
        ...{ id: newId(), cycleId: cycle.id, position, name, statutoryOn, committedOn, actualOn },
        version: 1,
      })),
    );
  await audit({
    action: 'calendar:keep',
    subjectType: 'Cycle',
    subjectId: cycle.id,
    summary: `Added the cycle "${cycle.name}" with ${input.steps.length} steps.`,
  });
  return cycle;
}

function refuseTwins(names: readonly string[]): void {
  const twin = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twin < 0) return;
  throw new Refusal('INVALID', msg`Two steps are called "${String(names[twin])}". Give each its own name.`, {
    path: ['steps', `${twin}`, 'name'],
  });
}

/** Gives a step a new committed or actual date; what was there before stays in its revisions. */
export async function reviseCycleStep(input: ReviseCycleStepInput): Promise<CycleStep> {
  const { cycleStepId, expectedVersion, reason, ...given } = input;
  const step = await db()
    .getRepository(CycleStep)
    .findOne({ where: { id: cycleStepId }, lock: { mode: 'pessimistic_write' } });
  if (!step)
    throw new Refusal('NOT_FOUND', msg`There is no such step of a cycle here.`, { path: ['cycleStepId'] });
  authorize('calendar:keep', {});
  refuseStaleItem(step, expectedVersion, given);
  const { dates, revisions } = reviseStep(step, { ...given, reason: reason ?? null });
  const change = { committedOn: dates.committedOn, actualOn: dates.actualOn, version: step.version + 1 };
  await db().getRepository(CycleStep).update({ id: step.id }, change);
  for (const { field, from, to, reason: why } of revisions) {
    await db()
      .getRepository(CycleStepRevision)
      .insert({
        ...{ id: newId(), cycleStepId: step.id, field, fromOn: from, toOn: to, reason: why },
        at: now(),
        personId: actor().personId,
      });
  }
  await audit({
    action: 'calendar:keep',
    subjectType: 'CycleStep',
    subjectId: step.id,
    summary: `Changed the dates of the step "${step.name}".`,
    detail: { committedOn: dates.committedOn, actualOn: dates.actualOn },
  });
  forgetLoaded();
  return Object.assign(step, change);
}

/** The city's cycles, newest first. */
export async function cycles(): Promise<Cycle[]> {
  return db()
    .getRepository(Cycle)
    .find({ order: { startsOn: 'DESC', name: 'ASC' } });
}
