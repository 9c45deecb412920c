// One promise or one measure through the releases of a city, as the public reads it.
import { Field, ObjectType } from '@nestjs/graphql';
import { PublicReleaseSummary } from '../public.graphql';
import { PublicMetric } from '../public-metric.graphql';
import { PublicDeliverable } from '../public-plan.graphql';

@ObjectType({ isAbstract: true })
abstract class PublicThen {
  @Field(() => PublicReleaseSummary, { description: 'A withdrawn one says so, and nothing of it is shown.' })
  release: PublicReleaseSummary;
  @Field(() => Boolean, {
    description: 'Whether the department had an approved report; without one it shows no plans.',
  })
  reported: boolean;
}

@ObjectType({ description: 'What a release says about a deliverable.' })
export class PublicDeliverableThen extends PublicThen {
  @Field(() => PublicDeliverable, { nullable: true, description: 'Null when the release does not list it.' })
  deliverable: PublicDeliverable | null;
}

@ObjectType({ description: 'What a release says about a metric.' })
export class PublicMetricThen extends PublicThen {
  @Field(() => PublicMetric, { nullable: true, description: 'Null when the release does not list it.' })
  metric: PublicMetric | null;
}
