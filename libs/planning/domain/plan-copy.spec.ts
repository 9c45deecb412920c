import { copyOfGoal, yearsLater, type CopyMeans, type SourceGoal } from './plan-copy';

const source: SourceGoal = {
  ...{ id: 'g', code: 'G1', text: 'Everyone is safe.', sample: true, isProcess: false },
  ...{ horizon: 'Short', priority: 'Safety', theme: 'Fire', planArea: null },
  ...{ populationFocus: 'Elders', geographyFocus: null },
  strategies: [{ id: 's', code: 'S1', text: 'Outreach.', sample: false }],
  deliverables: [
    {
      ...{ id: 'd', code: 'D1', text: 'Alarms.', sample: false, strategyId: 's', ownerRole: 'Chief' },
      ...{ departmentId: 'fire', currentDueOn: '2024-02-29' },
      milestones: [{ text: 'Buy', currentDueOn: '2024-01-31' }],
    },
  ],
};

function means(change: Partial<CopyMeans> = {}): CopyMeans {
  let serial = 0;
  return {
    newId: () => `new-${(serial += 1)}`,
    shift: null,
    departmentIds: new Set(['fire']),
    taken: { goal: new Set(), strategy: new Set(), deliverable: new Set() },
    ...{ horizons: [], priorities: [], marksOrigin: true },
    ...change,
  };
}

it.each<[string, number, string]>([
  ['2024-06-30', 2, '2026-06-30'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
])('moves %s by %i years to %s', (day, years, later) => {
  expect(yearsLater(day, years)).toBe(later);
});

it('takes structure, words and owners over, and says where they came from', () => {
  const copy = copyOfGoal(source, means());
  expect(copy).toMatchObject({
    ...{ code: 'G1', text: 'Everyone is safe.', copiedFromId: 'g', version: 1, populationFocus: 'Elders' },
    strategies: [{ code: 'S1', copiedFromId: 's' }],
    deliverables: [{ code: 'D1', ownerRole: 'Chief', departmentId: 'fire', milestones: [{ text: 'Buy' }] }],
  });
  expect(copy.deliverables[0]?.strategyId).toBe(copy.strategies[0]?.id);
});

it('takes no status and no date unless dates are to move, and never a source', () => {
  const [empty] = copyOfGoal(source, means()).deliverables;
  expect(empty).toMatchObject({
    ...{ status: null, actualOn: null, originalDueOn: null, currentDueOn: null, sourceUrl: null },
    milestones: [{ originalDueOn: null, currentDueOn: null }],
  });
  const [moved] = copyOfGoal(source, means({ shift: 3 })).deliverables;
  expect(moved).toMatchObject({
    ...{ originalDueOn: '2027-02-28', currentDueOn: '2027-02-28', actualOn: null },
    milestones: [{ currentDueOn: '2027-01-31' }],
  });
});

it('leaves out what the new plan has no place for', () => {
  const copy = copyOfGoal(
    source,
    means({ departmentIds: new Set(['police']), horizons: ['Long'], priorities: ['Safety'] }),
  );
  expect(copy).toMatchObject({ horizon: null, priority: 'Safety', deliverables: [{ departmentId: null }] });
});

it('finds free codes, and keeps what was invented marked as invented', () => {
  const taken = { goal: new Set(['G1', 'G2']), strategy: new Set<string>(), deliverable: new Set(['D1']) };
  const copy = copyOfGoal(source, means({ taken }));
  expect([copy.code, copy.strategies[0]?.code, copy.deliverables[0]?.code]).toEqual(['G3', 'S1', 'D2']);
  expect(copy.sample).toBe(true);
});
