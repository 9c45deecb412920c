// Imports over GraphQL.
import { msg } from '@lingui/core/macro';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { PlanType, visiblePlan } from '@plumbline/planning/server';
import { MetricType } from '@plumbline/measuring/server';
import { say } from '@plumbline/language/domain';
import { inReadersLanguage } from '@plumbline/language/server';
import { Requires, isId } from '@plumbline/platform/server';
import { hasErrors } from '@plumbline/exchange/domain';
import { ImportBatchType, ImportPlanInput, ImportPlanPayload, ImportProblemType } from './import.graphql';
import { importBatch, importBatches, importPlanFile, metricsOfBatch } from './import.service';

const NOTHING_IMPORTED = {
  code: 'INVALID',
  message: msg`Nothing was imported. Correct the cells listed below in the file and import it again.`,
  path: ['contentBase64'],
  conflict: [],
} as const;

@Resolver(() => ImportBatchType)
export class ImportResolver {
  @Query(() => [ImportBatchType], {
    description: 'Imports into the plans the viewer may import into, newest first.',
  })
  @Requires('import:plan')
  importBatches(): Promise<ImportBatchType[]> {
    return importBatches();
  }

  @Query(() => ImportBatchType, { nullable: true, description: 'Null when it is not here, for you.' })
  @Requires('import:plan')
  async importBatch(@Args('id', { type: () => ID }) id: string): Promise<ImportBatchType | null> {
    return isId(id) ? importBatch(id) : null;
  }

  @Mutation(() => ImportPlanPayload, {
    description:
      'Officers, leads and the planning office check a plan file or import it: all of it or nothing. Problems name sheet, row and column. The same file again changes nothing.',
  })
  @Requires('import:plan')
  async importPlan(@Args('input') input: ImportPlanInput): Promise<ImportPlanPayload> {
    const { teamId, fileName, contentBase64, dryRun } = input;
    const bytes = Buffer.from(contentBase64, 'base64');
    const outcome = await importPlanFile({ teamId, fileName, bytes }, dryRun);
    const refused = !dryRun && hasErrors(outcome.problems);
    const { code, message, path } = NOTHING_IMPORTED;
    // A problem says its sentence when it is read: here, in the reader's language.
    return inReadersLanguage(() => ({
      ...outcome,
      problems: outcome.problems.map((problem) => ({ ...problem })),
      userErrors: refused ? [{ code, message: say(message), path: [...path], conflict: [] }] : [],
    }));
  }

  @ResolveField(() => [MetricType], { description: 'What has values from this file.' })
  metrics(@Parent() batch: ImportBatchType): Promise<MetricType[]> {
    return metricsOfBatch(batch.id);
  }

  @ResolveField(() => PlanType, { nullable: true })
  plan(@Parent() batch: ImportBatchType): Promise<PlanType | null> {
    return visiblePlan(batch.planId);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null when the product itself imported it.',
  })
  async by(@Parent() batch: ImportBatchType): Promise<PersonType | null> {
    return batch.personId ? ((await personById(batch.personId)) ?? null) : null;
  }
}

@Resolver(() => ImportPlanPayload)
export class ImportPlanPayloadResolver {
  @ResolveField(() => Int, { description: 'Records that are (or would be) new.' })
  added(@Parent() payload: ImportPlanPayload): number {
    return payload.added ?? 0;
  }

  @ResolveField(() => Int)
  changed(@Parent() payload: ImportPlanPayload): number {
    return payload.changed ?? 0;
  }

  @ResolveField(() => Int)
  unchanged(@Parent() payload: ImportPlanPayload): number {
    return payload.unchanged ?? 0;
  }

  @ResolveField(() => [ImportProblemType], {
    description: 'What stands in the way and what to look at, in the order of the file.',
  })
  problems(@Parent() payload: ImportPlanPayload): ImportProblemType[] {
    return payload.problems ?? [];
  }
}
