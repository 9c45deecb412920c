// The three pages on which the office says what makes its goals findable, side by side.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';

/** Links between topics, boundaries and comparisons; `here` is the page one is on. */
export function SettingsWays({ here }: { here: 'topics' | 'boundaries' | 'comparisons' }) {
  const { to } = useWorkspace();
  const pages = [
    ['topics', t`Topics`],
    ['boundaries', t`Boundaries`],
    ['comparisons', t`Comparisons with other cities`],
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
