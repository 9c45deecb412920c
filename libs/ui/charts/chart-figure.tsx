// The frame of every chart: title, sentence, drawing, the same numbers as a table, note and source.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  useId,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { AsWritten } from '@plumbline/language/web';
import { SampleMark, SourceLink } from '../marks';
import { Table } from '../table';
import type { Mark } from './chart-data';
import { nextMark } from './roving';

/** What every chart says about itself. */
export interface ChartFrame {
  title: string;
  /** What the chart shows, in one sentence; screen readers hear it as the chart's description. */
  sentence: string;
  /** Where the numbers come from, in words, and its web address if it has one. */
  source: string;
  sourceUrl?: string | null;
  /** Anything a reader must know: method, limits. */
  note?: string | null;
  /** The whole chart is made up. Single made-up values carry `sample` themselves. */
  sample?: boolean;
  /** Level of the title's heading. */
  level?: 2 | 3 | 4;
}

interface ChartFigureProps extends ChartFrame {
  /** Lines of marks, as the keyboard walks them. */
  lines: readonly (readonly Mark[])[];
  /** Draws the chart; `active` is the mark being read, if any. */
  draw: (active: string | null) => ReactNode;
  /** What the patterns mean; lines of words under the drawing. */
  legend: ReactNode;
  words?: readonly (string | null)[];
  /** Stands above the drawing: what a reader may choose about it. */
  above?: ReactNode;
  /** `thead` and `tbody` of the table, made from the same marks. */
  table: ReactNode;
}

/** Title, sentence, drawing with keyboard, key, table in a fold-out (always open on paper), note and source. */
export function ChartFigure(props: ChartFigureProps) {
  const {
    title,
    sentence,
    source,
    sourceUrl,
    note,
    sample = false,
    level = 3,
    lines,
    draw,
    legend,
    table,
  } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  const partly = !sample && lines.flat().some((mark) => mark.sample);
  return (
    <figure className="pl-chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`}>
          <AsWritten>{title}</AsWritten>
        </Heading>
        {sample || partly ? <SampleMark within={partly} /> : null}
        <p id={`${id}-said`}>
          <AsWritten>{sentence}</AsWritten>
        </p>
      </figcaption>
      {props.above}
      <Graphic id={id} lines={lines} draw={draw} />
      <div className="pl-chart__key">{legend}</div>
      {props.words?.map((line) => (line ? <p key={line}>{line}</p> : null))}
      {/* The table stands behind the fold-out, not in it: so it is open on paper in every browser. */}
      <details className="pl-chart__more">
        <summary>{t`Show the numbers as a table`}</summary>
      </details>
      <div className="pl-chart__data">
        <Table caption={t`${title}: the numbers`}>{table}</Table>
      </div>
      {note ? <Note text={note} /> : null}
      <p className="pl-source">
        <Trans>Source: {ph({ source: source.trim().replace(/\.$/, '') })}.</Trans>{' '}
        {sourceUrl ? <SourceLink url={sourceUrl} label={t`Link`} /> : null}
      </p>
    </figure>
  );
}

function Note({ text }: { text: string }) {
  const note = <AsWritten>{text}</AsWritten>;
  return (
    <p className="pl-small">
      <Trans>Note: {note}</Trans>
    </p>
  );
}

const never = () => () => {};

interface GraphicProps extends Pick<ChartFigureProps, 'lines' | 'draw'> {
  /** Id that the title, the sentence and the hint for keys are named after. */
  id: string;
}

/** Without script the drawing is one image with a description; with script one tab stop, and arrows read each value. */
function Graphic(props: GraphicProps) {
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return live ? <LiveGraphic {...props} /> : <StillGraphic {...props} />;
}

function StillGraphic({ id, draw }: GraphicProps) {
  return (
    <div className="pl-chart__graphic" role="img" aria-labelledby={`${id}-title ${id}-said`}>
      {draw(null)}
    </div>
  );
}

/** The drawing under the keyboard: what is read is ringed, and said in a status line. */
export function LiveGraphic({ id, lines, draw }: GraphicProps) {
  const [active, setActive] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = nextMark(
      lines.map((marks) => marks.map((mark) => mark.id)),
      active,
      event,
    );
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const onPointerOver = (event: PointerEvent) => {
    const mark = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    if (mark) setActive(mark);
  };
  const said = lines.flat().find((mark) => mark.id === active)?.said;
  return (
    <>
      {/* An application, so that screen readers hand over the arrow keys. */}
      <div
        className="pl-chart__graphic"
        role="application"
        aria-roledescription={t`chart`}
        aria-labelledby={`${id}-title ${id}-said`}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerOver={onPointerOver}
        onPointerLeave={(event) => {
          if (document.activeElement !== event.currentTarget) setActive(null);
        }}
        onBlur={() => setActive(null)}
      >
        <div aria-hidden="true">{draw(active)}</div>
      </div>
      <p className="pl-chart__reading" role="status">
        <AsWritten>{said}</AsWritten>
      </p>
      <p className="pl-chart__keys" id={`${id}-keys`}>{t`Use the arrow keys to read each value.`}</p>
    </>
  );
}
