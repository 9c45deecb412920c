// Translations of a release for anybody: which there are, and the texts of one.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { paragraphsOf } from '@plumbline/publishing/domain';
import { PublicRelease } from '../public.graphql';
import { PublicTranslatedText, PublicTranslation } from './public-translation.graphql';
import { publicTranslations, textsOfTranslation } from './public-translation.queries';
import type { PublicTranslationRow } from './public-translation.queries';

/** A translation together with the release it belongs to. */
interface OfRelease extends PublicTranslationRow {
  release: PublicRelease;
}

/** Part of both endpoints, because a draft's preview is a `PublicRelease`; a preview has no translations. */
@Resolver(() => PublicRelease)
export class PublicReleaseTranslations {
  @ResolveField(() => [PublicTranslation], {
    description: 'The newest translation into each language, by language.',
  })
  async translations(@Parent() release: PublicRelease): Promise<OfRelease[]> {
    if (release.digest === null || release.withdrawn) return [];
    const found = await publicTranslations(release.digest, null);
    return found.map((row) => ({ ...row, release }));
  }

  @ResolveField(() => PublicTranslation, {
    nullable: true,
    description: 'The newest translation into a language (BCP 47 tag); null where none was published.',
  })
  async translation(
    @Parent() release: PublicRelease,
    @Args('language', { type: () => String }) language: string,
  ): Promise<OfRelease | null> {
    if (release.digest === null || release.withdrawn) return null;
    const [row] = await publicTranslations(release.digest, language);
    return row ? { ...row, release } : null;
  }
}

@Resolver(() => PublicTranslation)
export class PublicTranslationFields {
  @ResolveField(() => [PublicTranslatedText], {
    description:
      "Its texts: of a goal, of a department, or without either of what the release's own page says. Texts that are the same in many places are there once.",
  })
  async blocks(
    @Parent() row: OfRelease,
    @Args('department', { type: () => String, nullable: true }) department: string | null,
    @Args('plan', { type: () => String, nullable: true }) plan: string | null,
    @Args('goal', { type: () => String, nullable: true, description: 'Code of a goal of that plan.' })
    goal: string | null,
    @Args('all', { type: () => Boolean, nullable: true, description: 'Everything there is.' })
    all: boolean | null,
  ): Promise<readonly PublicTranslatedText[]> {
    const texts = await textsOfTranslation(row);
    if (all) return texts;
    const wanted = textsIn(partOf(row.release, department ?? null, plan ?? null, goal ?? null));
    // Every page counts statuses, also those that stand on pages below it.
    textsIn(statusLabels(row.release), wanted);
    return texts.filter(({ source }) => wanted.has(source));
  }
}

/** The part of a release that a page shows. */
function partOf(
  release: PublicRelease,
  department: string | null,
  plan: string | null,
  goal: string | null,
): unknown {
  const { title, notes, departments } = release;
  if (department === null) {
    return [title, notes, departments.map(({ plans: _plans, ...rest }) => rest)];
  }
  const found = departments.find(({ code }) => code === department);
  if (!found || goal === null) return [title, found];
  const { plans, ...rest } = found;
  const ofPlan = plans.find(({ slug }) => slug === plan);
  return [title, rest, ofPlan?.title, ofPlan?.goals.filter(({ code }) => code === goal)];
}

/** What the city calls its statuses. */
function statusLabels({ departments }: PublicRelease): (string | null)[] {
  return departments.flatMap(({ plans }) =>
    plans.flatMap(({ goals }) =>
      goals.flatMap(({ deliverables }) => deliverables.map(({ statusLabel }) => statusLabel)),
    ),
  );
}

/** Every text in a value, paragraph by paragraph. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') for (const text of paragraphsOf(value)) found.add(text);
  else if (Array.isArray(value)) for (const one of value) textsIn(one, found);
  else if (value instanceof Date) return found;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) textsIn(one, found);
  return found;
}
