// Help in place over GraphQL: tours, and starting the practice city over.
import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import { ROLES, type Role } from '@plumbline/policy';
import { PRACTICE_STEPS } from '@plumbline/cities/domain';
import { say } from '@plumbline/language/domain';
import { Payload, Requires } from '@plumbline/platform/server';
import { RoleEnum } from '../city.graphql';
import { theCity } from '../city.queries';
import { isPractice, practiceRestart, startPracticeOver } from './practice.service';
import { putTourAway, toursPutAway } from './tours.queries';

@InputType()
export class PutTourAwayInput {
  @Field(() => RoleEnum, { description: 'Whose tour it is.' })
  @IsIn(ROLES, { message: 'Role must be one of the roles.' })
  role: Role;

  @Field(() => Boolean, { description: 'False brings it back.' })
  @IsBoolean()
  away: boolean;
}

@ObjectType()
export class PutTourAwayPayload extends Payload {}

@ObjectType()
export class StartPracticeOverPayload extends Payload {}

@ObjectType('PracticeCity', { description: 'How far it is with starting the practice city over.' })
class PracticeCityType {
  @Field(() => Boolean, { description: 'Whether a new practice city is being made.' })
  startingOver: boolean;

  @Field(() => Int, { description: 'The step that is being done, counted from 0.' })
  step: number;

  @Field(() => [String], { description: 'All steps, as people read them.' })
  steps: readonly string[];
}

@Resolver()
export class HelpResolver {
  @Query(() => [RoleEnum], { description: 'The roles whose tour you have put away in this city.' })
  @Requires('city:read')
  toursPutAway(): Promise<Role[]> {
    return toursPutAway();
  }

  @Mutation(() => PutTourAwayPayload, {
    description: 'Puts the tour of a role away for yourself, or brings it back.',
  })
  @Requires('city:read', { audited: false })
  async putTourAway(@Args('input') { role, away }: PutTourAwayInput): Promise<PutTourAwayPayload> {
    await putTourAway(role, away);
    return { userErrors: [] };
  }

  @Query(() => PracticeCityType, { nullable: true, description: 'Null in every city but the practice city.' })
  @Requires('city:read')
  async practiceCity(): Promise<PracticeCityType | null> {
    if (!isPractice((await theCity()).slug)) return null;
    const restart = await practiceRestart();
    return { startingOver: restart !== undefined, step: restart?.step ?? 0, steps: PRACTICE_STEPS.map(say) };
  }

  @Mutation(() => StartPracticeOverPayload, {
    description: 'Asks for a new practice city in place of this one. Refused in every other city.',
  })
  @Requires('city:read')
  async startPracticeOver(): Promise<StartPracticeOverPayload> {
    await startPracticeOver();
    return { userErrors: [] };
  }
}
