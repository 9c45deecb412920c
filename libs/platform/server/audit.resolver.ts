// The audit trail as people read it: newest first, a page at a time.
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { auditScope } from '@plumbline/policy';
import { auditSealedUntil } from './audit-seal';
import { Requires } from './declare';
import { PageInput } from './graphql/payload';
import { GraphQLDateTime } from './graphql/scalars';
import { actor, rows } from './unit-of-work';

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
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'What was written before this time is sealed: a change of it would be found. Null when nothing is sealed yet.',
  })
  sealedUntil: Date | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventPage, {
    description:
      'The audit trail of this city, newest first: all of it for the director and the chief, what was published for auditors, people and set-up for the administrator.',
  })
  @Requires('audit:read')
  async auditEvents(
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<AuditEventPage> {
    const scope = auditScope(actor());
    const items = await rows<AuditEventType>(
      `select e.id, e.at, p.display_name as "personName", e.action, e.subject_type as "subjectType",
              e.subject_id as "subjectId", e.summary
       from audit_event e left join person p on p.id = e.person_id
       where $1::text[] is null or e.subject_type = any ($1)
       order by e.at desc, e.id desc limit $2 offset $3`,
      [scope, page.size, (page.number - 1) * page.size],
    );
    const [count] = await rows<{ total: number }>(
      'select count(*)::int as total from audit_event where $1::text[] is null or subject_type = any ($1)',
      [scope],
    );
    return { items, totalCount: count?.total ?? 0, sealedUntil: await auditSealedUntil() };
  }
}
