// The answer for an address that leads nowhere, said kindly and without telling why.
import { t } from '@lingui/core/macro';
import type { Trouble } from './execute';

/** Throw it from a loader: ``throw notFound(t`report`)`` shows "There is no such report here." with status 404. */
export function notFound(what: string): Response {
  const said: Trouble = {
    title: t`There is no such ${{ thing: what }} here`,
    message: t`The address may be mistyped, or the page is not open to you.`,
  };
  return Response.json(said, { status: 404 });
}
