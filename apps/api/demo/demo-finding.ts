// What makes the demo cities' goals findable: topics of their words, coarse sample outlines, and agreements to be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@plumbline/policy';
import { rows, runAs } from '@plumbline/platform/server';
import {
  agreeToComparison,
  publishBoundaries,
  publishedMeasures,
  saveTopicMap,
} from '@plumbline/publishing/server';
import { demoFolder } from './demo-files';

interface DemoFinding {
  topics: Parameters<typeof saveTopicMap>[0];
  /** Drawn for the demonstration, and saying so. */
  boundaries: (Omit<Parameters<typeof publishBoundaries>[0], 'geojson'> & { areas: object }) | null;
  /** Agreements are invented: no real city made them. */
  comparisons: Omit<Parameters<typeof agreeToComparison>[0], 'planSlug'>[];
}

/** Says what has not been said yet for a city; needs its release. */
export async function playFinding(slug: string, director: Actor): Promise<void> {
  const finding = JSON.parse(readFileSync(join(demoFolder(slug), 'finding.json'), 'utf8')) as DemoFinding;
  await runAs(director, async () => {
    if (await isEmpty('topic_map')) await saveTopicMap(finding.topics, 0);
  });
  const { boundaries } = finding;
  await runAs(director, async () => {
    if (!boundaries || !(await isEmpty('boundary_set'))) return;
    const { areas, ...about } = boundaries;
    await publishBoundaries({
      ...about,
      geojson: JSON.stringify(areas),
      codeProperty: 'code',
      nameProperty: 'name',
    });
  });
  for (const given of finding.comparisons) {
    await runAs(director, async () => {
      const known = await rows('select 1 from comparison_choice where definition = $1', [given.definition]);
      // Only what was approved in time is in the release.
      const measure = (await publishedMeasures()).find(
        ({ departmentCode, metric }) =>
          departmentCode === given.departmentCode && metric.code === given.metricCode,
      );
      if (known.length === 0 && measure) await agreeToComparison({ ...given, planSlug: measure.planSlug });
    });
  }
}

async function isEmpty(table: 'topic_map' | 'boundary_set'): Promise<boolean> {
  return (await rows(`select 1 from ${table} limit 1`)).length === 0;
}
