import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';
import { setClock } from '@plumbline/platform/server';
import { PlanCalls } from '@plumbline/planning/testing';

let server: TestServer;
let back: () => void;
beforeAll(async () => {
  server = await startTestServer();
  // The day on which oversight counted 112 days for New York's preliminary plan.
  back = setClock(() => new Date('2025-02-20T17:00:00Z'));
});
afterAll(async () => {
  back();
  await server.close();
});

interface Step {
  id: string;
  version: number;
  name: string;
  daysLate: number | null;
  committedOn: string | null;
  revisions: {
    field: string;
    from: string;
    to: string | null;
    reason: string;
    by: { displayName: string };
  }[];
}

const STEP =
  'id version name statutoryOn committedOn actualOn daysLate revisions { field from to reason by { displayName } }';

async function addCycle(person: TestPerson, change: object = {}) {
  return new PlanCalls(server, person).call<{ cycle: { steps: Step[] } | null }>(
    'addCycle',
    'AddCycleInput',
    `cycle { name steps { ${STEP} } }`,
    {
      name: 'First cycle',
      startsOn: '2023-07-01',
      endsOn: '2025-06-30',
      steps: [
        { name: 'Community priorities', statutoryOn: '2023-10-01', actualOn: '2023-10-01' },
        { name: 'Preliminary plan', committedOn: '2024-10-31' },
        { name: 'Final plan', statutoryOn: '2025-04-30' },
      ],
      ...change,
    },
  );
}

async function aCycle() {
  const city = await server.aCity();
  const director = await city.person('PLANNING_DIRECTOR');
  const { cycle } = await addCycle(director);
  const preliminary = cycle?.steps[1];
  if (!preliminary) throw new Error('the cycle was refused');
  return { city, director, cycle, preliminary };
}

function revise(person: TestPerson, step: { id: string; version: number }, fields: object) {
  return new PlanCalls(server, person).call<{ cycleStep: Step | null }>(
    'reviseCycleStep',
    'ReviseCycleStepInput',
    `cycleStep { ${STEP} }`,
    { cycleStepId: step.id, expectedVersion: step.version, ...fields },
  );
}

describe('the calendar of a cycle', () => {
  it('says how late each step is', async () => {
    const { cycle } = await aCycle();
    expect(cycle?.steps.map(({ name, daysLate }) => [name, daysLate])).toEqual([
      ['Community priorities', 0],
      ['Preliminary plan', 112],
      ['Final plan', null],
    ]);
  });

  it('keeps every date a step had, with the reason', async () => {
    const { director, preliminary } = await aCycle();
    const moved = await revise(director, preliminary, {
      committedOn: '2025-03-21',
      reason: 'Review by the law department.',
    });
    expect(moved.cycleStep).toMatchObject({
      version: 2,
      committedOn: '2025-03-21',
      daysLate: null,
      revisions: [
        {
          field: 'committedOn',
          from: '2024-10-31',
          to: '2025-03-21',
          reason: 'Review by the law department.',
          by: { displayName: director.displayName },
        },
      ],
    });
    const done = await revise(director, { ...preliminary, version: 2 }, { actualOn: '2025-04-01' });
    expect(done.cycleStep).toMatchObject({ daysLate: 11, revisions: [expect.anything()] });
  });

  it.each<[string, object, string]>([
    ['without a reason', { committedOn: '2025-03-21' }, 'REASON_REQUIRED'],
    ['by taking a promise away', { committedOn: null, reason: 'why' }, 'INVALID'],
    ['without any change', { committedOn: '2024-10-31', reason: 'why' }, 'INVALID'],
    ['on an older version', { committedOn: '2025-03-21', reason: 'why', expectedVersion: 9 }, 'STALE'],
    [
      'for a step that is not here',
      { committedOn: '2025-03-21', reason: 'why', cycleStepId: '01890000-0000-7000-8000-000000000000' },
      'NOT_FOUND',
    ],
  ])('refuses a revision %s', async (_name, fields, code) => {
    const { director, preliminary } = await aCycle();
    expect((await revise(director, preliminary, fields)).userErrors).toMatchObject([{ code }]);
  });

  it("does not reach another city's step", async () => {
    const { preliminary } = await aCycle();
    const elsewhere = await (await server.aCity()).person('PLANNING_DIRECTOR');
    const { userErrors } = await revise(elsewhere, preliminary, { committedOn: '2025-03-21', reason: 'why' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each<[string, object, string]>([
    ['a name that is taken', {}, 'ALREADY_EXISTS'],
    ['an end before the beginning', { name: 'Second', endsOn: '2020-01-01' }, 'INVALID'],
    ['two steps of one name', { name: 'Second', steps: [{ name: 'Plan' }, { name: 'Plan' }] }, 'INVALID'],
    ['no step', { name: 'Second', steps: [] }, 'INVALID'],
    ['an empty step name', { name: 'Second', steps: [{ name: ' ' }] }, 'INVALID'],
  ])('refuses a cycle with %s', async (_name, change, code) => {
    const { director } = await aCycle();
    expect((await addCycle(director, change)).userErrors).toMatchObject([{ code }]);
  });

  it('is kept by the planning director only', async () => {
    const { city, preliminary } = await aCycle();
    const manager = await city.person('PLANNING_MANAGER');
    await expect(revise(manager, preliminary, { committedOn: '2025-03-21', reason: 'why' })).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});
