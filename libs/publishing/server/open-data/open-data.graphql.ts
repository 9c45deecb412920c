// The files of a release and the terms of a city's data, as the public API names them.
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A file of a release. Its bytes are made once; `digest` names exactly them.' })
export class PublicReleaseFile {
  @Field(() => String, { description: 'The last part of its address, such as "observations.csv".' })
  name: string;
  @Field(() => String)
  mediaType: string;
  @Field(() => Int, { description: 'Bytes, before they are compressed on the way.' })
  size: number;
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  digest: string;
  @Field(() => String, { description: 'Address on this site; it stays, and is asked for again each time.' })
  path: string;
  @Field(() => String, { description: 'Address on this site that may be kept for ever.' })
  permanentPath: string;
}

@ObjectType({ description: 'Under which terms a city gives its data.' })
export class PublicOpenData {
  @Field(() => String, { description: 'Short name of the license, as the Open Definition gives it.' })
  license: string;
  @Field(() => String)
  licenseTitle: string;
  @Field(() => String, { description: 'Address of the text of the license.' })
  licenseUrl: string;
  @Field(() => String, { nullable: true, description: 'Where people write to about the data.' })
  contactEmail: string | null;
}

@ObjectType({ description: 'A document of a release.' })
export class PublicReleaseDocument {
  @Field(() => String, { description: 'The last part of its address.' })
  name: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'QUARTER or PLAN.' })
  kind: string;
  @Field(() => String, { description: 'PDF or DOCX.' })
  format: string;
  @Field(() => Int, { description: 'Bytes.' })
  size: number;
}
