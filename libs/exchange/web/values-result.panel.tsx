// Fourth step: what bringing the file in would do, and every problem at its cell, with the way to what can be chosen here.
import { ph, plural, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Alert, Table } from '@plumbline/ui';
import type { ValuesAnswer } from './values-import.page';
import type { Outcome, Preview } from './values-operations';

/** Counts first, then what stands in the way, then what is only worth a look. */
export function ValuesResult({
  answer,
  outcome,
  preview,
}: {
  answer: Pick<ValuesAnswer, 'fileName' | 'fingerprint' | 'otherFile'>;
  outcome: Outcome;
  preview: Preview | undefined;
}) {
  const errors = outcome.problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = outcome.problems.filter(({ severity }) => severity !== 'ERROR');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [answer.fingerprint]);
  const { added, corrected, unchanged, leftOut, missing, unknownWords } = outcome;
  return (
    <section id="result" ref={box} tabIndex={-1} className="pl-result">
      <h2>
        <Trans>4. Check of “{ph({ fileName: answer.fileName ?? '' })}”</Trans>
      </h2>
      {answer.otherFile ? (
        <Alert kind="warning">
          <p>
            <Trans>
              Something was changed since the check, so it was only checked again. Bring it in if the result
              is right.
            </Trans>
          </p>
        </Alert>
      ) : null}
      {errors.length > 0 ? (
        <Alert
          kind="error"
          heading={plural(
            { count: errors.length },
            { one: '# problem stands in the way', other: '# problems stand in the way' },
          )}
        >
          <p>
            {t`Nothing was brought in. What you chose is kept.`}{' '}
            {unknownWords.length > 0 ? (
              <a href="#words">
                <Plural
                  value={{ count: unknownWords.length }}
                  one="Choose what # word means."
                  other="Choose what # words mean."
                />
              </a>
            ) : (
              t`Change the columns above, or correct the cells below in your file.`
            )}
          </p>
        </Alert>
      ) : (
        <Alert kind="success" heading={t`The values can be brought in`}>
          <ul className="usa-list">
            <li>
              {plural(added, {
                one: `${added} new`,
                other: `${added} new`,
              })}
            </li>
            <li>
              {plural(corrected, {
                one: `${corrected} correct a number that stands; the old one stays on record`,
                other: `${corrected} correct a number that stands; the old one stays on record`,
              })}
            </li>
            <li>
              {plural(unchanged, {
                one: `${unchanged} are here already`,
                other: `${unchanged} are here already`,
              })}
            </li>
            <li>
              {plural(missing, {
                one: `${missing} of the file are missing, each with its reason`,
                other: `${missing} of the file are missing, each with its reason`,
              })}
            </li>
            <li>
              {plural(leftOut, {
                one: `${leftOut} cells are left out as you chose`,
                other: `${leftOut} cells are left out as you chose`,
              })}
            </li>
          </ul>
        </Alert>
      )}
      <Problems problems={errors} caption={t`Problems`} preview={preview} />
      <Problems problems={warnings} caption={t`Worth a look`} preview={preview} />
    </section>
  );
}

function Problems({
  problems,
  caption,
  preview,
}: {
  problems: Outcome['problems'];
  caption: string;
  preview: Preview | undefined;
}) {
  if (problems.length === 0) return null;
  const anchors = new Map(
    preview?.columns.map(({ name, header, pattern }) => [
      name,
      preview.mapping.rules.findIndex(({ columns }) => columns === (pattern ?? header)),
    ]),
  );
  return (
    <Table caption={`${caption}: ${problems.length}`}>
      <thead>
        <tr>
          <th scope="col" className="pl-number">{t`Row`}</th>
          <th scope="col">{t`Column`}</th>
          <th scope="col">{t`What to know, and what to do`}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ row, column, message }, index) => {
          const at = anchors.get(column ?? '');
          return (
            <tr key={index}>
              <td className="pl-number">{row ?? '-'}</td>
              <td>{at !== undefined && at >= 0 ? <a href={`#rule-${at}`}>{column}</a> : (column ?? '-')}</td>
              <td>{message}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
