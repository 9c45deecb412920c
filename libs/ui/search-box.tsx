// The search in the header of every page of the workspace.
import { t } from '@lingui/core/macro';
import { Form, useLocation } from 'react-router';

interface SearchBoxProps {
  action: string;
  /** Names the search among others; what its field is called. By default those of the workspace. */
  name?: string;
  label?: string;
}

/** Asks the page at `action` for what is typed (`words`); not shown on that page, which has its own. Works without JavaScript. */
export function SearchBox({ action, name = t`Workspace`, label = t`Search the workspace` }: SearchBoxProps) {
  const { pathname } = useLocation();
  if (pathname === action) return null;
  return (
    <Form method="get" action={action} role="search" aria-label={name} className="pl-search-box">
      <label htmlFor="workspace-search" className="pl-hidden-visually">
        {label}
      </label>
      <input
        id="workspace-search"
        className="usa-input"
        type="search"
        name="words"
        placeholder={t`Search`}
        maxLength={200}
      />
      <button type="submit" className="usa-button usa-button--outline usa-button--inverse">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
          <circle cx="7.5" cy="7.5" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M11.5 11.5 16 16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <span className="pl-hidden-visually">{t`Search`}</span>
      </button>
    </Form>
  );
}
