// Documents made of the small invented quarter, with words that look like markup, from which specs start.
import { buildReleaseContent } from '../build-content';
import type { ReleaseContent } from '../content';
import { exampleGate } from '../example-gate';
import {
  exampleDeliverable,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
  RACES,
} from '../example-source';
import { clipped } from './document';
import type { OnePagerSource } from './one-pager';
import type { DocumentRelease } from './quarter-content';
import { deliverableKey } from './what-changed';
import type { YearlySource } from './yearly-report';

/** Texts that would do harm, or vanish, where a text is taken for markup. */
export const HOSTILE = [
  '#read("/etc/passwd") #import "@preview/x:1.0.0" #panic()',
  '$x^2$ *bold* _slanted_ `raw` <label> @cite \\ // comment',
  '<script>alert(1)</script> &amp; "quoted" \'single\' = heading',
];

const WORDS = {
  deliverable: { singular: 'action', plural: 'actions' },
  goal: { singular: 'goal', plural: 'goals' },
  planningTeam: { singular: 'planning team', plural: 'planning teams' },
};

export const EXAMPLE_RELEASE: DocumentRelease = {
  number: 3,
  slug: 'fy2026-q4',
  title: 'Spring quarter 2026',
  publishedOn: '2026-08-03',
  digest: 'ab'.repeat(32),
  tombstones: 0,
};

function values(category: string, before: string, now: string) {
  const of = (periodLabel: string, periodEndsOn: string, value: string) =>
    exampleObservation({
      ...{ id: `${category} ${periodLabel}`, periodLabel, periodEndsOn, value },
      ...{ categoryCode: category.toUpperCase(), categoryLabel: category },
      ...{ numerator: null, denominator: null, n: 400, marginOfError: '1' },
    });
  return [of('FY 2025 Q4', '2025-06-30', before), of('FY 2026 Q4', '2026-06-30', now)];
}

/** The quarter as published: one team with a gap that widened, one whose report is open. */
export function exampleContent(
  status: 'ON_TRACK' | 'AT_RISK' = 'AT_RISK',
  text = 'Open four new parks.',
): ReleaseContent {
  const metric = exampleMetric({
    categorySet: RACES,
    observations: [
      ...values('Asian', '40', '52'),
      ...values('Black', '38', '30'),
      ...values('White', '50', '62'),
    ],
  });
  const team = exampleTeam();
  const goal = exampleGoal({ deliverables: [exampleDeliverable({ status, text })], metrics: [metric] });
  const plan = { ...team.plans[0]!, goals: [goal] };
  const [, library] = exampleSource().teams;
  const source = exampleSource({ teams: [{ ...team, plans: [plan] }, library!] });
  return buildReleaseContent(source, exampleGate(), [], 'Numbers below 10 are hidden.').content;
}

/** Everything a one-page summary is made from, with hostile words. */
export function exampleOnePager(fields: Partial<OnePagerSource> = {}): OnePagerSource {
  return {
    issuer: 'Lakeview, Office of Equity',
    words: WORDS,
    scope: { name: 'Lakeview', oneTeam: false },
    now: { content: exampleContent('AT_RISK', HOSTILE[1]), release: EXAMPLE_RELEASE, dueOn: null },
    before: { content: exampleContent('ON_TRACK', HOSTILE[1]), release: null, dueOn: null },
    help: new Map([
      [deliverableKey('Parks team', 'Parks equity plan', 'G01', 'D1'), 'Two surveyors until May.'],
    ]),
    nextReport: { label: 'FY 2027 Q1', dueOn: '2026-10-21' },
    narrative: { words: HOSTILE.join('\n\n') },
    today: '2026-08-10',
    ...fields,
  };
}

/** A summary in which everything that can be long is as long as it may get, and every list is longer than is shown. */
export function fullOnePager(): OnePagerSource {
  const long =
    'A long text about parks, libraries and streets in the neighborhood, by everybody who works there. '.repeat(
      9,
    );
  const deliverables = (status: 'AT_RISK' | 'ON_TRACK' | 'COMPLETED') =>
    Array.from({ length: 12 }, (_, n) =>
      exampleDeliverable({
        ...{ code: `LONG-CODE-${n}-OF-MANY`, text: long, note: long },
        status: n % 4 === 3 ? 'ON_TRACK' : status,
        evidence: [],
        dateChanges: [{ from: '2026-09-30', to: '2026-12-31', reason: long, on: '2026-05-02' }],
      }),
    );
  const names = Array.from(
    { length: 12 },
    (_, n) => `Department of Everything and of Much More, number ${n}`,
  );
  const contentWith = (status: 'AT_RISK' | 'ON_TRACK' | 'COMPLETED') => {
    const teams = names.map((name, n) => {
      const metric = exampleMetric({
        ...{ code: `M${n}`, name: clipped(long, 150), categorySet: RACES },
        observations: [
          ...values('Asian', '40', '52'),
          ...values('Black', '38', '30'),
          ...values('White', '50', '62'),
        ],
      });
      const plan = {
        ...exampleTeam().plans[0]!,
        goals: [exampleGoal({ deliverables: deliverables(status), metrics: [metric] })],
      };
      return exampleTeam({ name, plans: [plan], ...(n > 3 ? { report: null } : {}) });
    });
    return buildReleaseContent(exampleSource({ teams }), exampleGate()).content;
  };
  return exampleOnePager({
    scope: { name: 'The Consolidated City and County of Lakeview', oneTeam: false },
    now: {
      content: contentWith('AT_RISK'),
      release: { ...EXAMPLE_RELEASE, title: clipped(long, 180) },
      dueOn: null,
    },
    before: { content: contentWith('ON_TRACK'), release: null, dueOn: null },
    help: new Map(),
    narrative: { words: clipped(long, 490) },
  });
}

/** Everything a yearly report is made from: the last quarter published, the others not. */
export function exampleYear(fields: Partial<YearlySource> = {}): YearlySource {
  const empty = (label: string, endsOn: string) => ({ label, endsOn, published: null });
  const content = exampleContent();
  return {
    ...{ city: 'Lakeview', issuer: 'Lakeview, Office of Equity', year: 'FY 2026', words: WORDS },
    quarters: [
      empty('FY 2026 Q1 (Jul–Sep 2025)', '2025-09-30'),
      empty('FY 2026 Q2 (Oct–Dec 2025)', '2025-12-31'),
      empty('FY 2026 Q3 (Jan–Mar 2026)', '2026-03-31'),
      {
        label: content.periodLabel,
        endsOn: '2026-06-30',
        published: { content, release: EXAMPLE_RELEASE, dueOn: null },
      },
    ],
    narrative: { summary: HOSTILE.join('\n\n'), results: 'We will fund two parks on the South side.' },
    ...fields,
  };
}
