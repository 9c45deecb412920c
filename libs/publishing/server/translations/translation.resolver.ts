// Languages of a city and the translation of its texts over GraphQL.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageInput, Requires, can } from '@plumbline/platform/server';
import { countsOf, partOf, placeLabel } from '@plumbline/publishing/domain';
import type { BlockStand, BlockState } from '@plumbline/publishing/domain';
import { cityLanguages } from './city-languages.queries';
import { setCityLanguages } from './city-languages.service';
import { importTranslations, translationFile } from './translation-file.service';
import { publishTranslation, publishable, textProblemsOfTranslation } from './publish-translation.service';
import {
  BlockStateEnum,
  CityLanguage,
  ImportTranslationsInput,
  ImportTranslationsPayload,
  LanguageWork,
  PublishTranslationInput,
  PublishTranslationPayload,
  SaveTranslationsInput,
  SaveTranslationsPayload,
  SetCityLanguagesInput,
  SetCityLanguagesPayload,
  TranslationBlock,
  TranslationBlockPage,
  TranslationFileType,
  TranslationTextFinding,
} from './translation.graphql';
import { newestAddenda } from './translation.queries';
import { saveTranslations, shortened, translationWork } from './translation.service';
import type { TranslationWork } from './translation.service';

@Resolver()
export class TranslationResolver {
  @Query(() => [CityLanguage], { description: 'The languages the city publishes in, besides English.' })
  @Requires('city:read')
  cityLanguages(): Promise<CityLanguage[]> {
    return cityLanguages();
  }

  @Mutation(() => SetCityLanguagesPayload, {
    description: 'Replaces the languages the city publishes in. Translations that were made are kept.',
  })
  @Requires('city:administer')
  async setCityLanguages(
    @Args('input') { languages }: SetCityLanguagesInput,
  ): Promise<SetCityLanguagesPayload> {
    // An empty one is refused with the name of its language.
    const given = languages.map((one) => ({ ...one, legalBasis: one.legalBasis ?? '' }));
    return { languages: await setCityLanguages(given), userErrors: [] };
  }

  @Query(() => [LanguageWork], {
    description:
      'How far the translation of the latest release is, for each language of the city or for one.',
  })
  @Requires('translation:write')
  async translationLanguages(
    @Args('language', { type: () => String, nullable: true }) language: string | null,
  ): Promise<LanguageWork[]> {
    const all = await cityLanguages();
    const asked = all.filter((one) => !language || one.language === language);
    const found: LanguageWork[] = [];
    for (const one of asked) found.push(await languageWork(one));
    return found;
  }

  @Query(() => TranslationBlockPage, { description: 'Texts of the latest release, in its order.' })
  @Requires('translation:write')
  async translationBlocks(
    @Args('language', { type: () => String }) language: string,
    @Args('states', { type: () => [BlockStateEnum], nullable: true }) states: BlockState[] | null,
    @Args('part', { type: () => String, nullable: true, description: 'One of `parts`.' }) part: string | null,
    @Args('words', { type: () => String, nullable: true, description: 'In the source or the translation.' })
    words: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<TranslationBlockPage> {
    const { number, size } = page ?? new PageInput();
    const sought = (words ?? '').trim().toLowerCase();
    const found = ((await translationWork(language))?.stands ?? []).filter(
      (stand) =>
        (!states || states.includes(stand.state)) &&
        (!part || stand.places.some((place) => partOf(place) === part)) &&
        `${stand.source} ${stand.kept?.text ?? ''}`.toLowerCase().includes(sought),
    );
    return { items: found.slice((number - 1) * size, number * size).map(blockOf), totalCount: found.length };
  }

  @Query(() => TranslationFileType, {
    nullable: true,
    description: 'The texts no person has reviewed, or all, as XLIFF 2.1; null while nothing is published.',
  })
  @Requires('translation:write')
  translationFile(
    @Args('language', { type: () => String }) language: string,
    @Args('all', { type: () => Boolean, nullable: true }) all: boolean | null,
  ): Promise<TranslationFileType | null> {
    return translationFile(language, all ?? false);
  }

  @Mutation(() => SaveTranslationsPayload, {
    description:
      'Keeps translations of texts of the latest release. All or none; the public sees nothing of it yet.',
  })
  @Requires('translation:write')
  async saveTranslations(
    @Args('input') { language, texts }: SaveTranslationsInput,
  ): Promise<SaveTranslationsPayload> {
    const written = texts.map((text) => ({ ...text, replacesId: text.replacesId ?? null }));
    return { kept: await saveTranslations(language, written), userErrors: [] };
  }

  @Mutation(() => ImportTranslationsPayload, {
    description:
      'Takes the translations of an XLIFF file. What does not fit the latest release is reported and left out.',
  })
  @Requires('translation:write')
  async importTranslations(
    @Args('input') { language, contentBase64 }: ImportTranslationsInput,
  ): Promise<ImportTranslationsPayload> {
    return {
      imported: await importTranslations(language, Buffer.from(contentBase64, 'base64')),
      userErrors: [],
    };
  }

  @Mutation(() => PublishTranslationPayload, {
    description:
      'Publishes what is translated of the latest release as a dated addendum, without what the viewer wrote or reviewed.',
  })
  @Requires('translation:publish')
  async publishTranslation(
    @Args('input') { language, releaseId, explained }: PublishTranslationInput,
  ): Promise<PublishTranslationPayload> {
    const reasons = new Map(explained.map(({ findingId, reason }) => [findingId, reason]));
    return { translation: await publishTranslation(language, releaseId, reasons), userErrors: [] };
  }
}

async function languageWork({ language, legalBasis }: CityLanguage): Promise<LanguageWork> {
  const work = await translationWork(language);
  const viewerCan = { write: can('translation:write', {}), publish: can('translation:publish', {}) };
  const counts = countsOf(work?.stands ?? []);
  const planned = work ? await publishable(work) : { added: 0, takenOver: 0, own: 0 };
  const heads = work ? await newestAddenda(work.release.id) : [];
  return {
    ...{ language, legalBasis, viewerCan },
    releaseId: work?.release.id ?? null,
    releaseTitle: work?.release.title ?? null,
    counts: Object.entries(counts).map(([state, count]) => ({ state: state as BlockState, count })),
    parts: [...new Set((work?.stands ?? []).flatMap(({ places }) => places.map(partOf)))]
      .filter(Boolean)
      .sort(),
    published: heads.find((head) => head.language === language) ?? null,
    textFindings: work ? await findingsOf(work) : [],
    ...{ toPublish: planned.added, takenOver: planned.takenOver, ownWork: planned.own },
  };
}

async function findingsOf(work: TranslationWork): Promise<TranslationTextFinding[]> {
  const stands = new Map(work.stands.map((stand) => [stand.hash, stand]));
  return (await textProblemsOfTranslation(work)).map((problem) => {
    const stand = stands.get(problem.source);
    const [place] = stand?.places ?? [];
    return {
      ...problem,
      source: shortened(stand?.source ?? ''),
      place: place ? placeLabel(place) : '',
    };
  });
}

function blockOf({ hash, source, state, kept, earlier, places }: BlockStand): TranslationBlock {
  return {
    ...{ hash, source, state },
    text: kept?.text ?? null,
    translationId: kept?.id ?? null,
    earlierSource: earlier?.source ?? null,
    earlierText: earlier?.text ?? null,
    places: places.slice(0, 5).map(placeLabel),
    placeCount: places.length,
  };
}
