// Third step: words of the file that mean nothing here yet, and those that were given a meaning before.
import { plural, t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Table } from '@plumbline/ui';
import { LEAVE_OUT } from './values-form';
import type { Outcome, Preview, ValueWordInput } from './values-operations';

interface Row {
  coordinate: ValueWordInput['coordinate'];
  word: string | null;
  /** Null while nothing is chosen. */
  to: string | null;
  where: string;
}

function whereInWords({ row, column, values }: Outcome['unknownWords'][number]): string {
  return plural(values, {
    one: `Row ${row}, ${column}: ${values} value`,
    other: `Row ${row}, ${column}: ${values} values`,
  });
}

/** Each word with the list of what it may mean; leaving its values out is one of the choices. */
export function ValuesWords({ preview, outcome }: { preview: Preview; outcome: Outcome | undefined }) {
  const { word, inSentence } = useWorkspace();
  const unknown = (outcome?.unknownWords ?? []).map((one): Row => ({
    ...{ coordinate: one.coordinate, word: one.word ?? null, to: null },
    where: whereInWords(one),
  }));
  const known = preview.mapping.words.map((one): Row => ({
    ...{ coordinate: one.coordinate, word: one.word ?? null, to: one.to ?? LEAVE_OUT },
    where: t`Chosen before`,
  }));
  const rows = [...unknown, ...known];
  const names = {
    METRIC: word('metric').singular,
    PERIOD: t`Period`,
    GROUP: t`Group`,
    PLACE: t`Place`,
  } as const;
  return (
    <section id="words">
      <h2>{t`3. Words`}</h2>
      <input type="hidden" name="words" value={rows.length} />
      {rows.length === 0 ? (
        <p>
          {outcome
            ? t`Every word of the file is known.`
            : t`The check lists here the words of the file that are not yet known as a ${{ metric: inSentence('metric').singular }}, period, group or place.`}
        </p>
      ) : (
        <Table
          caption={unknown.length > 0 ? t`Words that need a meaning: ${{ count: unknown.length }}` : t`Words`}
        >
          <thead>
            <tr>
              <th scope="col">{t`Word in the file`}</th>
              <th scope="col">{t`It names`}</th>
              <th scope="col">{t`Where`}</th>
              <th scope="col">{t`What it means here`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${row.coordinate} ${row.word}`}>
                <th scope="row">{row.word ?? t`(empty cell)`}</th>
                <td>{names[row.coordinate]}</td>
                <td>{row.where}</td>
                <td>
                  <input type="hidden" name={`word-${index}-coordinate`} value={row.coordinate} />
                  <input type="hidden" name={`word-${index}-word`} value={row.word ?? ''} />
                  <Meaning row={row} name={`word-${index}-to`} preview={preview} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function Meaning({ row, name, preview }: { row: Row; name: string; preview: Preview }) {
  const label = row.word === null ? t`What “an empty cell” means` : t`What “${{ word: row.word }}” means`;
  if (row.coordinate === 'PERIOD') {
    return (
      <>
        <input
          className="usa-input"
          type="text"
          id={name}
          name={name}
          aria-label={label}
          defaultValue={row.to ?? ''}
        />
        <span className="usa-hint">{t`A period, for example 2015-2019, or - to leave it out`}</span>
      </>
    );
  }
  const { metrics, groups, places } = preview;
  const choices = { METRIC: metrics, GROUP: groups, PLACE: places }[row.coordinate];
  return (
    <select className="usa-select" id={name} name={name} aria-label={label} defaultValue={row.to ?? ''}>
      <option value="">{t`- Select -`}</option>
      <option value={LEAVE_OUT}>{t`Leave these values out`}</option>
      {row.coordinate === 'GROUP' ? <option value="*">{t`Everybody`}</option> : null}
      {row.coordinate === 'PLACE' ? <option value="*">{t`The whole city`}</option> : null}
      {choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {row.coordinate === 'METRIC' ? `${choice.code}: ${choice.label}` : choice.label}
        </option>
      ))}
    </select>
  );
}
