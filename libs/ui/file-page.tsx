// What stands at the address of a file when the file does not come: why, when to try again, and the way back.
import { t } from '@lingui/core/macro';
import { Link, useLocation } from 'react-router';
import { Page } from './page';

/** What {@link FilePage} shows. */
export interface FilePageProps {
  /** Why the file did not come; null where it is there and only has to be asked for by a link of its own. */
  refused: { status: number; title: string; message: string } | null;
  /** The way back, in whole words; left out where none is known. */
  back?: { label: string; to: string };
  /** The first page, for whoever may not have the file: the way back would be closed to them as well. */
  home: string;
}

export function FilePage({ refused, back, home }: FilePageProps) {
  const { pathname, search } = useLocation();
  const mayComeYet = !refused || refused.status === 429 || refused.status >= 500;
  return (
    <Page title={refused?.title ?? t`Your file`} {...(refused ? { lead: refused.message } : {})}>
      <p className="pl-row">
        {mayComeYet ? (
          <a className="usa-button" href={pathname + search}>
            {refused ? t`Try again` : t`Download the file`}
          </a>
        ) : null}
        {back && refused?.status !== 403 ? (
          <Link to={back.to}>{back.label}</Link>
        ) : (
          <Link to={home}>{t`Go to the first page`}</Link>
        )}
      </p>
    </Page>
  );
}
