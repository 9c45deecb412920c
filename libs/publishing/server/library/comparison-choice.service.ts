// Which of its measures a city lets stand beside those of other cities; it can take every agreement back.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { theCity } from '@plumbline/cities/server';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, cityId, newId, now, rows } from '@plumbline/platform/server';
import { definitionVersion, differsFrom, sharedDefinition } from '@plumbline/publishing/domain';
import { readPublicRelease } from '../public.queries';
import { CHOICE_COLUMNS, measuresOf, type Choice, type MeasureInRelease } from './comparison.queries';

/** What somebody agrees to. */
export type GivenChoice = Omit<Choice, 'version' | 'agreed'>;

/** What the city said last about each definition. */
export async function comparisonChoices(): Promise<Choice[]> {
  return rows<Choice>(
    `select distinct on (definition) ${CHOICE_COLUMNS} from comparison_choice order by definition, version desc`,
  );
}

/** The measures of the city's latest release. */
export async function publishedMeasures(): Promise<MeasureInRelease[]> {
  const release = await readPublicRelease((await theCity()).slug, null);
  return release ? measuresOf(release) : [];
}

/** Agrees that a measure of the latest release stands beside those of other cities that follow the same definition. */
export async function agreeToComparison(given: GivenChoice): Promise<Choice> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const version = definitionVersion(given.definition, given.definitionVersion);
  if (!version)
    throw new Refusal('INVALID', msg`Choose a definition from the list.`, { path: ['definition'] });
  if (!version.denominators.some(({ key }) => key === given.denominator)) {
    throw new Refusal('INVALID', msg`Choose what the measure is counted against.`, { path: ['denominator'] });
  }
  const measure = (await publishedMeasures()).find(
    ({ departmentCode, planSlug, metric }) =>
      departmentCode === given.departmentCode &&
      planSlug === given.planSlug &&
      metric.code === given.metricCode,
  );
  if (!measure) {
    throw new Refusal('INVALID', msg`Choose a measure of your latest release.`, { path: ['measure'] });
  }
  const { metric } = measure;
  const [differs] = differsFrom(version, metric);
  if (differs === 'unit') {
    throw new Refusal(
      'INVALID',
      msg`“${{ name: metric.name }}” is counted in ${{ unit: metric.unit }}. This definition needs ${{ needed: version.unit }}. Choose another measure.`,
      { path: ['measure'] },
    );
  }
  if (differs) {
    throw new Refusal(
      'INVALID',
      msg`“${{ name: metric.name }}” is another kind of measure, or another direction is good. Choose one that follows the definition.`,
      { path: ['measure'] },
    );
  }
  const before = (await comparisonChoices()).find(({ definition }) => definition === given.definition);
  const choice = { ...given, version: (before?.version ?? 0) + 1, agreed: true };
  await keep(choice);
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Agreed that “${metric.name}” is compared with other cities: ${nameOf(given.definition)}.`,
    detail: { ...choice },
  });
  return choice;
}

/** Takes an agreement back. The public sees at once that the city does not agree, and none of the measure's values. */
export async function takeBackComparison(definition: string): Promise<Choice> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const before = (await comparisonChoices()).find((one) => one.definition === definition);
  if (!before?.agreed) {
    throw new Refusal(
      'NOT_FOUND',
      msg`The city has not agreed to this comparison, so there is nothing to take back.`,
    );
  }
  const choice = { ...before, version: before.version + 1, agreed: false };
  await keep(choice);
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Took back the agreement to be compared: ${nameOf(definition)}.`,
    detail: { ...choice },
  });
  return choice;
}

function nameOf(definition: string): string {
  const shared = sharedDefinition(definition);
  return shared ? say(shared.name) : definition;
}

async function keep(choice: Choice): Promise<void> {
  await rows(
    `insert into comparison_choice (id, definition, version, definition_version, denominator, department_code, plan_slug,
       metric_code, agreed, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[newId(), choice.definition, choice.version, choice.definitionVersion, choice.denominator],
      ...[choice.departmentCode, choice.planSlug, choice.metricCode, choice.agreed, now()],
    ],
  );
}
