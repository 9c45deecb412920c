// Deciding about texts of a draft: what its page loads and what its forms send.
import { t } from '@lingui/core/macro';
import { redirect } from 'react-router';
import { execute, formText, graphql, type Call, type Inner } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';

graphql(`
  fragment DraftTexts on ReleaseDraft {
    openTextFindings
    textFindings {
      id
      kind
      found
      before
      after
      path
      field
      removable
      reportId
      planId
      decision {
        reason
        at
        by {
          id
          displayName
        }
      }
    }
    removedTexts {
      id
      kind
      path
      field
      decision {
        reason
        at
        by {
          id
          displayName
        }
      }
    }
  }
`);

/** What a draft's page loads of its texts. */
export type DraftTextsData = Inner.DraftTextsFragment;
/** One finding. */
export type TextFinding = DraftTextsData['textFindings'][number];
/** One text that was left out. */
export type RemovedText = DraftTextsData['removedTexts'][number];

const explainMutation = graphql(`
  mutation ExplainText($input: ExplainTextInput!) {
    explainText(input: $input) {
      releaseDraft {
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

const removeMutation = graphql(`
  mutation RemoveText($input: RemoveTextInput!) {
    removeText(input: $input) {
      releaseDraft {
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

const takeBackMutation = graphql(`
  mutation TakeBackOnText($input: TakeBackOnTextInput!) {
    takeBackOnText(input: $input) {
      releaseDraft {
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

/** The buttons of these forms. */
const TEXT_INTENTS = ['explain-text', 'remove-text', 'take-back-text'];

/** Whether a posted form is about a text. */
export function isAboutText(form: FormData): boolean {
  return TEXT_INTENTS.includes(formText(form, 'intent'));
}

/** What was refused, about which finding, and the reason typed in. */
export interface TextRefusal {
  userErrors: readonly UserError[];
  /** Id of the finding; the forms of the page are found by it. */
  about: string;
  intent: string;
  reason: string;
}

/** Does what the form says; leads to the list of texts of the draft, or answers why it was refused. */
export async function decideOnText(form: FormData, draftId: string, call: Call): Promise<TextRefusal> {
  const [about, reason, intent] = [
    formText(form, 'finding'),
    formText(form, 'reason'),
    formText(form, 'intent'),
  ];
  const input = { releaseDraftId: draftId, expectedVersion: Number(form.get('version')), findingId: about };
  const done = `/${call.city}/work/releases/${draftId}?done=`;
  if (intent === 'explain-text') {
    const { explainText } = await execute(explainMutation, { input: { ...input, reason } }, call);
    if (explainText.releaseDraft) throw redirect(`${done}explained#texts`);
    return { userErrors: explainText.userErrors, about, intent, reason };
  }
  if (intent === 'remove-text') {
    const { removeText } = await execute(removeMutation, { input: { ...input, reason } }, call);
    if (removeText.releaseDraft) throw redirect(`${done}removed#texts`);
    return { userErrors: removeText.userErrors, about, intent, reason };
  }
  const { takeBackOnText } = await execute(takeBackMutation, { input }, call);
  if (takeBackOnText.releaseDraft) throw redirect(`${done}taken-back#texts`);
  return { userErrors: takeBackOnText.userErrors, about, intent, reason };
}

/** What a text of a release is called on the page. */
export function textFieldName(field: TextFinding['field']): string {
  const names: Record<TextFinding['field'], string> = {
    TITLE: t`Title of the release`,
    NOTES: t`Release notes`,
    DEPARTMENT: t`Department`,
    TEAM: t`Name of the team`,
    SUMMARY: t`Summary`,
    PLAN_TITLE: t`Title of the plan`,
    GOAL: t`Goal`,
    GOAL_FACT: t`About the goal`,
    STRATEGY: t`Strategy`,
    DELIVERABLE: t`What is promised`,
    OWNER: t`Owner`,
    NOTE: t`Note`,
    DATE_REASON: t`Why the date moved`,
    EVIDENCE: t`Public evidence`,
    METRIC: t`Name of the measure`,
    METRIC_LABEL: t`About the measure`,
    METHOD: t`How it is measured`,
    BREAK: t`Why it is measured in another way`,
    VALUE_NOTE: t`Note on a value`,
    REVISION_REASON: t`Why a value was revised`,
    SOURCE: t`Link to the source`,
  };
  return names[field];
}
