// What may leave for the public and what may not, rule by rule.
import { buildReleaseContent } from './build-content';
import { canonicalJson } from './canonical';
import type { ReleaseContent } from './content';
import {
  EXAMPLE_REPORT,
  exampleGoal,
  exampleMetric,
  exampleObservation,
  exampleSource,
  exampleTeam,
  RACES,
} from './example-source';
import { suppressionSettings } from '@plumbline/measuring/suppression';
import { exampleGate } from './example-gate';
import type { Gate, Passage } from './gate';
import { withoutCorrections } from './published-before';
import { refuseUnlessSafe } from './release-draft';
import type { ReleaseSource, SourceMetric } from './source';

const gate = exampleGate();

const PLACE = ['Parks team', 'Parks equity plan', 'G01', 'M1'];

function passing(passage: Partial<Passage>): Passage {
  return { shown: new Set(), leftOut: new Set(), merged: [], problems: [], ...passage };
}

const NO_REPORTS = { onTime: 0, late: 0, inReview: 0, missing: 0, owedNothing: 0 };

function withMetric(metric: SourceMetric): ReleaseSource {
  const team = exampleTeam();
  const plan = { ...team.plans[0]!, goals: [exampleGoal({ metrics: [metric] })] };
  return exampleSource({ teams: [{ ...team, plans: [plan] }] });
}

function metricOf(source: ReleaseSource, through: Gate = gate, earlier: ReleaseContent[] = []) {
  return buildReleaseContent(source, through, earlier).content.teams[0]!.plans[0]!.goals[0]!.metrics[0]!;
}

/** Adds an inner field to every object of the source, however deep. */
function withInnerFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInnerFields);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withInnerFields(item)]);
  return { ...Object.fromEntries(entries), privilegedNote: 'MARKER-INNER', innerId: 'MARKER-ID' };
}

describe('the allow-list', () => {
  it('never lets a field through that was added to the source', () => {
    const source = exampleSource();
    const built = buildReleaseContent(withInnerFields(source) as ReleaseSource, gate);
    expect(canonicalJson(built.content)).not.toContain('MARKER');
    expect(canonicalJson(built.content)).toBe(canonicalJson(buildReleaseContent(source, gate).content));
  });

  it('keeps inner ids inside', () => {
    const text = canonicalJson(buildReleaseContent(exampleSource(), gate).content);
    for (const inner of ['"o-1"', '"m-1"', 'recordedAt', 'categoryCode']) expect(text).not.toContain(inner);
  });

  it('lets the counts behind a value through, once the check has judged them', () => {
    const row = { value: '30', numerator: '120', denominator: '400', n: 400 };
    expect(metricOf(exampleSource()).observations[0]).toMatchObject(row);
  });
});

describe('a department without an approved report', () => {
  it.each([
    ['OPEN', null, 'No report came in for this quarter.', { missing: 1 }],
    [
      'SUBMITTED',
      '2026-08-02',
      'A report came in and is in review. It is not approved yet.',
      { inReview: 1 },
    ],
    ['RETURNED', '2026-08-02', 'A report came in and is in review. It is not approved yet.', { inReview: 1 }],
  ])('appears as exactly that when its report is %s', (state, firstSubmittedOn, reportingNote, counted) => {
    const report = { ...EXAMPLE_REPORT, state, firstSubmittedOn, summary: 'UNPUBLISHED' };
    const { content } = buildReleaseContent(exampleSource({ teams: [exampleTeam({ report })] }), gate);
    expect(content.teams[0]).toMatchObject({
      reported: false,
      reportingNote,
      summary: null,
      plans: [],
      figures: { work: [], reporting: { ...NO_REPORTS, ...counted } },
    });
    // That it came in is all: not when, not what it says.
    expect(canonicalJson(content)).not.toMatch(/UNPUBLISHED|2026-08-02/);
  });

  it.each([
    [true, 'No report was due for this quarter.', { owedNothing: 1 }, { withPlan: 1, withoutPlan: 0 }],
    [
      false,
      'No plan is in force, so no report was due for this quarter.',
      { owedNothing: 0 },
      { withPlan: 0, withoutPlan: 1 },
    ],
  ])('owes nothing when no report was due (has a plan: %s)', (hasPlan, reportingNote, counted, coverage) => {
    const team = exampleTeam({ report: null, hasPlan });
    const { content } = buildReleaseContent(exampleSource({ teams: [team] }), gate);
    expect(content.teams[0]).toMatchObject({ reported: false, reportingNote });
    expect(content.figures.reporting).toEqual({ ...NO_REPORTS, ...counted });
    expect(content.figures.coverage).toEqual({ approved: 0, ...coverage });
  });

  it.each([
    ['2026-07-21', 'Reported on time.'],
    ['2026-07-28', 'Reported on time.'],
    ['2026-07-29', 'Reported late.'],
  ])('submitted on %s reads "%s"', (firstSubmittedOn, note) => {
    const team = exampleTeam({ report: { ...EXAMPLE_REPORT, firstSubmittedOn } });
    const { content } = buildReleaseContent(exampleSource({ teams: [team] }), gate);
    expect(content.teams[0]!.reportingNote).toBe(note);
  });
});

