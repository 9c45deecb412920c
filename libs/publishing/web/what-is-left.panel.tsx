// What the page says after numbers were hidden or shown again: the privacy check ran anew, and this is left.
import { msg, plural, t } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { Alert } from '@plumbline/ui';
import type { ReleaseDraft } from './release-draft.page';

const DONE: Readonly<Record<string, Message>> = {
  hidden: msg`It is hidden, and the privacy check ran again`,
  explained: msg`It is on record that everybody may read it`,
  removed: msg`The text is left out`,
  'taken-back': msg`The decision was taken back`,
  shown: msg`It is no longer hidden by choice, and the privacy check ran again`,
};

/** `done` is what the address says was just done; shows nothing for anything else. */
export function WhatIsLeft({ draft, done }: { draft: ReleaseDraft; done: string | null }) {
  const heading = done === null ? undefined : DONE[done];
  if (!heading) return null;
  const left = draft.problems.length;
  const texts = draft.openTextFindings;
  return (
    <Alert kind={left + texts > 0 ? 'warning' : 'success'} heading={say(heading)} announce>
      <p>
        {left > 0
          ? plural(left, {
              one: '# number may still not be published. See the ways out below.',
              other: '# numbers may still not be published. See the ways out below.',
            })
          : texts > 0
            ? plural(texts, {
                one: '# text must still be looked at. See the list below.',
                other: '# texts must still be looked at. See the list below.',
              })
            : t`Nothing is left that keeps this release from being published.`}{' '}
        {plural(
          { values: draft.hiddenValues },
          {
            one: '# value in it is hidden to protect privacy.',
            other: '# values in it are hidden to protect privacy.',
          },
        )}
      </p>
    </Alert>
  );
}
