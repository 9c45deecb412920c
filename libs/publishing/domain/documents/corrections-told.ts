// Values that are others than an earlier release said, as a document tells them: which measure, before, now, and why.
import { valueText } from '@plumbline/measuring/domain';
import type { MetricContent, ObservationContent } from '../content';
import { sameValue } from '../published-before';
import type { DocumentBlock } from './document';
import { marked } from './results-told';

/** A chapter with all corrected values of these measures as one table; nothing where none was corrected. */
export function correctionsChapter(metrics: readonly MetricContent[], level: 2 | 3): DocumentBlock[] {
  const rows = metrics.flatMap((metric) =>
    metric.observations.filter(isCorrected).map((row) => rowOf(metric, row)),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'HEADING', level, text: 'What was corrected' },
    {
      kind: 'PARAGRAPH',
      look: 'PLAIN',
      text: 'An earlier release gave other numbers for these values. It stays as it was published.',
    },
    {
      kind: 'TABLE',
      caption: 'Corrected values',
      columns: [
        { label: 'Measure', numeric: false },
        { label: 'Value of', numeric: false },
        { label: 'Before', numeric: true },
        { label: 'Now', numeric: true },
        { label: 'Why', numeric: false },
      ],
      rows,
    },
  ];
}

function isCorrected({ revisedFrom, value, hidden }: ObservationContent): boolean {
  return !hidden && revisedFrom !== null && !sameValue(revisedFrom, value);
}

function rowOf({ name, unit, sample }: MetricContent, row: ObservationContent): string[] {
  const { periodLabel, category, place, revisedFrom, value, missing, revisionReason } = row;
  return [
    marked(name, sample || row.sample),
    [periodLabel, category ?? 'Total', place].filter(Boolean).join(', '),
    valueText(revisedFrom ?? '', unit),
    value === null ? (missing ?? 'no value') : valueText(value, unit),
    revisionReason ?? 'No reason was given.',
  ];
}
