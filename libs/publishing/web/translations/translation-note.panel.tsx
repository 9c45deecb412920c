// Said once on a page that shows a city's words in another language: how much is translated, by whom, and what is outdated.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { contentNotice, languageName, numberText, spoken, SOURCE_LANGUAGE } from '@plumbline/language/domain';
import type { ReactNode } from 'react';
import { Timestamp } from '@plumbline/ui';
import { useReadTranslation } from './city-translation';
import type { ReadTranslation } from './city-translation';

/** Nothing on pages in the city's own language. */
export function TranslationNote({ timeZone }: { timeZone: string }) {
  const read = useReadTranslation();
  const notice = contentNotice(spoken().content);
  if (!read && !notice) return null;
  return (
    <aside className="pl-translation-note" aria-label={t`About the translation of what the city wrote`}>
      {notice ? (
        <p lang={notice.tag} dir={notice.direction}>
          {notice.text} <small className="pl-machine-draft">{notice.draft}</small>
        </p>
      ) : null}
      {read ? <Note read={read} timeZone={timeZone} /> : null}
    </aside>
  );
}

/** The language as the sentence around it calls it; one the product cannot be read in by its own name. */
function nameOf({ tag, name, direction }: ReadTranslation['language']): ReactNode {
  if (tag === spoken().language) return languageName(tag);
  return (
    <span lang={tag} dir={direction}>
      {name}
    </span>
  );
}

function Note({ read, timeZone }: { read: ReadTranslation; timeZone: string }) {
  const name = nameOf(read.language);
  return (
    <>
      {read.translation ? (
        <Translated read={read} translation={read.translation} name={name} timeZone={timeZone} />
      ) : (
        <p>
          <Trans>What the city wrote in this release is not translated into {name} yet.</Trans>{' '}
          {t`It is shown in English.`}
        </p>
      )}
    </>
  );
}

function Translated({
  read,
  translation,
  name,
  timeZone,
}: {
  read: ReadTranslation;
  translation: NonNullable<ReadTranslation['translation']>;
  name: ReactNode;
  timeZone: string;
}) {
  const { texts, total, reviewed, publishedAt, blocks } = translation;
  const stale = blocks.filter(({ state }) => state === 'STALE');
  const drafts = texts - reviewed;
  return (
    <>
      <p>
        <Trans>
          What the city wrote, in {name}: {ph({ translated: numberText(texts) })} of{' '}
          {ph({ all: numberText(total) })} texts of this release are translated. The rest is in English.
        </Trans>{' '}
        {drafts > 0
          ? plural(drafts, {
              one: '# text is a machine translation that no person has checked. It is marked.',
              other: '# texts are machine translations that no person has checked. They are marked.',
            })
          : null}{' '}
        {reviewed > 0
          ? plural(reviewed, {
              one: '# text was reviewed by a person.',
              other: '# texts were reviewed by a person.',
            })
          : t`No person has reviewed any of it.`}{' '}
        {t`The English text counts.`}
      </p>
      <p className="pl-small">
        <Trans>
          Translation published <Timestamp at={publishedAt} timeZone={timeZone} />, after the release itself.
        </Trans>
      </p>
      {stale.length > 0 ? (
        <details>
          <summary>
            {plural(
              { texts: stale.length },
              {
                one: 'Of this release, # text has only a translation of an earlier wording',
                other: 'Of this release, # texts have only a translation of an earlier wording',
              },
            )}
          </summary>
          <p>{t`The city changed these texts after they were translated. The page shows the new text in English.`}</p>
          <dl className="pl-earlier">
            {stale.map(({ source, text }) => (
              <div key={source}>
                <dt>
                  <bdi lang={spoken().language === SOURCE_LANGUAGE ? undefined : SOURCE_LANGUAGE}>
                    {source}
                  </bdi>
                </dt>
                <dd>
                  <span className="pl-small">{t`Translation of an earlier wording:`}</span>{' '}
                  <bdi lang={read.language.tag} dir={read.language.direction}>
                    {text}
                  </bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </>
  );
}
