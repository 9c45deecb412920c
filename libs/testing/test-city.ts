// A city of its own for each test, with the departments, teams and people the test needs.
import type { Role } from '@plumbline/policy';
import { authRows, newId, now, runAs } from '@plumbline/platform/server';
import {
  type CitySettings,
  appointPerson,
  createCity,
  createCohorts,
  createDepartments,
  createPlanningTeams,
  passwordHash,
  PortfolioAssignment,
} from '@plumbline/cities/server';
import { db } from '@plumbline/platform/server';

/** Every test person's password. */
export const TEST_PASSWORD = 'correct horse battery staple';
let hashed: Promise<string> | null = null;
let serial = 0;

/** Somebody who can log in. */
export interface TestPerson {
  personId: string;
  email: string;
  displayName: string;
  citySlug: string;
}

/** A department, its planning team and their names. */
export interface TestTeam {
  id: string;
  name: string;
  departmentIds: string[];
  departmentCodes: string[];
}

/** The city of one test. */
export class TestCity {
  private constructor(
    readonly id: string,
    readonly slug: string,
  ) {}

  static async create(settings: Partial<CitySettings> = {}): Promise<TestCity> {
    serial += 1;
    const id = newId();
    const city = new TestCity(id, settings.slug ?? `city-${serial}-${id.slice(-6)}`);
    await city.asSystem(() =>
      createCity({
        name: `Test City ${serial}`,
        officeName: 'Office of Equity',
        planName: 'Equity Plan',
        legalBasis: null,
        timeZone: 'America/New_York',
        fiscalYearStartMonth: 7,
        reviewChain: ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'],
        ...settings,
        slug: city.slug,
      }),
    );
    return city;
  }

  /** Runs `fn` as the product itself, in this city. */
  asSystem<T>(fn: () => Promise<T>): Promise<T> {
    return runAs(
      {
        kind: 'system',
        personId: null,
        cityId: this.id,
        appointments: [],
        portfolioTeamIds: [],
        requestId: newId(),
        name: 'test set-up',
      },
      fn,
    );
  }

  /** Runs `fn` as this person, in this city, in a transaction of its own; they hold no role in it. */
  asPerson<T>({ personId }: TestPerson, fn: () => Promise<T>): Promise<T> {
    const who = {
      kind: 'person',
      personId,
      cityId: this.id,
      appointments: [],
      portfolioTeamIds: [],
    } as const;
    return runAs({ ...who, requestId: newId() }, fn);
  }

  /** A planning team of `codes.length` departments (one by default). */
  async team(...codes: string[]): Promise<TestTeam> {
    serial += 1;
    const departmentCodes = codes.length > 0 ? codes : [`D${serial}`];
    const name = `Team ${departmentCodes.join(' and ')}`;
    return this.asSystem(async () => {
      const departments = await createDepartments(
        departmentCodes.map((code) => ({ code, name: `Department ${code}` })),
      );
      const [team] = await createPlanningTeams([{ name, departmentCodes }]);
      return {
        id: team?.id ?? '',
        name,
        departmentIds: departments.map((department) => department.id),
        departmentCodes,
      };
    });
  }

  async cohort(number: number, name: string): Promise<void> {
    await this.asSystem(() => createCohorts([{ number, name, endsOn: null }]));
  }

  /**
   * A person with a role; department roles need the team, whose first department they join. A planning manager given
   * a team gets it as their portfolio.
   */
  async person(role: Role, team?: TestTeam): Promise<TestPerson> {
    serial += 1;
    const email = `${role.toLowerCase()}-${serial}@${this.slug}.example`;
    const displayName = `${role} ${serial}`;
    const isDepartmentRole = ['EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'DEPARTMENT_HEAD'].includes(role);
    const appointment = await this.asSystem(() =>
      appointPerson({
        email,
        displayName,
        role,
        departmentId: isDepartmentRole ? (team?.departmentIds[0] ?? null) : null,
        fromOn: '2020-01-01',
        invite: false,
      }),
    );
    hashed ??= passwordHash(TEST_PASSWORD);
    await authRows('select identity.set_password($1, $2, $3)', [appointment.personId, await hashed, now()]);
    const person = { personId: appointment.personId, email, displayName, citySlug: this.slug };
    if (role === 'PLANNING_MANAGER' && team) await this.givePortfolio(person, team);
    return person;
  }

  /** Another appointment for somebody who has one already. */
  async alsoAppoint(person: TestPerson, role: Role, team?: TestTeam): Promise<void> {
    await this.asSystem(() =>
      appointPerson({
        email: person.email,
        displayName: person.displayName,
        role,
        departmentId: team?.departmentIds[0] ?? null,
        fromOn: '2020-01-01',
        invite: false,
      }),
    );
  }

  async givePortfolio(manager: TestPerson, team: TestTeam): Promise<void> {
    await this.asSystem(async () => {
      await db().getRepository(PortfolioAssignment).insert({
        id: newId(),
        personId: manager.personId,
        planningTeamId: team.id,
        fromOn: '2020-01-01',
        untilOn: null,
        assignedBy: null,
      });
    });
  }
}
