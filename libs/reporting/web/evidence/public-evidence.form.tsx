// Making one piece of evidence public, after looking through it, and taking that back: for the department's lead.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { useFetcher } from 'react-router';
import { EVIDENCE_LABELS } from '@plumbline/reporting/domain';
import { Button, TextField, useUserErrors } from '@plumbline/ui';
import { AdvisedTextField } from '../free-text/advised-text';
import type { EvidencePiece } from './evidence-operations';
import type { EvidenceAnswer } from './save-evidence';

interface OfPiece {
  piece: EvidencePiece;
  /** Where the forms go. */
  address: string;
  answer: EvidenceAnswer | undefined;
}

/** Says that a piece is public, and offers whoever may the one step that is possible now. */
export function PublicEvidence({ piece, address, answer }: OfPiece) {
  const { visibility, publicTitle, viewerCan } = piece;
  const isPublic = visibility === 'PUBLIC';
  if (!isPublic && !viewerCan.makePublic) return null;
  return (
    <div className="pl-evidence__public">
      {isPublic ? (
        <p className="pl-small">
          <strong>{t`Public.`}</strong>{' '}
          <Trans>
            Everybody reads it as “{ph({ title: publicTitle ?? '' })}” in releases made after this report is
            approved.
          </Trans>
        </p>
      ) : null}
      {viewerCan.makePublic ? <MakePublic piece={piece} address={address} answer={answer} /> : null}
      {viewerCan.takeBack ? <TakeBack piece={piece} address={address} answer={answer} /> : null}
    </div>
  );
}

function MakePublic({ piece, address, answer }: OfPiece) {
  const fetcher = useFetcher<EvidenceAnswer>();
  const id = useId();
  const latest = fetcher.data ?? (answer?.about === piece.id ? answer : undefined);
  const errors = useUserErrors(latest);
  const unseen = errors.of('opened');
  const asksWhy =
    errors.all.some(({ code }) => code === 'PRIVACY') || Boolean(latest?.given?.['titleReason']);
  const isFile = piece.kind === 'FILE';
  return (
    <details open={errors.all.length > 0 || undefined}>
      <summary>
        <Trans>
          Make public<span className="pl-hidden-visually"> {ph({ title: piece.title })}</span>
        </Trans>
      </summary>
      <fetcher.Form method="post" action={address} noValidate autoComplete="off">
        <input type="hidden" name="intent" value="make-public" />
        <input type="hidden" name="evidenceId" value={piece.id} />
        <p>
          <Trans>
            From the next release on, everybody can open it, and a release is never changed. Only this one
            piece becomes public.
          </Trans>
        </p>
        {isFile ? (
          <p>
            <Trans>
              A file also carries what nobody sees at first: who wrote it, comments and earlier words in
              Office files, and where a picture was taken. Remove that before you attach it, or attach a PDF
              made for the public.
            </Trans>
          </p>
        ) : null}
        <AdvisedTextField
          audience="PUBLIC"
          id={`${id}-title`}
          name="title"
          label={EVIDENCE_LABELS.publicTitle}
          hint={t`What it shows, in a few words. Not the name of the file, and nobody’s name.`}
          maxLength={200}
          defaultValue={latest?.given?.['title'] ?? ''}
          error={errors.of('title') ?? (unseen ? undefined : errors.all[0]?.message)}
        />
        {asksWhy ? (
          <TextField
            id={`${id}-why`}
            name="titleReason"
            label={EVIDENCE_LABELS.titleReason}
            hint={t`Only if the title is to stay as it is. For example: it is the office’s own number. It stays on record with your name.`}
            maxLength={500}
            optional
            defaultValue={latest?.given?.['titleReason'] ?? ''}
            error={errors.of('titleReason')}
          />
        ) : null}
        <div className={`usa-form-group${unseen ? ' usa-form-group--error' : ''}`}>
          {unseen ? <span className="usa-error-message">{unseen}</span> : null}
          <div className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              name="opened"
              value="yes"
              id={`${id}-opened`}
            />
            <label className="usa-checkbox__label" htmlFor={`${id}-opened`}>
              {EVIDENCE_LABELS.opened}
            </label>
          </div>
        </div>
        <div className="pl-actions">
          <Button look="second" disabled={fetcher.state !== 'idle'}>
            <Trans>
              Make it public<span className="pl-hidden-visually">: {ph({ title: piece.title })}</span>
            </Trans>
          </Button>
        </div>
      </fetcher.Form>
    </details>
  );
}

function TakeBack({ piece, address, answer }: OfPiece) {
  const fetcher = useFetcher<EvidenceAnswer>();
  const id = useId();
  const latest = fetcher.data ?? (answer?.about === piece.id ? answer : undefined);
  const errors = useUserErrors(latest);
  return (
    <details open={errors.all.length > 0 || undefined}>
      <summary>
        <Trans>
          Make private again<span className="pl-hidden-visually"> {ph({ title: piece.title })}</span>
        </Trans>
      </summary>
      <fetcher.Form method="post" action={address} noValidate autoComplete="off">
        <input type="hidden" name="intent" value="take-back" />
        <input type="hidden" name="evidenceId" value={piece.id} />
        <p>
          <Trans>
            The next release does not have it. Releases that were published with it stay as they are; only
            withdrawing them takes it away there.
          </Trans>
        </p>
        <TextField
          id={id}
          name="reason"
          label={EVIDENCE_LABELS.takeBackReason}
          maxLength={500}
          error={errors.of('reason') ?? errors.all[0]?.message}
        />
        <div className="pl-actions">
          <Button look="second" disabled={fetcher.state !== 'idle'}>
            <Trans>
              Make it private<span className="pl-hidden-visually">: {ph({ title: piece.title })}</span>
            </Trans>
          </Button>
        </div>
      </fetcher.Form>
    </details>
  );
}
