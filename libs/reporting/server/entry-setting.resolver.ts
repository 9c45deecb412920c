// Whether keyboard shortcuts work on the pages where people enter and review progress: each person's own choice, kept for them.
import { msg } from '@lingui/core/macro';
import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { actor, audit, newId, now, Payload, Requires, rows } from '@plumbline/platform/server';
import { Refusal } from '@plumbline/platform/domain';

@ObjectType('EntrySetting', { description: 'How the pages with keyboard shortcuts work for you.' })
class EntrySettingType {
  @Field(() => Boolean, { description: 'Whether keys such as 1 and = do something. True until you say no.' })
  shortcuts: boolean;
}

@InputType()
class SetEntryShortcutsInput {
  @Field(() => Boolean)
  @IsBoolean({ message: 'Keyboard shortcuts must be on or off.' })
  on: boolean;
}

@ObjectType()
class EntrySettingPayload extends Payload {
  @Field(() => EntrySettingType, { nullable: true })
  entrySetting: EntrySettingType | null;
}

@Resolver(() => EntrySettingType)
export class EntrySettingResolver {
  @Query(() => EntrySettingType, { description: 'Your own; nobody else can ask for it.' })
  @Requires('city:read')
  async entrySetting(): Promise<EntrySettingType> {
    const [own] = await rows<EntrySettingType>('select shortcuts from entry_setting where person_id = $1', [
      actor().personId,
    ]);
    return own ?? { shortcuts: true };
  }

  @Mutation(() => EntrySettingPayload, {
    description: 'Switches keyboard shortcuts on or off for yourself.',
  })
  @Requires('city:read')
  async setEntryShortcuts(@Args('input') { on }: SetEntryShortcutsInput): Promise<EntrySettingPayload> {
    const { personId } = actor();
    if (personId === null) throw new Refusal('NOT_ALLOWED', msg`Only a person has settings.`);
    await rows(
      `insert into entry_setting (id, person_id, shortcuts, since) values ($1, $2, $3, $4)
       on conflict (city_id, person_id) do update set shortcuts = excluded.shortcuts, since = excluded.since`,
      [newId(), personId, on, now()],
    );
    await audit({
      action: 'report:entry-setting',
      subjectType: 'Person',
      subjectId: personId,
      summary: `Switched keyboard shortcuts ${on ? 'on' : 'off'}.`,
    });
    return { entrySetting: { shortcuts: on }, userErrors: [] };
  }
}
