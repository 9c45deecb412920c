// The first-run tour: a calm panel at the top of the first page, one for each role, until it is put away.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Form, Link, useLocation } from 'react-router';
import { isTourRole, tourOf, type Tour, type TourRole, type Words } from '@plumbline/cities/domain';
import { Button } from '@plumbline/ui';
import { openStep, tourAddress, withStep, withoutStep } from './tour-links';

interface ToursProps {
  slug: string;
  roles: readonly string[];
  /** The roles whose tour this person has put away. */
  putAway: readonly string[];
  /** The person's first page, where the tours begin. */
  firstPage: string;
  words: Words;
}

/** The tours that are not put away: all of them on the first page, elsewhere the one a step of which led there. */
export function Tours({ slug, roles, putAway, firstPage, words }: ToursProps) {
  const { pathname, search } = useLocation();
  const said = usePutAwayWords(putAway);
  const tours = roles.filter(isTourRole).filter((role) => !putAway.includes(role));
  return (
    <>
      {/* No role: pages have status lines of their own, and this one speaks once at most. */}
      <p className="pl-hidden-visually" aria-live="polite">
        {said}
      </p>
      {tours.map((role) => {
        const tour = tourOf(role, words);
        const step = openStep(search, role, tour.steps.length);
        if (step === null && pathname !== firstPage) return null;
        return <TourPanel key={role} slug={slug} role={role} tour={tour} step={step ?? 0} />;
      })}
    </>
  );
}

/** What is said once a tour was put away; the keyboard goes on from the page's content. */
function usePutAwayWords(putAway: readonly string[]): string {
  const before = useRef(putAway.length);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (putAway.length > before.current) {
      setSaid(t`The tour is put away. You find it again under Help.`);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    before.current = putAway.length;
  }, [putAway.length]);
  return said;
}

function TourPanel({
  slug,
  role,
  tour,
  step: named,
}: {
  slug: string;
  role: TourRole;
  tour: Tour;
  step: number;
}) {
  const { pathname, search } = useLocation();
  // With script the next step is there at once; without, its link loads the page with the step in its address.
  const [chosen, setChosen] = useState<number | null>(null);
  const step = chosen ?? named;
  const leadsTo = (to: number) => ({
    to: withStep(search, role, to),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      setChosen(to);
    },
  });
  const heading = useFocusOnChange(step);
  const shown = tour.steps[step];
  if (!shown) return null;
  const id = `tour-${role.toLowerCase()}`;
  const count = tour.steps.length;
  const address = tourAddress(slug, shown.link);
  const isPublic = 'public' in shown.link;
  return (
    <section className="pl-tour" aria-labelledby={id}>
      <h2 className="pl-tour__title" id={id}>
        {tour.title}
      </h2>
      <p className="pl-tour__step" ref={heading} tabIndex={-1}>
        <span className="pl-muted">
          <Trans>
            Step {ph({ number: step + 1 })} of {count}:
          </Trans>
        </span>{' '}
        <strong>{shown.title}</strong>
      </p>
      <p>
        {shown.text}{' '}
        {address === pathname ? (
          <span className="pl-muted">{t`You are on this page.`}</span>
        ) : (
          <Link to={isPublic ? address : address + withStep('', role, step)} reloadDocument={isPublic}>
            {shown.link.label}
          </Link>
        )}
      </p>
      <div className="pl-row">
        {step > 0 ? (
          <Link {...leadsTo(step - 1)}>
            <Trans>
              Back<span className="pl-hidden-visually"> to step {ph({ number: step })} of the tour</span>
            </Trans>
          </Link>
        ) : null}
        {step < count - 1 ? (
          <Link className="usa-button usa-button--outline" {...leadsTo(step + 1)}>
            <Trans>
              Next
              <span className="pl-hidden-visually">: step {ph({ number: step + 2 })} of the tour</span>
            </Trans>
          </Link>
        ) : null}
        <Form method="post" action={`/${slug}/work/help`} preventScrollReset>
          <input type="hidden" name="role" value={role} />
          <input type="hidden" name="back" value={pathname + withoutStep(search)} />
          <Button look="plain">{t`Got it, don’t show again`}</Button>
        </Form>
      </div>
    </section>
  );
}

/** Moves the keyboard to the new step, and leaves it alone when the panel first shows. */
function useFocusOnChange(step: number) {
  const heading = useRef<HTMLParagraphElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
