// The ways at the foot of every public page: how to read it, and how open it is to everybody.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';

/** Links of a city, or without one of the pages that belong to all. */
export function PublicFooter({ city }: { city?: string }) {
  const links =
    city === undefined
      ? [
          ['/', t`All cities`],
          ['/accessibility', t`Accessibility`],
        ]
      : [
          [`/${city}/methods`, t`How to read these numbers`],
          [`/${city}#releases`, t`All releases`],
          [`/${city}/accessibility`, t`Accessibility`],
          ['/', t`All cities`],
        ];
  return (
    <nav aria-label={t`More about these pages`}>
      <ul>
        {links.map(([to = '', label]) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
