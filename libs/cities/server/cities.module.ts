// The cities room, put together.
import { Module } from '@nestjs/common';
import { Appointment, PortfolioAssignment } from './appointment.entity';
import { City, StatusOption, Term } from './city.entity';
import { AppointmentResolver, CityResolver, PlanningTeamResolver } from './city.resolver';
import { Cohort, Department, PlanningTeam, PlanningTeamDepartment } from './department.entity';
import { HelpResolver } from './help/help.resolver';
import { LanguageResolver } from './language/language.resolver';
import { LogInResolver } from './log-in.resolver';
import { PeopleResolver } from './people.resolver';

/** The tables of this room. */
export const citiesEntities = [
  Appointment,
  City,
  Cohort,
  Department,
  PlanningTeam,
  PlanningTeamDepartment,
  PortfolioAssignment,
  StatusOption,
  Term,
];

@Module({
  providers: [
    CityResolver,
    PlanningTeamResolver,
    AppointmentResolver,
    LogInResolver,
    PeopleResolver,
    HelpResolver,
    LanguageResolver,
  ],
})
export class CitiesModule {}
