// The local outbox page of a demo installation: what would have been mailed.
import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires } from './declare';
import { readEnvironment } from './environment';
import { GraphQLDateTime } from './graphql/scalars';
import { textWithLink } from './mail-link';
import { rows } from './unit-of-work';

@ObjectType('OutboxMail', { description: 'A message of the outbox.' })
class OutboxMailType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  to: string;
  @Field(() => String)
  subject: string;
  @Field(() => String)
  text: string;
  @Field(() => GraphQLDateTime)
  queuedAt: Date;
  @Field(() => GraphQLDateTime, { nullable: true })
  sentAt: Date | null;
}

@Resolver()
export class MailResolver {
  @Query(() => [OutboxMailType], {
    description: 'The newest 100 messages; only in a demo installation, else empty.',
  })
  @Requires('outbox:read')
  async mailOutbox(): Promise<OutboxMailType[]> {
    if (!readEnvironment().demo) return [];
    const mails = await rows<OutboxMailType & { link: string | null }>(
      `select id, to_address as "to", subject, text, link, queued_at as "queuedAt", sent_at as "sentAt"
       from mail where to_address <> '' order by queued_at desc limit 100`,
    );
    return mails.map((mail) => ({ ...mail, text: textWithLink(mail) }));
  }
}
