// The evidence of one item of a report: what is there, links and files to add, and the way to take one away again.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { acceptedInWords, sizeText } from '@plumbline/platform/domain';
import { EVIDENCE_LABELS } from '@plumbline/reporting/domain';
import { Alert, Button, TextField, useAnnounced, useUserErrors } from '@plumbline/ui';
import { AdvisedTextField } from '../free-text/advised-text';
import { EvidenceList } from './evidence-list.panel';
import type { EvidencePiece } from './evidence-operations';
import { FileForm } from './file.form';
import { prepareToSend } from './file-uploads';
import type { EvidenceAnswer } from './save-evidence';

export interface EvidencePanelProps {
  /** An item of a report as `...ProgressItem` loads it. */
  item: {
    deliverable: { id: string; code: string };
    evidence: readonly EvidencePiece[];
    update?: { evidenceUrl?: string | null } | null;
  };
  reportId: string;
  /** Whether the viewer may add and remove: the report's `viewerCan.log`. */
  mayAttach: boolean;
  /** Only for the page of its own: what it answered to a form that was posted without script. */
  answer?: EvidenceAnswer | undefined;
  /** What stands with a piece of evidence: comments on it, or the place to write one. */
  beside?: (piece: EvidencePiece) => ReactNode;
}

/**
 * Evidence of one item: a list with downloads, a form for links, and files with progress, pause and going on after a
 * break. Place it beside or below the item's own form and never inside a `<form>`: it has forms of its own, which post
 * to the item's evidence page, so that no page needs an action for them. A link that an earlier save noted in
 * `evidenceUrl` is listed with the rest; new links become evidence.
 */
export function EvidencePanel({ item, reportId, mayAttach, answer, beside }: EvidencePanelProps) {
  const { city, to } = useWorkspace();
  const { deliverable, evidence, update } = item;
  const heading = useId();
  const address = to(`reports/${reportId}/evidence/${deliverable.id}`);
  const standing = evidence.filter(({ withdrawn }) => !withdrawn);
  const noted = update?.evidenceUrl ?? null;
  const isEmpty = standing.length === 0 && !noted;
  if (isEmpty && !mayAttach && evidence.length === 0) return null;
  return (
    <section className="pl-evidence" aria-labelledby={heading}>
      <p className="pl-evidence__head">
        <strong id={heading}>
          <Trans>
            Evidence
            <span className="pl-hidden-visually"> for {ph({ deliverableCode: deliverable.code })}</span>
          </Trans>
        </strong>{' '}
        <span className="pl-muted pl-small">
          {isEmpty && !mayAttach
            ? t`None.`
            : standing.some(({ visibility }) => visibility === 'PUBLIC')
              ? t`Only people who may read this report can open it, except what is marked as public.`
              : t`Private: only people who may read this report can open it.`}
        </span>
      </p>
      {answer?.done ? (
        <p className="pl-saved" role="status">
          {answer.done}
        </p>
      ) : null}
      <EvidenceList
        evidence={evidence}
        noted={noted}
        address={address}
        mayAttach={mayAttach}
        answer={answer}
        beside={beside}
      />
      {mayAttach ? (
        <details
          className="pl-evidence__add"
          // Without script, what is said of a file that was sent stands in it.
          open={Boolean(answer?.userErrors.length || answer?.given?.['file']) || undefined}
          onToggle={prepareToSend}
        >
          <summary>
            {isEmpty ? t`Add evidence: a link or files` : t`Add more`}
            <span className="pl-hidden-visually"> {t`for ${{ code: deliverable.code }}`}</span>
          </summary>
          <FileForm
            place={{ reportId, deliverableId: deliverable.id }}
            code={deliverable.code}
            address={address}
            hint={t`${{ kinds: acceptedInWords() }}; each at most ${{ limit: sizeText(city.maxFileBytes) }}. Files that name private persons do not belong here.`}
            answer={answer?.about === 'file' ? answer : undefined}
          />
          <LinkForm
            address={address}
            code={deliverable.code}
            posted={answer?.about === 'link' ? answer : undefined}
          />
        </details>
      ) : null}
    </section>
  );
}

function LinkForm({
  address,
  code,
  posted,
}: {
  address: string;
  code: string;
  posted: EvidenceAnswer | undefined;
}) {
  const fetcher = useFetcher<EvidenceAnswer>();
  const id = useId();
  const answer = fetcher.data ?? posted;
  const errors = useUserErrors(answer);
  const other = errors.all.find(({ path }) => !['url', 'title'].includes(path.at(-1) ?? ''));
  const given = fetcher.data ? undefined : answer?.given;
  // A new form after each link that was added, so that its fields begin empty; after a refusal the words stay.
  const [seen, setSeen] = useState(fetcher.data);
  const [added, setAdded] = useState(0);
  if (seen !== fetcher.data) {
    setSeen(fetcher.data);
    if (fetcher.data?.done) setAdded(added + 1);
  }
  const done = fetcher.state === 'idle' ? (fetcher.data?.done ?? '') : '';
  const isSpoken = useAnnounced(done);
  return (
    <fetcher.Form
      key={added}
      method="post"
      action={address}
      className="pl-evidence__form"
      noValidate
      autoComplete="off"
      aria-label={t`Link to evidence for ${code}`}
    >
      <input type="hidden" name="intent" value="link" />
      <TextField
        id={`${id}-url`}
        name="url"
        label={EVIDENCE_LABELS.url}
        hint={t`It starts with https://`}
        type="url"
        inputMode="url"
        defaultValue={given?.['url'] ?? ''}
        error={errors.of('url')}
      />
      <AdvisedTextField
        audience="REVIEWERS"
        id={`${id}-title`}
        name="title"
        label={EVIDENCE_LABELS.title}
        optional
        maxLength={200}
        defaultValue={given?.['title'] ?? ''}
        error={errors.of('title')}
      />
      {other ? <Alert kind="error">{other.message}</Alert> : null}
      <div className="pl-actions">
        <Button look="second" disabled={fetcher.state !== 'idle'}>{t`Add link`}</Button>
        <span className="pl-saved" {...(isSpoken ? {} : { role: 'status' })}>
          {done}
        </span>
      </div>
    </fetcher.Form>
  );
}
