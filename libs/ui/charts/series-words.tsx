// Words that stand with series over time: what breaks mean, and which periods have no value.
import { t } from '@lingui/core/macro';
import { AsWritten } from '@plumbline/language/web';
import { absencesOf, type ChartBreak, type ChartPeriod, type Mark } from './chart-data';
import type { LegendItem } from './plot';

/** What each break is called at its line: "Break", or "Break 1", "Break 2" in the order of time. */
export function namesOfBreaks(
  breaks: readonly ChartBreak[],
  periods: readonly ChartPeriod[],
): ReadonlyMap<string, string> {
  const starts = periods
    .map(({ label }) => label)
    .filter((label) => breaks.some(({ before }) => before === label));
  return new Map(
    starts.map((before, index) => [before, starts.length > 1 ? t`Break ${{ number: index + 1 }}` : t`Break`]),
  );
}

/** A break in words: where it is, whom it concerns, why, and what follows from it. */
export function wordsOfBreak({ before, words, group }: ChartBreak): string {
  const [period, reason] = [before, withoutPeriod(words)];
  return group
    ? t`From ${period}, ${group}: ${reason}. Values before and after can’t be compared.`
    : t`From ${period}: ${reason}. Values before and after can’t be compared.`;
}

/** The breaks in the key, in the order of time. */
export function legendOfBreaks(
  breaks: readonly ChartBreak[],
  names: ReadonlyMap<string, string>,
): LegendItem[] {
  return [...names].flatMap(([before, name]) =>
    breaks
      .filter((one) => one.before === before)
      .map((one) => ({ pattern: 'break', words: `${name}. ${wordsOfBreak(one)}` }) as const),
  );
}

/** A row between two periods of the table that says what the drawing shows as a vertical line. */
export function BreakRows({ breaks, columns }: { breaks: readonly ChartBreak[]; columns: number }) {
  return breaks.map((one) => (
    <tr key={`${one.before} ${one.words}`} className="pl-chart__break">
      <td colSpan={columns} data-break={one.before}>
        <AsWritten>{wordsOfBreak(one)}</AsWritten>
      </td>
    </tr>
  ));
}

/** Under a panel: the periods without a value, and why. */
export function Absences({ marks }: { marks: readonly Mark[] }) {
  return absencesOf(marks).map((line) => (
    <p key={line} className="pl-panel__absent">
      <AsWritten>{line}</AsWritten>
    </p>
  ));
}

function withoutPeriod(words: string): string {
  return words.trim().replace(/\.$/, '');
}
