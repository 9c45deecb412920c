// Work, dates, results and reporting: four figures beside each other, never one.
import { plural, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { AsWritten } from '@plumbline/language/web';
import { StatusIcon, statusWord, type Tone } from './status';

/** The four figures of a city, a department or a plan, as counts. */
export interface FiguresData {
  /** Deliverables by status, with the city's label; status null means no update. */
  work: readonly { status: string | null; label: string; count: number }[];
  /** Deliverables by what became of their date. */
  dates: { onTime: number; late: number; overdue: number; noDate: number; notYetDue: number };
  /** Goals by what their measures show. */
  results: { better: number; same: number; worse: number; uncertain: number; unmeasured: number };
  /** Teams that have a plan, by what became of their reports; each is in one of the five. */
  reporting: { onTime: number; late: number; inReview: number; missing: number; owedNothing: number };
}

/** One count of a figure. */
export interface FigurePart {
  label: string;
  count: number;
  /** Names the color: a tone, or a status with a color of its own; `none` is an outline. */
  tone: Tone | 'light' | 'none' | `status-${string}`;
  icon?: ReactNode;
}

export interface FiguresProps {
  figures: FiguresData;
  /** The city's words, in the plural and small letters. */
  words?: { deliverables: string; goals: string };
  /** The day, in words, for which "overdue" was judged; without it, it is today. */
  asOf?: string | undefined;
  /** Level of the four headings. */
  level?: 2 | 3 | 4;
}

/** Four panels; each has a sentence, a bar for the eye, and the counts as a table. */
export function Figures({
  figures,
  words = { deliverables: t`actions`, goals: t`goals` },
  asOf,
  level = 3,
}: FiguresProps) {
  const { work, dates, results, reporting } = partsOf(figures, asOf);
  return (
    <div className="pl-figures">
      <Panel
        level={level}
        title={t`Work`}
        about={t`How far the ${{ deliverables: words.deliverables }} have come, as reported.`}
        parts={work}
      />
      <Panel
        level={level}
        title={t`Dates`}
        about={t`Whether the ${{ deliverables: words.deliverables }} kept their dates.`}
        parts={dates}
      />
      <Panel
        level={level}
        title={t`Results`}
        about={t`What the measures of the ${{ goals: words.goals }} show for people.`}
        parts={results}
      />
      <Panel level={level} title={t`Reporting`} about={t`Whether reports came on time.`} parts={reporting} />
    </div>
  );
}

/** The counts of each figure in their words. `asOf` is the day, in words, for which "overdue" was judged. */
export function partsOf(
  { work, dates, results, reporting }: FiguresData,
  asOf: string | undefined,
): Record<keyof FiguresData, FigurePart[]> {
  return {
    work: work.map(workPart),
    dates: [
      {
        label: plural({ count: dates.onTime }, { one: 'Closed on time', other: 'Closed on time' }),
        count: dates.onTime,
        tone: 'good',
      },
      {
        label: plural(
          { count: dates.late },
          { one: 'Closed late or not done', other: 'Closed late or not done' },
        ),
        count: dates.late,
        tone: 'warn',
      },
      { label: overdueLabel(dates.overdue, asOf), count: dates.overdue, tone: 'bad' },
      {
        label: plural({ count: dates.notYetDue }, { one: 'Not yet due', other: 'Not yet due' }),
        count: dates.notYetDue,
        tone: 'light',
      },
      { label: t`No date to meet`, count: dates.noDate, tone: 'none' },
    ],
    results: [
      { label: t`Better`, count: results.better, tone: 'good' },
      { label: t`About the same`, count: results.same, tone: 'quiet' },
      { label: t`Worse`, count: results.worse, tone: 'bad' },
      { label: t`Too uncertain to say`, count: results.uncertain, tone: 'light' },
      { label: t`Nothing to judge yet`, count: results.unmeasured, tone: 'none' },
    ],
    reporting: [
      { label: t`On time`, count: reporting.onTime, tone: 'good' },
      { label: t`Late`, count: reporting.late, tone: 'warn' },
      {
        label: plural(
          { count: reporting.inReview },
          { one: 'Received, not yet approved', other: 'Received, not yet approved' },
        ),
        count: reporting.inReview,
        tone: 'light',
      },
      {
        label: plural({ count: reporting.missing }, { one: 'Missing', other: 'Missing' }),
        count: reporting.missing,
        tone: 'none',
      },
      { label: t`No report was due`, count: reporting.owedNothing, tone: 'quiet' },
    ],
  };
}

/** The words agree with their count in languages where they must. */
function overdueLabel(count: number, asOf: string | undefined): string {
  return asOf
    ? plural({ count }, { one: `Overdue as of ${asOf}`, other: `Overdue as of ${asOf}` })
    : plural({ count }, { one: 'Overdue', other: 'Overdue' });
}

function workPart({ status, label, count }: FiguresData['work'][number]): FigurePart {
  const tone = status ? (`status-${status.toLowerCase().replaceAll('_', '-')}` as const) : 'none';
  return { label: statusWord(status, label), count, tone, icon: <StatusIcon status={status} /> };
}

function Panel({
  title,
  about,
  parts,
  level,
}: {
  title: string;
  about: string;
  parts: readonly FigurePart[];
  level: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="pl-figure">
      <Heading>{title}</Heading>
      <p>{about}</p>
      <FigureBar parts={parts} />
      <table>
        <caption className="pl-hidden-visually">{title}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.label}>
              <th scope="row">
                <FigureKey tone={part.tone} />
                {part.icon} <AsWritten>{part.label}</AsWritten>
              </th>
              <td>{part.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The counts as one bar. It only repeats the table beside it, so it is hidden from screen readers. */
export function FigureBar({ parts }: { parts: readonly FigurePart[] }) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  if (total === 0) return null;
  return (
    <svg
      className="pl-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map((part, index) => {
        const before = parts.slice(0, index).reduce((sum, { count }) => sum + count, 0);
        const width = (part.count / total) * 100;
        // A sliver of white between parts keeps neighbors apart without relying on color.
        const shown = Math.max(width - 0.8, 0.4);
        return width > 0 ? (
          <Piece key={part.label} tone={part.tone} x={(before / total) * 100} width={shown} />
        ) : null;
      })}
    </svg>
  );
}

function Piece({ tone, x, width }: { tone: FigurePart['tone']; x: number; width: number }): ReactNode {
  // What is missing is drawn as an outline: nothing is there, and it is not bad news in red.
  return tone === 'none' ? (
    <rect
      className="pl-part--none"
      x={x + 0.3}
      y={0.5}
      width={Math.max(width - 0.6, 0.2)}
      height={9}
      fill="none"
      vectorEffect="non-scaling-stroke"
    />
  ) : (
    <rect className={`pl-part--${tone}`} x={x} y={0} width={width} height={10} />
  );
}

/** The color of a count, beside its word. */
export function FigureKey({ tone }: { tone: FigurePart['tone'] }) {
  return (
    <svg className="pl-key" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {tone === 'none' ? (
        <rect className="pl-part--none" x={0.5} y={0.5} width={11} height={11} fill="none" />
      ) : (
        <rect className={`pl-part--${tone}`} width={12} height={12} />
      )}
    </svg>
  );
}
