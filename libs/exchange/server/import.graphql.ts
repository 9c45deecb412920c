// Imports as the API shows them.
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsString, Matches, MaxLength } from 'class-validator';
import { GraphQLDateTime, Id, Payload, Text } from '@plumbline/platform/server';

const ImportSeverity = { ERROR: 'ERROR', WARNING: 'WARNING' } as const;
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'With an ERROR nothing is imported; a WARNING is told and imported.',
});

@ObjectType('ImportProblem', {
  description: 'Something about a file that a person must know, and where it stands.',
})
export class ImportProblemType {
  @Field(() => String, { nullable: true })
  sheet: string | null;
  @Field(() => Int, { nullable: true, description: 'As the spreadsheet program numbers it, from 1.' })
  row: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The header in the file with the letter of its column, e.g. "Due on (E)".',
  })
  column: string | null;
  @Field(() => String, { description: 'What is wrong and the way out.' })
  message: string;
  @Field(() => ImportSeverity)
  severity: 'ERROR' | 'WARNING';
}

@ObjectType('ImportBatch', { description: 'One import of a file into a plan.' })
export class ImportBatchType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  fileName: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => Int)
  added: number;
  @Field(() => Int)
  changed: number;
  @Field(() => Int)
  unchanged: number;
  planId: string;
  personId: string | null;
}

@InputType()
export class ImportPlanInput {
  @Field(() => ID, { description: 'The planning team whose plan it is.' })
  @Id()
  teamId: string;

  @Field(() => String, { description: 'Ends in .xlsx or .csv.' })
  @Text({ max: 200 })
  fileName: string;

  @Field(() => String, { description: "The file's bytes in base64; at most 5 MB before encoding." })
  @IsString({ message: 'The file is missing. Choose one.' })
  @MaxLength(7_500_000, {
    message: 'The file is larger than 5 MB. Delete what is not part of the plan, or import it in parts.',
  })
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/, { message: 'The file did not arrive whole. Choose it again.' })
  contentBase64: string;

  @Field(() => Boolean, {
    description: 'True: check the file and say what would change, without changing anything.',
  })
  @IsBoolean({ message: 'Say whether this is only a check.' })
  dryRun: boolean;
}

@ObjectType()
export class ImportPlanPayload extends Payload {
  @Field(() => ImportBatchType, {
    nullable: true,
    description: 'Null for a check and when nothing was imported.',
  })
  batch?: ImportBatchType | null;
  /** Absent when the file was refused as a whole; the API then answers 0 and an empty list. */
  added?: number;
  changed?: number;
  unchanged?: number;
  problems?: ImportProblemType[];
}
