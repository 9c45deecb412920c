// What pages ask for of documents.
import { graphql } from '@plumbline/platform/web';

graphql(`
  fragment ShownDocument on DocumentContent {
    language
    title
    subtitle
    issuer
    layout
    sample
    facts {
      lead
      text
    }
    blocks {
      kind
      level
      text
      look
      section
      paragraphs
      items {
        lead
        text
      }
      figures {
        title
        about
        parts {
          label
          count
          tone
        }
      }
      caption
      columns {
        label
        numeric
      }
      rows
      alt
      bars {
        label
        text
        share
        tone
      }
    }
  }
`);

export const documentChoicesQuery = graphql(`
  query DocumentChoices {
    documentChoices {
      wholeCity
      suggestedPeriod
      periods {
        id
        name
      }
      teams {
        id
        name
      }
      years {
        fiscalYear
        name
      }
    }
  }
`);

export const onePagerQuery = graphql(`
  query OnePager($periodId: ID!, $teamId: ID) {
    onePager(periodId: $periodId, teamId: $teamId) {
      mayWrite
      period {
        id
        name
      }
      team {
        id
        name
      }
      content {
        ...ShownDocument
      }
      sections {
        section
        label
        hint
        limit
        versions {
          id
          text
          writtenAt
          sample
          writtenBy {
            id
            displayName
          }
        }
      }
    }
  }
`);

export const saveOnePagerWordsMutation = graphql(`
  mutation SaveOnePagerWords($input: SaveOnePagerWordsInput!) {
    saveOnePagerWords(input: $input) {
      onePager {
        mayWrite
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const yearlyReportQuery = graphql(`
  query YearlyReport($fiscalYear: Int!) {
    yearlyReport(fiscalYear: $fiscalYear) {
      fiscalYear
      name
      digest
      content {
        ...ShownDocument
      }
      sections {
        section
        label
        hint
        limit
        versions {
          id
          text
          writtenAt
          sample
          writtenBy {
            id
            displayName
          }
        }
      }
      editions {
        id
        edition
        digest
        finalizedAt
        finalizedBy {
          id
          displayName
        }
      }
      files {
        id
        format
        state
        size
      }
      viewerCan {
        write
        finalize
        finalizeBlockedBecause
      }
    }
  }
`);

export const yearlyEditionQuery = graphql(`
  query YearlyEdition($fiscalYear: Int!, $edition: Int!) {
    yearlyEdition(fiscalYear: $fiscalYear, edition: $edition) {
      id
      fiscalYear
      edition
      digest
      finalizedAt
      withdrawnSince
      finalizedBy {
        id
        displayName
      }
      content {
        ...ShownDocument
      }
      files {
        id
        format
        state
        size
      }
    }
  }
`);

export const saveYearlyWordsMutation = graphql(`
  mutation SaveYearlyWords($input: SaveYearlyWordsInput!) {
    saveYearlyWords(input: $input) {
      yearlyReport {
        digest
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const finalizeYearlyReportMutation = graphql(`
  mutation FinalizeYearlyReport($input: FinalizeYearlyReportInput!) {
    finalizeYearlyReport(input: $input) {
      edition {
        edition
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const makeYearlyFilesMutation = graphql(`
  mutation MakeYearlyFiles($input: MakeYearlyFilesInput!) {
    makeYearlyFiles(input: $input) {
      files {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
