// Numbers of several cities side by side: only those that count the same and whose cities agreed, and else why not.
import { publicRows } from '@plumbline/platform/server';
import {
  SHARED_DEFINITIONS,
  comparisonOf,
  definitionVersion,
  differsFrom,
  newestMeasured,
} from '@plumbline/publishing/domain';
import type { DeclaredMeasure, TopicKey } from '@plumbline/publishing/domain';
import type { PublicRelease } from '../public.graphql';
import type { PublicMetric, PublicPeriod } from '../public-metric.graphql';
import { publishingCities } from './library.queries';

/** What a city said last about a definition. */
export interface Choice {
  definition: string;
  version: number;
  definitionVersion: number;
  denominator: string;
  departmentCode: string;
  planSlug: string;
  metricCode: string;
  agreed: boolean;
}

export const CHOICE_COLUMNS = `definition, version, definition_version as "definitionVersion", denominator,
  department_code as "departmentCode", plan_slug as "planSlug", metric_code as "metricCode", agreed`;

/** A measure of a city within a release. */
export interface MeasureInRelease {
  departmentCode: string;
  departmentName: string;
  planSlug: string;
  goalCode: string;
  metric: PublicMetric;
}

/** All measures of a release, in its order. */
export function measuresOf({ departments }: Pick<PublicRelease, 'departments'>): MeasureInRelease[] {
  return departments.flatMap((department) =>
    department.plans.flatMap((plan) =>
      plan.goals.flatMap((goal) =>
        goal.metrics.map((metric) => ({
          ...{ departmentCode: department.code, departmentName: department.name },
          ...{ planSlug: plan.slug, goalCode: goal.code, metric },
        })),
      ),
    ),
  );
}

/** A measure that a city declared, with what its latest release says of it. */
export interface LibraryMeasure extends DeclaredMeasure {
  cityName: string;
  releaseTitle: string;
  departmentCode: string;
  departmentName: string;
  planSlug: string;
  goalCode: string;
  metricCode: string;
  metricName: string;
  setName: string | null;
  sample: boolean;
  methodNote: string | null;
  /** The newest period that says anything; null when it is not published, or its city did not agree. */
  newest: PublicPeriod | null;
}

/** Everything about one shared definition. */
export interface LibraryComparison {
  definition: string;
  measures: LibraryMeasure[];
  tables: LibraryMeasure[][];
  notCompared: { cities: [string, string]; differences: { why: string; city: string | null }[] }[];
  /** Cities that publish and have named no measure for it. */
  without: string[];
}

/** The comparisons of a topic (null: of all), in the order of the definitions. Values stand only where cities agreed. */
export async function comparisons(topic: TopicKey | null): Promise<LibraryComparison[]> {
  const releases = await publishingCities();
  const choices = await publicRows<Choice & { citySlug: string }>(
    `select distinct on (c.slug, definition) c.slug as "citySlug", ${CHOICE_COLUMNS}
     from comparison_choice h join public_city c on c.city_id = h.city_id order by c.slug, definition, version desc`,
  );
  return SHARED_DEFINITIONS.filter((definition) => topic === null || definition.topic === topic).map(
    ({ key }) => {
      const measures = releases.flatMap(({ release }) => {
        const choice = choices.find((one) => one.definition === key && one.citySlug === release.city.slug);
        return choice ? [libraryMeasure(release, choice)] : [];
      });
      const { tables, notCompared } = comparisonOf(measures);
      return {
        definition: key,
        measures,
        tables,
        notCompared: notCompared.map(({ cities, differences }) => ({
          cities,
          differences: differences.map((one) => ({ why: one.why, city: 'city' in one ? one.city : null })),
        })),
        without: releases
          .map(({ release }) => release.city)
          .filter(({ slug }) => !measures.some(({ city }) => city === slug))
          .map(({ slug }) => slug),
      };
    },
  );
}

function libraryMeasure(release: PublicRelease, choice: Choice): LibraryMeasure {
  const { departmentCode, planSlug, metricCode, agreed } = choice;
  const found = measuresOf(release).find(
    (one) =>
      one.departmentCode === departmentCode && one.planSlug === planSlug && one.metric.code === metricCode,
  );
  const version = definitionVersion(choice.definition, choice.definitionVersion);
  const published =
    found !== undefined && version !== undefined && differsFrom(version, found.metric).length === 0;
  const set = found?.metric.categorySet ?? null;
  return {
    city: release.city.slug,
    cityName: release.city.name,
    releaseTitle: release.title,
    // What only a withdrawn release named is not named here.
    ...{ agreed, published, departmentCode: found ? departmentCode : '', planSlug: found ? planSlug : '' },
    metricCode: found ? metricCode : '',
    ...{ version: choice.definitionVersion, denominator: choice.denominator },
    departmentName: found?.departmentName ?? '',
    goalCode: found?.goalCode ?? '',
    metricName: found?.metric.name ?? '',
    categorySet: set && { code: set.code, version: set.version, counting: set.counting },
    setName: found?.metric.categorySetName ?? null,
    sample: found?.metric.sample ?? false,
    methodNote: found?.metric.methodNote ?? null,
    newest: published && agreed ? newestMeasured(found.metric.picture.periods) : null,
  };
}
