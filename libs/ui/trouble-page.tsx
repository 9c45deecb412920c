// What a person sees when a page cannot be shown: what happened, that nothing was lost, and a way on.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { isRouteErrorResponse, Link } from 'react-router';
import { Page } from './page';

/** Turns whatever a page threw into a kind page; never shows an internal message. */
export function TroublePage({ error }: { error: unknown }) {
  const { title, message, requestId } = described(error);
  return (
    <Page title={title} lead={message}>
      {requestId ? (
        <p className="pl-muted">
          <Trans>Reference: {requestId}</Trans>
        </p>
      ) : null}
      <p>
        <Link to="/">{t`Go to the first page`}</Link>
      </p>
    </Page>
  );
}

function described(error: unknown): { title: string; message: string; requestId?: string } {
  if (isRouteErrorResponse(error)) {
    if (isTrouble(error.data)) return error.data;
    if (error.status === 404) {
      return {
        title: t`There is no such page here`,
        message: t`The address may be mistyped, or the page is not open to you.`,
      };
    }
    if (error.status === 405)
      return { title: t`This page takes no forms`, message: t`Go back and try again.` };
  }
  return {
    title: t`Something went wrong on our side`,
    message: t`What you saved before is safe. Please try again in a minute.`,
  };
}

function isTrouble(value: unknown): value is { title: string; message: string; requestId?: string } {
  return typeof value === 'object' && value !== null && 'title' in value && 'message' in value;
}
