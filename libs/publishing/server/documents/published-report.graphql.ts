// A yearly report as the public API shows it.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from '@plumbline/platform/server';
import { DocumentContentType } from './document-content.graphql';

@ObjectType({ description: 'A final edition of a yearly report. It never changes.' })
export class PublicYearlyReport {
  @Field(() => Int)
  fiscalYear: number;
  @Field(() => Int)
  edition: number;
  @Field(() => String, { description: 'The year as the city calls it.' })
  yearName: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'SHA-256 fingerprint of what it says.' })
  digest: string;
  @Field(() => Boolean, { description: 'True when something in it is sample content.' })
  sample: boolean;
  @Field(() => GraphQLDateTime)
  publishedAt: Date;
  @Field(() => Int, { nullable: true, description: 'Bytes of the PDF; null until it is made.' })
  pdfSize: number | null;
  @Field(() => Int, { nullable: true, description: 'Bytes of the Word file; null until it is made.' })
  docxSize: number | null;
  @Field(() => [Int], {
    description: 'Releases it rests on that were withdrawn or changed by law since; then it has no content.',
  })
  goneReleases: number[];
  @Field(() => DocumentContentType, { nullable: true })
  content?: DocumentContentType | null;
}