it.each([
  ['PRELIMINARY', 1],
  ['COMMENT_OPEN', 1],
  ['COMMENT_CLOSED', 1],
  ['FINAL', 1],
  ['AMENDING', 1],
  ['DRAFTING', 0],
  ['SUBMITTED', 0],
  ['LEGAL_REVIEW', 0],
  ['HEAD_SIGNED', 0],
  ['SUSPENDED', 0],
  ['WITHDRAWN', 0],
] as const)('a plan in state %s is published %i times', (state, times) => {
  const team = exampleTeam({ plans: [{ ...exampleTeam().plans[0]!, state }] });
  const { content } = buildReleaseContent(exampleSource({ teams: [team] }), gate);
  expect(content.teams[0]!.plans).toHaveLength(times);
});

describe('one gate', () => {
  it('keeps a small count back, with its margin and its note', () => {
    const row = exampleObservation({
      value: '2',
      numerator: '7',
      marginOfError: '1',
      note: 'It was 7 people.',
    });
    const source = withMetric(exampleMetric({ observations: [row] }));
    expect(metricOf(source).observations[0]).toMatchObject({
      hidden: true,
      value: null,
      marginOfError: null,
      note: null,
      missing: null,
    });
    expect(buildReleaseContent(source, gate).hiddenValues).toBe(1);
  });

  it('keeps a small baseline back too', () => {
    const source = withMetric(exampleMetric({ unit: 'people', baselineValue: '4', observations: [] }));
    expect(metricOf(source).baselineValue).toBeNull();
    expect(canonicalJson(buildReleaseContent(source, gate).content)).not.toContain('"4"');
  });

  it('never calls a result better or worse because of a value that is hidden', () => {
    const hiding: Gate = () => passing({ shown: new Set(['baseline']) });
    const { content } = buildReleaseContent(exampleSource(), hiding);
    expect(content.teams[0]!.plans[0]!.goals[0]!.result).toBe('UNMEASURED');
  });

  const doubts: [string, Gate][] = [
    [
      'its history cannot be read',
      exampleGate({
        historyOf: () => {
          throw new Error('no history');
        },
      }),
    ],
    ['it has no usable rule', exampleGate({ settings: suppressionSettings({ threshold: Number.NaN }) })],
    [
      'it reports a problem',
      () => passing({ problems: [{ message: 'Could be guessed.', path: PLACE, waysOut: [] }] }),
    ],
  ];
  it.each(doubts)('fails closed when %s', (_name, doubtful) => {
    const built = buildReleaseContent(exampleSource(), doubtful);
    expect(built.content.teams[0]!.plans[0]!.goals[0]!.metrics[0]!.observations[0]).toMatchObject({
      hidden: true,
      value: null,
    });
    expect(built.problems.length).toBeGreaterThan(0);
    expect(() => refuseUnlessSafe(built.problems)).toThrow(
      expect.objectContaining({
        code: 'PRIVACY',
        message: expect.stringContaining('Parks team › Parks equity plan › G01 › M1'),
      }),
    );
  });
});

