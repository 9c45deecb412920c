// The way through the pages of a long list.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { numberText } from '@plumbline/language/domain';
import { withFilters } from './filter-address';

interface PagesProps {
  page: number;
  total: number;
  pageSize: number;
  filters: Readonly<Record<string, string | undefined>>;
}

/** Previous and next page, and which one this is; nothing where there is only one. */
export function Pages({ page, total, pageSize, filters }: PagesProps) {
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const to = (number: number) => withFilters(filters, { page: number > 1 ? String(number) : undefined });
  return (
    <nav className="pl-find__pages" aria-label={t`Pages`}>
      {page > 1 ? <Link to={to(page - 1)}>{t`Previous page`}</Link> : null}
      <span>
        <Trans>
          Page {numberText(page)} of {numberText(last)}
        </Trans>
      </span>
      {page < last ? <Link to={to(page + 1)}>{t`Next page`}</Link> : null}
    </nav>
  );
}

/** "Showing 26 to 50." */
export function rangeShown(page: number, total: number, pageSize: number): string {
  const [from, to] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, total)];
  return t`Showing ${{ from: numberText(from) }} to ${{ to: numberText(to) }}.`;
}
