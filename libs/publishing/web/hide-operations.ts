// Hiding numbers of a draft by choice and showing them again: what the forms of several pages send.
import { t } from '@lingui/core/macro';
import { redirect } from 'react-router';
import { execute, formText, graphql, type Call } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import type { HideItem } from './hidden-words';

const hideMutation = graphql(`
  mutation HideInRelease($input: HideInReleaseInput!) {
    hideInRelease(input: $input) {
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

const showMutation = graphql(`
  mutation ShowInRelease($input: ShowInReleaseInput!) {
    showInRelease(input: $input) {
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

/** What was refused, in which form of the page, and the reason typed into it. */
export interface HideRefusal {
  userErrors: readonly UserError[];
  intent: 'hide' | 'show';
  /** The id of the form. */
  at: string;
  reason: string;
}

/** Hides or shows as the form says; leads to the draft, which says what is left, or answers why it was refused. */
export async function hideOrShow(form: FormData, draftId: string, call: Call): Promise<HideRefusal> {
  const change = { releaseDraftId: draftId, expectedVersion: Number(form.get('version')) };
  const [at, reason] = [formText(form, 'at'), formText(form, 'reason')];
  const draft = `/${call.city}/work/releases/${draftId}`;
  if (formText(form, 'intent') === 'show') {
    const ids = form.getAll('id').filter((id) => typeof id === 'string');
    const { showInRelease } = await execute(showMutation, { input: { ...change, ids } }, call);
    if (showInRelease.releaseDraft) throw redirect(`${draft}?done=shown`);
    return { userErrors: showInRelease.userErrors, intent: 'show', at, reason };
  }
  const items = form.getAll('item').flatMap((text) => itemIn(text));
  const refused = { intent: 'hide', at, reason } as const;
  if (items.length === 0) return { userErrors: [nothingChosen()], ...refused };
  const { hideInRelease } = await execute(hideMutation, { input: { ...change, items, reason } }, call);
  if (hideInRelease.releaseDraft) throw redirect(`${draft}?done=hidden`);
  return { userErrors: hideInRelease.userErrors, ...refused };
}

function nothingChosen(): UserError {
  const message = t`Nothing was chosen to hide. Load the page again and choose from its list.`;
  return { code: 'INVALID', message, path: [] };
}

/** One of the form's hidden fields; the API looks at what is in it. */
function itemIn(text: FormDataEntryValue): HideItem[] {
  if (typeof text !== 'string') return [];
  try {
    const item: unknown = JSON.parse(text);
    return typeof item === 'object' && item !== null ? [item as HideItem] : [];
  } catch {
    return [];
  }
}
