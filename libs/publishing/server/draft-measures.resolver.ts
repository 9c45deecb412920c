// What a draft measures, to choose from, and who chose what is hidden.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { PageInput } from '@plumbline/platform/server';
import { DraftMeasure, DraftMeasurePage, MeasurePlaceInput } from './draft-measures.graphql';
import { measureAt, measuresFound } from './draft-measures.queries';
import { visibleContent } from './draft-view';
import type { HiddenChoice } from './hidden-choice.queries';
import { HiddenByChoice } from './privacy.graphql';
import { ReleaseDraft } from './release.graphql';
import type { ReleaseDraftRow } from './release.queries';

@Resolver(() => ReleaseDraft)
export class DraftMeasuresResolver {
  @ResolveField(() => DraftMeasurePage, {
    description: 'What the draft measures, in its order, as far as the viewer sees it.',
  })
  async measures(
    @Parent() draft: ReleaseDraftRow,
    @Args('find', {
      type: () => String,
      nullable: true,
      description: 'Words of the measure, its goal, plan or team.',
    })
    find: string | null = null,
    @Args('page', { nullable: true }) page: PageInput = new PageInput(),
  ): Promise<DraftMeasurePage> {
    return measuresFound(await visibleContent(draft), find ?? '', page);
  }

  @ResolveField(() => DraftMeasure, {
    nullable: true,
    description: 'One measure; null when it is not in the draft, for you.',
  })
  async measure(
    @Parent() draft: ReleaseDraftRow,
    @Args('at') at: MeasurePlaceInput,
  ): Promise<DraftMeasure | null> {
    return measureAt(await visibleContent(draft), at) ?? null;
  }
}

@Resolver(() => HiddenByChoice)
export class HiddenByChoiceResolver {
  @ResolveField(() => PersonType, { description: 'Who chose it.' })
  async by(@Parent() choice: HiddenChoice): Promise<PersonType> {
    const person = await personById(choice.byId);
    if (!person) throw new Error('A choice without the person who made it.');
    return person;
  }
}
