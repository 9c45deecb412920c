// The API types of the public: written by hand, so that an inner field cannot even be named here.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDate, GraphQLDateTime } from '@plumbline/platform/server';
import { PublicFigures } from './public-figures.graphql';
import { PublicPriority } from './pages/priority.graphql';
import { PublicPlan } from './public-plan.graphql';
import { PublicRemoval } from './proof/removal.graphql';
import { PublicLanguage } from './translations/public-translation.graphql';

@ObjectType({ description: "The city's own label for a canonical word." })
export class PublicTerm {
  @Field(() => String)
  key: string;
  @Field(() => String)
  singular: string;
  @Field(() => String)
  plural: string;
}

@ObjectType({ description: 'When and why a release was withdrawn.' })
export class PublicWithdrawal {
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'A release in a list.' })
export class PublicReleaseSummary {
  @Field(() => String, { description: 'The address of the release within its city.' })
  slug: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDateTime)
  publishedAt: Date;
  @Field(() => String, { description: 'SHA-256 fingerprint of the release, chained to the release before.' })
  digest: string;
  @Field(() => PublicWithdrawal, { nullable: true })
  withdrawn: PublicWithdrawal | null;
  @Field(() => Boolean, { description: 'True when something in it is sample content.' })
  sample: boolean;
}

@ObjectType({ description: 'A short dated announcement of the city.' })
export class PublicNotice {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  kind: string;
  @Field(() => String)
  text: string;
  @Field(() => GraphQLDate, { name: 'on' })
  onDate: string;
}

@ObjectType({ description: 'A city and what it has published, newest release first.' })
export class PublicCity {
  @Field(() => String)
  slug: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  officeName: string;
  @Field(() => String)
  planName: string;
  @Field(() => String, { nullable: true })
  legalBasis: string | null;
  @Field(() => String)
  timeZone: string;
  @Field(() => Boolean, { description: 'True in a demo installation.' })
  demo: boolean;
  @Field(() => [PublicTerm])
  terms: PublicTerm[];
  @Field(() => [PublicLanguage], { description: 'The languages the city publishes in, besides English.' })
  languages: PublicLanguage[];
  @Field(() => [PublicReleaseSummary])
  releases: PublicReleaseSummary[];
  @Field(() => [PublicNotice])
  notices: PublicNotice[];
}

@ObjectType()
export class PublicCityName {
  @Field(() => String)
  slug: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'A department and what its planning team reported.' })
export class PublicDepartment {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  departmentType: string | null;
  @Field(() => String, { nullable: true })
  planArea: string | null;
  @Field(() => String)
  teamName: string;
  @Field(() => Boolean, {
    description: 'Whether a report of the period was approved; without one there are no plans.',
  })
  reported: boolean;
  @Field(() => String, { description: 'Whether and when it reported, in a sentence.' })
  reportingNote: string;
  @Field(() => Boolean, {
    description: 'Its report of the period, or anything published with it, is sample content.',
  })
  reportSample: boolean;
  @Field(() => String, { nullable: true })
  summary: string | null;
  @Field(() => Boolean, { description: 'The summary comes from a sample report.' })
  summarySample: boolean;
  @Field(() => PublicFigures)
  figures: PublicFigures;
  @Field(() => [PublicPlan])
  plans: PublicPlan[];
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, {
    description: 'The department itself is made up; its report has a mark of its own.',
  })
  sample: boolean;
}

@ObjectType({
  description:
    'One publication of a city: dated, numbered and immutable. A withdrawn one says so and has no content.',
})
export class PublicRelease {
  @Field(() => String)
  slug: string;
  @Field(() => Int)
  number: number;
  @Field(() => String)
  title: string;
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Null only in the preview of a draft.' })
  publishedAt: Date | null;
  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day for which "overdue" was judged; null when the release was withdrawn.',
  })
  asOf: string | null;
  @Field(() => String)
  notes: string;
  @Field(() => String, { nullable: true, description: 'What the city hides to protect small groups.' })
  privacyRule: string | null;
  @Field(() => String, { nullable: true, description: 'Null only in the preview of a draft.' })
  digest: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The digest of the release before; null for the first.',
  })
  previousDigest: string | null;
  @Field(() => PublicCityName)
  city: PublicCityName;
  @Field(() => PublicWithdrawal, { nullable: true })
  withdrawn: PublicWithdrawal | null;
  @Field(() => [PublicRemoval], { description: 'What the law required to be removed after publication.' })
  removals: PublicRemoval[];
  @Field(() => Boolean, { description: 'True when something in it is sample content.' })
  sample: boolean;
  @Field(() => PublicFigures)
  figures: PublicFigures;
  @Field(() => [PublicDepartment])
  departments: PublicDepartment[];
  @Field(() => [PublicPriority], { description: 'The priorities that goals name, by name.' })
  priorities: PublicPriority[];
  @Field(() => Int, { description: 'How many goals name no priority.' })
  goalsWithoutPriority: number;
}
