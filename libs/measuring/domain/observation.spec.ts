import { problemsWithObservation, standingObservations, type ObservedNumbers } from './observation';

const empty: ObservedNumbers = {
  value: null,
  numerator: null,
  denominator: null,
  n: null,
  marginOfError: null,
  missingReason: null,
};
const percent = { unit: 'percent' };

describe('an observation is refused, naming the field', () => {
  it.each<[string, Partial<ObservedNumbers>, string, RegExp]>([
    ['neither value nor reason', {}, 'value', /Give a value, or choose the reason/],
    ['value and reason together', { value: '1', missingReason: 'NOT_DUE' }, 'missingReason', /not both/],
    [
      'a numerator above its denominator',
      { value: '120', numerator: '12', denominator: '10' },
      'numerator',
      /\(12\).*\(10\)/,
    ],
    [
      'a numerator a billionth above',
      { value: '1', numerator: '10.000001', denominator: '10' },
      'numerator',
      /larger/,
    ],
    [
      'a numerator without denominator',
      { value: '1', numerator: '1' },
      'denominator',
      /needs its denominator/,
    ],
    ['a denominator of zero', { value: '0', numerator: '0', denominator: '0' }, 'denominator', /zero/],
    ['a numerator below zero', { value: '1', numerator: '-1', denominator: '10' }, 'numerator', /below zero/],
    [
      'a denominator below zero',
      { value: '1', numerator: null, denominator: '-10' },
      'denominator',
      /below zero/,
    ],
    ['a margin below zero', { value: '1', marginOfError: '-0.1' }, 'marginOfError', /below zero/],
    ['people below zero', { value: '1', n: -1 }, 'n', /whole number/],
    ['half a person', { value: '1', n: 1.5 }, 'n', /whole number/],
    ['too many digits after the point', { value: '1.1234567' }, 'value', /too many digits/],
    ['too many digits before the point', { value: '1234567890123456' }, 'value', /too many digits/],
    ['no number', { value: '1e3' }, 'value', /written with digits/],
    [
      'a fraction beside a reason',
      { missingReason: 'NOT_DUE', numerator: '1', denominator: '2' },
      'missingReason',
      /Remove/,
    ],
  ])('%s', (_name, given, field, message) => {
    const { errors } = problemsWithObservation({ ...empty, ...given }, percent);
    expect(errors).toContainEqual({ field, message: expect.stringMatching(message) as string });
  });

  it('a negative number of people', () => {
    expect(problemsWithObservation({ ...empty, value: '-3' }, { unit: 'people' }).errors).toHaveLength(1);
  });
});

describe('an observation is kept', () => {
  it.each<[string, Partial<ObservedNumbers>]>([
    ['a value', { value: '12.5' }],
    ['zero, which is not missing', { value: '0' }],
    ['a whole population', { value: '100', numerator: '10', denominator: '10.0' }],
    ['a reason alone', { missingReason: 'LEGALLY_BARRED' }],
    ['leading zeros', { value: '000000000000000012' }],
  ])('%s', (_name, given) => {
    expect(problemsWithObservation({ ...empty, ...given }, percent)).toEqual({ errors: [], warnings: [] });
  });

  it.each(['100.01', '250'])('a percentage of %s, with a warning', (value) => {
    const { errors, warnings } = problemsWithObservation({ ...empty, value }, percent);
    expect(errors).toEqual([]);
    expect(warnings[0]?.message).toContain('over 100');
  });

  it('a percentage that is not its fraction, with a warning', () => {
    const given = { ...empty, numerator: '10', denominator: '40' };
    expect(problemsWithObservation({ ...given, value: '25.9' }, percent).warnings).toEqual([]);
    expect(problemsWithObservation({ ...given, value: '42' }, percent).warnings[0]?.message).toContain(
      '10 of 40',
    );
  });

  it('exactly 100 percent without one, and 250 days without one', () => {
    expect(problemsWithObservation({ ...empty, value: '100' }, percent).warnings).toEqual([]);
    expect(problemsWithObservation({ ...empty, value: '250' }, { unit: 'days' }).warnings).toEqual([]);
  });
});

it('a corrected observation no longer stands, and is not lost', () => {
  const all = [
    { id: 'a', replacesId: null },
    { id: 'b', replacesId: 'a' },
    { id: 'c', replacesId: null },
  ];
  expect(standingObservations(all).map((o) => o.id)).toEqual(['b', 'c']);
});
