import { questionAbout, unlikely } from './unlikely';

const steady = ['8.1', '8.4', '7.9', '8.0', '8.6', '8.2', '8.3', '8.1', '8.0', '8.4', '8.2', '8.5'];

it.each([
  ['a usual value', steady, '8.3', null],
  ['a value at the edge of what was', steady, '8.6', null],
  ['one a little beyond', steady, '8.9', null],
  ['a slipped decimal point', steady, '83', /83 is unusual: the last 12 values were between 7.9 and 8.6/],
  ['a share where a percentage is due', steady, '0.083', /0.083 is unusual/],
  ['too little history', ['8', '8.1', '8.2'], '83', null],
  ['a series that never moved, moving a little', ['5', '5', '5', '5'], '6', null],
  ['a series that never moved, doubling', ['5', '5', '5', '5'], '10', /all 5/],
])('%s', (_, earlier, value, message) => {
  const question = unlikely(earlier, value);
  if (message === null) expect(question).toBeNull();
  else expect(question?.message).toMatch(message);
});

it('looks at the last 12 values only', () => {
  expect(unlikely(['100', '100', ...steady], '9.5')?.count).toBe(12);
  expect(unlikely([...steady, ...Array<string>(12).fill('100')], '8.3')).not.toBeNull();
});

describe('asking about a value in its place', () => {
  const row = (year: number, value: string | null, more: object = {}) => ({
    ...{ periodLabel: String(year), periodEndsOn: `${year}-12-31`, recordedAt: new Date(0), value },
    ...{ categoryId: null, placeId: null, missingReason: null, ...more },
  });
  const before = ['40', '41', '42', '43'].map((value, index) => row(2019 + index, value));

  it('looks at earlier periods of the same group and place', () => {
    const question = (more: object, standing = before) => questionAbout(row(2023, '400', more), standing);
    expect(question({})?.message).toMatch(/between 40 and 43/);
    expect(question({ categoryId: 'BLACK' })).toBeNull();
    expect(question({ placeId: 'QUEENS' })).toBeNull();
    expect(question({ value: null })).toBeNull();
    expect(questionAbout(row(2019, '400'), before)).toBeNull();
  });

  it('looks at nothing from before the way of counting changed', () => {
    const broken = [...before, row(2023, null, { missingReason: 'SERIES_BROKEN' })];
    expect(questionAbout(row(2024, '400'), broken)).toBeNull();
  });
});
