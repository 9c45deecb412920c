// What came after a release: the newest one, and which of its values later ones corrected.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PublicReleaseSummary } from '../public.graphql';

@ObjectType({ description: 'Values of a page that a later release corrected.' })
export class PublicLaterCorrection {
  @Field(() => PublicReleaseSummary, { description: 'The release that corrected them.' })
  release: PublicReleaseSummary;
  @Field(() => Int, { description: 'How many; each is counted at the first release that corrected it.' })
  values: number;
}

@ObjectType({ description: 'What came after a release of a city.' })
export class PublicLaterReleases {
  @Field(() => PublicReleaseSummary, { description: 'The newest release that is not withdrawn.' })
  latest: PublicReleaseSummary;
  @Field(() => Boolean, { description: 'The same page stands in the newest release too.' })
  hasPage: boolean;
  @Field(() => [PublicLaterCorrection], { description: 'Corrections of what the page shows, oldest first.' })
  corrections: PublicLaterCorrection[];
}
