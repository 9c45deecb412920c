// What the page says after numbers were hidden or shown again: the privacy check ran anew, and this is left.
import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Alert } from '@plumbline/ui';
import { counted } from './hidden-words';
import type { ReleaseDraft } from './release-draft.page';

const DONE: Readonly<Record<string, string>> = {
  hidden: 'It is hidden, and the privacy check ran again',
  shown: 'It is no longer hidden by choice, and the privacy check ran again',
};

/** `done` is what the address says was just done; shows nothing for anything else. */
export function WhatIsLeft({ draft, done }: { draft: ReleaseDraft; done: string | null }) {
  const heading = done === null ? undefined : DONE[done];
  if (!heading) return null;
  const left = draft.problems.length;
  return (
    <Alert kind={left > 0 ? 'warning' : 'success'} heading={heading} announce>
      <p>
        <Trans>
          {left > 0
            ? t`${{ counted: counted(left, 'number') }} may still not be published. See the ways out below.`
            : t`Nothing is left that keeps this release from being published.`}{' '}
          {ph({ counted: counted(draft.hiddenValues, 'value') })} in it{' '}
          <Plural value={draft.hiddenValues} one="is" other="are" /> hidden to protect privacy.
        </Trans>
      </p>
    </Alert>
  );
}
