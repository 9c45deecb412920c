// Appointing people, ending appointments, and handing planning teams to managers.
import { msg, t } from '@lingui/core/macro';
import { DEPARTMENT_ROLES, type Role } from '@plumbline/policy';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, newId, now, rows, sendMail, today } from '@plumbline/platform/server';
import { Appointment, PortfolioAssignment } from './appointment.entity';
import { cityLabels, theCity } from './city.queries';
import { Department, PlanningTeam } from './department.entity';
import { aPasswordLink } from './password.service';

/** Who is appointed to what, where, from when. */
export interface NewAppointment {
  email: string;
  displayName: string;
  role: Role;
  departmentId: string | null;
  fromOn?: CalendarDay;
  untilOn?: CalendarDay | null;
  /** False when the way in reaches the person otherwise, e.g. while a city is set up. */
  invite?: boolean;
}

/** Appoints a person, making them known by their e-mail if they are new, and mails them the way in. */
export async function appointPerson(input: NewAppointment): Promise<Appointment> {
  authorize('people:appoint', { appointsRole: input.role });
  if (input.role === 'PLATFORM_OPERATOR') {
    throw new Refusal('NOT_ALLOWED', msg`Platform operators are not appointed in a city.`, {
      path: ['role'],
    });
  }
  const needsDepartment = DEPARTMENT_ROLES.includes(input.role);
  if (needsDepartment !== (input.departmentId !== null)) {
    throw new Refusal(
      'INVALID',
      needsDepartment
        ? msg`Choose the department of this role.`
        : msg`This role is for the whole city: leave the department empty.`,
      { path: ['departmentId'] },
    );
  }
  if (input.departmentId && !(await db().getRepository(Department).findOneBy({ id: input.departmentId }))) {
    throw new Refusal('NOT_FOUND', msg`There is no such department here.`, { path: ['departmentId'] });
  }
  const fromOn = input.fromOn ?? (await today());
  if (input.untilOn && input.untilOn < fromOn) {
    throw new Refusal('INVALID', msg`The appointment would end before it begins. Change one of the dates.`, {
      path: ['untilOn'],
    });
  }
  const [person] = await rows<{ id: string }>('select identity.person_for_email($1, $2, $3, $4) as id', [
    newId(),
    input.email,
    input.displayName,
    now(),
  ]);
  if (!person) throw new Error('The person could not be kept.');
  if (person.id === actor().personId) {
    throw new Refusal('SAME_PERSON', msg`Nobody appoints themselves. Ask another administrator to do it.`, {
      path: ['email'],
    });
  }
  const appointment = await db()
    .getRepository(Appointment)
    .save({
      id: newId(),
      personId: person.id,
      role: input.role,
      departmentId: input.departmentId,
      fromOn,
      untilOn: input.untilOn ?? null,
      appointedBy: actor().personId,
    });
  if (input.invite ?? true) await invite(person.id, input);
  await audit({
    action: 'people:appoint',
    subjectType: 'Appointment',
    subjectId: appointment.id,
    summary: `Appointed ${input.displayName} as ${await roleLabel(input.role)}.`,
  });
  return appointment;
}

async function invite(personId: string, { email, displayName, role }: NewAppointment): Promise<void> {
  const link = aPasswordLink('invitation');
  await rows('select identity.invite_by_link($1, $2, $3, $4, $5)', [
    newId(),
    personId,
    link.hash,
    now(),
    link.expiresAt,
  ]);
  const city = await theCity();
  const singular = await roleLabel(role);
  await sendMail({
    to: email.toLowerCase(),
    subject: t`You are appointed in ${{ cityName: city.name }}`,
    text: [
      t`${displayName}, you are now appointed in ${{ cityName: city.name }} as: ${{ role: singular }}.`,
      t`If you have no password yet, set one within a week: ${{ link: '{link}' }}`,
    ].join('\n\n'),
    key: `appointed:${link.hash.slice(0, 16)}`,
    link: link.mailed,
  });
}

/** What the city calls a role. */
async function roleLabel(role: Role): Promise<string> {
  return (await cityLabels())(`role.${role}`).singular;
}

/** Ends an appointment on a day; the person keeps what they wrote, and it keeps their name. */
export async function endAppointment(input: {
  appointmentId: string;
  untilOn: CalendarDay;
}): Promise<Appointment> {
  const appointment = await db()
    .getRepository(Appointment)
    .findOne({ where: { id: input.appointmentId }, lock: { mode: 'pessimistic_write' } });
  if (!appointment)
    throw new Refusal('NOT_FOUND', msg`There is no such appointment here.`, { path: ['appointmentId'] });
  authorize('people:appoint', { appointsRole: appointment.role });
  if (input.untilOn < appointment.fromOn) {
    throw new Refusal(
      'INVALID',
      msg`The appointment began on ${{ fromOn: appointment.fromOn }}; it cannot end before.`,
      {
        path: ['untilOn'],
      },
    );
  }
  appointment.untilOn = input.untilOn;
  await db().getRepository(Appointment).save(appointment);
  await audit({
    action: 'people:end-appointment',
    subjectType: 'Appointment',
    subjectId: appointment.id,
    summary: `Ended the appointment as ${await roleLabel(appointment.role)} on ${input.untilOn}.`,
  });
  return appointment;
}

/** Puts a planning team into a manager's portfolio from today; whoever had it before keeps it unless ended. */
export async function assignPortfolio(input: { personId: string; planningTeamId: string }): Promise<void> {
  authorize('portfolio:assign', { planningTeamId: input.planningTeamId });
  const day = await today();
  const [manager] = await rows(
    `select 1 from appointment where person_id = $1 and role = 'PLANNING_MANAGER' and from_on <= $2
       and (until_on is null or until_on >= $2)`,
    [input.personId, day],
  );
  if (!manager) {
    throw new Refusal('INVALID', msg`This person is not a planning manager today. Appoint them first.`, {
      path: ['personId'],
    });
  }
  if (!(await db().getRepository(PlanningTeam).findOneBy({ id: input.planningTeamId }))) {
    throw new Refusal('NOT_FOUND', msg`There is no such planning team here.`, { path: ['planningTeamId'] });
  }
  const assignment = await db().getRepository(PortfolioAssignment).save({
    id: newId(),
    personId: input.personId,
    planningTeamId: input.planningTeamId,
    fromOn: day,
    untilOn: null,
    assignedBy: actor().personId,
  });
  await audit({
    action: 'portfolio:assign',
    subjectType: 'PlanningTeam',
    subjectId: input.planningTeamId,
    summary: 'Put the planning team into a manager’s portfolio.',
    detail: { assignmentId: assignment.id, personId: input.personId },
  });
}
