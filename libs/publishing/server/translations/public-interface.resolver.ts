// Whether the people of a city have reviewed the interface in a language, for the pages everybody reads.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicCity } from '../public.graphql';
import { PublicInterfaceLanguage } from './public-interface.graphql';
import { publicReview } from './public-interface.queries';

@Resolver(() => PublicCity)
export class PublicCityInterface {
  @ResolveField(() => PublicInterfaceLanguage, {
    nullable: true,
    description: 'The interface in a language (BCP 47 tag); null for English and where it is not translated.',
  })
  async interfaceLanguage(
    @Parent() { slug }: PublicCity,
    @Args('language', { type: () => String }) language: string,
  ): Promise<PublicInterfaceLanguage | null> {
    const review = await publicReview(slug, language);
    if (!review) return null;
    const corrections = Object.entries(review.corrections).map(([id, text]) => ({ id, text }));
    return { isReviewed: review.isReviewed, corrections };
  }
}
