// A small invented quarter, whole in every field, from which the specs of this folder start.
import type {
  ReleaseSource,
  SourceCategorySet,
  SourceDeliverable,
  SourceGoal,
  SourceMetric,
  SourceObservation,
  SourceReport,
  SourceTeam,
} from './source';

/** Three groups that together are everybody. */
export const RACES: SourceCategorySet = {
  ...{ code: 'RACE', version: '2024', name: 'Race and ethnicity' },
  ...{ dimension: 'RACE_ETHNICITY', counting: 'ONE_GROUP_EACH' },
  categories: ['Asian', 'Black', 'White'].map((label) => ({ label, parentLabel: null, residual: null })),
};

/** A value of the total, FY 2026 Q4, 120 of 400. */
export function exampleObservation(fields: Partial<SourceObservation> = {}): SourceObservation {
  return {
    id: 'o-1',
    periodLabel: 'FY 2026 Q4',
    periodEndsOn: '2026-06-30',
    recordedAt: '2026-07-05T12:00:00.000Z',
    categoryCode: null,
    categoryLabel: null,
    placeLabel: null,
    value: '30',
    numerator: '120',
    denominator: '400',
    n: 400,
    marginOfError: null,
    standardError: null,
    reliability: null,
    dataDate: null,
    missingReason: null,
    note: 'From the annual survey.',
    reason: null,
    sourceUrl: 'https://example.org/survey',
    sample: false,
    ...fields,
  };
}

export function exampleMetric(fields: Partial<SourceMetric> = {}): SourceMetric {
  return {
    id: 'm-1',
    code: 'M1',
    name: 'Residents within a ten-minute walk of a park',
    kind: 'POPULATION_INDICATOR',
    unit: 'percent',
    direction: 'UP',
    baselineValue: '25',
    baselineLabel: 'FY 2024',
    targetValue: '50',
    targetLabel: 'FY 2028',
    targets: [],
    methodNote: 'Counted from the park map.',
    reference: 'BEST_OFF',
    referenceGroup: null,
    categorySet: null,
    otherSets: [],
    breaks: [],
    observations: [exampleObservation()],
    sourceUrl: 'https://example.org/metric',
    sample: false,
    ...fields,
  };
}

export function exampleDeliverable(fields: Partial<SourceDeliverable> = {}): SourceDeliverable {
  return {
    code: 'D1',
    text: 'Open four new parks.',
    ownerRole: 'Deputy commissioner for planning',
    status: 'ON_TRACK',
    note: 'Two parks are open.',
    originalDueOn: '2026-09-30',
    currentDueOn: '2026-12-31',
    actualOn: null,
    evidence: [],
    dateChanges: [
      { from: '2026-09-30', to: '2026-12-31', reason: 'The contractor changed.', on: '2026-05-02' },
    ],
    sourceUrl: 'https://example.org/deliverable',
    sample: false,
    reportedSample: false,
    ...fields,
  };
}

export function exampleGoal(fields: Partial<SourceGoal> = {}): SourceGoal {
  return {
    code: 'G01',
    text: 'Every neighborhood has a park nearby.',
    horizon: 'Medium',
    priority: 'High',
    theme: 'Open space',
    planArea: 'Environment',
    populationFocus: 'Residents of areas without parks',
    geographyFocus: 'South side',
    strategies: [
      {
        code: 'S1',
        text: 'Build where there is nothing.',
        sourceUrl: 'https://example.org/strategy',
        sample: false,
      },
    ],
    deliverables: [exampleDeliverable()],
    metrics: [exampleMetric()],
    sourceUrl: 'https://example.org/goal',
    sample: false,
    ...fields,
  };
}

export const EXAMPLE_REPORT: SourceReport = {
  state: 'APPROVED',
  summary: 'A good quarter for parks.',
  firstSubmittedOn: '2026-07-10',
  sample: false,
};

export function exampleTeam(fields: Partial<SourceTeam> = {}): SourceTeam {
  return {
    name: 'Parks team',
    departmentCodes: ['PARKS'],
    report: EXAMPLE_REPORT,
    hasPlan: true,
    plans: [
      {
        title: 'Parks equity plan',
        state: 'FINAL',
        stateLabel: 'Final',
        startsOn: '2025-07-01',
        endsOn: '2028-06-30',
        goals: [exampleGoal()],
        sourceUrl: 'https://example.org/plan',
        sample: false,
      },
    ],
    ...fields,
  };
}

/** One city, two departments with a team each; the second team's report is still open. */
export function exampleSource(fields: Partial<ReleaseSource> = {}): ReleaseSource {
  return {
    city: { slug: 'lakeview', name: 'Lakeview', fiscalYearStartMonth: 7 },
    statusLabels: { ON_TRACK: 'On course', AT_RISK: 'At risk' },
    period: { label: 'FY 2026 Q4 (Apr-Jun 2026)', dueOn: '2026-07-21', graceUntil: '2026-07-28' },
    title: 'Spring quarter 2026',
    notes: 'First release.',
    asOf: '2026-06-30',
    departments: [
      {
        code: 'PARKS',
        name: 'Department of Parks',
        departmentType: 'Department',
        planArea: 'Environment',
        sourceUrl: 'https://example.org/parks',
        sample: false,
      },
      {
        code: 'LIB',
        name: 'Public Library',
        departmentType: null,
        planArea: null,
        sourceUrl: null,
        sample: false,
      },
    ],
    teams: [
      exampleTeam(),
      exampleTeam({
        name: 'Library team',
        departmentCodes: ['LIB'],
        report: { ...EXAMPLE_REPORT, state: 'OPEN', summary: 'UNPUBLISHED summary', firstSubmittedOn: null },
        plans: [
          {
            ...exampleTeam().plans[0]!,
            title: 'UNPUBLISHED plan',
            goals: [exampleGoal({ text: 'UNPUBLISHED goal' })],
          },
        ],
      }),
    ],
    ...fields,
  };
}
