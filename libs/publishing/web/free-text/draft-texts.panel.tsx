// Texts of a draft that may name a person or tell something about a few: each with why, and a form for each way out.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { say } from '@plumbline/language/domain';
import { TEXT_FINDINGS } from '@plumbline/reporting/domain';
import { Alert, Timestamp } from '@plumbline/ui';
import type { ReleaseDraft } from '../release-draft.page';
import { ReasonForm, TakeBackForm } from './text-decision.form';
import './draft-texts.scss';
import { textFieldName, type RemovedText, type TextFinding, type TextRefusal } from './text-operations';

interface InDraft {
  draft: ReleaseDraft;
  refusal: TextRefusal | undefined;
}

/** Findings nobody decided about, then the decisions that whoever confirms the release is to see. */
export function DraftTexts({ draft, refusal }: InDraft) {
  const { textFindings, removedTexts, openTextFindings } = draft;
  const open = textFindings.filter(({ decision }) => !decision);
  const explained = textFindings.filter(({ decision }) => decision);
  if (openTextFindings === 0 && explained.length === 0 && removedTexts.length === 0) return null;
  return (
    <section id="texts">
      {openTextFindings > 0 ? (
        <Alert
          kind="error"
          heading={plural(openTextFindings, {
            one: '# text must be looked at before publishing',
            other: '# texts must be looked at before publishing',
          })}
        >
          <p>
            <Trans>
              The check of texts cannot know what is meant, so it asks. Change the text where it stands, leave
              it out, or say why everybody may read it.
            </Trans>
          </p>
        </Alert>
      ) : null}
      <h2>{t`Texts that may say too much`}</h2>
      <p className="pl-muted">
        <Trans>This list can name what must stay secret. Only those who make the release see it.</Trans>
      </p>
      {open.length > 0 ? (
        <ul className="pl-plain-list">
          {open.map((finding) => (
            <li className="pl-card" key={finding.id}>
              <Finding finding={finding} />
              <h4>{t`Ways out`}</h4>
              <WhereToChange finding={finding} />
              {draft.viewerCan.hide ? (
                <WaysOut finding={finding} version={draft.version} refusal={refusal} />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <Decided draft={draft} refusal={refusal} explained={explained} removed={removedTexts} />
    </section>
  );
}

/** "Note of D1": what the text is, and where it stands. */
function Head({ of: { path, field } }: { of: Pick<TextFinding, 'path' | 'field'> }) {
  const [team, plan, ...rest] = path;
  const place = rest.length > 0 ? rest.join(' › ') : (plan ?? team);
  return (
    <>
      <h3>
        {textFieldName(field)}
        {place ? `: ${place}` : ''}
      </h3>
      {rest.length > 0 ? (
        <p className="pl-small pl-muted">
          {team} › {plan}
        </p>
      ) : null}
    </>
  );
}

function Finding({ finding }: { finding: TextFinding }) {
  return (
    <>
      <Head of={finding} />
      <blockquote className="pl-found">
        {finding.before}
        <mark>{finding.found}</mark>
        {finding.after}
      </blockquote>
      <p>{say(TEXT_FINDINGS[finding.kind])}</p>
    </>
  );
}

function WhereToChange({ finding: { reportId, planId, path } }: { finding: TextFinding }) {
  const { to, inSentence } = useWorkspace();
  if (reportId) {
    return (
      <p>
        <Trans>
          <Link to={to(`review/${reportId}`)}>Unlock the report</Link>, have the text changed and the report
          approved again. Then assemble the release anew.
        </Trans>
      </p>
    );
  }
  if (planId) {
    return (
      <p>
        <Trans>
          <Link to={to(`plans/${planId}`)}>Change it in the {ph({ plan: inSentence('plan').singular })}</Link>
          . Then assemble the release anew.
        </Trans>
      </p>
    );
  }
  if (path.length > 0)
    return <p>{t`Have the administrator of the city change it. Then assemble the release anew.`}</p>;
  return <p>{t`Discard this draft, and assemble it again with other words.`}</p>;
}

function WaysOut({
  finding,
  version,
  refusal,
}: {
  finding: TextFinding;
  version: number;
  refusal: TextRefusal | undefined;
}) {
  const mine = refusal?.about === finding.id ? refusal : undefined;
  return (
    <>
      <details className="pl-block" open={mine?.intent === 'explain-text' || undefined}>
        <summary>{t`Say why everybody may read it`}</summary>
        <ReasonForm
          intent="explain-text"
          finding={finding.id}
          version={version}
          refusal={mine}
          label={t`Why may it be published?`}
          hint={t`For example: it is the office’s own number. It stays on record with your name, and whoever confirms the release reads it. It counts for exactly this text. Do not repeat what was found.`}
          button={t`It may be published`}
        />
      </details>
      {finding.removable ? (
        <details className="pl-block" open={mine?.intent === 'remove-text' || undefined}>
          <summary>{t`Leave this text out of the release`}</summary>
          <p>
            <Trans>
              The whole text is left out. In its place the public reads “Removed before publication”, with
              what kind of thing was in it.
            </Trans>
          </p>
          <ReasonForm
            intent="remove-text"
            finding={finding.id}
            version={version}
            refusal={mine}
            label={t`Why is it left out?`}
            hint={t`For the city’s own record. The public does not read it. Do not repeat what was found.`}
            button={t`Leave it out`}
          />
        </details>
      ) : null}
    </>
  );
}

function Decided({
  draft,
  refusal,
  explained,
  removed,
}: InDraft & { explained: readonly TextFinding[]; removed: readonly RemovedText[] }) {
  const { city } = useWorkspace();
  if (explained.length === 0 && removed.length === 0) return null;
  const by = (decision: NonNullable<TextFinding['decision']>) => (
    <>
      <p>{decision.reason}</p>
      <p className="pl-small pl-muted">
        <Trans>
          Decided by {ph({ person: decision.by.displayName })},{' '}
          <Timestamp at={decision.at} timeZone={city.timeZone} />
        </Trans>
      </p>
    </>
  );
  const back = (id: string, about: string) =>
    draft.viewerCan.hide ? (
      <TakeBackForm finding={id} version={draft.version} refusal={refusal} about={about} />
    ) : null;
  return (
    <>
      <h3>{t`Decided`}</h3>
      <p>{t`Whoever confirms this release confirms these decisions with it.`}</p>
      <ul className="pl-plain-list">
        {explained.map((finding) => (
          <li className="pl-card" key={finding.id}>
            <Finding finding={finding} />
            <p>
              <strong>{t`Everybody may read it`}</strong>
            </p>
            {finding.decision ? by(finding.decision) : null}
            {back(finding.id, finding.found)}
          </li>
        ))}
        {removed.map((text) => (
          <li className="pl-card" key={text.id}>
            <Head of={text} />
            <p>
              <strong>{t`Left out of the release`}</strong>
            </p>
            {by(text.decision)}
            {back(text.id, textFieldName(text.field))}
          </li>
        ))}
      </ul>
    </>
  );
}
