// The figures of a page at one look, each in a box of its own: what it says in words, and the counts behind it.
import type { ReactNode } from 'react';
import { AsWritten } from '@plumbline/language/web';
import { FigureBar, FigureKey, type FigurePart } from './figures';

/** One figure: a few words, and where something is counted its parts as a bar with their words. */
export interface FirstFigure {
  title: string;
  said: ReactNode;
  parts?: readonly FigurePart[] | undefined;
  /** Stands below: what it is, or why there is nothing. */
  about?: ReactNode;
}

/** Figures beside each other; nothing adds one to another or gives them one color. */
export function FirstFigures({ figures }: { figures: readonly FirstFigure[] }) {
  return (
    <dl className={`pl-first__figures pl-first__figures--${figures.length}`}>
      {figures.map(({ title, said, parts = [], about }) => (
        <div className="pl-first__figure" key={title}>
          <dt>{title}</dt>
          <dd>
            <div className="pl-first__said">{said}</div>
            {parts.length > 0 ? <FigureBar parts={parts} /> : null}
            {parts.length > 0 ? (
              <ul className="pl-first__parts">
                {parts.map(({ label, count, tone }) =>
                  count > 0 ? (
                    <li key={label}>
                      <FigureKey tone={tone} />
                      <strong>{count}</strong> <AsWritten>{label}</AsWritten>
                    </li>
                  ) : null,
                )}
              </ul>
            ) : null}
            {about ? <div className="pl-first__why">{about}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
