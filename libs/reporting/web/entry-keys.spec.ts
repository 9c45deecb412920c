import { entryAction, keyOfStatus, keySheet } from './entry-keys';

const press = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

test.each([
  ['1', [], { kind: 'STATUS', index: 0 }],
  ['9', [], { kind: 'STATUS', index: 8 }],
  ['0', [], { kind: 'STATUS', index: 9 }],
  ['=', [], { kind: 'SAME' }],
  ['?', ['shift'], { kind: 'HELP' }],
  ['Enter', ['ctrl'], { kind: 'NEXT' }],
  ['Enter', ['meta'], { kind: 'NEXT' }],
  ['Enter', ['ctrl', 'shift'], { kind: 'SUBMIT' }],
  ['Enter', [], null],
  ['1', ['ctrl'], null],
  ['1', ['alt'], null],
  ['a', [], null],
  ['ArrowDown', [], null],
] as const)('%s with %j asks for %j', (key, held, action) => {
  expect(entryAction(press(key, [...held]), 'ELSEWHERE')).toEqual(action);
});

test('what is typed into a field stays a letter; keys that are no letters work there too', () => {
  for (const key of ['1', '=', '?', 'ArrowDown']) expect(entryAction(press(key), 'TEXT')).toBeNull();
  expect(entryAction(press('Enter', ['ctrl']), 'TEXT')).toEqual({ kind: 'NEXT' });
});

test('arrows go from heading to heading', () => {
  expect(entryAction(press('ArrowDown'), 'HEADING')).toEqual({ kind: 'DOWN' });
  expect(entryAction(press('ArrowUp'), 'HEADING')).toEqual({ kind: 'UP' });
});

test('the tile shows the key that picks it, and the sheet the last one there is', () => {
  const shown = [0, 4, 9, 10].map(keyOfStatus);
  expect(shown).toEqual(['1', '5', '0', undefined]);
  for (const index of [0, 4, 9]) {
    expect(entryAction(press(keyOfStatus(index) ?? ''), 'ELSEWHERE')).toEqual({ kind: 'STATUS', index });
  }
  expect(keySheet(6)[2]?.keys).toEqual(['1', '…', '6']);
});
