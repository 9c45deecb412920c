// Ways on from the grid of teams: its other layer, and what is shown as files.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { addressOfView, type PortfolioView } from '@plumbline/reporting/domain';

/** What is shown, as files: the same rows, columns and order. */
export function Downloads({ view }: { view: PortfolioView }) {
  const { to } = useWorkspace();
  const address = addressOfView(view);
  return (
    <p className="pl-small">
      <Trans>
        Download what is shown:{' '}
        <Link to={to(`portfolio/export/portfolio.csv${address}`)} reloadDocument>
          CSV
        </Link>
        ,{' '}
        <Link to={to(`portfolio/export/portfolio.xlsx${address}`)} reloadDocument>
          Excel (XLSX)
        </Link>
      </Trans>
    </p>
  );
}

/** The two layers; they answer two questions. */
export function Layers({ view }: { view: PortfolioView }) {
  const layers = [
    ['reporting', t`Reporting`, t`did reports come in time?`],
    ['progress', t`Progress`, t`how does the work go?`],
  ] as const;
  return (
    <nav aria-label={t`Layer of the grid`}>
      <ul className="pl-layers">
        {layers.map(([layer, name, question]) => (
          <li key={layer}>
            <Link
              to={addressOfView({ ...view, layer })}
              aria-current={view.layer === layer ? 'page' : undefined}
              preventScrollReset
            >
              {name}: <span className="pl-layers__question">{question}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
