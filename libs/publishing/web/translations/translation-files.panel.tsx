// Translation by file: the open texts go out to translators and their tools, and come back filled in.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Alert, Button, ErrorSummary, Field, type FormErrors } from '@plumbline/ui';
import type { TranslationAnswer } from './translation-action';

export function TranslationFiles({
  address,
  errors,
  imported,
}: {
  /** Where the file is downloaded. */
  address: string;
  errors: FormErrors;
  imported: TranslationAnswer['imported'];
}) {
  const busy = useNavigation().state !== 'idle';
  return (
    <section id="files">
      <h2>{t`Translate by file`}</h2>
      {imported ? <Imported imported={imported} /> : null}
      <p>
        <Trans>
          Translators and their tools work with XLIFF files (version 2.1). Each text says where it stands.
          Segments marked “translated” come back as machine drafts; “reviewed” and “final” mean that a person
          has read them.
        </Trans>
      </p>
      <ul>
        <li>
          <a href={address} download>{t`Download the texts nobody has reviewed (XLIFF)`}</a>
        </li>
        <li>
          <a href={`${address}?all`} download>{t`Download all texts (XLIFF)`}</a>
        </li>
      </ul>
      <Form method="post" encType="multipart/form-data" action="#files" className="pl-form" noValidate>
        <ErrorSummary errors={errors} heading={t`The file was not taken`} />
        <input type="hidden" name="intent" value="import" />
        <Field
          name="file"
          label={t`Translation file`}
          hint={t`At most 2 MB; it ends in .xlf or .xliff.`}
          error={errors.of('file')}
        >
          {(control) => <input type="file" accept=".xlf,.xliff,.xml" className="usa-input" {...control} />}
        </Field>
        <div className="pl-actions">
          <Button look="second" disabled={busy}>{t`Bring in the file`}</Button>
        </div>
      </Form>
    </section>
  );
}

function Imported({ imported }: { imported: NonNullable<TranslationAnswer['imported']> }) {
  const { taken, unchanged, untranslated, problems } = imported;
  return (
    <>
      <Alert kind={taken > 0 ? 'success' : 'info'} heading={t`The file was read`} announce>
        <p>
          {plural(taken, { one: '# translation was taken.', other: '# translations were taken.' })}{' '}
          {plural(unchanged, { one: '# was here already.', other: '# were here already.' })}{' '}
          {plural(untranslated, { one: '# text was not filled in.', other: '# texts were not filled in.' })}
        </p>
      </Alert>
      {problems.length > 0 ? (
        <Alert
          kind="warning"
          heading={t`${plural(problems.length, { one: '# text was not taken', other: '# texts were not taken' })}`}
        >
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
