// A priority of a city as the public reads it: whose goals serve it, and how they stand.
import { Field, ObjectType } from '@nestjs/graphql';
import { PublicFigures } from '../public-figures.graphql';
import { PublicGoal } from '../public-plan.graphql';

@ObjectType()
export class PublicDepartmentName {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
}

@ObjectType()
export class PublicPriorityGoal {
  @Field(() => PublicDepartmentName, {
    description: 'Where its page stands; departments that share its plan show it as well.',
  })
  department: PublicDepartmentName;
  @Field(() => PublicGoal)
  goal: PublicGoal;
}

@ObjectType({ description: 'What goals of one or several departments name as their priority.' })
export class PublicPriority {
  @Field(() => String, { description: 'Its address within the release; no other priority there has it.' })
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => PublicFigures, {
    description: 'Of its goals. Reports are owed by teams, so nothing is counted of them here.',
  })
  figures: PublicFigures;
  @Field(() => [PublicPriorityGoal])
  goals: PublicPriorityGoal[];
  @Field(() => [PublicDepartmentName])
  departments: PublicDepartmentName[];
}
