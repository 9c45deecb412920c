// The license and the contact of a city's open data over GraphQL.
import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Payload, Requires } from '@plumbline/platform/server';
import { dataTerms, setDataTerms, type DataTerms } from './data-terms.service';

@ObjectType({
  description: 'Under which license the city gives its data away, and whom users of it can ask.',
})
export class DataTermsType {
  @Field(() => String, { description: 'CC0-1.0, ODC-PDDL-1.0 or CC-BY-4.0.' })
  license: string;
  @Field(() => String, {
    nullable: true,
    description: 'Null: catalogs name the address this installation sends mail from.',
  })
  contactEmail: string | null;
}

@InputType()
class DataTermsInput {
  @Field(() => String)
  @IsString({ message: 'Choose a license from the list.' })
  @MaxLength(60, { message: 'Choose a license from the list.' })
  license: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(254, { message: '“Contact e-mail” is longer than 254 characters. Write one address.' })
  contactEmail?: string | null;
}

@InputType()
export class SetDataTermsInput extends DataTermsInput {
  @Field(() => DataTermsInput, {
    description: 'The terms that stood on the page, so that two people do not overwrite each other.',
  })
  @ValidateNested()
  @Type(() => DataTermsInput)
  replaces: DataTermsInput;
}

@ObjectType()
export class DataTermsPayload extends Payload {
  @Field(() => DataTermsType, { nullable: true })
  dataTerms: DataTermsType | null;
}

@Resolver()
export class DataTermsResolver {
  @Query(() => DataTermsType, { description: "The terms of the city's open data." })
  @Requires('public-site:keep')
  dataTerms(): Promise<DataTerms> {
    return dataTerms();
  }

  @Mutation(() => DataTermsPayload, {
    description: 'Changes the terms; the public reads them at once, and all files are made anew with them.',
  })
  @Requires('public-site:keep')
  async setDataTerms(
    @Args('input') { license, contactEmail, replaces }: SetDataTermsInput,
  ): Promise<{ dataTerms: DataTerms; userErrors: [] }> {
    const given = { license, contactEmail: contactEmail?.trim() || null };
    const before = { license: replaces.license, contactEmail: replaces.contactEmail ?? null };
    return { dataTerms: await setDataTerms(given, before), userErrors: [] };
  }
}
