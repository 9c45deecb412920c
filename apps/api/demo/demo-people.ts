// The people of a demo city: nobody is invented, everyone is a role in an office, and each may log in.
import { DEPARTMENT_ROLES, type Actor, type Role } from '@plumbline/policy';
import { labelOf } from '@plumbline/cities/domain';
import { PortfolioAssignment, appointPerson } from '@plumbline/cities/server';
import { authRows, db, newId, now, rows } from '@plumbline/platform/server';
import type { DemoCity } from './demo-files';

/** From when everybody in the demo holds their role. */
const SINCE = '2024-01-01';

/** Somebody of the demo and the one role they hold. */
export interface DemoPerson {
  email: string;
  displayName: string;
  role: Role;
  /** Code of the department, or null for a role of the whole city. */
  department: string | null;
  /** Listed among the log-ins that are printed. */
  listed: boolean;
}

const CITY_ROLES: readonly Role[] = [
  'PLANNING_MANAGER',
  'PLANNING_DIRECTOR',
  'CHIEF_EQUITY_OFFICER',
  'COUNSEL',
  'BUDGET_READER',
  'OVERSIGHT_MEMBER',
  'AUDITOR',
  'CITY_ADMIN',
];

const SHORT: Partial<Record<Role, string>> = {
  EQUITY_OFFICER: 'officer',
  DEPARTMENT_LEAD: 'lead',
  DEPARTMENT_HEAD: 'head',
};

/** The part of an e-mail address that names a role: `equity-officer`. */
function mailName(role: Role): string {
  return role.toLowerCase().replaceAll('_', '-');
}

