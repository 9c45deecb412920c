// Setting up a demo city step by step; each step that is done already is passed over, so that a broken run can go on.
import type { Actor } from '@plumbline/policy';
import { createCity, createCohorts, createDepartments, createPlanningTeams } from '@plumbline/cities/server';
import { importPlanFile, importValuesFile } from '@plumbline/exchange/server';
import { STANDARD_MAPPINGS } from '@plumbline/measuring/domain';
import { keepCategoryMapping, keepCategorySet } from '@plumbline/measuring/server';
import { addCycle, keepPlanTemplate, reviseCycleStep } from '@plumbline/planning/server';
import { newId, rows, runAs, systemOf as systemActor } from '@plumbline/platform/server';
import { keepPublicCity } from '@plumbline/publishing/server';
import type { DemoCity } from './demo-files';
import { readDemoPlans, readDemoSeries, standardSetsOf, workbookOf } from './demo-files';
import { appointEverybody, assignPortfolios } from './demo-people';

/** The product itself, at work in a city. */
export function systemOf(cityId: string): Actor {
  return systemActor(cityId, newId(), 'demo');
}

async function isEmpty(
  table: 'city' | 'department' | 'cohort' | 'planning_team' | 'cycle',
): Promise<boolean> {
  return (await rows(`select 1 from ${table} limit 1`)).length === 0;
}

async function calendarOf(city: DemoCity): Promise<void> {
  if (!(await isEmpty('cycle'))) return;
  for (const { steps, ...cycle } of city.cycles) {
    const { id } = await addCycle({
      ...cycle,
      steps: steps.map(({ name, statutoryOn, committedOn, actualOn, revisions }) => ({
        ...{ name, statutoryOn, actualOn },
        committedOn: revisions[0]?.from ?? committedOn,
      })),
    });
    const kept = await rows<{ id: string; version: number }>(
      'select id, version from cycle_step where cycle_id = $1 order by position',
      [id],
    );
    for (const [index, { revisions }] of steps.entries()) {
      let step: { id: string; version: number } | undefined = kept[index];
      for (const { to, reason } of revisions) {
        if (!step) continue;
        step = await reviseCycleStep({
          cycleStepId: step.id,
          expectedVersion: step.version,
          committedOn: to,
          reason,
        });
      }
    }
  }
}

/**
 * Names, labels, calendar, departments, teams, templates, category sets and people of the city; it is open at once, or
 * `PREPARED` to take over its address later.
 */
export async function setUpCity(city: DemoCity, standing: 'OPEN' | 'PREPARED' = 'OPEN'): Promise<void> {
  await runAs(systemOf(city.id), async () => {
    if (await isEmpty('city')) await createCity({ ...city, standing });
    if (await isEmpty('department')) await createDepartments(city.departments);
    if (city.cohorts.length > 0 && (await isEmpty('cohort'))) await createCohorts(city.cohorts);
    if (await isEmpty('planning_team')) await createPlanningTeams(city.planningTeams);
    for (const template of city.planTemplates) await keepPlanTemplate(template);
    for (const { code, version, name, categories } of city.categorySets) {
      await keepCategorySet({ code, version, name, categories });
    }
    const standard = standardSetsOf(city);
    for (const set of standard) await keepCategorySet(set);
    for (const mapping of STANDARD_MAPPINGS) {
      const isHere = ({ code, version }: { code: string; version: string }) =>
        standard.some((set) => set.code === code && set.version === version);
      if (isHere(mapping.from) && isHere(mapping.to)) await keepCategoryMapping(mapping);
    }
    await calendarOf(city);
    await appointEverybody(city);
    await assignPortfolios(city);
    await keepPublicCity();
  });
}

/** Imports every plan of the city's files through the import that people use; answers how many there are. */
export async function importPlans(city: DemoCity, importer: Actor): Promise<number> {
  const teams = await runAs(systemOf(city.id), () =>
    rows<{ id: string; code: string }>(
      `select td.planning_team_id as id, d.code from planning_team_department td join department d on d.id = td.department_id`,
    ),
  );
  const teamOf = new Map(teams.map(({ code, id }) => [code, id]));
  const plans = readDemoPlans(city.slug);
  for (const plan of plans) {
    const teamId = teamOf.get(plan.team) ?? '';
    const bytes = await workbookOf(plan, city.terms);
    const fileName = `${plan.team.toLowerCase()}-${plan.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.xlsx`;
    const { problems } = await runAs(importer, () => importPlanFile({ teamId, fileName, bytes }, false));
    const wrong = problems.find(({ severity }) => severity === 'ERROR');
    if (wrong) throw new Error(`${fileName}, ${wrong.sheet} row ${wrong.row}: ${wrong.message}`);
  }
  return plans.length;
}

/** Brings in the published values of the city's files, each with its source; answers how many values are new. */
export async function importSeries(city: DemoCity, importer: Actor): Promise<number> {
  const plans = await runAs(systemOf(city.id), () =>
    rows<{ id: string; code: string; title: string }>(
      `select p.id, p.title, d.code from plan p
       join planning_team_department td on td.planning_team_id = p.planning_team_id
       join department d on d.id = td.department_id`,
    ),
  );
  let added = 0;
  for (const { file, bytes, team, plan, mapping, sourceUrl, dataDate } of readDemoSeries(city.slug)) {
    const planId = plans.find(({ code, title }) => code === team && title === plan)?.id ?? '';
    const reading = { mapping, sourceUrl, dataDate, sample: false };
    const outcome = await runAs(importer, () =>
      importValuesFile({ planId, fileName: file, bytes }, reading, false),
    );
    const wrong = outcome.problems.find(({ severity }) => severity === 'ERROR');
    if (wrong) throw new Error(`${file}, row ${wrong.row}, ${wrong.column}: ${wrong.message}`);
    added += outcome.added;
  }
  return added;
}
