// How many items have each status, in the city's words and order, with a shape and a bar for the eye.
import { Fragment } from 'react';
import type { CountWords, PortfolioWords } from '@plumbline/reporting/domain';
import { StatusIcon } from '@plumbline/ui';

/** Where the shape of a status is drawn once, for all cells. */
function shapeOf(status: string | null): string {
  return `pl-shape-${status ?? 'none'}`;
}

/** The shapes of the statuses, drawn once: a grid of a year shows thousands of them. */
export function Shapes({ words }: { words: PortfolioWords }) {
  return (
    <svg className="pl-hidden-visually" aria-hidden="true" focusable="false">
      {[...words.statuses.map(({ status }) => status), null].map((status) => (
        <symbol key={status ?? 'none'} id={shapeOf(status)} viewBox="0 0 16 16">
          <StatusIcon status={status} />
        </symbol>
      ))}
    </svg>
  );
}

/** "7 on track, 2 at risk", each with the shape of its status: the city's words in the city's order, no average. */
export function Counts({ counts }: { counts: readonly CountWords[] }) {
  return (
    <>
      {counts.map(({ status, count, label }, index) => (
        <Fragment key={status ?? 'none'}>
          {index > 0 ? ', ' : null}
          <span className="pl-grid__part">
            <svg className="pl-grid__icon" aria-hidden="true" focusable="false">
              <use href={`#${shapeOf(status)}`} />
            </svg>
            {count} {label}
          </span>
        </Fragment>
      ))}
    </>
  );
}

/** The same counts for the eye; screen readers have them as text. */
export function StatusBar({ counts }: { counts: readonly CountWords[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const widths = counts.map(({ count }) => (count / total) * 100);
  return (
    <svg
      className="pl-bar pl-grid__bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map(({ status }, index) => {
        const left = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        // A sliver of white keeps neighbors apart without relying on color.
        return (
          <rect
            key={status ?? 'none'}
            className={
              status ? `pl-part--status-${status.toLowerCase().replaceAll('_', '-')}` : 'pl-grid__none'
            }
            x={(left + 0.4).toFixed(1)}
            width={Math.max((widths[index] ?? 0) - 0.8, 0.4).toFixed(1)}
            height="10"
          />
        );
      })}
    </svg>
  );
}
