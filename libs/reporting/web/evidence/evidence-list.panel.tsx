// The pieces of evidence that stand, each with its way to be opened, and those that were removed with their way back.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { dayInZone, sizeText } from '@plumbline/platform/domain';
import { EVIDENCE_LABELS } from '@plumbline/reporting/domain';
import { Button, SampleMark, TextField, useUserErrors } from '@plumbline/ui';
import type { EvidencePiece } from './evidence-operations';
import { PublicEvidence } from './public-evidence.form';
import type { EvidenceAnswer } from './save-evidence';

interface ListProps {
  evidence: readonly EvidencePiece[];
  /** A link that an earlier save of the item noted. */
  noted: string | null;
  /** Where the forms go; nothing for those who only read. */
  address?: string;
  mayAttach: boolean;
  answer?: EvidenceAnswer | undefined;
  /** What stands with a piece. */
  beside?: ((piece: EvidencePiece) => ReactNode) | undefined;
}

/** The list itself; shows nothing where nothing is there. */
export function EvidenceList({ evidence, noted, address = '', mayAttach, answer, beside }: ListProps) {
  const standing = evidence.filter(({ withdrawn }) => !withdrawn);
  const removed = evidence.filter(({ withdrawn }) => withdrawn);
  return (
    <>
      {standing.length > 0 || noted ? (
        <ul className="pl-evidence__list">
          {noted ? (
            <li>
              <div>
                <Link url={noted} title={noted} />
                <div className="pl-small pl-muted">{t`Link noted with an earlier save`}</div>
              </div>
            </li>
          ) : null}
          {standing.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} />
              {mayAttach ? <Remove piece={piece} address={address} answer={answer} /> : null}
              {address ? <PublicEvidence piece={piece} address={address} answer={answer} /> : null}
              {beside ? <div className="pl-evidence__beside">{beside(piece)}</div> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayAttach && removed.length > 0 ? (
        <ul className="pl-evidence__list pl-evidence__list--removed">
          {removed.map((piece) => (
            <li key={piece.id}>
              <Removed piece={piece} address={address} />
              {beside ? <div className="pl-evidence__beside">{beside(piece)}</div> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Piece({ piece }: { piece: EvidencePiece }) {
  const { city, to } = useWorkspace();
  const day = dayText(dayInZone(new Date(piece.at), city.timeZone));
  const added = piece.by ? t`added by ${{ person: piece.by.displayName }} on ${day}` : t`added on ${day}`;
  const isFile = piece.kind === 'FILE';
  const facts = isFile
    ? [piece.fileName === piece.title ? null : piece.fileName, sizeText(piece.bytes ?? 0), added]
    : [t`Link`, added];
  return (
    <div>
      {isFile ? (
        // The answer names the file; where it can't be had, this leads to a page that says why.
        <a className="usa-link" href={to(`evidence/${piece.id}`)}>
          {piece.title}
        </a>
      ) : (
        <Link url={piece.url ?? ''} title={piece.title} />
      )}{' '}
      {piece.sample ? <SampleMark /> : null}
      <div className="pl-small pl-muted">{facts.filter(Boolean).join(', ')}</div>
    </div>
  );
}

/** Another site is told neither who looks nor from where. */
function Link({ url, title }: { url: string; title: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a className="usa-link" href={url} rel="noreferrer noopener" target="_blank">
      {title}
      <span className="pl-hidden-visually">{` ${t`(opens in a new tab)`}`}</span>
    </a>
  ) : (
    <span>{title}</span>
  );
}

function Remove({
  piece,
  address,
  answer,
}: {
  piece: EvidencePiece;
  address: string;
  answer: EvidenceAnswer | undefined;
}) {
  const fetcher = useFetcher<EvidenceAnswer>();
  const id = useId();
  const latest = fetcher.data ?? (answer?.about === piece.id ? answer : undefined);
  const errors = useUserErrors(latest);
  return (
    <details className="pl-evidence__remove" open={errors.all.length > 0 || undefined}>
      <summary>
        <Trans>
          Remove<span className="pl-hidden-visually"> {ph({ title: piece.title })}</span>
        </Trans>
      </summary>
      <fetcher.Form method="post" action={address} noValidate autoComplete="off">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="evidenceId" value={piece.id} />
        <TextField
          id={id}
          name="reason"
          label={EVIDENCE_LABELS.reason}
          maxLength={500}
          error={errors.of('reason') ?? errors.all[0]?.message}
        />
        <div className="pl-actions">
          <Button look="second" disabled={fetcher.state !== 'idle'}>
            <Trans>
              Remove it<span className="pl-hidden-visually">: {ph({ title: piece.title })}</span>
            </Trans>
          </Button>
        </div>
      </fetcher.Form>
    </details>
  );
}

function Removed({ piece, address }: { piece: EvidencePiece; address: string }) {
  const fetcher = useFetcher<EvidenceAnswer>();
  const refusal = fetcher.data?.userErrors[0]?.message;
  return (
    <fetcher.Form method="post" action={address} className="pl-evidence__undo">
      <input type="hidden" name="intent" value="restore" />
      <input type="hidden" name="evidenceId" value={piece.id} />
      <span role="status">
        {piece.withdrawnReason
          ? t`Removed “${{ title: piece.title }}”: ${{ reason: piece.withdrawnReason }}`
          : t`Removed “${{ title: piece.title }}”`}
      </span>{' '}
      <Button look="plain" disabled={fetcher.state !== 'idle'}>
        <Trans>
          Undo<span className="pl-hidden-visually">: bring back {ph({ title: piece.title })}</span>
        </Trans>
      </Button>
      {refusal ? <span className="usa-error-message">{refusal}</span> : null}
    </fetcher.Form>
  );
}
