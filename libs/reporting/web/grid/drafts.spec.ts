import { lookAt, type LookedAt } from './cell-draft';
import { after, noDrafts, sendable, withoutFault, type Change, type Drafts } from './drafts';
import { aGridMetric, period, standing } from './example-grid';
import { cellKey, type NumberField, type StandingValue } from './number-grid';

interface Where {
  group?: string;
  label?: string;
  field?: NumberField;
  standingId?: string;
}

const change = (text: string, where: Where = {}): Change => ({
  group: { id: where.group ?? null },
  period: { label: where.label ?? period.label, endsOn: null },
  field: { name: where.field ?? 'value' },
  text,
  standingId: where.standingId ?? null,
});
const typed = (drafts: Drafts, ...changes: Change[]) => after(drafts, { kind: 'typed', changes });
const pasted = (drafts: Drafts, ...changes: Change[]) =>
  after(drafts, { kind: 'typed', changes, pasted: true });
const total = cellKey(period.label, null);
const asian = cellKey(period.label, 'a');

function sorted(drafts: Drafts, values: StandingValue[] = []) {
  const looked = new Map(
    [...drafts.byKey].map(([key, draft]): [string, LookedAt] => {
      const here = values.find((one) => cellKey(one.periodLabel, one.category?.id ?? null) === key);
      const around = { metric: aGridMetric(), standing: values, ownPeriod: period.label, correcting: false };
      return [key, lookAt(draft, { ...around, here })];
    }),
  );
  const { ready, blocked, needWhy } = sendable(drafts, looked);
  return { ready: ready.map(({ key }) => key), blocked, needWhy };
}

it('keeps the numbers of one value together', () => {
  const drafts = typed(
    typed(noDrafts, change('3', { field: 'numerator' })),
    change('4', { field: 'denominator' }),
  );
  expect(drafts.byKey.get(total)?.typed).toEqual({ numerator: '3', denominator: '4' });
});

it('a sign for "no number" asks for the reason; a number takes it back', () => {
  for (const sign of ['NA', '<10']) {
    const asked = typed(noDrafts, change(sign));
    expect(asked.byKey.get(total)).toMatchObject({ typed: {}, missing: null });
    expect(typed(asked, change('12')).byKey.get(total)).not.toHaveProperty('missing');
  }
});

it('Delete asks for the reason, and choosing one answers for all cells named', () => {
  const cleared = after(noDrafts, { kind: 'cleared', cells: [change(''), change('', { group: 'a' })] });
  expect(sorted(cleared).blocked).toEqual([total, asian]);
  const chosen = after(cleared, { kind: 'reasonChosen', keys: [total, asian], reason: 'NOT_DUE' });
  expect(sorted(chosen)).toEqual({ ready: [total, asian], blocked: [], needWhy: [] });
});

it('Ctrl+Z takes the last change back, a pasted block as one, until there is nothing to take back', () => {
  const first = typed(noDrafts, change('1'));
  const second = pasted(first, change('2'), change('3', { group: 'a' }));
  const back = after(second, { kind: 'undone' });
  expect([...back.byKey.keys()]).toEqual([total]);
  expect(back.byKey.get(total)?.typed.value).toBe('1');
  const none = after(back, { kind: 'undone' });
  expect(none.byKey.size).toBe(0);
  expect(after(none, { kind: 'undone' })).toEqual(none);
});

it('Escape takes a cell back, and that can be undone too', () => {
  const drafts = after(typed(noDrafts, change('1')), { kind: 'reverted', keys: [total] });
  expect(drafts.byKey.size).toBe(0);
  expect(after(drafts, { kind: 'undone' }).byKey.get(total)?.typed.value).toBe('1');
});

