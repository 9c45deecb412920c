// What the pages ask and do about the languages of a city and the translation of its texts.
import { graphql, type Inner } from '@plumbline/platform/web';

export const cityLanguagesQuery = graphql(`
  query CityLanguagesPage {
    cityLanguages {
      language
      legalBasis
    }
  }
`);

export const setLanguagesMutation = graphql(`
  mutation SetCityLanguages($input: SetCityLanguagesInput!) {
    setCityLanguages(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const languagesQuery = graphql(`
  query TranslationLanguages($language: String) {
    translationLanguages(language: $language) {
      language
      legalBasis
      releaseId
      releaseTitle
      counts {
        state
        count
      }
      parts
      published {
        number
        publishedAt
        digest
      }
      toPublish
      takenOver
      ownWork
      textFindings {
        id
        kind
        found
        before
        after
        source
        place
      }
      viewerCan {
        write
        publish
      }
    }
  }
`);

export const blocksQuery = graphql(`
  query TranslationBlocks(
    $language: String!
    $states: [BlockState!]
    $part: String
    $words: String
    $page: PageInput
  ) {
    translationBlocks(language: $language, states: $states, part: $part, words: $words, page: $page) {
      items {
        hash
        source
        state
        text
        translationId
        earlierSource
        earlierText
        places
        placeCount
      }
      totalCount
    }
  }
`);

export const fileQuery = graphql(`
  query TranslationFile($language: String!, $all: Boolean) {
    translationFile(language: $language, all: $all) {
      fileName
      content
    }
  }
`);

export const saveMutation = graphql(`
  mutation SaveTranslations($input: SaveTranslationsInput!) {
    saveTranslations(input: $input) {
      kept
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const importMutation = graphql(`
  mutation ImportTranslations($input: ImportTranslationsInput!) {
    importTranslations(input: $input) {
      imported {
        taken
        unchanged
        untranslated
        problems
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const publishMutation = graphql(`
  mutation PublishTranslation($input: PublishTranslationInput!) {
    publishTranslation(input: $input) {
      translation {
        number
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** A language with the work on it. */
export type LanguageWork = Inner.TranslationLanguagesQuery['translationLanguages'][number];

/** A text beside its translation. */
export type ShownBlock = Inner.TranslationBlocksQuery['translationBlocks']['items'][number];

/** How many texts are in a state. */
export function countOf(work: Pick<LanguageWork, 'counts'>, state: Inner.BlockState): number {
  return work.counts.find((one) => one.state === state)?.count ?? 0;
}
