// One page: where it hangs, its heading, and what it is about in one sentence.
import { t } from '@lingui/core/macro';
import { createContext, useContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import { OtherLanguages } from './language-choice';
import { SampleMark } from './marks';

/** A step on the way back up; the page itself comes last and has no address. */
export interface Crumb {
  label: string;
  /** The label as it is shown, where it needs marks of its own, e.g. a text of a city. */
  shown?: ReactNode;
  to?: string;
}

/** Name of the city the page belongs to, for the document's title; set by `Shell`. */
export const PlaceName = createContext<string | undefined>(undefined);

export interface PageProps {
  /** Heading and, with the city's name, title of the document. */
  title: string;
  /** The same words as they are shown, where they need marks of their own. */
  heading?: ReactNode;
  /** One sentence for search engines and shared links. */
  description?: string | undefined;
  /** The page's permanent address, absolute, where it can be read at several. */
  canonical?: string | undefined;
  /** A plain sentence or two below the heading. */
  lead?: ReactNode;
  /** The way back up, without the page itself. */
  breadcrumb?: readonly Crumb[];
  /** Marks the page's own record as sample content; `within` says that only something in it is. */
  sample?: boolean | 'within';
  /** Buttons at the right of the heading. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Breadcrumb, the page's only `h1`, lead and content; sections inside start at `h2`. */
export function Page(props: PageProps) {
  const {
    title,
    heading = title,
    description,
    canonical,
    lead,
    breadcrumb = [],
    sample = false,
    actions,
    children,
  } = props;
  const place = useContext(PlaceName);
  return (
    <>
      <title>{[title, place === title ? undefined : place, 'Plumbline'].filter(Boolean).join(' | ')}</title>
      {description ? <meta name="description" content={description} /> : null}
      {canonical ? <OtherLanguages address={canonical} /> : null}
      {breadcrumb.length > 0 ? (
        <Breadcrumb steps={[...breadcrumb, { label: title, shown: heading }]} />
      ) : null}
      <div className="pl-page-head">
        <h1>
          {heading} {sample ? <SampleMark within={sample === 'within'} /> : null}
        </h1>
        {actions ? <div className="pl-row">{actions}</div> : null}
      </div>
      {lead ? <p className="pl-lead">{lead}</p> : null}
      {children}
    </>
  );
}

function Breadcrumb({ steps }: { steps: readonly Crumb[] }) {
  return (
    <nav className="usa-breadcrumb usa-breadcrumb--wrap" aria-label={t`Breadcrumb`}>
      <ol className="usa-breadcrumb__list">
        {steps.map((step) =>
          step.to ? (
            <li className="usa-breadcrumb__list-item" key={step.to}>
              <Link className="usa-breadcrumb__link" to={step.to}>
                <span>{step.shown ?? step.label}</span>
              </Link>
            </li>
          ) : (
            <li className="usa-breadcrumb__list-item usa-current" aria-current="page" key={step.label}>
              <span>{step.shown ?? step.label}</span>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
