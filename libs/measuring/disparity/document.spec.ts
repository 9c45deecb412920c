import { expectDocument } from '../../testing/document';
import {
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  DIFFERENCES_FROM_HEALTHEQUAL,
  LEAST_SHARE_FOUR_FIFTHS,
  LEAST_SHARE_RELATIVE_RATE,
  MEASURE_IDS,
  MEASURES,
  type MeasureWords,
} from './index';

const percent = (share: number) => `${100 * share}%`;

function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(3, ...rows.map((row) => [...row[i]!].length)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, i) => cell + ' '.repeat(widths[i]! - [...cell].length)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

const needs = ({ needsPopulations, needsOrder }: MeasureWords) =>
  [
    needsPopulations === true ? 'people in each group' : '',
    needsPopulations === 'overall' ? 'people in each group, or the overall value' : '',
    needsOrder ? 'an order' : '',
  ]
    .filter((need) => need !== '')
    .join('; ') || 'values only';

const interval = ({ uncertainty }: MeasureWords) => (uncertainty === 'simulation' ? 'simulation' : 'formula');

const section = (words: MeasureWords) => [
  `### ${words.abbreviation}: ${words.name}`,
  '',
  words.says,
  '',
  `- **Formula**: \`${words.formula}\``,
  `- **Unit**: ${words.unit}; ${words.equal} when all groups are equal`,
  `- **Needs**: ${needs(words)}; ${words.groups} groups or more`,
  `- **Interval**: by ${interval(words)}`,
  `- **Use it**: ${words.useWhen}`,
  `- **Not**: ${words.notWhen}`,
  '',
];

const INTRODUCTION = `# Measures of disparity

Written by \`libs/measuring/disparity/document.spec.ts\` from the code that computes them. Every worked case behind them is
in \`libs/measuring/disparity/cases\`, with its source, and runs with the tests.

Three rules come before any measure:

- **Level and gap together.** A small gap may mean that everybody does badly.
- **Difference and ratio together.** They can tell opposite stories. In New York, infant deaths per 1,000 births were 11.1
  (Black) and 4.5 (White) in 2000, and 8.6 and 2.6 in 2019: the gap in points fell from 6.6 to 6.0 while the ratio
  rose from 2.5 to 3.3. (New York City Department of City Planning,
  [health_infant_mortality.csv](https://github.com/NYCPlanning/db-equitable-development-tool).)
- **No word without its interval.** "Narrowed" and "widened" are said only when the interval of the change says so.

In the formulas y is a group's value, w its share of the population, m the overall value (the groups weighted by
population), n the number of groups.

## All measures`;

