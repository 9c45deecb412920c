import { aGridMetric, period, standing } from './example-grid';
import { lookAt, type Draft } from './cell-draft';
import type { GridMetric, StandingValue } from './number-grid';

function look(
  draft: Partial<Draft>,
  {
    metric = aGridMetric(),
    here,
    values = [],
    correcting = false,
  }: {
    metric?: GridMetric;
    here?: StandingValue;
    values?: StandingValue[];
    correcting?: boolean;
  } = {},
) {
  const whole: Draft = {
    ...{ periodLabel: period.label, periodEndsOn: period.endsOn, categoryId: null, typed: {} },
    ...{ kept: null, basedOn: here?.id ?? null, block: null, refused: [], ...draft },
  };
  const standingValues = here ? [...values, here] : values;
  return lookAt(whole, { metric, standing: standingValues, here, ownPeriod: period.label, correcting });
}

const fraction = aGridMetric({ unit: 'percent', numeratorLabel: 'Hired', denominatorLabel: 'Applied' });

it('a number is ready, as the API takes it', () => {
  expect(look({ typed: { value: '1,234' } })).toMatchObject({
    stand: 'READY',
    needsWhy: false,
    input: {
      periodLabel: period.label,
      categoryId: null,
      replacesId: null,
      value: '1234',
      missingReason: null,
    },
  });
});

it.each([
  ['words', { value: 'thirty' }, undefined, 'value', /"thirty" is not a number/],
  ['a negative count', { value: '-4' }, undefined, 'value', /can't be below zero/],
  [
    'a part above its whole',
    { numerator: '50', denominator: '40' },
    fraction,
    'numerator',
    /larger than the denominator/,
  ],
  ['a whole of zero', { numerator: '0', denominator: '0' }, fraction, 'denominator', /denominator is zero/],
  ['half a person', { n: '1.5', value: '3' }, undefined, 'n', /not a number of people/],
  ['NA as a margin', { value: '4', marginOfError: 'NA' }, undefined, 'marginOfError', /is not a number/],
  ['too many digits', { value: '1.1234567' }, undefined, 'value', /too many digits/],
])('%s is refused at once, at its number', (_, typed, metric, field, message) => {
  const looked = look({ typed }, metric ? { metric } : {});
  expect(looked.stand).toBe('WRONG');
  expect(looked.problems).toContainEqual({ field, message: expect.stringMatching(message) });
});

describe('a value that is worked out', () => {
  it('follows its two numbers', () => {
    const typed = { numerator: '30', denominator: '40' };
    expect(look({ typed }, { metric: fraction })).toMatchObject({ stand: 'READY', input: { value: '75' } });
    const here = standing(period.label, '75', { numerator: '30', denominator: '40' });
    expect(look({ typed: { numerator: '20' } }, { metric: fraction, here })).toMatchObject({
      stand: 'READY',
      input: { value: '50', numerator: '20', denominator: '40' },
    });
  });

  it('waits for the second number without blame', () => {
    expect(look({ typed: { numerator: '30' } }, { metric: fraction })).toMatchObject({
      stand: 'PART',
      problems: [],
    });
  });

  it('gives way to one that is typed', () => {
    const typed = { numerator: '1', denominator: '3', value: '33' };
    expect(look({ typed }, { metric: fraction }).input.value).toBe('33');
  });
});

describe('what stands', () => {
  const here = standing('2023', '40', {
    ...{
      periodEndsOn: '2023-12-31',
      standardError: '1.2',
      reliability: 'Fair',
      note: 'From a survey.',
      n: 100,
    },
  });

  it('said again changes nothing', () => {
    expect(look({ typed: { value: '40.0' }, periodLabel: '2023' }, { here }).stand).toBe('SAME');
  });

  it('keeps what only a file could bring when a number is corrected', () => {
    const { input, needsWhy } = look({ typed: { value: '42' }, periodLabel: '2023' }, { here });
    expect(input).toMatchObject({
      ...{ replacesId: here.id, value: '42', standardError: '1.2', reliability: 'Fair' },
      ...{ note: 'From a survey.', n: 100 },
    });
    expect(needsWhy).toBe(true);
  });

  it('needs a reason to change once it was approved, and none where nothing stood', () => {
    const own = standing(period.label, '40');
    const typed = { value: '42' };
    expect(look({ typed }, { here: own }).needsWhy).toBe(false);
    expect(look({ typed }, { here: own, correcting: true }).needsWhy).toBe(true);
    expect(look({ typed, periodLabel: '2023' }).needsWhy).toBe(false);
  });

  it('that somebody else changed meanwhile is a conflict, whatever was typed', () => {
    expect(look({ typed: { value: 'x' }, basedOn: 'seen-before' }, { here }).stand).toBe('CONFLICT');
  });
});

describe('no number', () => {
  const here = standing(period.label, '40', { numerator: '2', denominator: '5', standardError: '1' });

  it('asks for the reason, then records it alone', () => {
    expect(look({ missing: null }, { here }).stand).toBe('REASON');
    expect(look({ typed: { value: '' } }, { here: standing(period.label, '40') }).stand).toBe('REASON');
    expect(look({ missing: 'NOT_COLLECTED' }, { here })).toMatchObject({
      stand: 'READY',
      input: {
        value: null,
        numerator: null,
        denominator: null,
        standardError: null,
        missingReason: 'NOT_COLLECTED',
      },
    });
  });

  it('a number takes the place of a reason', () => {
    const missing = standing(period.label, null, { missingReason: 'NOT_YET_AVAILABLE' });
    expect(look({ typed: { value: '4' } }, { here: missing })).toMatchObject({
      stand: 'READY',
      input: { value: '4', missingReason: null },
    });
  });

  it('blank where nothing stands is nothing', () =>
    expect(look({ typed: { value: ' ' } }).stand).toBe('SAME'));
});

describe('an unusual value', () => {
  const values = ['40', '41', '42', '43'].map((value, index) =>
    standing(String(2019 + index), value, { periodEndsOn: `${2019 + index}-12-31` }),
  );

  it('is asked about until it is kept; another one is asked about anew', () => {
    const asked = look({ typed: { value: '400' } }, { values });
    expect(asked).toMatchObject({
      stand: 'UNUSUAL',
      problems: [{ message: expect.stringMatching(/between 40 and 43/) }],
    });
    expect(look({ typed: { value: '400' }, kept: '400' }, { values })).toMatchObject({
      stand: 'READY',
      input: { checked: true },
    });
    expect(look({ typed: { value: '500' }, kept: '400' }, { values })).toMatchObject({ stand: 'UNUSUAL' });
  });

  it('stays confirmed while it stays the same', () => {
    const here = standing(period.label, '400', { checked: true });
    expect(look({ typed: { n: '3' } }, { values, here })).toMatchObject({
      stand: 'READY',
      input: { checked: true },
    });
  });

  it('that only the API knows to be unusual is asked about in the same way', () => {
    const refused = [{ field: 'value', code: 'UNLIKELY', message: '44 is unusual.' }];
    expect(look({ typed: { value: '44' }, refused }).stand).toBe('UNUSUAL');
    expect(look({ typed: { value: '44' }, refused: [{ ...refused[0]!, code: 'INVALID' }] }).stand).toBe(
      'WRONG',
    );
  });
});
