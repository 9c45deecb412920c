// What in translated texts may say too much, each with its ways out: change it, or say why everybody may read it.
import { plural, t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { TEXT_FINDINGS } from '@plumbline/reporting/domain';
import { TextArea, type FormErrors } from '@plumbline/ui';
import '../free-text/draft-texts.scss';
import type { LanguageWork } from './translation-operations';

/** The findings; with a box for a reason beside each where the viewer publishes. */
export function TranslatedFindings({
  findings,
  errors,
  reasons,
  mayExplain,
}: {
  findings: LanguageWork['textFindings'];
  errors: FormErrors;
  reasons: Readonly<Record<string, string>> | undefined;
  mayExplain: boolean;
}) {
  if (findings.length === 0) return null;
  const refused = findings.some(({ id }) => errors.of(`why-${id}`) !== undefined);
  const openAt = (id: string) => refused && !reasons?.[id]?.trim();
  return (
    <>
      <h3>
        {plural(findings.length, {
          one: '# translated text must be looked at before publishing',
          other: '# places in translated texts must be looked at before publishing',
        })}
      </h3>
      <p>
        {mayExplain
          ? t`The check of texts cannot know what is meant, so it asks. Change the translation above, or say here why everybody may read it.`
          : t`The check of texts cannot know what is meant, so it asks. Change the translation above, or leave it to whoever publishes it to say why everybody may read it.`}
      </p>
      <ul className="pl-plain-list">
        {findings.map(({ id, kind, found, before, after, source, place }) => (
          <li className="pl-card" key={id}>
            <h4>{source}</h4>
            <p className="pl-small pl-muted">{place}</p>
            <blockquote className="pl-found" dir="auto">
              {before}
              <mark>{found}</mark>
              {after}
            </blockquote>
            <p>{say(TEXT_FINDINGS[kind])}</p>
            {mayExplain ? (
              <>
                <input type="hidden" name="finding" value={id} />
                <TextArea
                  name={`why-${id}`}
                  label={t`Why may it be published?`}
                  hint={t`For example: it is the office’s own number. It stays on record with your name. Do not repeat what was found.`}
                  limit={1000}
                  short
                  optional
                  defaultValue={reasons?.[id] ?? ''}
                  error={
                    openAt(id) ? t`Change the translation, or say why everybody may read it.` : undefined
                  }
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
