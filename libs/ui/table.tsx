// A table that scrolls in its own frame on a small screen, so that the page never does.
import { useId, type ReactNode } from 'react';

export interface TableProps {
  /** Names the table for everyone; screen readers announce it. */
  caption: ReactNode;
  /** Keep the caption for screen readers only, when a heading right above says the same. */
  captionHidden?: boolean;
  /** `thead` and `tbody`; give every header cell a `scope`. */
  children: ReactNode;
}

/** A real table with headers, in a focusable labelled region that can be scrolled by keyboard. */
export function Table({ caption, captionHidden = false, children }: TableProps) {
  const id = useId();
  return (
    <div className="pl-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="usa-table usa-table--borderless">
        <caption id={id} className={captionHidden ? 'pl-hidden-visually' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