const GAPS = `## Has the gap narrowed?

The gap of one period is the difference and the ratio between two groups, above 0 (or above 1) where the group fares worse
than the one it is compared with. To say how it changed, let A be the gap after and B the gap before, 0 meaning no gap
(the ratio goes by its logarithm). The gap became smaller exactly when A - B and A + B have opposite signs, larger when
they have the same sign. Both have standard errors; from them:

1. **about the same**: the interval of A - B lies wholly inside the margin the city has set for "too small to matter"
   (equivalence, Schuirmann 1987). Without a margin only no change at all is about the same.
2. **narrowed**: the intervals of A - B and of A + B both leave out 0, on opposite sides.
3. **widened**: both leave out 0, on the same side (both conditions must hold, Berger 1982).
4. **too uncertain to say**: everything else, and always when a standard error is missing.

As long as one group stays clearly behind, the interval of A - B alone decides. The second condition keeps a gap that turned
around from being called narrowed. The two periods count as independent samples unless the share of the sample they
have in common is given (five-year surveys that overlap; U.S. Census Bureau 2009). Difference and ratio are judged
apart; where they part ways, both must be shown.

## Standard errors

- **From a margin of error**: the margin over 1.645 at 90%, as the U.S. Census Bureau does; over the normal quantile at
  other levels.
- **Of a share of people**: \`sqrt(p (1 - p) / n)\`. With nobody or everybody, two are added on either side first (Agresti
  and Coull 1998), since the formula would claim certainty.
- **Of a rate of events**: \`sqrt(events) / population\` (Poisson). None without a single event.

## US practice

### Four-fifths rule

A group whose selection rate is below four fifths of the highest group's rate shows adverse impact; exactly four fifths does
not. Groups under ${percent(LEAST_SHARE_FOUR_FIFTHS)} of the applicants and groups in which nobody applied are left out and named. A
caution stands where one person chosen differently would give the group the higher rate. Refused when nobody was
selected in any group. Source: 29 CFR 1607.4 D and 1607.15 A(2)(a); 44 FR 11996.

### Disproportionality index

A group's share of an outcome over its share of the population: \`35% of referrals / 12% of youth = 2.92\`. 1 is proportionate.
Refused when the group's share of the population is 0. Source: Washington State Center for Court Research.

### Relative rate index

The group's rate over the reference group's rate. At a later stage of a process (referred, charged, held) the base is the
stage before, not the population. Not shown for a group under ${percent(LEAST_SHARE_RELATIVE_RATE)} of the population. Refused when the
reference group has no events. Source: Office of Juvenile Justice and Delinquency Prevention.

### Equality Indicators

Scores of the City University of New York, only to check scores a city has published. Of its table of ratios two points are
published (2 gives 40, 5 gives 20); others are refused, not guessed. A mean of scores can hide a group that fares
worse, so no page shows one.

## Conventions worth knowing

- **Simulated intervals** draw every group ${DEFAULT_DRAWS.toLocaleString('en-US')} times from a normal distribution kept between 0 and the scale, with the
  seed ${DEFAULT_SEED} (Ahn et al. 2018; Latin hypercube draws, McKay et al. 1979). The same data gives the same interval, whatever
  the order of the rows or the names of the groups. Where a value lies above the scale, the scale is no limit.
- **Ratio and RII** show the standard error of their logarithm, on which the interval is made.
- **SII and RII** count whole people, as healthequal does: populations are rounded up, and so is the number with the outcome
  to the nearest. In groups of a few dozen people this can matter.
- **PAR and PAF** compare with the best-off group, or with the most advantaged where there is an order, whichever group is
  marked as the reference.
- **Missing values**: groups without a value are left out only if they are 15% of the groups or fewer, or somebody says so.
- **Negative values** are refused: these are measures for rates, shares and amounts.

## Where we differ from WHO's healthequal 1.0.1

Our formulas are the published ones (Schlotheuber and Hosseinpoor 2022, doi:10.3390/ijerph19063697). Checked against the
package, we found these differences; none of its code is used.
`;

describe('docs/measures.md', () => {
  it('says of every measure what the code says', () => {
    const overview = MEASURE_IDS.map((id) => {
      const words = MEASURES[id];
      return [words.abbreviation, words.name, words.unit, needs(words), interval(words)];
    });
    expectDocument(
      'docs/measures.md',
      [
        INTRODUCTION,
        '',
        ...table([['', 'measure', 'unit', 'needs', 'interval'], ...overview]),
        '',
        '## Each measure',
        '',
        ...MEASURE_IDS.flatMap((id) => section(MEASURES[id])),
        GAPS,
        ...DIFFERENCES_FROM_HEALTHEQUAL.flatMap((one) => [
          `### ${one.id}: ${one.measures}`,
          '',
          `- **healthequal**: ${one.theirs}`,
          `- **Here**: ${one.ours}`,
          `- **Seen in**: ${one.evidence}`,
          '',
        ]),
      ]
        .join('\n')
        .trimEnd() + '\n',
    );
  });

  it('has each measure once, in words of its own', () => {
    const names = MEASURE_IDS.map((id) => MEASURES[id].name);
    expect(new Set(names).size).toBe(21);
    expect(new Set(MEASURE_IDS.map((id) => MEASURES[id].abbreviation)).size).toBe(21);
    expect(DIFFERENCES_FROM_HEALTHEQUAL.map((one) => one.id)).toEqual([
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'Q5',
      'Q6',
      'Q7',
      'Q8',
    ]);
  });
});
