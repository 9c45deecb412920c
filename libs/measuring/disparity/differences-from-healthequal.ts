// Where these measures differ from WHO's package healthequal 1.0.1, and why: for everyone who checks our numbers.

/** One place where a number here is not the number the package gives. */
export interface DifferenceFromHealthequal {
  id: string;
  measures: string;
  theirs: string;
  ours: string;
  evidence: string;
}

/** Every known difference. The worked cases hold both numbers wherever there are two. */
export const DIFFERENCES_FROM_HEALTHEQUAL: readonly DifferenceFromHealthequal[] = [
  {
    id: 'Q1',
    measures: 'TI, MLD',
    theirs:
      'The value is multiplied by 1,000, its standard error is not: the interval is 1,000 times too narrow.',
    ours: 'Value, standard error and interval are all in thousandths.',
    evidence:
      'On the package’s sample of 34 regions it reports standard errors of 0.000624 and 0.000707; 200,000 simulations give 0.666 and 0.772. Ours are 0.624 and 0.707.',
  },
  {
    id: 'Q2',
    measures: 'PAF',
    theirs:
      'The value is multiplied by 100, its standard error is not: the interval is 100 times too narrow.',
    ours: 'Value, standard error and interval are all in percent.',
    evidence:
      'On the package’s sample of wealth quintiles it reports 0.00368; 100,000 binomial draws give 0.354. Ours is 0.368.',
  },
  {
    id: 'Q3',
    measures: 'SII',
    theirs: 'The standard error is on a scale from 0 to 1, value and interval in the unit of the indicator.',
    ours: 'All three are in the unit of the indicator.',
    evidence:
      'The interval is the value plus and minus 1.96 standard errors only after multiplying by the scale.',
  },
  {
    id: 'Q4',
    measures: 'IDIS weighted',
    theirs: 'The simulation divides by the observed overall value, as if it were certain.',
    ours: 'Every draw is divided by its own overall value, as WHO’s HEAT does.',
    evidence:
      '200,000 draws of the model with each draw’s own overall value; ours agree within 3% of the width.',
  },
  {
    id: 'Q5',
    measures: 'MDB, MDR (weighted or not)',
    theirs: 'Without standard errors the function stops with an error.',
    ours: 'The value is given, without an interval.',
    evidence: 'Run of the package without standard errors.',
  },
  {
    id: 'Q6',
    measures: 'D, R',
    theirs: 'With a reference group and groups of equal value, several rows come back.',
    ours: 'Always one result; among equals the group known most precisely is taken.',
    evidence: 'Run of the package on five equal groups: four rows.',
  },
  {
    id: 'Q7',
    measures: 'all',
    theirs: 'Negative populations and negative rates are taken; the Theil index is then not a number.',
    ours: 'Refused, naming the group.',
    evidence: 'Run of the package on such rows.',
  },
  {
    id: 'Q8',
    measures: 'BGSD, COV, MDM, MDB, MDR, IDIS',
    theirs:
      'Simulated intervals of 100 draws, which cannot be repeated outside of R and move by several percent.',
    ours: 'A stated number of draws from a stated seed; the same data always gives the same interval.',
    evidence: 'References of 200,000 draws; ours agree within 3% of the width.',
  },
];
