// A person's own views of the portfolio as the API shows them.
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { Id, Payload, Text } from '@plumbline/platform/server';

@ObjectType('SavedView', { description: 'A view of the portfolio that a person keeps for themselves.' })
export class SavedViewType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, {
    description:
      'Filters, layer and order as the page’s address writes them, e.g. "?layer=progress&sort=overdue".',
  })
  address: string;

  @Field(() => Boolean, { description: 'The portfolio opens with it.' })
  isDefault: boolean;
}

@InputType()
export class SaveViewInput {
  @Field(() => String)
  @Text({ max: 60, label: 'Name of the view' })
  name: string;

  @Field(() => String, { description: 'The part of the page’s address from the question mark.' })
  @Text({ max: 1000, label: 'Address' })
  address: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the portfolio opens with it.' })
  @IsBoolean()
  isDefault: boolean = false;
}

@InputType()
export class ChooseDefaultViewInput {
  @Field(() => ID, { nullable: true, description: 'Null: the portfolio opens with everything.' })
  @Id({ optional: true })
  savedViewId: string | null = null;
}

@InputType()
export class DeleteSavedViewInput {
  @Field(() => ID)
  @Id()
  savedViewId: string;
}

@ObjectType()
export class SavedViewPayload extends Payload {
  @Field(() => SavedViewType, { nullable: true, description: 'Null when there is none any more.' })
  view: SavedViewType | null;
}
