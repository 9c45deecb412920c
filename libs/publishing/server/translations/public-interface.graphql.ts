// The interface in another language, as the people of a city reviewed it.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a city says in place of a message of the interface.' })
export class PublicCorrection {
  @Field(() => String)
  id: string;
  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'A language of the interface, as it stands in a city.' })
export class PublicInterfaceLanguage {
  @Field(() => Boolean, {
    description: 'Whether people of the city have read all of it; otherwise it is a draft.',
  })
  isReviewed: boolean;
  @Field(() => [PublicCorrection])
  corrections: PublicCorrection[];
}
