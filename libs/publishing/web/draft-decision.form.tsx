// The second person's confirmation of a draft, or giving it up.
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
      <h2>Publish</h2>
      {publish ? (
        <Form method="post" className="pl-form">
          <input type="hidden" name="version" value={draft.version} />
          <p>
            You confirm what {draft.assembledBy.displayName} assembled. Release number {draft.number} becomes
            public at once at {releasePath({ city: city.slug, release: draft.slug })} and can never be
            changed. Corrections come with the next release, beside what they correct.
          </p>
          <div className="pl-actions">
            <Button name="intent" value="publish" disabled={busy}>
              {busy ? 'Publishing…' : `Publish release number ${draft.number}`}
            </Button>
          </div>
        </Form>
      ) : (
        <Alert kind="info" heading="You cannot publish this release">
          <p>{publishBlockedBecause ?? 'Ask a colleague who can publish.'}</p>
        </Alert>
      )}
      {discard ? (
        <details className="pl-block">
          <summary>Discard this draft</summary>
          <Form method="post">
            <input type="hidden" name="version" value={draft.version} />
            <p>
              Nothing was public, so nothing is lost: the reports stay as they are, and you can assemble a new
              draft.
            </p>
            <Button name="intent" value="discard" look="danger" disabled={busy}>
              Discard the draft
            </Button>
          </Form>
        </details>
      ) : null}
    </section>
  );
}
