// Everything that is hidden in a draft because somebody chose so: who, when, why, and the way back.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Timestamp } from '@plumbline/ui';
import { nameOfHidden } from './hidden-words';
import type { HideRefusal } from './hide-operations';
import type { ReleaseDraft } from './release-draft.page';
import { ShowAgainForm } from './show-again.form';

/** The list, with a way to choose more for whoever may. */
export function HiddenByChoice({
  draft,
  refusal,
}: {
  draft: ReleaseDraft;
  refusal: HideRefusal | undefined;
}) {
  const { city, to } = useWorkspace();
  const { hiddenByChoice, viewerCan } = draft;
  if (hiddenByChoice.length === 0 && !viewerCan.hide) return null;
  return (
    <section id="hidden-by-choice">
      <h2>{t`Hidden by choice`}</h2>
      {hiddenByChoice.length === 0 ? (
        <p>
          <Trans>
            Nothing is hidden by choice in this draft. The privacy check hides small numbers by itself.
          </Trans>
        </p>
      ) : (
        <ul className="pl-plain-list">
          {hiddenByChoice.map((choice, index) => (
            <li className="pl-card" key={choice.id}>
              <h3>{nameOfHidden(choice)}</h3>
              <p className="pl-small pl-muted">
                {choice.goal} › {choice.metric}, {choice.team} › {choice.plan}
              </p>
              <p>{choice.reason}</p>
              <p className="pl-small pl-muted">
                <Trans>
                  Chosen by {ph({ person: choice.by.displayName })},{' '}
                  <Timestamp at={choice.at} timeZone={city.timeZone} />
                </Trans>
              </p>
              {viewerCan.hide ? (
                <ShowAgainForm
                  at={`show-${index + 1}`}
                  version={draft.version}
                  choices={[choice]}
                  refusal={refusal}
                  about={`${choice.metric}, ${nameOfHidden(choice)}`}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {viewerCan.hide ? (
        <p>
          <Link to={to(`releases/${draft.id}/hide`)}>{t`Choose numbers to hide`}</Link>
        </p>
      ) : null}
    </section>
  );
}
