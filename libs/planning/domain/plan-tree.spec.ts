import type { PlanTree, TreeDeliverable, TreeGoal } from './plan-tree';
import { changesOf, type PlanTreeChanges } from './plan-tree-changes';
import type { PlanRows } from './plan-tree-rows';
import { cleanedTree, problemsWithTree } from './plan-tree-check';

const goal: TreeGoal = {
  code: 'G1',
  text: 'Fewer fire deaths.',
  horizon: null,
  priority: null,
  theme: null,
  planArea: null,
  populationFocus: null,
  geographyFocus: null,
  isProcess: false,
  sourceUrl: null,
  sample: false,
  strategies: [{ code: 'S1', text: 'Outreach.', sourceUrl: null, sample: false }],
  deliverables: [],
  metrics: [],
};
const deliverable: TreeDeliverable = {
  code: 'D1',
  strategyCode: 'S1',
  text: 'Give away smoke detectors.',
  ownerRole: 'Equity officer',
  departmentCode: 'CFD',
  dueOn: '2026-06-30',
  actualOn: null,
  status: 'ON_TRACK',
  redateReason: null,
  sourceUrl: null,
  sample: false,
  milestones: [{ text: 'Buy them', dueOn: '2026-03-31' }],
};

function tree(change: Partial<TreeDeliverable> = {}, goalChange: Partial<TreeGoal> = {}): PlanTree {
  return {
    planTitle: 'Plan 2026',
    cycleName: null,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    sourceUrl: null,
    sample: false,
    goals: [{ ...goal, deliverables: [{ ...deliverable, ...change }], ...goalChange }],
  };
}

const names = {
  departmentCodes: new Set(['CFD']),
  cycleNames: new Set(['Cycle 1']),
  horizons: ['Short-Term'],
  priorities: [],
  today: '2026-11-22',
};

describe('looking a tree over', () => {
  it('finds nothing wrong with a good one', () => {
    expect(problemsWithTree(cleanedTree(tree()), names)).toEqual([]);
  });

  const D = ['goals', 0, 'deliverables', 0];
  it.each<[string, PlanTree, (string | number)[], string]>([
    ['no title', { ...tree(), planTitle: ' ' }, ['planTitle'], 'The title of the plan is empty.'],
    [
      'an unknown cycle',
      { ...tree(), cycleName: 'Cycle 9' },
      ['cycleName'],
      'The city has no cycle "Cycle 9".',
    ],
    ['an end before the beginning', { ...tree(), endsOn: '2025-12-31' }, ['endsOn'], 'ends before it begins'],
    ['a bad source', { ...tree(), sourceUrl: 'javascript:alert(1)' }, ['sourceUrl'], 'is not a web page'],
    [
      'an unknown horizon',
      tree({}, { horizon: 'Soon' }),
      ['goals', 0, 'horizon'],
      'is not one of: Short-Term.',
    ],
    ['a bad code', tree({}, { code: 'G 1' }), ['goals', 0, 'code'], 'has a character that codes cannot have'],
    [
      'a code used twice',
      { ...tree(), goals: [goal, goal] },
      ['goals', 1, 'code'],
      'G1 is used by another goal',
    ],
    [
      'an unknown strategy',
      tree({ strategyCode: 'S9' }),
      [...D, 'strategyCode'],
      'There is no strategy S9 under goal G1.',
    ],
    [
      'an unknown department',
      tree({ departmentCode: 'XYZ' }),
      [...D, 'departmentCode'],
      'XYZ is not a department of this team. It has: CFD.',
    ],
    [
      'a day that does not exist',
      tree({ dueOn: '2026-02-30' }),
      [...D, 'dueOn'],
      'is not a day of the calendar',
    ],
    [
      'done, but not completed',
      tree({ actualOn: '2026-06-01' }),
      [...D, 'actualOn'],
      'needs a status that says it was completed',
    ],
    [
      'done in the future',
      tree({ status: 'COMPLETED', actualOn: '2026-12-01' }),
      [...D, 'actualOn'],
      'is in the future',
    ],
    [
      'an unknown status',
      tree({ status: 'OVERDUE' as never }),
      [...D, 'status'],
      'is not one of the known statuses',
    ],
    [
      'a hidden character',
      tree({ text: 'a\u202eb' }),
      [...D, 'text'],
      'The text of deliverable D1 has a hidden character',
    ],
    [
      'a milestone twice',
      tree({
        milestones: [
          { text: 'x', dueOn: null },
          { text: ' x ', dueOn: null },
        ],
      }),
      [...D, 'milestones', 1, 'text'],
      'two milestones with the same text',
    ],
  ])('names %s', (_name, wrong, path, sentence) => {
    const problems = problemsWithTree(cleanedTree(wrong), names);
    expect(problems[0]).toEqual({ path, message: expect.stringContaining(sentence) });
  });
});

let ids = 0;
const means = { newId: () => `id-${(ids += 1)}`, departmentIds: new Map([['CFD', 'cfd-id']]) };
const NOTHING: PlanRows = { goals: [], strategies: [], deliverables: [], milestones: [] };

/** The rows as they are kept after the changes. */
function after(kept: PlanRows, changes: PlanTreeChanges): PlanRows {
  const merged = <Row extends { id: string }>(
    rows: readonly Row[],
    { added, changed, noted }: { added: Row[]; changed: Row[]; noted: Row[] },
  ) => [...rows.map((row) => [...changed, ...noted].find(({ id }) => id === row.id) ?? row), ...added];
  return {
    goals: merged(kept.goals, changes.goals),
    strategies: merged(kept.strategies, changes.strategies),
    deliverables: merged(kept.deliverables, changes.deliverables),
    milestones: merged(kept.milestones, changes.milestones),
  };
}

