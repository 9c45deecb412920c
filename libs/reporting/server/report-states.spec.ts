// Writes docs/report-states.md from the transition table, and fails where the committed page was stale.
import { expectDocument } from '@plumbline/testing';
import { TRANSITIONS } from '@plumbline/reporting/domain';

function words(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

function printed(): string {
  const diagram = TRANSITIONS.map((t) => `  ${t.from} --> ${t.to}: ${t.action} (${t.when})`);
  const table = TRANSITIONS.map(
    (t) =>
      `| ${t.from} | ${t.action} | ${t.to} | ${t.event === null ? 'none' : words(t.event)} | ${t.when} |`,
  );
  return [
    '# The life of a quarterly report',
    '',
    'Printed from the transition table in `libs/reporting/domain/quarterly-report.ts` by its spec. What is not',
    'here cannot happen. The review chain has one to four steps, each a role of the city; a return or an unlock',
    'starts it over.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> OPEN: the period opens',
    ...diagram,
    '```',
    '',
    '| from | action | to | event on record | when |',
    '| --- | --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n');
}

it('docs/report-states.md says what the transition table says', () => {
  expectDocument('docs/report-states.md', printed());
});
