// A message that stands out from the page.
import type { ReactNode } from 'react';

export interface AlertProps {
  kind: 'info' | 'success' | 'warning' | 'error';
  heading?: string;
  /** True when it appears in answer to what the person just did, so that screen readers announce it. */
  announce?: boolean;
  children: ReactNode;
}

/** The design system's alert; the heading is no outline heading, so it can stand anywhere. */
export function Alert({ kind, heading, announce = false, children }: AlertProps) {
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : undefined;
  const slim = heading ? '' : ' usa-alert--slim';
  return (
    <div className={`usa-alert usa-alert--${kind}${slim}`} role={role}>
      <div className="usa-alert__body">
        {heading ? (
          <p className="usa-alert__heading">
            <strong>{heading}</strong>
          </p>
        ) : null}
        <div className="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}
