// The frame around every page: who and where you are, the way around, and what everyone must be told.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { createContext, useContext, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { DraftTranslation, LanguageChoice, PageLanguages } from './language-choice';
import { PlaceName } from './page';

/** One entry of the main navigation. */
export interface NavItem {
  to: string;
  label: string;
  /** True when only this exact address counts as "here". */
  end?: boolean;
}

/** Whether this is a demo installation. Said once, around all pages, so that none can forget to say so. */
export const DemoInstallation = createContext(false);

export interface ShellProps {
  /** What stands beside the product's name, e.g. the city; leads to its first page. */
  place?: { name: string; to: string } | undefined;
  nav?: readonly NavItem[];
  /** In the header, between the place and the account. */
  search?: ReactNode;
  /** At the right of the header: the person, log-in or log-out. */
  account?: ReactNode;
  /** The page's own city says that it is a demo; in a demo installation every page says so anyway. */
  demo?: boolean;
  /** Whether people of this city have reviewed all of the translation that is shown. */
  translationReviewed?: boolean;
  /** True on pages that show sample content somewhere. */
  sample?: boolean;
  /** Extra lines of the footer, e.g. legal basis or permanent address. */
  footer?: ReactNode;
  children: ReactNode;
}

/** Header, navigation, notices, main column and footer; `children` is a `Page`. */
export function Shell(props: ShellProps) {
  const { place, nav = [], search, account, sample = false, footer, children } = props;
  const installed = useContext(DemoInstallation);
  const demo = installed || props.demo;
  return (
    <PlaceName value={place?.name}>
      {demo ? <meta name="robots" content="noindex, nofollow" /> : null}
      <a className="usa-skipnav" href="#main">{t`Skip to main content`}</a>
      {demo ? <DemoNotice /> : null}
      <DraftTranslation reviewed={props.translationReviewed ?? false} />
      <header>
        <PageLanguages test={demo ?? false} />
        <div className="pl-header">
          <div className="pl-width pl-header__bar">
            <span className="pl-brand">
              <PlumbLine />
              <span>
                <Link to="/">{t`Plumbline`}</Link>
                {place ? (
                  <>
                    {' '}
                    <span className="pl-brand__place">
                      <span aria-hidden="true">/ </span>
                      <Link to={place.to}>{place.name}</Link>
                    </span>
                  </>
                ) : null}
              </span>
            </span>
            {search}
            {account ? <div className="pl-account">{account}</div> : null}
          </div>
        </div>
        {nav.length > 0 ? (
          <nav className="pl-header pl-nav" aria-label={t`Main`}>
            <ul className="pl-width">
              {nav.map((item) => (
                <li key={item.to}>
                  <NavLink to={item.to} end={item.end ?? false}>
                    {item.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </header>
      <main id="main" className="pl-main pl-width" tabIndex={-1}>
        {children}
      </main>
      <footer className="pl-footer">
        <div className="pl-width">
          {footer}
          <LanguageChoice test={demo ?? false} />
          {sample ? (
            <p>
              <Trans>
                Records marked “Sample” are made up to show how the tracker works. They are not facts about
                the city.
              </Trans>
            </p>
          ) : null}
          {demo ? <p>{t`This is a demonstration. It is not run by, or for, the city it shows.`}</p> : null}
          <p>{t`Plumbline tracks what a city promised, what was done, and what changed for whom.`}</p>
        </div>
      </footer>
    </PlaceName>
  );
}

function DemoNotice() {
  return (
    <div className="pl-demo" role="region" aria-label={t`Demonstration notice`}>
      <p className="pl-width">
        <Trans>
          <strong>Demonstration.</strong> This is not an official city website. Some records are samples and
          say so.
        </Trans>
      </p>
    </div>
  );
}

function PlumbLine() {
  return (
    <svg width="18" height="28" viewBox="0 0 18 28" aria-hidden="true" focusable="false">
      <path d="M9 0v12" stroke="currentColor" strokeWidth="2" />
      <path d="M3 12h12v6l-6 9-6-9z" fill="currentColor" />
    </svg>
  );
}
