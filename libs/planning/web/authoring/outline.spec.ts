import {
  allParts,
  moved,
  outlineOf,
  partOf,
  placesFor,
  standingOf,
  step,
  type Move,
  type Part,
} from './outline';
import { moveTo } from './dragging';
import { fieldPlace, remedyFor } from './places';
import type { WrittenPlan } from './write-operations';

type Goal = WrittenPlan['goals'][number];

const deliverable = (id: string, strategyId: string | null): Goal['deliverables'][number] => ({
  ...{ id, code: id.toUpperCase(), text: `Deliver ${id}.`, strategyId, ownerRole: null, sourceUrl: null },
  ...{ originalDueOn: null, currentDueOn: null, sample: false, department: null, dateChanges: [] },
  milestones: id === 'd1' ? [{ id: 'm1', text: 'Buy', originalDueOn: null, currentDueOn: null }] : [],
});
const goal = (id: string, strategies: string[], deliverables: [string, string | null][]): Goal => ({
  ...{ id, code: id.toUpperCase(), text: `Reach ${id}.`, isProcess: false, sample: false, sourceUrl: null },
  ...{ horizon: null, priority: null, theme: null, planArea: null },
  ...{ populationFocus: null, geographyFocus: null, metrics: [] },
  strategies: strategies.map((one) => ({
    ...{ id: one, code: one.toUpperCase(), text: `By ${one}.`, sourceUrl: null, sample: false },
  })),
  deliverables: deliverables.map(([one, strategy]) => deliverable(one, strategy)),
});

/** g1 with s1 (d1, d2), s2 and d3; g2 with d4. */
const outline = outlineOf([
  goal(
    'g1',
    ['s1', 's2'],
    [
      ['d1', 's1'],
      ['d2', 's1'],
      ['d3', null],
    ],
  ),
  goal('g2', [], [['d4', null]]),
]);
const drawn = (parts: readonly Part[]): string =>
  parts.map(({ id, below }) => (below.length > 0 ? `${id}(${drawn(below)})` : id)).join(' ');

it('hangs deliverables below their strategy, and those without one behind', () => {
  expect(drawn(outline)).toBe('g1(s1(d1(m1) d2) s2 d3) g2(d4)');
  expect(allParts(outline)).toHaveLength(9);
});

it.each<[string, 'up' | 'down', string]>([
  ['d2', 'up', 'g1(s1(d2 d1(m1)) s2 d3) g2(d4)'],
  ['d2', 'down', 'g1(s1(d1(m1)) s2(d2) d3) g2(d4)'],
  ['d3', 'up', 'g1(s1(d1(m1) d2) s2(d3)) g2(d4)'],
  ['d3', 'down', 'g1(s1(d1(m1) d2) s2) g2(d3 d4)'],
  ['d4', 'up', 'g1(s1(d1(m1) d2) s2 d3 d4) g2'],
  ['s2', 'down', 'g1(s1(d1(m1) d2) d3) g2(s2 d4)'],
  ['g2', 'up', 'g2(d4) g1(s1(d1(m1) d2) s2 d3)'],
  ['m1', 'down', 'g1(s1(d1 d2(m1)) s2 d3) g2(d4)'],
])('moves %s %s', (id, way, after) => {
  const move = step(outline, id, way);
  expect(move && drawn(moved(outline, move))).toBe(after);
});

it.each<[string, 'up' | 'down']>([
  ['g1', 'up'],
  ['g2', 'down'],
  ['d1', 'up'],
  ['d4', 'down'],
])('finds no place for %s further %s', (id, way) => {
  expect(step(outline, id, way)).toBeNull();
});

it('says where something stands, and where it could go', () => {
  expect(standingOf(outline, 'd2')).toEqual({ place: 2, of: 2 });
  expect(standingOf(outline, 'x')).toBeNull();
  expect(placesFor(outline, 'DELIVERABLE').map(({ id }) => id)).toEqual(['s1', 's2', 'g1', 'g2']);
  expect(placesFor(outline, 'GOAL')).toEqual([]);
});

it('changes nothing for what has gone meanwhile', () => {
  const move: Move = { kind: 'DELIVERABLE', itemId: 'x', parentId: 'g1', afterId: null };
  expect(drawn(moved(outline, move))).toBe(drawn(outline));
});

describe('dropping', () => {
  it.each<[string, string, 'before' | 'after' | 'inside', string]>([
    ['d2', 'd1', 'before', 'g1(s1(d2 d1(m1)) s2 d3) g2(d4)'],
    ['d1', 'd2', 'after', 'g1(s1(d2 d1(m1)) s2 d3) g2(d4)'],
    ['d4', 's1', 'inside', 'g1(s1(d1(m1) d2 d4) s2 d3) g2'],
    ['d1', 'g2', 'inside', 'g1(s1(d2) s2 d3) g2(d4 d1(m1))'],
  ])('%s on %s, %s', (id, over, where, after) => {
    const target = partOf(outline, over);
    const kind = partOf(outline, id)?.kind ?? 'GOAL';
    const move = target && moveTo(outline, { id, kind }, target, where);
    expect(move && drawn(moved(outline, move))).toBe(after);
  });
});

it.each<[string[], string, string | null]>([
  [['startsOn'], fieldPlace('plan', 'startsOn'), null],
  [['goals'], 'add-plan-GOAL', null],
  [['goals', 'G1', 'horizon'], fieldPlace('g1', 'horizon'), 'g1'],
  [['goals', 'G1', 'strategies'], 'add-g1-STRATEGY', 'g1'],
  [['goals', 'G2', 'deliverables'], 'add-g2-DELIVERABLE', 'g2'],
  [['goals', 'G1', 'deliverables', 'D2', 'ownerRole'], fieldPlace('d2', 'ownerRole'), 'd2'],
  [['goals', 'G2', 'metrics'], fieldPlace('g2', 'metrics'), 'g2'],
  [['deliverables'], 'add-plan-GOAL', null],
])('leads from %j to its place', (path, place, partId) => {
  expect(remedyFor(path, outline, 'plan')).toEqual({ place, partId });
});
