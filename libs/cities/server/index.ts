export { CitiesModule, citiesEntities } from './cities.module';
export { Appointment, PortfolioAssignment } from './appointment.entity';
export { City, StatusOption, Term } from './city.entity';
export { Cohort, Department, PlanningTeam, PlanningTeamDepartment } from './department.entity';
export { CohortType, DepartmentType, PersonType, PlanningTeamType, RoleEnum } from './city.graphql';
export { DeliverableStatusEnum } from './city.resolver';
export {
  cohortById,
  departmentById,
  departmentIdsOfTeam,
  departmentsOfTeam,
  managersOfTeam,
  personById,
  planningTeamById,
} from './city.loaders';
export { addressesOf, cityHolidays, cityLabels, cityStatuses, cityTerms, theCity } from './city.queries';
export { passwordHash } from './log-in.service';
export { appointPerson, assignPortfolio, endAppointment } from './people.service';
export type { NewAppointment } from './people.service';
export { createCity, createCohorts, createDepartments, createPlanningTeams } from './set-up.service';
export type { CitySettings, TeamSettings } from './set-up.service';
