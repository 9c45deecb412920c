// Nothing was found: what to try instead.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { EmptyState } from '@plumbline/ui';
import { withFilters } from './filter-address';

/** Says what to take away, with the way to fewer filters and to everything. */
export function NothingFound({ filters }: { filters: Readonly<Record<string, string | undefined>> }) {
  return (
    <EmptyState>
      <p>
        <Trans>
          Nothing in this release has all of that. Take a filter away, try fewer words, or only the beginning
          of a word.
        </Trans>
      </p>
      <ul>
        {Object.keys(filters).length > 1 && filters.words ? (
          <li>
            <Link to={withFilters({ words: filters.words })}>
              <Trans>Only the words “{ph({ words: filters.words })}”</Trans>
            </Link>
          </li>
        ) : null}
        <li>
          <Link to="?">{t`Show everything`}</Link>
        </li>
      </ul>
    </EmptyState>
  );
}
