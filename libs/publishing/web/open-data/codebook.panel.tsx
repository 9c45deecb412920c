// The codebook as people read it: every table with its columns, from the same list the files are made of.
import { t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { DATA_TABLES, allowedWords } from '@plumbline/publishing/domain';
import { CardTable } from '@plumbline/ui';

/** What the cells of a column hold, in words. */
function kindOfCell(type: string): string {
  switch (type) {
    case 'number':
      return t`number`;
    case 'integer':
      return t`whole number`;
    case 'boolean':
      return t`true or false`;
    case 'date':
      return t`day (YYYY-MM-DD)`;
    default:
      return t`text`;
  }
}

/** One closed part for each table. */
export function CodebookPanel() {
  return (
    <section id="codebook">
      <h2>{t`Codebook`}</h2>
      <p>{t`What every column means. The same list is in the workbook, in the data package and in codebook.csv.`}</p>
      {DATA_TABLES.map(({ name, title, says, columns }) => (
        <details key={name} className="pl-codebook">
          <summary>
            {say(title)} <span className="pl-mono">{name}.csv</span>
          </summary>
          <p>{say(says)}</p>
          <CardTable
            caption={t`Columns of ${{ table: say(title) }}`}
            captionHidden
            columns={[{ label: t`Column` }, { label: t`Holds` }, { label: t`Meaning` }]}
            rows={columns.map((column) => ({
              key: column.name,
              cells: [
                <span className="pl-mono">{column.name}</span>,
                column.required ? kindOfCell(column.type) : t`${{ kind: kindOfCell(column.type) }}, or empty`,
                <>
                  {say(column.says)}
                  <Words words={allowedWords(column)} />
                </>,
              ],
            }))}
          />
        </details>
      ))}
    </section>
  );
}

function Words({ words }: { words: readonly { word: string; means: string }[] }) {
  if (words.length === 0) return null;
  return (
    <dl className="pl-codebook__words">
      {words.map(({ word, means }) => (
        <div key={word}>
          <dt className="pl-mono">{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
