// What anybody may ask about an address: what came after the release it shows, and how it is rightly spelled.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { PublicLaterReleases } from './later-releases.graphql';
import { addressMeant, laterReleases } from './later-releases.queries';

/** Addresses are short; anything longer names nothing. */
const LONGEST = 1000;

@Resolver()
export class LaterReleasesResolver {
  @Query(() => PublicLaterReleases, {
    nullable: true,
    description:
      'What came after a release. Null when it is the newest that stands, was withdrawn, or is not there.',
  })
  @Public()
  async laterReleases(
    @Args('city', { type: () => String }) city: string,
    @Args('release', { type: () => String }) release: string,
    @Args('path', {
      type: () => String,
      defaultValue: '',
      description: 'A page below the release, e.g. departments/DPR: only its values are counted.',
    })
    path: string,
  ): Promise<PublicLaterReleases | null> {
    return laterReleases(city, release, path.slice(0, LONGEST));
  }

  @Query(() => String, {
    nullable: true,
    description:
      'The address that this one means when large and small letters are not heeded. Null when it is right as it is, or there is not exactly one.',
  })
  @Public()
  async addressMeant(
    @Args('city', { type: () => String }) city: string,
    @Args('path', { type: () => String, description: 'What stands below the city in the address.' })
    path: string,
  ): Promise<string | null> {
    return city.length + path.length > LONGEST ? null : addressMeant(city, path);
  }
}
