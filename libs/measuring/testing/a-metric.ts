// Metrics and groups for specs, kept through the real services.
import type { MetricGiven } from '@plumbline/measuring/domain';
import { keepCategorySet } from '@plumbline/measuring/server';
import { newId, runAs } from '@plumbline/platform/server';
import type { TestCity, TestPerson, TestTeam } from '@plumbline/testing';

/** A metric as a spec names it: percent of people better off, higher is better, total only. */
export function aMetric(code: string, more: Partial<MetricGiven> = {}): MetricGiven {
  return {
    code,
    name: `Metric ${code}`,
    kind: 'BETTER_OFF',
    unit: 'percent',
    direction: 'UP',
    numeratorLabel: null,
    denominatorLabel: null,
    categorySetCode: null,
    baselineValue: null,
    baselineLabel: null,
    targetValue: null,
    targetLabel: null,
    methodNote: null,
    sourceUrl: null,
    sample: false,
    observations: [],
    ...more,
  };
}

/** Keeps a category set of three groups with the code RACE. */
export function aCategorySet(city: TestCity): Promise<{ id: string }> {
  return city.asSystem(() =>
    keepCategorySet({
      code: 'RACE',
      version: '2024',
      name: 'Race and ethnicity',
      categories: [
        { code: 'ASIAN', label: 'Asian' },
        { code: 'BLACK', label: 'Black or African American' },
        { code: 'WHITE', label: 'White' },
      ],
    }),
  );
}

/** A value of everybody together, as a file brings it. */
export function aValue(periodLabel: string, value: string): MetricGiven['observations'][number] {
  const none = {
    categoryCode: null,
    numerator: null,
    denominator: null,
    missingReason: null,
    sourceUrl: null,
  };
  return { ...none, periodLabel, value, sample: false };
}

/** Runs `fn` as a manager with the team in the portfolio, who may import for it. */
export function importAsManager<T>(
  city: TestCity,
  manager: TestPerson,
  team: TestTeam,
  fn: () => Promise<T>,
): Promise<T> {
  const { personId } = manager;
  return runAs(
    {
      kind: 'person',
      personId,
      cityId: city.id,
      appointments: [{ role: 'PLANNING_MANAGER', departmentId: null }],
      portfolioTeamIds: [team.id],
      requestId: newId(),
    },
    fn,
  );
}
