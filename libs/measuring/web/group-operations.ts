// What pages ask about lists of groups.
import { graphql } from '@plumbline/platform/web';

graphql(`
  fragment GroupList on CategorySet {
    id
    code
    version
    name
    dimension
    ordered
    counting
    standard
    validFrom
    validUntil
    sourceUrl
    categories {
      id
      label
      residual
      parent {
        id
        label
      }
    }
    mappings {
      id
      quality
      why
      from {
        id
        label
      }
      to {
        id
        label
      }
      toSet {
        id
        name
        version
      }
    }
  }
`);

/** Every list of groups of the city. */
export const groupListsQuery = graphql(`
  query GroupLists {
    categorySets {
      ...GroupList
    }
  }
`);
