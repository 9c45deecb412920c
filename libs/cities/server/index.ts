export { CitiesModule, citiesEntities } from './cities.module';
export { PortfolioAssignment } from './appointment.entity';
export { City } from './city.entity';
export { Department, PlanningTeam } from './department.entity';
export { DepartmentType, PersonType, PlanningTeamType, RoleEnum } from './city.graphql';
export { DeliverableStatusEnum } from './city.resolver';
export {
  departmentById,
  departmentIdsOfTeam,
  departmentsOfTeam,
  personById,
  planningTeamById,
} from './city.loaders';
export { personToday } from './people-today.loaders';
export type { PersonToday } from './people-today.loaders';
export { cityHolidays, cityLabels, cityStatuses, cityTerms, theCity } from './city.queries';
export { START_PRACTICE_OVER, practiceRestart, reachedPracticeStep } from './help/practice.service';
export { inTheirLanguage } from './language/language.service';
export { passwordHash } from './log-in.service';
export { appointPerson, endAppointment } from './people.service';
export type { NewAppointment } from './people.service';
export { createCity, createCohorts, createDepartments, createPlanningTeams } from './set-up.service';
export type { CitySettings, TeamSettings } from './set-up.service';
