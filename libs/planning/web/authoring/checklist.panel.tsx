// What is missing before the plan can be submitted, each with the way to the place where it is mended.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { numberText } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { useAuthoring } from './authoring-context';
import { remedyFor } from './places';
import { StillThread } from './still-comments.panel';

/** The checklist: what stands against submitting, what deserves a second look, and what comes next. */
export function Checklist() {
  const { plan, outline, goTo, mayWrite } = useAuthoring();
  const { to } = useWorkspace();
  const missing = plan.problems.filter(({ refuses }) => refuses);
  const warnings = plan.problems.filter(({ refuses }) => !refuses);
  const list = (problems: typeof plan.problems) => (
    <ul className="pl-check__list">
      {problems.map(({ path, message }, index) => {
        const { place, partId } = remedyFor(path, outline, plan.id);
        return (
          <li key={index}>
            {mayWrite ? (
              <a
                href={`#${place}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(place, partId);
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        );
      })}
    </ul>
  );
  return (
    <section className="pl-check" aria-labelledby="checklist">
      <h2 id="checklist">{t`Checklist`}</h2>
      {missing.length === 0 ? (
        <p className="pl-check__done">{t`Nothing is missing.`}</p>
      ) : (
        <>
          <p>
            {plural(missing.length, {
              one: '# thing is missing before this can be submitted.',
              other: '# things are missing before this can be submitted.',
            })}
          </p>
          {list(missing)}
        </>
      )}
      {warnings.length > 0 ? (
        <details>
          <summary>
            <Trans>Worth a second look: {ph({ count: numberText(warnings.length) })}</Trans>
          </summary>
          {list(warnings)}
        </details>
      ) : null}
      <p>
        <Link to={`${to(`plans/${plan.id}`)}#steps`}>
          {plan.viewerCan.submit && missing.length === 0
            ? t`Check and submit`
            : plan.viewerCan.actions.length > 0
              ? t`Steps of this plan`
              : t`Page of this plan`}
        </Link>
      </p>
    </section>
  );
}

/** The comments that are still open, each with the way to it. */
export function OpenComments() {
  const { plan, outline, goTo, call } = useAuthoring();
  const open = plan.comments.filter(({ resolved }) => !resolved);
  if (open.length === 0) return null;
  const all = (parts: typeof outline): typeof outline => parts.flatMap((one) => [one, ...all(one.below)]);
  const parts = new Map(all(outline).map((part) => [part.id, part]));
  return (
    <section className="pl-check" aria-labelledby="open-comments">
      <h2 id="open-comments">{plural(open.length, { one: '# open comment', other: '# open comments' })}</h2>
      <ul className="pl-check__list">
        {open.map((thread) => {
          const { id, itemId, entries } = thread;
          const part = parts.get(itemId);
          const [first] = entries;
          const gone = !part && itemId !== plan.id;
          const where = part ? call(part) : gone ? t`Something that was removed` : t`The plan`;
          const words = `${first?.text?.slice(0, 90) ?? ''}${(first?.text?.length ?? 0) > 90 ? '…' : ''}`;
          return (
            <li key={id}>
              {gone ? (
                <strong>{where}</strong>
              ) : (
                <a
                  href={`#comment-${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(`comment-${id}`, part?.id ?? null);
                  }}
                >
                  {where}
                </a>
              )}
              <br />
              <span className="pl-small">
                {words} <span className="pl-muted">({first?.by?.displayName ?? t`the product`})</span>
              </span>
              <StillThread thread={thread} about={where} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
