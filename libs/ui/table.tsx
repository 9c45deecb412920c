// A table that scrolls in its own frame on a small screen, so that the page never does.
import { t } from '@lingui/core/macro';
import { useId, type ReactNode } from 'react';
import { AsWritten } from '@plumbline/language/web';

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
    <div className="pl-table-frame pl-table-frame--named" role="region" aria-labelledby={id} tabIndex={0}>
      {/* For the eye alone: who listens or uses the keyboard is not cut off. */}
      <p className="pl-table-hint" aria-hidden="true">{t`Scroll sideways to see all columns`}</p>
      <table className="usa-table usa-table--borderless">
        <caption id={id} className={captionHidden ? 'pl-hidden-visually' : undefined}>
          <span className="pl-table-caption">
            <AsWritten>{caption}</AsWritten>
          </span>
        </caption>
        {children}
      </table>
    </div>
  );
}
