// What a check found: what would be added and changed, and every problem at its cell of the file.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Alert, Table } from '@plumbline/ui';
import type { ImportAnswer } from './import.page';

type Outcome = NonNullable<ImportAnswer['outcome']>;

/** Counts first, then the problems: what stands in the way before what is only worth a look. */
export function ImportOutcome({ answer, outcome }: { answer: ImportAnswer; outcome: Outcome }) {
  const errors = outcome.problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = outcome.problems.filter(({ severity }) => severity !== 'ERROR');
  const result = useFocusOnNew(answer.fingerprint);
  const { added, changed, unchanged } = outcome;
  return (
    <section id="result" ref={result} tabIndex={-1} className="pl-result">
      <h2>
        <Trans>3. Result for “{ph({ fileName: answer.fileName ?? '' })}”</Trans>
      </h2>
      {answer.otherFile ? (
        <Alert kind="warning">
          <p>
            <Trans>
              This is not the file that was checked, so it was only checked now. Import it if the result is
              right.
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
            {errors.some(({ row }) => row !== null && row !== undefined)
              ? t`Nothing was imported. Correct the cells below in your file, then check it again.`
              : t`Nothing was imported. Read below what the file needs, then check it again.`}
          </p>
        </Alert>
      ) : (
        <Alert kind="success" heading={t`The file can be imported`}>
          <p>
            <Trans>
              It would add {added}, change {changed} and leave {unchanged} as they are.
            </Trans>{' '}
            {added + changed === 0
              ? t`Everything in it is here already.`
              : t`Nothing is changed until you import it.`}
          </p>
        </Alert>
      )}
      {errors.length > 0 ? <Problems problems={errors} caption={t`Problems`} /> : null}
      {warnings.length > 0 ? <Problems problems={warnings} caption={t`Worth a look`} /> : null}
    </section>
  );
}

/** Moves on to the result when it appears, so that it is read and seen at once. */
function useFocusOnNew(fingerprint: string | undefined) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [fingerprint]);
  return box;
}

function Problems({ problems, caption }: { problems: Outcome['problems']; caption: string }) {
  return (
    <Table caption={`${caption}: ${problems.length}`}>
      <thead>
        <tr>
          <th scope="col">{t`Kind`}</th>
          <th scope="col">{t`Sheet`}</th>
          <th scope="col" className="pl-number">{t`Row`}</th>
          <th scope="col">{t`Column`}</th>
          <th scope="col">{t`What is wrong, and what to do`}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ sheet, row, column, message, severity }, index) => (
          <tr key={index}>
            <td>{severity === 'ERROR' ? t`Error` : t`Warning`}</td>
            <td>{sheet ?? '-'}</td>
            <td className="pl-number">{row ?? '-'}</td>
            <td>{column ?? '-'}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
