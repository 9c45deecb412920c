// Third step: words of the file that mean nothing here yet, and those that were given a meaning before.
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

/** Each word with the list of what it may mean; leaving its values out is one of the choices. */
export function ValuesWords({ preview, outcome }: { preview: Preview; outcome: Outcome | undefined }) {
  const { word, inSentence } = useWorkspace();
  const unknown = (outcome?.unknownWords ?? []).map((one): Row => ({
    ...{ coordinate: one.coordinate, word: one.word ?? null, to: null },
    where: `Row ${one.row}, ${one.column}: ${one.values} ${one.values === 1 ? 'value' : 'values'}`,
  }));
  const known = preview.mapping.words.map((one): Row => ({
    ...{ coordinate: one.coordinate, word: one.word ?? null, to: one.to ?? LEAVE_OUT },
    where: 'Chosen before',
  }));
  const rows = [...unknown, ...known];
  const names = {
    METRIC: word('metric').singular,
    PERIOD: 'Period',
    GROUP: 'Group',
    PLACE: 'Place',
  } as const;
  return (
    <section id="words">
      <h2>3. Words</h2>
      <input type="hidden" name="words" value={rows.length} />
      {rows.length === 0 ? (
        <p>
          {outcome
            ? 'Every word of the file is known.'
            : `The check lists here the words of the file that are not yet known as a ${inSentence('metric').singular}, period, group or place.`}
        </p>
      ) : (
        <Table caption={unknown.length > 0 ? `Words that need a meaning: ${unknown.length}` : 'Words'}>
          <thead>
            <tr>
              <th scope="col">Word in the file</th>
              <th scope="col">It names</th>
              <th scope="col">Where</th>
              <th scope="col">What it means here</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={`${row.coordinate} ${row.word}`}>
                <th scope="row">{row.word ?? '(empty cell)'}</th>
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
  const label = `What “${row.word ?? 'an empty cell'}” means`;
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
        <span className="usa-hint">A period, for example 2015-2019, or - to leave it out</span>
      </>
    );
  }
  const { metrics, groups, places } = preview;
  const choices = { METRIC: metrics, GROUP: groups, PLACE: places }[row.coordinate];
  return (
    <select className="usa-select" id={name} name={name} aria-label={label} defaultValue={row.to ?? ''}>
      <option value="">- Select -</option>
      <option value={LEAVE_OUT}>Leave these values out</option>
      {row.coordinate === 'GROUP' ? <option value="*">Everybody</option> : null}
      {row.coordinate === 'PLACE' ? <option value="*">The whole city</option> : null}
      {choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {row.coordinate === 'METRIC' ? `${choice.code}: ${choice.label}` : choice.label}
        </option>
      ))}
    </select>
  );
}
