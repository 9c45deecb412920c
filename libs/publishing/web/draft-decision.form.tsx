// The second person's confirmation of a draft, or giving it up.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Button } from '@plumbline/ui';
import { releasePath } from './release-address';
import type { ReleaseDraft } from './release-draft.page';

/** Publishing for whoever may, the reason for whoever may not, and discarding folded below. */
export function DraftDecision({ draft }: { draft: ReleaseDraft }) {
  const { city } = useWorkspace();
  const busy = useNavigation().state === 'submitting';
  const { publish, discard, publishBlockedBecause } = draft.viewerCan;
  return (
    <section id="publish">
      <h2>{t`Publish`}</h2>
      {publish ? (
        <Form method="post" className="pl-form">
          <input type="hidden" name="version" value={draft.version} />
          <p>
            <Trans>
              You confirm what {ph({ person: draft.assembledBy.displayName })} assembled. Release number{' '}
              {ph({ number: draft.number })} becomes public at once at{' '}
              {ph({ address: releasePath({ city: city.slug, release: draft.slug }) })} and can never be
              changed. Corrections come with the next release, beside what they correct.
            </Trans>
          </p>
          <div className="pl-actions">
            <Button name="intent" value="publish" disabled={busy}>
              {busy ? t`Publishing…` : t`Publish release number ${{ number: draft.number }}`}
            </Button>
          </div>
        </Form>
      ) : (
        <Alert kind="info" heading={t`You cannot publish this release`}>
          <p>{publishBlockedBecause ?? t`Ask a colleague who can publish.`}</p>
        </Alert>
      )}
      {discard ? (
        <details className="pl-block">
          <summary>{t`Discard this draft`}</summary>
          <Form method="post">
            <input type="hidden" name="version" value={draft.version} />
            <p>
              <Trans>
                Nothing was public, so nothing is lost: the reports stay as they are, and you can assemble a
                new draft.
              </Trans>
            </p>
            <Button
              name="intent"
              value="discard"
              look="danger"
              disabled={busy}
            >{t`Discard the draft`}</Button>
          </Form>
        </details>
      ) : null}
    </section>
  );
}