it('people of an unknown group are shown, and are no result of the measure or its goal', () => {
  const rows = [...['Black', 'Unknown'].entries()].flatMap(([at, categoryLabel]) =>
    ['2024', '2025'].map((year, later) =>
      exampleObservation({
        ...{ id: `${categoryLabel} ${year}`, categoryLabel, periodLabel: year, sample: at === 1 },
        ...{ periodEndsOn: `${year}-12-31`, value: String(10 + later * (1 - 2 * at)) },
        ...{ numerator: null, denominator: null, n: null },
      }),
    ),
  );
  const unknown = { label: 'Unknown', parentLabel: null, residual: 'UNKNOWN' as const };
  const categorySet = { ...RACES, categories: [...RACES.categories, unknown] };
  const source = withMetric(exampleMetric({ baselineValue: null, observations: rows, categorySet }));
  const all: Gate = () => passing({ shown: new Set(rows.map(({ id }) => id)) });
  const goal = buildReleaseContent(source, all).content.teams[0]!.plans[0]!.goals[0]!;
  expect(goal).toMatchObject({ result: 'BETTER', resultSample: false });
  expect(goal.resultSentence).toBe('Got better: Residents within a ten-minute walk of a park, Black.');
  expect(goal.metrics[0]).toMatchObject({
    result: 'BETTER',
    results: [{ category: 'Black', result: 'BETTER' }],
  });
  expect(goal.metrics[0]!.observations).toHaveLength(4);
});

it('without its solver nothing that needs protection passes', () => {
  const bare = { numerator: null, denominator: null, n: null, sourceUrl: null };
  const row = (categoryLabel: string | null, value: string) =>
    exampleObservation({ ...bare, id: categoryLabel ?? 'all', categoryLabel, value });
  const observations = [row(null, '100'), row('Black', '7'), row('White', '93')];
  const metric = exampleMetric({ unit: 'people', baselineValue: null, observations, categorySet: RACES });
  const built = buildReleaseContent(withMetric(metric), exampleGate({ solver: null }));
  const [shown] = built.content.teams.flatMap((team) => team.plans[0]!.goals[0]!.metrics);
  expect(shown!.observations.every(({ hidden }) => hidden)).toBe(true);
  expect(built.problems.length).toBeGreaterThan(0);
});

describe('missing values', () => {
  it.each([
    ['NOT_COLLECTED', 'This is not collected.'],
    ['LEGALLY_BARRED', 'The law does not allow this to be collected.'],
    ['SUPPRESSED', 'The source hides this value to protect a small group.'],
  ] as const)('%s is a sentence, never zero', (missingReason, sentence) => {
    const row = exampleObservation({
      value: null,
      numerator: null,
      denominator: null,
      n: null,
      missingReason,
    });
    const source = withMetric(exampleMetric({ observations: [row] }));
    expect(metricOf(source).observations[0]).toMatchObject({ value: null, hidden: false, missing: sentence });
  });
});

describe('corrections', () => {
  const before = buildReleaseContent(exampleSource(), gate).content;
  const corrected = withMetric(
    exampleMetric({
      observations: [exampleObservation({ id: 'o-2', value: '28', reason: 'Two parks were counted twice.' })],
    }),
  );

  it('stand beside what was published before, with the reason', () => {
    const after = buildReleaseContent(corrected, gate, [before]).content;
    const row = after.teams[0]!.plans[0]!.goals[0]!.metrics[0]!.observations[0]!;
    expect(row).toMatchObject({
      value: '28',
      revisedFrom: '30',
      revisionReason: 'Two parks were counted twice.',
    });
    const later = buildReleaseContent(corrected, gate, [after, before]).content;
    expect(later.teams[0]!.plans[0]!.goals[0]!.metrics[0]!.observations[0]).toMatchObject({
      value: '28',
      revisedFrom: '30',
    });
  });

  it('stand beside it although a release of another quarter came between', () => {
    const other = buildReleaseContent(withMetric(exampleMetric({ observations: [] })), gate).content;
    const row = metricOf(corrected, gate, [other, before]).observations[0]!;
    expect(row).toMatchObject({ value: '28', revisedFrom: '30' });
  });

  it('do not tell again what was taken back with the release that said it', () => {
    const after = buildReleaseContent(corrected, gate, [before]).content;
    const row = metricOf(corrected, gate, [withoutCorrections(after)]).observations[0]!;
    expect(row).toMatchObject({ value: '28', revisedFrom: null, revisionReason: null });
  });

  it('made before anything was published are no revisions', () => {
    expect(metricOf(corrected).observations[0]).toMatchObject({ value: '28', revisedFrom: null });
  });

  it('are no revisions when only the writing of the number changed', () => {
    const rewritten = withMetric(exampleMetric({ observations: [exampleObservation({ value: '30.0' })] }));
    const after = buildReleaseContent(rewritten, gate, [before]).content;
    expect(after.teams[0]!.plans[0]!.goals[0]!.metrics[0]!.observations[0]!.revisedFrom).toBeNull();
  });
});
