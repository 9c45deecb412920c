// Setting up a city: its names and settings, labels, calendar, departments, teams and first members.
import { msg } from '@lingui/core/macro';
import { contentLanguage } from '@plumbline/language/domain';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';
import { audit, cityId, db, newId, now, rows } from '@plumbline/platform/server';
import { DELIVERABLE_STATUSES, plainWords } from '@plumbline/cities/domain';
import { City, StatusOption, Term } from './city.entity';
import { Cohort, Department, PlanningTeam, PlanningTeamDepartment } from './department.entity';

/** A city's settings and labels, as its set-up gives them. */
export interface CitySettings {
  slug: string;
  name: string;
  officeName: string;
  planName: string;
  legalBasis: string | null;
  timeZone: string;
  fiscalYearStartMonth: number;
  reviewChain: Role[];
  dueBusinessDays?: number;
  graceBusinessDays?: number;
  /** From this hour (6 to 18) on the city's clocks people are reminded, unless they choose another; 8 by default. */
  reminderHour?: number;
  /** Business days a desk has for a report, 1 to 60; 10 by default. */
  reviewBusinessDays?: number;
  suppressionThreshold?: number;
  /** `PREPARED` for a city that takes over its address later; open by default. */
  standing?: 'PREPARED' | 'OPEN';
  languages?: string[];
  /** Where the public writes to about the published data. */
  contactEmail?: string;
  terms?: { key: string; singular: string; plural: string }[];
  statuses?: { status: string; label: string; hidden: boolean }[];
  holidays?: { onDate: CalendarDay; name: string }[];
}

/** A planning team with the departments it plans for, named by their codes. */
export interface TeamSettings {
  name: string;
  cohortNumber?: number | null;
  departmentCodes: string[];
}

/** Addresses the site needs for itself. */
const RESERVED = new Set([
  'about',
  'accessibility',
  'account',
  'assets',
  'calendar',
  'choose-city',
  'embed',
  'files',
  'follow',
  'forgot-password',
  'graphql',
  'health',
  'language',
  'library',
  'log-in',
  'log-out',
  'mailbox',
  'public',
  'session',
  'set-password',
]);

/** A published page in another language begins with the language's tag, and others may come. */
function namesLanguage(slug: string): boolean {
  return /^([a-z]{2}|ar-xb)$/.test(slug) || contentLanguage(slug) !== null;
}

/** Creates the city of this operation (a `system` actor whose `cityId` is the new city's id). */
export async function createCity(settings: CitySettings): Promise<City> {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(settings.slug)) {
    throw new Refusal(
      'INVALID',
      msg`"${{ slug: settings.slug }}" cannot be a city's address. Use small letters, digits and hyphens.`,
      {
        path: ['slug'],
      },
    );
  }
  if (RESERVED.has(settings.slug) || namesLanguage(settings.slug)) {
    throw new Refusal(
      'INVALID',
      msg`The site needs the address "${{ slug: settings.slug }}" for itself. Choose another.`,
      {
        path: ['slug'],
      },
    );
  }
  const city = await db()
    .getRepository(City)
    .save({
      id: cityId(),
      slug: settings.slug,
      name: settings.name,
      officeName: settings.officeName,
      planName: settings.planName,
      legalBasis: settings.legalBasis,
      timeZone: settings.timeZone,
      fiscalYearStartMonth: settings.fiscalYearStartMonth,
      reviewChain: settings.reviewChain,
      dueBusinessDays: settings.dueBusinessDays ?? 15,
      graceBusinessDays: settings.graceBusinessDays ?? 5,
      suppressionThreshold: settings.suppressionThreshold ?? 10,
      languages: settings.languages ?? ['en'],
      contactEmail: settings.contactEmail ?? null,
      createdAt: now(),
      standing: settings.standing ?? 'OPEN',
    });
  await rows(
    `update city set reminder_hour = coalesce($1, reminder_hour),
       review_business_days = coalesce($2, review_business_days)`,
    [settings.reminderHour ?? null, settings.reviewBusinessDays ?? null],
  );
  await db()
    .getRepository(Term)
    .insert((settings.terms ?? []).map((term) => ({ id: newId(), ...term })));
  const labels = new Map(settings.statuses?.map((option) => [option.status, option]));
  await db()
    .getRepository(StatusOption)
    .insert(
      DELIVERABLE_STATUSES.map((status, position) => ({
        id: newId(),
        status,
        label: labels.get(status)?.label ?? plainWords(status),
        hidden: labels.get(status)?.hidden ?? false,
        position,
      })),
    );
  const holidays = settings.holidays ?? [];
  await rows(
    'insert into holiday (id, on_date, name) select * from unnest($1::uuid[], $2::date[], $3::text[])',
    [holidays.map(() => newId()), holidays.map(({ onDate }) => onDate), holidays.map(({ name }) => name)],
  );
  await audit({
    action: 'city:create',
    subjectType: 'City',
    subjectId: city.id,
    summary: `Set up the city ${city.name}.`,
  });
  return city;
}

/** Adds departments; codes are unique in the city. */
export async function createDepartments(
  departments: readonly (Pick<Department, 'code' | 'name'> & Partial<Department>)[],
): Promise<Department[]> {
  const entities = departments.map((department) => ({
    departmentType: null,
    planArea: null,
    sourceUrl: null,
    sample: false,
    ...department,
    id: newId(),
  }));
  await db().getRepository(Department).insert(entities);
  await audit({
    action: 'city:create-departments',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Added ${entities.length} departments.`,
  });
  return entities;
}

/** Adds cohorts. */
export async function createCohorts(cohorts: readonly Omit<Cohort, 'id'>[]): Promise<Cohort[]> {
  const entities = cohorts.map((cohort) => ({ ...cohort, id: newId() }));
  await db().getRepository(Cohort).insert(entities);
  return entities;
}

/** Adds planning teams of one or several departments. */
export async function createPlanningTeams(teams: readonly TeamSettings[]): Promise<PlanningTeam[]> {
  const departments = new Map((await db().getRepository(Department).find()).map((one) => [one.code, one.id]));
  const cohorts = new Map((await db().getRepository(Cohort).find()).map((one) => [one.number, one.id]));
  const entities = teams.map((team) => ({
    id: newId(),
    name: team.name,
    cohortId: team.cohortNumber ? (cohorts.get(team.cohortNumber) ?? null) : null,
  }));
  await db().getRepository(PlanningTeam).insert(entities);
  const members = teams.flatMap((team, index) =>
    team.departmentCodes.map((code) => {
      const departmentId = departments.get(code);
      const planningTeamId = entities[index]?.id;
      if (!departmentId || !planningTeamId) {
        throw new Refusal(
          'NOT_FOUND',
          msg`The team "${{ teamName: team.name }}" names the department "${code}", which does not exist.`,
          {
            path: ['departmentCodes'],
          },
        );
      }
      return { id: newId(), planningTeamId, departmentId };
    }),
  );
  await db().getRepository(PlanningTeamDepartment).insert(members);
  await audit({
    action: 'city:create-teams',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Added ${entities.length} planning teams.`,
  });
  return entities;
}