describe('what can be sent', () => {
  it('of a pasted block the good values go; the bad one stays with what was pasted and why', () => {
    const drafts = pasted(
      typed(noDrafts, change('1', { group: 'b' })),
      change('2'),
      change('two', { group: 'a' }),
    );
    expect(sorted(drafts)).toEqual({
      ready: [cellKey(period.label, 'b'), total],
      blocked: [asian],
      needWhy: [],
    });
    expect(drafts.byKey.get(asian)?.typed).toEqual({ value: 'two' });
    expect(sorted(typed(drafts, change('2', { group: 'a' }))).ready).toHaveLength(3);
  });

  it('names the corrections, which say why', () => {
    const here = standing('2023', '40');
    const drafts = typed(noDrafts, change('42', { label: '2023', standingId: here.id }), change('7'));
    const correction = cellKey('2023', null);
    expect(sorted(drafts, [here])).toEqual({
      ready: [correction, total],
      blocked: [],
      needWhy: [correction],
    });
  });
});

describe('the answer', () => {
  const sent = (drafts: Drafts) => [...drafts.byKey].map(([key, draft]) => ({ key, draft }));
  const refusal = (path: string[], code = 'INVALID') => ({ userErrors: [{ code, message: 'No.', path }] });

  it('what is stored leaves the drafts, and can no longer be undone', () => {
    const drafts = typed(noDrafts, change('1'), change('2', { group: 'a' }));
    const done = after(drafts, {
      ...{ kind: 'answered', sent: sent(drafts), answer: { userErrors: [], storedIds: ['x', 'y'] } },
    });
    expect(done.byKey.size).toBe(0);
    expect(done.past).toEqual([]);
  });

  it('what was typed meanwhile stays, on top of what was stored', () => {
    const drafts = typed(noDrafts, change('1'));
    const later = typed(drafts, change('12'));
    const done = after(later, {
      ...{ kind: 'answered', sent: sent(drafts), answer: { userErrors: [], storedIds: ['x'] } },
    });
    expect(done.byKey.get(total)).toMatchObject({ typed: { value: '12' }, basedOn: 'x' });
  });

  it('a refusal stays with its cell until that changes; nothing is lost', () => {
    const drafts = typed(noDrafts, change('1'), change('2', { group: 'a' }));
    const refused = after(drafts, {
      ...{ kind: 'answered', sent: sent(drafts), answer: refusal(['input', 'cells', '1', 'numerator']) },
    });
    expect(refused.byKey.get(asian)).toMatchObject({
      typed: { value: '2' },
      refused: [{ field: 'numerator' }],
    });
    expect(refused.byKey.get(total)?.refused).toEqual([]);
    expect(typed(refused, change('3', { group: 'a' })).byKey.get(asian)?.refused).toEqual([]);
  });

  it('the values without fault go again; of a broken line or a closed report none does', () => {
    const drafts = typed(noDrafts, change('1'), change('2', { group: 'a' }));
    const keys = (answer: ReturnType<typeof refusal>) =>
      withoutFault(sent(drafts), answer).map(({ key }) => key);
    expect(keys(refusal(['input', 'cells', '1', 'numerator']))).toEqual([total]);
    expect(keys(refusal([], 'NOT_SAVED'))).toEqual([]);
  });

  it("a broken line or a report that moved on is no cell's fault", () => {
    const drafts = typed(noDrafts, change('1'));
    for (const answer of [
      refusal([], 'NOT_SAVED'),
      refusal([], 'WRONG_STATE'),
      refusal(['cells', '0', 'replacesId'], 'STALE'),
    ])
      expect(after(drafts, { kind: 'answered', sent: sent(drafts), answer }).byKey).toEqual(drafts.byKey);
  });

  it('of two versions mine is kept on top of theirs', () => {
    const drafts = typed(noDrafts, change('1'));
    const mine = after(drafts, { kind: 'mineKept', key: total, standingId: 'theirs' });
    expect(mine.byKey.get(total)).toMatchObject({ typed: { value: '1' }, basedOn: 'theirs' });
  });
});
