// The audit trail as people read it: newest first, a page at a time.
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires } from './declare';
import { PageInput } from './graphql/payload';
import { GraphQLDateTime } from './graphql/scalars';
import { rows } from './unit-of-work';

@ObjectType('AuditEvent', { description: 'Who did what to which thing, and when.' })
class AuditEventType {
  @Field(() => ID)
  id: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => String, { nullable: true, description: 'Null when the product itself acted, e.g. a job.' })
  personName: string | null;
  @Field(() => String)
  action: string;
  @Field(() => String)
  subjectType: string;
  @Field(() => ID)
  subjectId: string;
  @Field(() => String)
  summary: string;
}

@ObjectType()
class AuditEventPage {
  @Field(() => [AuditEventType])
  items: AuditEventType[];
  @Field(() => Int)
  totalCount: number;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventPage, { description: 'The audit trail of this city, newest first.' })
  @Requires('audit:read')
  async auditEvents(
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<AuditEventPage> {
    const items = await rows<AuditEventType>(
      `select e.id, e.at, p.display_name as "personName", e.action, e.subject_type as "subjectType",
              e.subject_id as "subjectId", e.summary
       from audit_event e left join person p on p.id = e.person_id
       order by e.at desc, e.id desc limit $1 offset $2`,
      [page.size, (page.number - 1) * page.size],
    );
    const [count] = await rows<{ total: number }>('select count(*)::int as total from audit_event');
    return { items, totalCount: count?.total ?? 0 };
  }
}
