// What the pages ask about evidence and send about it.
import { graphql, type Inner } from '@plumbline/platform/web';

graphql(`
  fragment EvidenceParts on Evidence {
    id
    kind
    title
    url
    fileName
    bytes
    mediaType
    visibility
    publicTitle
    at
    withdrawn
    withdrawnReason
    sample
    viewerCan {
      makePublic
      takeBack
    }
    by {
      id
      displayName
    }
  }
`);

/** A piece of evidence as the pages load it. */
export type EvidencePiece = Inner.EvidencePartsFragment;

export const itemEvidenceQuery = graphql(`
  query ItemEvidence($id: ID!) {
    textRule {
      ...TextRuleParts
    }
    quarterlyReport(id: $id) {
      id
      period {
        id
        label
      }
      team {
        id
        name
      }
      viewerCan {
        log
      }
      items {
        deliverable {
          id
          code
          text
        }
        update {
          id
          evidenceUrl
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  }
`);

export const attachLinkMutation = graphql(`
  mutation AttachEvidenceLink($input: AttachEvidenceLinkInput!) {
    attachEvidenceLink(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const attachFileMutation = graphql(`
  mutation AttachEvidenceFile($input: AttachEvidenceFileInput!) {
    attachEvidenceFile(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
    withdrawEvidence(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const restoreMutation = graphql(`
  mutation RestoreEvidence($input: RestoreEvidenceInput!) {
    restoreEvidence(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const makePublicMutation = graphql(`
  mutation MakeEvidencePublic($input: MakeEvidencePublicInput!) {
    makeEvidencePublic(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const takeBackMutation = graphql(`
  mutation TakeBackEvidence($input: TakeBackEvidenceInput!) {
    takeBackEvidence(input: $input) {
      evidence {
        id
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
