import { isInside, moved, rangeOf, startsTyping } from './grid-keys';

const size = { rows: 3, columns: 4 };

it.each([
  ['ArrowRight', {}, [1, 2]],
  ['ArrowLeft', {}, [1, 0]],
  ['ArrowUp', {}, [0, 1]],
  ['ArrowDown', {}, [2, 1]],
  ['ArrowRight', { ctrl: true }, [1, 3]],
  ['ArrowUp', { ctrl: true }, [0, 1]],
  ['Home', {}, [1, 0]],
  ['End', {}, [1, 3]],
  ['Home', { ctrl: true }, [0, 0]],
  ['End', { ctrl: true }, [2, 3]],
  ['Enter', {}, [2, 1]],
  ['Enter', { shift: true }, [0, 1]],
  ['Tab', {}, [1, 2]],
  ['Tab', { shift: true }, [1, 0]],
])('%s %j goes on from the middle to %j', (key, held, [row, column]) => {
  expect(moved({ row: 1, column: 1 }, size, { key, ...held })).toEqual({ row, column });
});

it('where people read from right to left the arrows still lead where they point', () => {
  const middle = { row: 1, column: 1 };
  expect(moved(middle, size, { key: 'ArrowLeft', mirrored: true })).toEqual({ row: 1, column: 2 });
  expect(moved(middle, size, { key: 'ArrowRight', mirrored: true })).toEqual({ row: 1, column: 0 });
  expect(moved(middle, size, { key: 'ArrowDown', mirrored: true })).toEqual({ row: 2, column: 1 });
});

it('stays within the grid', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'Enter', 'End'])
    expect(moved({ row: 2, column: 3 }, size, { key })).toEqual({ row: 2, column: 3 });
});

it('Tab goes to the next row, and out of the grid at its ends', () => {
  expect(moved({ row: 0, column: 3 }, size, { key: 'Tab' })).toEqual({ row: 1, column: 0 });
  expect(moved({ row: 1, column: 0 }, size, { key: 'Tab', shift: true })).toEqual({ row: 0, column: 3 });
  expect(moved({ row: 2, column: 3 }, size, { key: 'Tab' })).toBeNull();
  expect(moved({ row: 0, column: 0 }, size, { key: 'Tab', shift: true })).toBeNull();
});

it('keys that do not move do nothing', () => {
  expect(moved({ row: 0, column: 0 }, size, { key: 'a' })).toBeUndefined();
});

it.each([
  ['7', {}, true],
  ['-', {}, true],
  ['<', {}, true],
  [' ', {}, false],
  ['c', { ctrl: true }, false],
  ['F2', {}, false],
  ['Escape', {}, false],
])('%s %j starts typing: %s', (key, held, expected) => {
  expect(startsTyping({ key, ...held })).toBe(expected);
});

it('a selection goes from corner to corner, whichever came first', () => {
  const range = rangeOf({ row: 2, column: 1 }, { row: 0, column: 3 });
  expect(range).toEqual({ top: 0, bottom: 2, left: 1, right: 3 });
  expect(isInside({ row: 1, column: 1 }, range)).toBe(true);
  expect(isInside({ row: 1, column: 0 }, range)).toBe(false);
});
