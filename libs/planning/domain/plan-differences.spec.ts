import { differencesBetween, type ContentTree } from './plan-differences';

const deliverable = (id: string, change: object = {}) => ({
  ...{ id, code: id.toUpperCase(), text: `Deliver ${id}.`, strategyId: null, currentDueOn: null },
  milestones: [],
  ...change,
});
const goal = (id: string, change: object = {}) => ({
  ...{ id, code: id.toUpperCase(), text: `Reach ${id}.`, isProcess: false },
  strategies: [],
  deliverables: [deliverable('d1')],
  ...change,
});
const plan = (...goals: ContentTree['goals'][number][]): ContentTree => ({ goals });

it('finds nothing between a plan and itself', () => {
  expect(differencesBetween(plan(goal('g1')), plan(goal('g1')))).toEqual([]);
});

it.each<[string, ContentTree, object[]]>([
  [
    'words',
    plan(goal('g1', { text: 'Reach further.' })),
    [{ itemName: 'G1', kind: 'EDITED', field: 'text', from: 'Reach g1.', to: 'Reach further.' }],
  ],
  [
    'a choice between two',
    plan(goal('g1', { isProcess: true })),
    [{ field: 'isProcess', from: 'no', to: 'yes' }],
  ],
  [
    'a due date',
    plan(goal('g1', { deliverables: [deliverable('d1', { currentDueOn: '2027-06-30' })] })),
    [{ itemKind: 'DELIVERABLE', field: 'dueOn', from: null, to: '2027-06-30' }],
  ],
  [
    'something new',
    plan(goal('g1'), goal('g2', { deliverables: [] })),
    [{ itemName: 'G2', kind: 'ADDED', field: null, to: 'Reach g2.' }],
  ],
  [
    'something that went',
    plan(goal('g1', { deliverables: [] })),
    [{ itemName: 'D1', kind: 'REMOVED', field: null, from: 'Deliver d1.' }],
  ],
  [
    'a milestone, named by its words',
    plan(goal('g1', { deliverables: [deliverable('d1', { milestones: [{ id: 'm1', text: 'Buy' }] })] })),
    [{ itemKind: 'MILESTONE', itemName: 'Buy', kind: 'ADDED' }],
  ],
])('finds %s', (_says, after, differences) => {
  expect(differencesBetween(plan(goal('g1')), after)).toMatchObject(differences);
});

it('tells a move from a change, and an order from neither', () => {
  const two = (first: ContentTree['goals'][number][]) => plan(...first);
  const before = two([goal('g1'), goal('g2', { deliverables: [] })]);
  const after = two([goal('g1', { deliverables: [] }), goal('g2', { deliverables: [deliverable('d1')] })]);
  expect(differencesBetween(before, after)).toMatchObject([{ itemName: 'D1', kind: 'MOVED', field: null }]);
  const turned = two([goal('g2', { deliverables: [] }), goal('g1')]);
  expect(differencesBetween(before, turned)).toEqual([]);
});
