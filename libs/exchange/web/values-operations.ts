// What the page that brings in values asks of the API.
import { graphql, type Inner } from '@plumbline/platform/web';

export const valuesImportQuery = graphql(`
  query ValuesImportPage {
    plans {
      id
      title
      stateLabel
      team {
        id
        name
        departments {
          id
        }
        managers {
          id
        }
      }
    }
  }
`);

export const previewValuesMutation = graphql(`
  mutation PreviewValues($input: PreviewValuesInput!) {
    previewValues(input: $input) {
      preview {
        sheets
        sheet
        columns {
          header
          name
          samples
          role
          pattern
        }
        mapping {
          sheet
          rules {
            columns
            role
            metric
            period
            group
            place
            equals
          }
          words {
            coordinate
            word
            to
          }
          metric
          period
          blankMeans
          dates
          fractions
          marginLevel
        }
        remembered {
          fileName
          at
          by {
            id
            displayName
          }
        }
        blankHint
        remarks
        metrics {
          code
          label
        }
        groups {
          code
          label
        }
        places {
          code
          label
        }
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const importValuesMutation = graphql(`
  mutation ImportValues($input: ImportValuesInput!) {
    importValues(input: $input) {
      batch {
        id
      }
      added
      corrected
      unchanged
      leftOut
      missing
      unknownWords {
        coordinate
        word
        row
        column
        values
        meant
      }
      problems {
        sheet
        row
        column
        message
        severity
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What the mutation takes as its mapping. */
export type ValueMappingInput = Inner.ValueMappingInput;
export type ValueRuleInput = Inner.ValueRuleInput;
export type ValueWordInput = Inner.ValueWordInput;
export type ColumnRole = Inner.ColumnRole;

/** The opened file as the page shows it. */
export type Preview = NonNullable<Inner.PreviewValuesMutation['previewValues']['preview']>;
/** What a check said. */
export type Outcome = Inner.ImportValuesMutation['importValues'];
/** The plans a person may choose from. */
export type PlanChoice = Inner.ValuesImportPageQuery['plans'][number];
