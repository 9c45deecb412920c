// What was typed before the page was alive is told by comparing each field with what was served.
import { isTyped } from './typed-early';

const options = (chosen: number, served: number, length = 3) =>
  Array.from({ length }, (_, index) => ({ selected: index === chosen, defaultSelected: index === served }));

test.each([
  ['a text that was served', { type: 'textarea', value: 'a', defaultValue: 'a' }, false],
  ['a text that was typed', { type: 'textarea', value: 'ab', defaultValue: 'a' }, true],
  ['a text that was emptied', { type: 'text', value: '', defaultValue: 'a' }, true],
  ['other line ends', { type: 'textarea', value: 'a\nb', defaultValue: 'a\r\nb' }, false],
  ['a choice that was served', { type: 'radio', checked: true, defaultChecked: true }, false],
  ['a choice that was made', { type: 'radio', checked: true, defaultChecked: false }, true],
  ['an entry of a list that was served', { type: 'select-one', options: options(1, 1) }, false],
  ['another entry of a list', { type: 'select-one', options: options(2, 1) }, true],
  ['the first entry where none was served', { type: 'select-one', options: options(0, -1) }, false],
  ['a list without entries', { type: 'select-one', options: options(0, 0, 0) }, false],
  ['a hidden field', { type: 'hidden', value: 'b', defaultValue: 'a' }, false],
  ['a button', { type: 'submit', value: 'b', defaultValue: 'a' }, false],
])('%s', (_name, field, expected) => {
  expect(isTyped(field)).toBe(expected);
});
