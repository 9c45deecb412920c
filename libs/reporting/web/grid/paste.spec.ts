import { aGrid, period } from './example-grid';
import { sizeOf } from './number-grid';
import { asBlock, laidOn, rowsOfBlock } from './paste';
import { readTyped } from './typed-cell';

describe('what a spreadsheet copies', () => {
  it.each([
    [
      'rows and cells',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['one cell', '12', [['12']]],
    ['a cell with a line end', '"a\nb"\t2', [['a\nb', '2']]],
    ['a quotation mark in a cell', '"say ""hi"""\t1', [['say "hi"', '1']]],
    [
      'rows of different length',
      '1\t2\n3',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    [
      'blank cells',
      '\t2\n\t',
      [
        ['', '2'],
        ['', ''],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(rowsOfBlock(text)).toEqual(rows);
  });

  it('is given back as it is taken', () => {
    const rows = [
      ['1', 'a\tb'],
      ['say "hi"', ''],
    ];
    expect(rowsOfBlock(asBlock(rows))).toEqual(rows);
  });
});

describe('what a cell says', () => {
  it.each([
    ['12', '12'],
    [' 1,234.5 ', '1234.5'],
    ['1,234,567', '1234567'],
    ['$ 40', '40'],
    ['.5', '0.5'],
    ['\u22124', '-4'],
    ['62%', '62'],
    ['62.5 %', '62.5'],
  ])('%s is the number %s', (text, number) => {
    expect(readTyped(text, 'percent')).toEqual({ kind: 'number', number });
  });

  it.each(['NA', 'n/a', '#N/A', 'N.A.', '-', '–', '…', 'None', 'missing'])('%s: there is none', (text) => {
    expect(readTyped(text, 'people')).toEqual({ kind: 'none' });
  });

  it.each(['<10', '< 1,000', '≤5', '*', '(S)', 'fewer than 10', 'suppressed'])('%s: it is hidden', (text) => {
    expect(readTyped(text, 'people')).toEqual({ kind: 'hidden' });
  });

  it.each(['thirty', '1.234,5', '1,5', '12 people', '1e3', '12,34'])('%s is no number, in words', (text) => {
    expect(readTyped(text, 'people')).toEqual({ kind: 'words', why: expect.stringContaining(`"${text}"`) });
  });

  it('a percent sign is refused where no percentage is due', () => {
    expect(readTyped('62%', 'people')).toMatchObject({
      kind: 'words',
      why: expect.stringContaining('people'),
    });
    expect(readTyped('62%', null)).toMatchObject({ kind: 'words', why: expect.stringContaining('a count') });
  });

  it('nothing is nothing', () => expect(readTyped(' ', 'people')).toEqual({ kind: 'blank' }));
});

describe('laying a block on the grid', () => {
  const grid = aGrid();
  const last = sizeOf(grid).columns - 1;

  it('puts each cell where it belongs and leaves what is blank', () => {
    const laid = laidOn(grid, { row: 1, column: last - 1 }, rowsOfBlock('1\t2\n\t4'));
    expect(laid).toMatchObject({
      cells: [
        { group: { id: 'a' }, period: { isOwn: false }, text: '1' },
        { group: { id: 'a' }, period: { label: period.label }, text: '2' },
        { group: { id: 'b' }, period: { label: period.label }, text: '4' },
      ],
    });
  });

  it.each([
    [
      'too high',
      { row: 2, column: last },
      '1\n2',
      /2 rows and 1 column, but from this cell there is 1 row and 1 column/,
    ],
    [
      'too wide',
      { row: 0, column: last },
      '1\t2',
      /1 row and 2 columns, but from this cell there are 3 rows and 1 column/,
    ],
    ['all blank', { row: 0, column: 0 }, '\t', /nothing to paste/],
  ])('refuses a block that is %s, in words', (_, at, text, words) => {
    expect(laidOn(grid, at, rowsOfBlock(text))).toEqual({ refused: expect.stringMatching(words) });
  });

  it('refuses all of a block that touches numbers which can only be read', () => {
    const closed = aGrid(undefined, [], { mayWrite: false });
    expect(laidOn(closed, { row: 0, column: 0 }, [['1']])).toEqual({
      refused: expect.stringContaining('can only be read here. Nothing was pasted'),
    });
  });

  it('refuses more than an officer could look over', () => {
    const block = Array.from({ length: 1001 }, () => ['1']);
    expect(laidOn(grid, { row: 0, column: 0 }, block)).toEqual({ refused: expect.stringContaining('1000') });
  });
});
