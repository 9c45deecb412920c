// Evidence as the API shows it, and what people send about it.
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, Matches } from 'class-validator';
import { GraphQLDateTime, Id, Payload, Text, WebAddress, closedSet } from '@plumbline/platform/server';
import {
  EVIDENCE_KINDS,
  EVIDENCE_LABELS,
  EVIDENCE_VISIBILITIES,
  type EvidenceKind,
  type EvidenceVisibility,
} from '@plumbline/reporting/domain';

const EvidenceKindEnum = closedSet('EvidenceKind', EVIDENCE_KINDS, 'How evidence is given.');
const EvidenceVisibilityEnum = closedSet(
  'EvidenceVisibility',
  EVIDENCE_VISIBILITIES,
  'Who may read it: whoever may read the report, or everybody.',
);

@ObjectType('Evidence', { description: 'A link or a file that shows that what a report says is true.' })
export class EvidenceType {
  @Field(() => ID)
  id: string;

  @Field(() => EvidenceKindEnum)
  kind: EvidenceKind;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'Where a link leads; null for a file.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'The file’s name; null for a link.' })
  fileName: string | null;

  @Field(() => Float, { nullable: true, description: 'Size of the file in bytes; null for a link.' })
  bytes: number | null;

  @Field(() => String, { nullable: true, description: 'What the file is, by its content; null for a link.' })
  mediaType: string | null;

  @Field(() => EvidenceVisibilityEnum)
  visibility: EvidenceVisibility;

  @Field(() => String, {
    nullable: true,
    description: 'What everybody reads of it from the next release on; null while it is private.',
  })
  publicTitle: string | null;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => Boolean, { description: 'Taken away; it can be brought back as long as the report is open.' })
  withdrawn: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was taken away.' })
  withdrawnReason: string | null;

  @Field(() => Boolean)
  sample: boolean;

  byPersonId: string | null;
  reportId: string;
}

@InputType({ isAbstract: true })
class AttachInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => ID)
  @Id()
  deliverableId: string;

  @Field(() => String, { nullable: true, description: 'What it shows; else the file’s name or the address.' })
  @Text({ max: 200, optional: true, label: EVIDENCE_LABELS.title })
  title?: string | null;
}

@InputType()
export class AttachEvidenceLinkInput extends AttachInput {
  @Field(() => String)
  @WebAddress({ label: EVIDENCE_LABELS.url })
  url: string;
}

@InputType()
export class AttachEvidenceFileInput extends AttachInput {
  @Field(() => String, { description: 'The last part of the address the file was sent to.' })
  @Matches(/^[\w-]{1,64}$/, { message: 'This file is not here any more. Choose it and send it again.' })
  uploadKey: string;
}

@InputType()
export class WithdrawEvidenceInput {
  @Field(() => ID)
  @Id()
  evidenceId: string;

  @Field(() => String)
  @Text({ max: 500, label: EVIDENCE_LABELS.reason })
  reason: string;
}

@InputType()
export class RestoreEvidenceInput {
  @Field(() => ID)
  @Id()
  evidenceId: string;
}

@ObjectType()
export class EvidenceViewerCan {
  @Field(() => Boolean)
  makePublic: boolean;

  @Field(() => Boolean)
  takeBack: boolean;
}

@InputType()
export class MakeEvidencePublicInput {
  @Field(() => ID)
  @Id()
  evidenceId: string;

  @Field(() => String, { description: 'What everybody reads; never the name of the file.' })
  @Text({ max: 200, label: EVIDENCE_LABELS.publicTitle })
  title: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why everybody may read the title, where something in it may say too much. It stays on record.',
  })
  @Text({ max: 500, optional: true, label: EVIDENCE_LABELS.titleReason })
  titleReason?: string | null;

  @Field(() => Boolean, {
    description: 'That whoever says it opened it and found nothing about a person in it.',
  })
  @IsBoolean()
  opened: boolean;
}

@InputType()
export class TakeBackEvidenceInput {
  @Field(() => ID)
  @Id()
  evidenceId: string;

  @Field(() => String)
  @Text({ max: 500, label: EVIDENCE_LABELS.takeBackReason })
  reason: string;
}

@ObjectType()
export class EvidencePayload extends Payload {
  @Field(() => EvidenceType, { nullable: true })
  evidence: EvidenceType | null;
}
