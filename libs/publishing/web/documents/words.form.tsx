// A part of a document that is written: it saves itself, and earlier versions stay with who wrote them and when.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import type { Inner } from '@plumbline/platform/web';
import { sectionInWords } from '@plumbline/publishing/domain';
import { Button, SampleMark, SavedState, TextArea, Timestamp, useAutosave } from '@plumbline/ui';

/** A part to write, as pages load it. */
export type ShownSection = NonNullable<Inner.YearlyReportQuery['yearlyReport']>['sections'][number];

/** Saves to the page's own action a moment after each change; without script the button does. */
export function WordsForm({
  section,
  others = {},
}: {
  section: ShownSection;
  /** Further fields: which document the words belong to. */
  others?: Readonly<Record<string, string>>;
}) {
  const { form, props, state, answer } = useAutosave();
  const { city } = useWorkspace();
  const [standing] = section.versions;
  const conflict = answer?.userErrors.find(({ code }) => code === 'STALE');
  const id = `words-${section.section}`;
  const { label, hint } = wordsOf(section);
  return (
    <Form
      method="post"
      className="pl-words"
      noValidate
      autoComplete="off"
      ref={form}
      onChange={props.onChange}
      onBlur={props.onBlur}
    >
      <input type="hidden" name="intent" value="words" />
      <input type="hidden" name="autosave" value="yes" />
      {Object.entries(others).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="section" value={section.section} />
      <input type="hidden" name="replacesId" value={standing?.id ?? ''} />
      <input type="hidden" name="before" value={standing?.text ?? ''} />
      <TextArea
        id={id}
        name="text"
        label={label}
        hint={hint}
        limit={section.limit}
        short
        optional
        defaultValue={standing?.text ?? ''}
        error={answer?.userErrors.find(({ path }) => path?.includes('text'))?.message}
      />
      <div className="pl-actions">
        <Button look="second">{t`Save “${{ part: label }}”`}</Button>
        <SavedState state={state} timeZone={city.timeZone} />
      </div>
      {conflict ? (
        <p className="pl-document__note">
          <Trans>
            The other text stands below under “Earlier versions”. Saving again keeps yours, and both stay on
            record.
          </Trans>
        </p>
      ) : null}
      <Versions section={section} />
    </Form>
  );
}

/** A part this page does not know is called as the API calls it. */
function wordsOf(section: ShownSection): { label: string; hint: string } {
  return sectionInWords(section.section) ?? section;
}

function Versions({ section }: { section: ShownSection }) {
  const { city } = useWorkspace();
  if (section.versions.length === 0) return <p className="pl-small">{t`Nobody has written here yet.`}</p>;
  return (
    <details className="pl-words__versions">
      <summary>
        <Trans>
          Earlier versions of “{ph({ part: wordsOf(section).label })}” (
          {ph({ versionsCount: section.versions.length })})
        </Trans>
      </summary>
      <ol>
        {section.versions.map(({ id, text, writtenBy, writtenAt, sample }, index) => (
          <li key={id}>
            <p className="pl-small">
              {writtenBy.displayName}, <Timestamp at={writtenAt} timeZone={city.timeZone} />{' '}
              {index === 0 ? t`(stands now)` : null} {sample ? <SampleMark /> : null}
            </p>
            <p className="pl-words__text">{text === '' ? t`Left empty.` : text}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
