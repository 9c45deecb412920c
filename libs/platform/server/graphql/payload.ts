// What every mutation answers with: the thing it changed, and the refusals in one shape for the whole API.
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { REFUSAL_CODES, type RefusalCode } from '@plumbline/platform/domain';

/** The refusal codes as a GraphQL enum. */
export const UserErrorCode = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code])) as Record<
  RefusalCode,
  RefusalCode
>;
registerEnumType(UserErrorCode, { name: 'UserErrorCode', description: 'The kind of refusal.' });

@ObjectType({ description: 'A field on which two people disagree.' })
export class ConflictingValueType {
  @Field(() => String)
  field: string;

  @Field(() => String, { nullable: true, description: 'What you sent; null when you left it empty.' })
  yours: string | null;

  @Field(() => String, { nullable: true, description: 'What is stored now; null when it is empty.' })
  theirs: string | null;
}

@ObjectType({ description: 'Why something was refused: a sentence, and the field or item it is about.' })
export class UserError {
  @Field(() => UserErrorCode)
  code: RefusalCode;

  @Field(() => String)
  message: string;

  @Field(() => [String])
  path: string[];

  @Field(() => [ConflictingValueType], {
    description: 'For STALE: the values that stand against each other.',
  })
  conflict: ConflictingValueType[];
}

/** Base of every mutation's payload. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], {
    description: 'Empty when the mutation did what it says; otherwise it did nothing.',
  })
  userErrors: UserError[];
}

@ObjectType({ description: 'Something unusual that was kept all the same; check it.' })
export class Warning {
  @Field(() => String)
  message: string;

  @Field(() => [String])
  path: string[];
}

@InputType({ description: 'Which page of a list.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 1, description: 'From 1.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  number: number = 1;

  @Field(() => Int, { defaultValue: 50, description: 'Items a page, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  size: number = 50;
}
