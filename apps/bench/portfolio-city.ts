// A city of the size the design expects, for measuring: 45 teams, 3,000 deliverables, 12 quarters of reports on them.
import 'reflect-metadata';
import {
  appointPerson,
  createCity,
  createDepartments,
  createPlanningTeams,
  passwordHash,
} from '@plumbline/cities/server';
import { PLAIN_TEMPLATE, type TreeDeliverable } from '@plumbline/planning/domain';
import { keepPlanTemplate, savePlanTree } from '@plumbline/planning/server';
import { keepPublicCity } from '@plumbline/publishing/server';
import {
  authRows,
  connectDatabase,
  connectNarrowRoles,
  disconnectNarrowRoles,
  newId,
  now,
  rows,
  runAs,
  systemOf,
} from '@plumbline/platform/server';
import { fiscalQuarterAfter } from '@plumbline/cities/domain';
import { openPeriod } from '@plumbline/reporting/server';
import { entities } from '../../apps/api/rooms';
import { CITY, DIRECTOR, PASSWORD, QUARTERS, TEAMS } from './portfolio-size';
import { numbers } from './measured';

const GOALS = 6;
const DELIVERABLES_OF_GOAL = 11;
const STATUSES = ['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED', 'CONTINUOUS'];

/** Makes the city in the database of `DATABASE_URL`, through the services people use; only the mass of updates is SQL. */
export async function makePortfolioCity(): Promise<void> {
  const database = await connectDatabase(entities);
  connectNarrowRoles();
  const cityId = newId();
  const city = systemOf(cityId, newId(), 'bench');
  await runAs(city, async () => {
    await createCity({
      ...{ slug: CITY, name: 'Bench City', officeName: 'Office of Equity', planName: 'Equity Plan' },
      ...{ legalBasis: null, timeZone: 'America/New_York', fiscalYearStartMonth: 7 },
      reviewChain: ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'],
    });
    await keepPlanTemplate(PLAIN_TEMPLATE);
    const codes = Array.from({ length: TEAMS }, (_one, index) => `D${String(index + 1).padStart(2, '0')}`);
    await createDepartments(
      codes.map((code, index) => ({
        ...{ code, name: `Department of Public Service ${index + 1}` },
        departmentType: `Type ${(index % 5) + 1}`,
        planArea: `Area ${(index % 7) + 1}`,
      })),
    );
    await createPlanningTeams(
      codes.map((code, index) => ({
        name: `Department of Public Service ${index + 1}`,
        departmentCodes: [code],
      })),
    );
    await keepPublicCity();
  });
  await plansOf(city);
  await quartersOf(city);
  await officersOf(city);
  const { personId } = await runAs(city, () =>
    appointPerson({
      ...{ email: DIRECTOR, displayName: 'Director of Equity Planning', role: 'PLANNING_DIRECTOR' },
      ...{ departmentId: null, fromOn: '2020-01-01', invite: false },
    }),
  );
  await authRows('select identity.set_password($1, $2, $3)', [personId, await passwordHash(PASSWORD), now()]);
  await disconnectNarrowRoles();
  await database.destroy();
}

/** Somebody in each department who looks after its promises. */
async function officersOf(city: ReturnType<typeof systemOf>): Promise<void> {
  await runAs(city, async () => {
    const departments = await rows<{ id: string; code: string }>('select id, code from department');
    for (const { id, code } of departments)
      await appointPerson({
        ...{ email: `officer.${code.toLowerCase()}@${CITY}.example`, displayName: `Equity officer, ${code}` },
        ...{ role: 'EQUITY_OFFICER', departmentId: id, fromOn: '2020-01-01', invite: false },
      });
  });
}

async function plansOf(city: ReturnType<typeof systemOf>): Promise<void> {
  const next = numbers(3);
  const teams = await runAs(city, () => rows<{ id: string }>('select id from planning_team order by name'));
  for (const team of teams) {
    const goals = Array.from({ length: GOALS }, (_goal, g) => ({
      ...{ code: `G${g + 1}`, text: `Everyone is served as well as anyone, part ${g + 1}.`, horizon: null },
      ...{ priority: null, theme: `Theme ${(g % 4) + 1}`, planArea: null, populationFocus: null },
      ...{
        geographyFocus: null,
        isProcess: false,
        sourceUrl: null,
        sample: false,
        strategies: [],
        metrics: [],
      },
      deliverables: Array.from({ length: DELIVERABLES_OF_GOAL }, (_one, d): TreeDeliverable => ({
        ...{ code: `G${g + 1}-D${d + 1}`, strategyCode: null, ownerRole: null, departmentCode: null },
        text: `Deliver what was promised to residents, number ${g * DELIVERABLES_OF_GOAL + d + 1}.`,
        dueOn: `${2026 + Math.floor(next() * 3)}-06-30`,
        ...{
          actualOn: null,
          status: null,
          redateReason: null,
          sourceUrl: null,
          sample: false,
          milestones: [],
        },
      })),
    }));
    await runAs(city, () =>
      savePlanTree(team.id, {
        ...{ planTitle: 'Equity Plan', cycleName: null, startsOn: '2020-01-01', endsOn: null },
        ...{ sourceUrl: null, sample: false, goals },
      }),
    );
  }
}

/** The latest quarters, all reported on but the running one: each report approved but the newest, which are in review. */
async function quartersOf(city: ReturnType<typeof systemOf>): Promise<void> {
  const today = now().toISOString().slice(0, 10);
  for (let back = QUARTERS - 1; back >= 0; back -= 1) {
    const { code, startsOn } = fiscalQuarterAfter(today, 7, -back);
    await runAs(city, () => openPeriod(code));
    if (back === 0) continue;
    await runAs(city, async () => {
      await rows(
        `insert into progress_update (id, report_id, deliverable_id, status, note, is_done, recorded_at)
         select gen_random_uuid(), q.id, d.id, ($2::text[])[1 + floor(random() * $3)::int], 'What was planned was done.',
           true, $4::date + interval '80 days'
         from quarterly_report q
         join reporting_period p on p.id = q.reporting_period_id and p.code = $1
         join plan on plan.planning_team_id = q.planning_team_id
         join deliverable d on d.plan_id = plan.id`,
        [code, STATUSES, STATUSES.length, startsOn],
      );
      await rows(
        `insert into report_revision (id, report_id, number, at, content)
         select gen_random_uuid(), q.id, 1, now(), jsonb_build_object('deliverableIds',
           (select jsonb_agg(d.id) from deliverable d join plan on plan.id = d.plan_id
            where plan.planning_team_id = q.planning_team_id), 'metricIds', '[]'::jsonb, 'measures', '[]'::jsonb, 'summary', null)
         from quarterly_report q join reporting_period p on p.id = q.reporting_period_id where p.code = $1`,
        [code],
      );
      await rows(
        `update quarterly_report q set state = $2, current_step = $3, review_chain = '{PLANNING_MANAGER,PLANNING_DIRECTOR}',
           first_submitted_on = p.due_on, held_by = $4, held_since = p.due_on
         from reporting_period p where p.id = q.reporting_period_id and p.code = $1`,
        back === 1 ? [code, 'SUBMITTED', 0, 'PLANNING_MANAGER'] : [code, 'APPROVED', null, null],
      );
    });
  }
}
