// Second step: what each column is. Columns that are built alike share a row, as a pattern.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Select, Table, TextField, Timestamp, type FormErrors } from '@plumbline/ui';
import { roleWords } from './values-form';
import type { Preview, ValueRuleInput } from './values-operations';
import { WholeFile } from './values-whole-file.form';

/** Remembered or suggested choices, each of which can be changed; one empty row takes a pattern of one's own. */
export function ValuesColumns({ preview, errors }: { preview: Preview; errors: FormErrors }) {
  const { inSentence } = useWorkspace();
  const { mapping, columns, sheets, remarks } = preview;
  const { rules } = mapping;
  const fitting = (rule: ValueRuleInput) =>
    columns.filter((column) => (column.pattern ?? column.header) === rule.columns);
  return (
    <section>
      <h2 id="columns">{t`2. Columns`}</h2>
      <Origin preview={preview} />
      {remarks.length > 0 ? (
        <Alert kind="info" heading={t`Worth knowing about this file`}>
          <ul className="usa-list">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {sheets.length > 1 ? (
        <Select name="sheet" label={t`Sheet`} defaultValue={preview.sheet} optional>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      ) : (
        <input type="hidden" name="sheet" value={preview.sheet} />
      )}
      <p>
        <Trans>
          In a pattern, <code>{ph({ metricPlace: '{metric}' })}</code> (the{' '}
          {ph({ metric: inSentence('metric').singular })}), <code>{ph({ periodPlace: '{period}' })}</code>,{' '}
          <code>{ph({ groupPlace: '{group}' })}</code> and <code>{ph({ placePlace: '{place}' })}</code> stand
          for the parts of a header that change.
        </Trans>
      </p>
      <Table caption={t`What each column is`}>
        <thead>
          <tr>
            <th scope="col">{t`Column`}</th>
            <th scope="col">{t`What stands in it`}</th>
            <th scope="col">{t`What it is`}</th>
            <th scope="col">{t`Only for`}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <RuleRow key={rule.columns} rule={rule} index={index} columns={fitting(rule)} errors={errors} />
          ))}
          <NewRule key={rules.length} index={rules.length} />
        </tbody>
      </Table>
      <input type="hidden" name="rules" value={rules.length + 1} />
      <WholeFile preview={preview} errors={errors} />
    </section>
  );
}

function Origin({ preview: { remembered } }: { preview: Preview }) {
  const { city } = useWorkspace();
  if (!remembered) {
    return <p>{t`These choices are suggested by the headers. Please check each of them.`}</p>;
  }
  return (
    <Alert kind="success" heading={t`Filled in as the last time`}>
      <p>
        {remembered.by ? (
          <Trans>
            A file with the same columns, “{ph({ fileName: remembered.fileName })}”, was brought in on{' '}
            <Timestamp at={remembered.at} timeZone={city.timeZone} /> by{' '}
            {ph({ person: remembered.by.displayName })}. What was chosen then is filled in below.
          </Trans>
        ) : (
          <Trans>
            A file with the same columns, “{ph({ fileName: remembered.fileName })}”, was brought in on{' '}
            <Timestamp at={remembered.at} timeZone={city.timeZone} />. What was chosen then is filled in
            below.
          </Trans>
        )}
      </p>
    </Alert>
  );
}

function RuleRow({
  rule,
  index,
  columns,
  errors,
}: {
  rule: ValueRuleInput;
  index: number;
  columns: Preview['columns'];
  errors: FormErrors;
}) {
  const { inSentence } = useWorkspace();
  const name = `rule-${index}`;
  const samples = [...new Set(columns.flatMap((column) => column.samples))].slice(0, 4);
  return (
    <tr id={name}>
      <th scope="row">
        {rule.columns}
        <input type="hidden" name={`${name}-columns`} value={rule.columns} />
        {rule.columns.includes('{') ? (
          <span className="pl-small">
            <br />
            {plural({ count: columns.length }, { one: '# column', other: '# columns' })}
          </span>
        ) : null}
      </th>
      <td>{samples.join(' · ').slice(0, 120) || '-'}</td>
      <td>
        <select
          className="usa-select"
          name={`${name}-role`}
          id={`${name}-role`}
          aria-label={t`What ${{ columns: rule.columns }} is`}
          defaultValue={rule.role}
        >
          {roleWords(inSentence('metric').singular).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>
        <Fixed rule={rule} name={name} errors={errors} />
      </td>
    </tr>
  );
}

const FIXED = ['metric', 'period', 'group', 'place'] as const;

function fixedLabel(key: (typeof FIXED)[number], metric: string): string {
  switch (key) {
    case 'metric':
      return metric;
    case 'period':
      return t`Period`;
    case 'group':
      return t`Group (* is everybody)`;
    case 'place':
      return t`Place (* is the whole city)`;
  }
}

/** What a column is fixed to; open where something is. */
function Fixed({ rule, name, errors }: { rule: ValueRuleInput; name: string; errors: FormErrors }) {
  const { word } = useWorkspace();
  const said = FIXED.flatMap((key) => (rule[key] ? [rule[key] === '*' ? t`everybody` : rule[key]] : []));
  if (rule.role === 'FILTER') {
    return (
      <>
        {FIXED.map((key) => (
          <input key={key} type="hidden" name={`${name}-${key}`} value={rule[key] ?? ''} />
        ))}
        <TextField
          name={`${name}-equals`}
          label={t`Rows with this word`}
          defaultValue={rule.equals ?? ''}
          error={errors.of(`${name}-equals`)}
          optional
        />
      </>
    );
  }
  return (
    <details>
      <summary>{said.length > 0 ? said.join(', ') : t`As header and row say`}</summary>
      {FIXED.map((key) => (
        <TextField
          key={key}
          name={`${name}-${key}`}
          label={fixedLabel(key, word('metric').singular)}
          defaultValue={rule[key] ?? ''}
          error={errors.of(`${name}-${key}`)}
          optional
        />
      ))}
      <TextField
        name={`${name}-equals`}
        label={t`Filter: rows with this word`}
        defaultValue={rule.equals ?? ''}
        optional
      />
    </details>
  );
}

function NewRule({ index }: { index: number }) {
  const { inSentence } = useWorkspace();
  const name = `rule-${index}`;
  return (
    <tr>
      <th scope="row">
        <TextField name={`${name}-columns`} label={t`Another column or pattern`} optional />
      </th>
      <td>-</td>
      <td>
        <select
          className="usa-select"
          name={`${name}-role`}
          aria-label={t`What the other column is`}
          defaultValue="VALUE"
        >
          {roleWords(inSentence('metric').singular).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>-</td>
    </tr>
  );
}