/** Everybody of a demo city: one listed log-in for each role, further managers, and three people in each department. */
export function peopleOf(city: DemoCity): DemoPerson[] {
  const at = `@${city.slug}.example`;
  const title = (role: Role) => {
    const label = labelOf(city.terms, `role.${role}`).singular;
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
  const offices = new Map(city.departments.map(({ code, name }) => [code, name]));
  const demo = city.demo.department;
  const listed = (role: Role, department: string | null): DemoPerson => ({
    email: mailName(role) + at,
    displayName: `${title(role)}, ${department ? offices.get(department) : city.officeName}`,
    role,
    department,
    listed: true,
  });
  const managers = Array.from({ length: city.demo.secondManagers }, (_, index): DemoPerson => ({
    ...listed('PLANNING_MANAGER', null),
    email: `planning-manager-${index + 2}${at}`,
    displayName: `${title('PLANNING_MANAGER')} ${index + 2}, ${city.officeName}`,
    listed: false,
  }));
  const importer: DemoPerson = {
    ...listed('PLANNING_DIRECTOR', null),
    email: `planning-director-2${at}`,
    displayName: `${title('PLANNING_DIRECTOR')} 2, ${city.officeName}`,
    listed: false,
  };
  const departments = city.departments.flatMap(({ code, name }) =>
    DEPARTMENT_ROLES.map((role): DemoPerson => ({
      email: `${SHORT[role]}.${code.toLowerCase()}${at}`,
      // In the department of the listed log-ins these are colleagues of theirs.
      displayName: `${title(role)}${code === demo ? ' 2' : ''}, ${name}`,
      role,
      department: code,
      listed: false,
    })),
  );
  return [
    ...DEPARTMENT_ROLES.map((role) => listed(role, demo)),
    ...CITY_ROLES.map((role) => listed(role, null)),
    ...managers,
    importer,
    ...departments,
  ];
}

/** The people of a city as those who act: found by role and department. */
export class Cast {
  constructor(
    private readonly cityId: string,
    private readonly people: readonly (DemoPerson & { personId: string; departmentId: string | null })[],
    private readonly portfolios: ReadonlyMap<string, string[]>,
  ) {}

  private actor(person: (typeof this.people)[number] | undefined): Actor {
    if (!person) throw new Error('Nobody in the demo holds this role.');
    return {
      kind: 'person',
      personId: person.personId,
      cityId: this.cityId,
      appointments: [{ role: person.role, departmentId: person.departmentId }],
      portfolioTeamIds: this.portfolios.get(person.personId) ?? [],
      requestId: newId(),
    };
  }

  /** Whoever holds a role of the whole city; the listed one. */
  citywide(role: Role): Actor {
    return this.actor(this.people.find((person) => person.role === role && person.listed));
  }

  /** Who brings the plans in: a second director, because nobody approves what rests on their own import. */
  importer(): Actor {
    return this.actor(this.people.find(({ role, listed }) => role === 'PLANNING_DIRECTOR' && !listed));
  }

  /** The colleague in a department who is not among the listed log-ins. */
  inDepartment(role: Role, departmentCode: string): Actor {
    return this.actor(
      this.people.find(
        (person) => person.role === role && person.department === departmentCode && !person.listed,
      ),
    );
  }

  /** The manager who has the team in their portfolio. */
  managerOf(teamId: string): Actor {
    return this.actor(
      this.people.find(
        ({ role, personId }) =>
          role === 'PLANNING_MANAGER' && this.portfolios.get(personId)?.includes(teamId),
      ),
    );
  }
}

/** Appoints those who are not appointed yet. Runs as the system, in the city. */
export async function appointEverybody(city: DemoCity): Promise<void> {
  const departments = await rows<{ id: string; code: string }>('select id, code from department');
  const idOf = new Map(departments.map(({ code, id }) => [code, id]));
  const known = await rows<{ email: string }>(
    'select p.email from appointment a join person p on p.id = a.person_id',
  );
  const appointed = new Set(known.map(({ email }) => email));
  for (const { email, displayName, role, department } of peopleOf(city)) {
    if (appointed.has(email)) continue;
    const departmentId = department ? (idOf.get(department) ?? null) : null;
    await appointPerson({ email, displayName, role, departmentId, fromOn: SINCE, invite: false });
  }
}

/** Spreads the planning teams over the managers, the team of the listed log-ins to the listed manager. */
export async function assignPortfolios(city: DemoCity): Promise<void> {
  const [kept] = await rows('select 1 from portfolio_assignment limit 1');
  if (kept) return;
  const managers = await rows<{ id: string; email: string }>(
    `select p.id, p.email from appointment a join person p on p.id = a.person_id where a.role = 'PLANNING_MANAGER'
     order by length(p.email), p.email`,
  );
  const teams = await rows<{ id: string; demo: boolean }>(
    `select t.id, bool_or(d.code = $1) as demo from planning_team t
     join planning_team_department td on td.planning_team_id = t.id join department d on d.id = td.department_id
     group by t.id, t.name order by demo desc, t.name`,
    [city.demo.department],
  );
  const assignments = teams.map((team, index) => ({
    id: newId(),
    personId: managers[index % managers.length]?.id ?? '',
    planningTeamId: team.id,
    fromOn: SINCE,
    untilOn: null,
    assignedBy: null,
  }));
  await db().getRepository(PortfolioAssignment).insert(assignments);
}

/** The city's people as actors. Runs as the system, in the city. */
export async function castOf(city: DemoCity): Promise<Cast> {
  const ids = await rows<{ email: string; personId: string; departmentId: string | null }>(
    `select p.email, p.id as "personId", a.department_id as "departmentId"
     from appointment a join person p on p.id = a.person_id`,
  );
  const byEmail = new Map(ids.map((row) => [row.email, row]));
  const portfolios = new Map<string, string[]>();
  const assigned = await rows<{ person_id: string; planning_team_id: string }>(
    'select person_id, planning_team_id from portfolio_assignment where until_on is null',
  );
  for (const { person_id, planning_team_id } of assigned) {
    portfolios.set(person_id, [...(portfolios.get(person_id) ?? []), planning_team_id]);
  }
  const people = peopleOf(city).map((person) => {
    const row = byEmail.get(person.email);
    if (!row) throw new Error(`${person.email} is not appointed.`);
    return { ...person, personId: row.personId, departmentId: row.departmentId };
  });
  return new Cast(city.id, people, portfolios);
}

/** Gives everybody the demo password (its hash). */
export async function setPasswords(
  city: DemoCity,
  hash: string,
  idOf: (email: string) => string | undefined,
): Promise<void> {
  await Promise.all(
    peopleOf(city).map(async ({ email }) => {
      const personId = idOf(email);
      if (personId) await authRows('select identity.set_password($1, $2, $3)', [personId, hash, now()]);
    }),
  );
}
