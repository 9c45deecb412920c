// The pages on which the office says what makes its goals findable and its data usable, side by side.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';

/** Links between topics, boundaries, comparisons and the license of open data; `here` is the page one is on. */
export function SettingsWays({ here }: { here: 'topics' | 'boundaries' | 'comparisons' | 'data-terms' }) {
  const { to } = useWorkspace();
  const pages = [
    ['topics', t`Topics`],
    ['boundaries', t`Boundaries`],
    ['comparisons', t`Comparisons with other cities`],
    ['data-terms', t`License of open data`],
  ] as const;
  return (
    <nav aria-label={t`Topics and places`}>
      <ul className="pl-find__views">
        {pages.map(([path, label]) => (
          <li key={path}>
            <Link to={to(path)} aria-current={path === here ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
