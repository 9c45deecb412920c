// A city with one team that counts people by race, and what people do with a draft of its release, for specs of privacy.
import type { MetricGiven } from '@plumbline/measuring/domain';
import { saveMetrics } from '@plumbline/measuring/server';
import { aCategorySet, aMetric } from '@plumbline/measuring/testing';
import type { TestPerson, startTestServer } from '@plumbline/testing';
import { TestQuarter, exampleTree } from './quarter';

type TestServer = Awaited<ReturnType<typeof startTestServer>>;

type Given = MetricGiven['observations'][number];

/** A value of FY 2026 as a file brings it: of a group, or of everyone; `counts` are numerator and denominator. */
export function value(
  categoryCode: string | null,
  text: string,
  counts: [string, string] | null = null,
): Given {
  const [numerator, denominator] = counts ?? [null, null];
  const given = { periodLabel: 'FY 2026', periodEndsOn: '2026-06-30', categoryCode, value: text };
  return { ...given, numerator, denominator, missingReason: null, sourceUrl: null, sample: false };
}

/** A measure of the three groups that is due once a year, so that this quarter asks for nothing. */
export function byRace(code: string, unit: string, observations: Given[]): MetricGiven {
  return aMetric(code, { unit, frequency: 'YEARLY', categorySetCode: 'RACE', observations });
}

/** A hundred people, seven of them of one group. */
export const PEOPLE = [value(null, '100'), value('ASIAN', '33'), value('BLACK', '7'), value('WHITE', '60')];

/** A city whose only team reports the metrics; its report is approved. */
export async function cityWith(
  server: TestServer,
  metrics: MetricGiven[],
  { approved = true } = {},
): Promise<TestQuarter> {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  await aCategorySet(quarter.city);
  await save(quarter, metrics);
  if (approved) await approve(quarter);
  return quarter;
}

async function save(quarter: TestQuarter, metrics: MetricGiven[]): Promise<void> {
  const goals = exampleTree('PARKS').goals.map((goal) => ({
    ...goal,
    metrics: [...goal.metrics, ...metrics],
  }));
  await quarter.city.asSystem(() => saveMetrics(quarter.teams[0]!.planId, goals, 'Imported for a test.'));
}

/** Takes the team's report through its review. */
export async function approve(quarter: TestQuarter): Promise<void> {
  await quarter.fill(quarter.teams[0]!);
  await quarter.approve(quarter.teams[0]!);
}

const DRAFT = `id version problems { message path waysOut { kind says cells { periodLabel group place } releases { id } } }
  hiddenByChoice { id metric kind group reason at by { id } } viewerCan { publish hide publishBlockedBecause } preview { departments {
    plans { goals { metrics { code observations { periodLabel category value hidden } } } } } }`;

/** A draft as a person sees it. */
export async function draftFor(server: TestServer, person: TestPerson, id: string) {
  const { data, errors } = await server
    .as(person)
    .execute(`query ($id: ID!) { releaseDraft(id: $id) { ${DRAFT} } }`, { id });
  expect(errors).toBeUndefined();
  return data.releaseDraft;
}

/** The values a draft shows of a metric, by group; those with the mark are null. */
export function shownOf(
  draft: Awaited<ReturnType<typeof draftFor>>,
  code: string,
): Record<string, string | null> {
  const metrics = draft.preview.departments[0].plans[0].goals[0].metrics;
  const found = metrics.find((metric: { code: string }) => metric.code === code);
  return Object.fromEntries(
    found.observations.map((row: { category: string | null; value: string | null }) => [
      row.category ?? 'Total',
      row.value,
    ]),
  );
}

/** Hides in a draft, or shows again; answers the payload. */
export async function change(
  server: TestServer,
  person: TestPerson,
  name: 'hideInRelease' | 'showInRelease',
  input: object,
) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.as(person).execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       releaseDraft { ${DRAFT} } userErrors { code message path } } }`,
    { input },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[name];
}

/** The chief's attempt to publish a draft; answers the payload. */
export async function publishDraft(
  server: TestServer,
  quarter: TestQuarter,
  draft: { id: string; version: number },
) {
  const { data } = await server.as(quarter.chief).execute(
    `mutation ($input: PublishReleaseInput!) { publishRelease(input: $input) {
       release { id slug } userErrors { code message path } } }`,
    { input: { releaseDraftId: draft.id, expectedVersion: draft.version } },
  );
  return data.publishRelease;
}

/** Where the metric P1 stands in a draft. */
export const PLACE = { team: 'Team PARKS', plan: 'Plan of PARKS', goal: 'G1', metric: 'P1' };
