import { merge } from './together';

it.each<
  [string, { seen: string; typed: string; stands: string }, boolean, { seen: string; show: string | null }]
>([
  ['nothing is new', { seen: 'a', typed: 'a', stands: 'a' }, false, { seen: 'a', show: null }],
  ['typed and not saved yet', { seen: 'a', typed: 'ab', stands: 'a' }, true, { seen: 'a', show: null }],
  ['my own save came through', { seen: 'a', typed: 'ab', stands: 'ab' }, true, { seen: 'ab', show: null }],
  ['others wrote where I did not', { seen: 'a', typed: 'a', stands: 'b' }, false, { seen: 'b', show: 'b' }],
  [
    'others wrote where my cursor is',
    { seen: 'a', typed: 'a', stands: 'b' },
    true,
    { seen: 'a', show: null },
  ],
  [
    'others wrote where I am writing',
    { seen: 'a', typed: 'ac', stands: 'b' },
    true,
    { seen: 'a', show: null },
  ],
  [
    'only blanks and line ends differ',
    { seen: 'a\nb', typed: 'a\r\nb ', stands: 'a\nb' },
    false,
    { seen: 'a\nb', show: null },
  ],
])('%s', (_says, state, hasFocus, merged) => {
  expect(merge(state, hasFocus)).toEqual(merged);
});
