// Keeping a city's plan templates: every change is a new version, and plans stay with the version they began on.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, db, newId, now, rows } from '@plumbline/platform/server';
import { PLAIN_TEMPLATE, checkedTemplate, type PlanTemplate } from '@plumbline/planning/domain';
import { claimName } from './claim-name';
import { PlanTemplateVersion } from './plan.entity';

/** The newest version of each of the city's templates, by the time their first version was kept. */
export async function planTemplates(): Promise<PlanTemplateVersion[]> {
  return rows<PlanTemplateVersion>(
    `select id, name, version, content, "keptAt" from (
       select distinct on (name) id, name, version, content, kept_at as "keptAt", min(kept_at) over (partition by name) as since
       from plan_template order by name, version desc
     ) newest order by since, name`,
  );
}

/**
 * Keeps a template. The same content under the same name changes nothing and answers the kept version; other
 * content becomes its next version. Refuses every wrong part of it at once, each with its place.
 */
export async function keepPlanTemplate(content: PlanTemplate): Promise<PlanTemplateVersion> {
  authorize('calendar:keep', {});
  const template = checkedTemplate(content);
  await claimName('plan template', template.name);
  const newest = (await planTemplates()).find((kept) => kept.name === template.name);
  if (newest && (await sameContent(newest.id, template))) return newest;
  const kept = {
    id: newId(),
    name: template.name,
    version: (newest?.version ?? 0) + 1,
    content: template,
    keptAt: now(),
  };
  await db().getRepository(PlanTemplateVersion).insert(kept);
  await audit({
    action: 'calendar:keep',
    subjectType: 'PlanTemplate',
    subjectId: kept.id,
    summary: `Kept version ${kept.version} of the plan template "${kept.name}".`,
  });
  return kept;
}

async function sameContent(id: string, content: PlanTemplate): Promise<boolean> {
  const [found] = await rows<{ same: boolean }>(
    'select content = $2::jsonb as same from plan_template where id = $1',
    [id, JSON.stringify(content)],
  );
  return found?.same ?? false;
}

/** A template to begin a plan with; `id` is null for the plain one as long as the city has not kept any. */
export interface ChosenTemplate {
  id: string | null;
  content: PlanTemplate;
}

/** The template named, or the city's first one in its newest version, or the plain one; refuses `NOT_FOUND`. */
export async function chosenTemplate(id: string | null | undefined): Promise<ChosenTemplate> {
  if (!id) return (await planTemplates())[0] ?? { id: null, content: PLAIN_TEMPLATE };
  const found = await db().getRepository(PlanTemplateVersion).findOneBy({ id });
  if (found) return found;
  throw new Refusal('NOT_FOUND', msg`There is no such plan template here.`, { path: ['templateId'] });
}

/** The id of the kept template; keeps the plain one when the city has none of its own. */
export async function templateId({ id }: ChosenTemplate): Promise<string> {
  if (id !== null) return id;
  const kept = { id: newId(), name: PLAIN_TEMPLATE.name, version: 1, content: PLAIN_TEMPLATE, keptAt: now() };
  await db().getRepository(PlanTemplateVersion).insert(kept);
  return kept.id;
}
