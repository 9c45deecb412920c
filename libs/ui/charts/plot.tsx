// Parts that the charts draw with: stretched layers, marks, lines to compare with, and their keys.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { withoutMarks } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import type { Mark } from './chart-data';

/**
 * Lines and areas, stretched to the width of the drawing: x runs from 0 to 100, y in pixels (or 0 to 100). Whatever is
 * in it must not scale its stroke. Text and dots stand outside, at percents, so that they keep their size and shape.
 */
export function Stretched({ height, children }: { height: number | 'full'; children: ReactNode }) {
  return (
    <svg
      width="100%"
      height={height === 'full' ? '100%' : height}
      viewBox={`0 0 100 ${height === 'full' ? 100 : height}`}
      preserveAspectRatio="none"
      overflow="visible"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Keeps a stroke's width in a stretched layer. */
export const steady = { vectorEffect: 'non-scaling-stroke' } as const;

/** A place in percent of the drawing's width. */
export const percent = (x: number) => `${Math.round(x * 100) / 100}%`;

interface MarkDrawingProps {
  mark: Mark;
  active: boolean;
  children: ReactNode;
}

/** A drawn mark carries the strings of its cell in the table, and says them to a pointer that rests on it. */
export function MarkGroup({ mark, active, children }: MarkDrawingProps) {
  return (
    <g
      className={active ? 'pl-mark pl-mark--read' : 'pl-mark'}
      data-mark={mark.id}
      data-value={mark.text}
      data-interval={mark.interval ?? undefined}
    >
      <title>{withoutMarks(mark.said)}</title>
      {children}
    </g>
  );
}

/** The dot of a value: filled, or hollow where caution is advised; made-up values are dashed. */
export function Dot({ mark, cx, cy }: { mark: Mark; cx: string; cy: number | string }) {
  const look = `pl-dot${mark.caution ? ' pl-dot--caution' : ''}${mark.sample ? ' pl-dot--sample' : ''}`;
  return (
    <>
      <circle className="pl-mark__reach" cx={cx} cy={cy} r={12} />
      <circle className="pl-mark__ring" cx={cx} cy={cy} r={9} />
      <circle className={look} cx={cx} cy={cy} r={5} />
    </>
  );
}

/** Stands where there is no value; the words are beside or below it. */
export function NoValue({ cx, cy }: { cx: string; cy: number }) {
  return (
    <svg x={cx} y={cy} overflow="visible" focusable="false">
      <circle className="pl-mark__reach" r={12} />
      <circle className="pl-mark__ring" r={9} />
      <path className="pl-none" d="M-4-4L4 4M4-4L-4 4" />
    </svg>
  );
}

const patterns = {
  value: (
    <>
      <circle className="pl-dot" cx={16} cy={8} r={5} />
    </>
  ),
  whiskers: <path className="pl-interval" d="M2 8h28M2 4v8M30 4v8" />,
  band: (
    <>
      <rect className="pl-band" x={2} y={2} width={28} height={12} />
      <path className="pl-band__edge" d="M2 2h28M2 14h28" />
    </>
  ),
  target: <path className="pl-target" d="M1 8h30" />,
  reference: <path className="pl-reference" d="M1 8h30" />,
  break: <path className="pl-break" d="M16 0v16" />,
  none: <path className="pl-none" d="M12 4l8 8M20 4l-8 8" />,
  caution: <circle className="pl-dot pl-dot--caution" cx={16} cy={8} r={5} />,
  sample: <circle className="pl-dot pl-dot--sample" cx={16} cy={8} r={5} />,
};

/** What one pattern of the drawing means. */
export interface LegendItem {
  pattern: keyof typeof patterns;
  words: string;
}

/** The key: each pattern with its words. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul>
      {items.map(({ pattern, words }) => (
        <li key={words}>
          <svg width={32} height={16} aria-hidden="true" focusable="false">
            {patterns[pattern]}
          </svg>
          <AsWritten>{words}</AsWritten>
        </li>
      ))}
    </ul>
  );
}

/** The entries that follow from the marks themselves: missing values, caution, sample. */
export function legendOf(marks: readonly Mark[]): LegendItem[] {
  return [
    ...(marks.some(({ caution }) => caution)
      ? [{ pattern: 'caution', words: t`Use with caution: see the table` } as const]
      : []),
    ...(marks.some(({ sample }) => sample)
      ? [{ pattern: 'sample', words: t`Sample: made up for demonstration` } as const]
      : []),
  ];
}