function counts({ goals, strategies, deliverables, milestones }: PlanTreeChanges): string {
  const sum = (field: 'added' | 'changed' | 'noted') =>
    [goals, strategies, deliverables, milestones].reduce((total, table) => total + table[field].length, 0);
  return `${sum('added')} added, ${sum('changed')} changed, ${sum('noted')} noted`;
}

const first = changesOf(NOTHING, tree(), means);
const kept = after(NOTHING, first);
const [keptDeliverable] = kept.deliverables;

function withDeliverable(change: Partial<NonNullable<typeof keptDeliverable>>): PlanRows {
  return { ...kept, deliverables: kept.deliverables.map((row) => ({ ...row, ...change })) };
}

describe('what a tree changes', () => {
  it('adds everything to an empty plan', () => {
    expect(counts(first)).toBe('4 added, 0 changed, 0 noted');
    expect(keptDeliverable).toMatchObject({
      departmentId: 'cfd-id',
      strategyId: kept.strategies[0]?.id,
      originalDueOn: '2026-06-30',
      currentDueOn: '2026-06-30',
    });
  });

  it('changes nothing the second time', () => {
    expect(counts(changesOf(kept, tree(), means))).toBe('0 added, 0 changed, 0 noted');
  });

  it('changes nothing the second time even when people and reports have changed things meanwhile', () => {
    const moved = withDeliverable({
      text: 'Corrected in the product.',
      currentDueOn: '2026-12-31',
      status: 'AT_RISK',
      statusFromReport: true,
    });
    const again = changesOf(moved, tree(), means);
    expect([counts(again), again.problems]).toEqual(['0 added, 0 changed, 0 noted', []]);
  });

  it('changes only what the file says anew', () => {
    const moved = withDeliverable({ ownerRole: 'Director' });
    const changes = changesOf(moved, tree({ text: 'Install smoke detectors.' }), means);
    expect(changes.deliverables.changed).toMatchObject([
      { text: 'Install smoke detectors.', ownerRole: 'Director' },
    ]);
  });

  it('moves a due date with a reason and keeps the original', () => {
    const changes = changesOf(
      kept,
      tree({ dueOn: '2026-09-30', redateReason: 'The vendor was late.' }),
      means,
    );
    expect(changes.deliverables.changed).toMatchObject([
      { originalDueOn: '2026-06-30', currentDueOn: '2026-09-30' },
    ]);
    expect(changes.dateChanges).toEqual([
      {
        deliverableId: keptDeliverable?.id,
        milestoneId: null,
        from: '2026-06-30',
        to: '2026-09-30',
        reason: 'The vendor was late.',
      },
    ]);
    const again = changesOf(
      after(kept, changes),
      tree({ dueOn: '2026-09-30', redateReason: 'The vendor was late.' }),
      means,
    );
    expect([counts(again), again.dateChanges]).toEqual(['0 added, 0 changed, 0 noted', []]);
  });

  it('does not move a due date without a reason', () => {
    const { problems } = changesOf(kept, tree({ dueOn: '2026-09-30' }), means);
    expect(problems).toEqual([
      {
        path: ['goals', 0, 'deliverables', 0, 'dueOn'],
        message: expect.stringContaining(
          'The due date of D1 moves from 2026-06-30 to 2026-09-30. Give a reason',
        ),
      },
    ]);
  });

  it("does not move a milestone's date without a reason", () => {
    const milestones = [{ text: 'Buy them', dueOn: '2026-04-30' }];
    expect(changesOf(kept, tree({ milestones }), means).problems).toMatchObject([
      { path: ['goals', 0, 'deliverables', 0, 'milestones', 0, 'dueOn'] },
    ]);
    const changes = changesOf(kept, tree({ milestones, redateReason: 'Late delivery.' }), means);
    expect(changes.dateChanges).toMatchObject([{ milestoneId: kept.milestones[0]?.id, from: '2026-03-31' }]);
  });

  it('leaves a status that a report has set, and says so when the file wants another', () => {
    const reported = withDeliverable({ status: 'AT_RISK', statusFromReport: true });
    const changes = changesOf(reported, tree({ status: 'COMPLETED', actualOn: '2026-06-01' }), means);
    expect(changes.problems).toMatchObject([{ path: ['goals', 0, 'deliverables', 0, 'status'] }]);
    expect(changesOf(kept, tree({ status: 'OFF_TRACK' }), means).deliverables.changed).toMatchObject([
      { status: 'OFF_TRACK' },
    ]);
  });

  it('keeps a date, status and what is not in the file, and empties a text the file has emptied', () => {
    const changes = changesOf(
      kept,
      tree({ dueOn: null, status: null, ownerRole: null, milestones: [] }),
      means,
    );
    expect(changes.deliverables.changed).toMatchObject([
      { currentDueOn: '2026-06-30', status: 'ON_TRACK', ownerRole: null },
    ]);
    expect(counts(changes)).toBe('0 added, 1 changed, 0 noted');
  });

  it('notes what a file says about rows that were made by hand', () => {
    const byHand = { ...kept, goals: kept.goals.map((row) => ({ ...row, imported: null })) };
    expect(counts(changesOf(byHand, tree(), means))).toBe('0 added, 0 changed, 1 noted');
  });
});
