import {
  changesOf,
  countEntries,
  fieldsOf,
  formOf,
  hasWaiting,
  movedOn,
  placeFor,
  settled,
  type Change,
} from './changes';

const D1 = { path: '/chicago/work/my-quarter', about: 'd1' };
const D2 = { ...D1, about: 'd2' };

let serial = 0;
function change(more: Partial<Change> = {}): Change {
  serial += 1;
  return {
    ...D1,
    order: serial,
    address: D1.path,
    title: 'Update on D1',
    fields: [
      ['note', `Words ${serial}`],
      ['replacesId', 'v1'],
    ],
    attempted: false,
    ...more,
  };
}

test('newer words go over older ones that never left, and behind those that may have arrived', () => {
  const [waiting, gone] = [change(), change({ ...D2, attempted: true })];
  const all = [waiting, gone];
  expect(placeFor(all, change())).toEqual({ over: waiting.order, drop: [] });
  expect(placeFor(all, change(D2))).toEqual({ drop: [] });
  expect(placeFor([gone, change({ ...D2, order: 90 })], change(D2))).toEqual({ over: 90, drop: [] });
  expect(placeFor([], change())).toEqual({ drop: [] });
});

test('what the server has answered is replaced when it is typed anew, and keeps nothing waiting', () => {
  const refused = change({ attempted: true, answered: { kind: 'refused', message: 'Too long.' } });
  expect(hasWaiting([refused], D1)).toBe(false);
  expect(placeFor([refused], change())).toEqual({ drop: [refused.order] });
});

test('each thing is counted once, however often it was changed', () => {
  expect(countEntries([change(), change({ attempted: true }), change(D2)])).toBe(2);
});

test('what waits behind a stored change builds on it; what was typed on something else does not', () => {
  const [first, next] = [change({ attempted: true }), change()];
  const other = change({ fields: [['replacesId', 'v7']] });
  const moved = movedOn([first, next, other], first.order, 'v2');
  expect(moved.map(({ order, fields }) => [order, new Map(fields).get('replacesId')])).toEqual([
    [next.order, 'v2'],
  ]);
  expect(movedOn([first, next], first.order, null)).toEqual([]);
});

test('when somebody else was faster the latest words carry the question, and no word is lost', () => {
  const [first, next] = [change({ attempted: true }), change()];
  const answered = { kind: 'conflict', message: 'Somebody else changed D1.' } as const;
  expect(settled([first, next], first.order, answered)).toEqual({
    write: { ...next, answered },
    drop: [first.order],
  });
  expect(settled([], 5, answered)).toEqual({ write: undefined, drop: [] });
});

test('a change goes out as the form it was, in its order, and says which one it is', () => {
  const form = new FormData();
  form.append('status', 'ON_TRACK');
  form.append('tag', 'a');
  form.append('tag', 'b');
  form.append('file', new File(['x'], 'x.txt'));
  const kept = change({ fields: fieldsOf(form) });
  const again = formOf(kept);
  expect([again.get('status'), again.getAll('tag'), again.get('file')]).toEqual([
    'ON_TRACK',
    ['a', 'b'],
    null,
  ]);
  expect(fieldsOf(again)).toEqual(kept.fields);
  expect(changesOf([kept], D2)).toEqual([]);
});
