// Evidence in the API: read with an item of a report, attached and taken away by its team.
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { Requires } from '@plumbline/platform/server';
import { commentsAtEvidence } from '../pinned-comment.service';
import { ReportItemType } from '../report-item.graphql';
import { PinnedCommentType } from '../review.graphql';
import {
  AttachEvidenceFileInput,
  AttachEvidenceLinkInput,
  EvidencePayload,
  EvidenceType,
  EvidenceViewerCan,
  MakeEvidencePublicInput,
  RestoreEvidenceInput,
  TakeBackEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.graphql';
import { evidenceOfReport, isOwnReport, type EvidenceRow } from './evidence.loaders';
import { makePublic, mayMakePublic, mayTakeBack, takeBack } from './public-evidence.service';
import { attachFile, attachLink, restoreEvidence, withdrawEvidence } from './evidence.service';

@Resolver(() => ReportItemType)
export class ItemEvidenceResolver {
  @ResolveField(() => [EvidenceType], {
    description:
      'What shows that it is true, oldest first; what was taken away too, for those who may undo it.',
  })
  async evidence(@Parent() item: ReportItemType): Promise<EvidenceType[]> {
    const all = (await evidenceOfReport(item.reportId)) ?? [];
    const mayUndo = all.some(({ withdrawn }) => withdrawn) && (await isOwnReport(item.reportId));
    return all.filter(
      ({ deliverableId, withdrawn }) => deliverableId === item.deliverableId && (!withdrawn || mayUndo),
    );
  }
}

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @ResolveField(() => PersonType, { nullable: true })
  async by(@Parent() evidence: EvidenceType): Promise<PersonType | undefined> {
    return evidence.byPersonId ? personById(evidence.byPersonId) : undefined;
  }

  @ResolveField(() => [PinnedCommentType], {
    description:
      'What reviewers pinned to exactly this piece, oldest first; it stands in the comments of its item too.',
  })
  comments(@Parent() { reportId, id }: EvidenceType): Promise<PinnedCommentType[]> {
    return commentsAtEvidence(reportId, id);
  }

  @Mutation(() => EvidencePayload, {
    description:
      'Officers and leads attach a link to an item while the report is open or returned. The same address again changes nothing.',
  })
  @Requires('report:log')
  async attachEvidenceLink(@Args('input') input: AttachEvidenceLinkInput): Promise<EvidencePayload> {
    return { evidence: await attachLink(input), userErrors: [] };
  }

  @Mutation(() => EvidencePayload, {
    description:
      'Officers and leads attach a file they sent to /files/uploads while the report is open or returned. The same upload again changes nothing.',
  })
  @Requires('report:log')
  async attachEvidenceFile(@Args('input') input: AttachEvidenceFileInput): Promise<EvidencePayload> {
    return { evidence: await attachFile(input), userErrors: [] };
  }

  @Mutation(() => EvidencePayload, {
    description:
      'Officers and leads take evidence away, with a reason, while the report is open or returned. Nobody can open it from then on; the record stays.',
  })
  @Requires('report:log')
  async withdrawEvidence(@Args('input') input: WithdrawEvidenceInput): Promise<EvidencePayload> {
    return { evidence: await withdrawEvidence(input), userErrors: [] };
  }

  @ResolveField(() => EvidenceViewerCan)
  async viewerCan(@Parent() piece: EvidenceRow): Promise<EvidenceViewerCan> {
    return { makePublic: await mayMakePublic(piece), takeBack: await mayTakeBack(piece) };
  }

  @Mutation(() => EvidencePayload, {
    description:
      'The lead makes one piece of evidence public, with a title for the public, while the report is open or returned. It is published with the next release after the report is approved. Never several at once.',
  })
  @Requires('evidence:make-public')
  async makeEvidencePublic(@Args('input') input: MakeEvidencePublicInput): Promise<EvidencePayload> {
    return { evidence: await makePublic(input), userErrors: [] };
  }

  @Mutation(() => EvidencePayload, {
    description:
      'The lead takes back, in any state of the report, that a piece of evidence is public: the next release does not have it.',
  })
  @Requires('evidence:make-public')
  async takeBackEvidence(@Args('input') input: TakeBackEvidenceInput): Promise<EvidencePayload> {
    return { evidence: await takeBack(input), userErrors: [] };
  }

  @Mutation(() => EvidencePayload, {
    description:
      'Officers and leads bring evidence back that was taken away, while the report is open or returned.',
  })
  @Requires('report:log')
  async restoreEvidence(@Args('input') input: RestoreEvidenceInput): Promise<EvidencePayload> {
    return { evidence: await restoreEvidence(input), userErrors: [] };
  }
}
