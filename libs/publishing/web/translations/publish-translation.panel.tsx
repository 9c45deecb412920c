// Publishing the translation of the latest release: what would go out, and what waits for somebody else.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, ErrorSummary, Timestamp, type FormErrors } from '@plumbline/ui';
import { TranslatedFindings } from './translated-findings.panel';
import type { LanguageWork } from './translation-operations';

export function PublishTranslation({
  work,
  timeZone,
  errors,
  reasons,
}: {
  work: LanguageWork;
  timeZone: string;
  errors: FormErrors;
  /** Why findings may be published, as typed before a refusal. */
  reasons: Readonly<Record<string, string>> | undefined;
}) {
  const busy = useNavigation().state !== 'idle';
  const { published, toPublish, takenOver, ownWork, viewerCan, releaseId } = work;
  return (
    <section id="publish">
      <h2>{t`Publish`}</h2>
      <p>
        {published ? (
          <Trans>
            Published last: <Timestamp at={published.publishedAt} timeZone={timeZone} />.
          </Trans>
        ) : (
          t`Nothing is published in this language for this release yet. Residents read the English text.`
        )}{' '}
        {plural(toPublish, {
          one: '# text would be published anew.',
          other: '# texts would be published anew.',
        })}{' '}
        {takenOver > 0
          ? plural(takenOver, {
              one: '# of them was published with an earlier release in the same words, and is taken over.',
              other:
                '# of them were published with an earlier release in the same words, and are taken over.',
            })
          : null}{' '}
        {ownWork > 0
          ? plural(ownWork, {
              one: '# text that you wrote or reviewed waits for somebody else to publish it.',
              other: '# texts that you wrote or reviewed wait for somebody else to publish them.',
            })
          : null}
      </p>
      {viewerCan.publish ? (
        <Form method="post" action="#publish">
          <ErrorSummary
            errors={errors}
            heading={t`Nothing was published`}
            idOf={({ path }) => path.find((part) => part.startsWith('why-'))}
          />
          <input type="hidden" name="intent" value="publish" />
          <input type="hidden" name="releaseId" value={releaseId ?? ''} />
          <p>
            <Trans>
              Machine drafts are published too, and each is marked as a machine translation that no person has
              checked. What is published is never changed; a correction comes with the next publication.
            </Trans>
          </p>
          <TranslatedFindings findings={work.textFindings} errors={errors} reasons={reasons} mayExplain />
          <div className="pl-actions">
            <Button disabled={busy || toPublish === 0}>{t`Publish the translation`}</Button>
          </div>
        </Form>
      ) : (
        <>
          <TranslatedFindings
            findings={work.textFindings}
            errors={errors}
            reasons={reasons}
            mayExplain={false}
          />
          <p className="pl-muted">{t`A director of planning or the chief equity officer publishes it.`}</p>
        </>
      )}
    </section>
  );
}
