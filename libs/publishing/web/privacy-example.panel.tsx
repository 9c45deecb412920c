// A made-up table as the city has it and as the public reads it.
import { t } from '@lingui/core/macro';
import { exampleGroup } from '@plumbline/publishing/domain';
import { Table } from '@plumbline/ui';

/** A line of the example. */
export interface ExampleLine {
  group?: string | null;
  people: number;
  shown: boolean;
}

/** The two side by side, and what the hidden numbers leave open. */
export function PrivacyExample({ example, caption }: { example: readonly ExampleLine[]; caption: string }) {
  const hidden = example.filter(({ shown, group }) => !shown && group);
  const sum = hidden.reduce((all, { people }) => all + people, 0);
  const isTotalHidden = example.some(({ shown, group }) => !shown && !group);
  return (
    <>
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t`People trained`}</th>
            <th scope="col" className="pl-number">{t`In fact`}</th>
            <th scope="col">{t`What the public reads`}</th>
          </tr>
        </thead>
        <tbody>
          {example.map(({ group, people, shown }) => (
            <tr key={group ?? ''}>
              <th scope="row">{group ? exampleGroup(group) : t`Everybody`}</th>
              <td className="pl-number">{people}</td>
              <td>{shown ? people : <em>{t`Hidden to protect privacy`}</em>}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        {hidden.length === 0
          ? t`Nothing is hidden: no number here is small.`
          : isTotalHidden
            ? t`Even the total is hidden: with it, a small number could be worked out too closely for this rule.`
            : t`The other numbers say that the hidden ones are ${sum} together, and nothing more. A number that is not small itself is hidden where it would give a small one away: whoever takes all shown groups from the total must not find it.`}
      </p>
    </>
  );
}
