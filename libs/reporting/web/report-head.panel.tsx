// The head of a report: how much time is left, how far it has come, and on whose desk it is.
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { ClockTag } from '@plumbline/ui';
import { deskTime, timeLeft } from './time-left';

graphql(`
  fragment ReportHead on QuarterlyReport {
    id
    version
    state
    stateLabel
    correcting
    heldBy
    heldSince
    itemsDone
    itemsTotal
    sample
    team {
      id
      name
    }
    period {
      id
      code
      label
      startsOn
      endsOn
      dueOn
      graceUntil
    }
    problems {
      subject
      subjectId
      field
      message
    }
    viewerCan {
      log
      submit
    }
  }
`);

/** The part of a report every page about it loads. */
export type ReportHead = Inner.ReportHeadFragment;

/** Metrics of a report, as far as counting them needs it. */
type Measures = readonly {
  cells: readonly { observation?: { value?: string | null; missingReason?: string | null } | null }[];
}[];

/** Time or desk, and progress. Only what was never handed in has a due date to keep: a return makes nobody late. */
export function ReportHeadPanel({ report, measures }: { report: ReportHead; measures: Measures }) {
  const { city, inSentence } = useWorkspace();
  const left = timeLeft(report.period, city.today);
  const entered = measures.filter(({ cells }) =>
    cells.every(({ observation: o }) => o?.value || o?.missingReason),
  ).length;
  return (
    <div className="pl-report-head">
      {report.state === 'OPEN' ? (
        <p>
          <ClockTag tone={left.tone}>{left.words}</ClockTag>
        </p>
      ) : (
        <p>
          <strong>{report.stateLabel}.</strong> <Desk report={report} />
        </p>
      )}
      <Progress
        done={report.itemsDone + entered}
        total={report.itemsTotal + measures.length}
        words={[
          `${report.itemsDone} of ${report.itemsTotal} ${inSentence('deliverable')[report.itemsTotal === 1 ? 'singular' : 'plural']} done`,
          ...(measures.length > 0
            ? [
                `${entered} of ${measures.length} ${inSentence('metric')[measures.length === 1 ? 'singular' : 'plural']} entered`,
              ]
            : []),
        ].join(', ')}
      />
    </div>
  );
}

/** The stage clock: on whose desk a report lies, and since when. */
export function Desk({ report }: { report: Pick<ReportHead, 'heldBy' | 'heldSince'> }) {
  const { city, word } = useWorkspace();
  if (!report.heldBy) return <>Nobody has to act on it now.</>;
  const since = report.heldSince ? ` ${deskTime(report.heldSince, city.timeZone, city.today)}` : '';
  return <>{`On the desk of: ${word(`role.${report.heldBy}`).singular}${since}.`}</>;
}

function Progress({ done, total, words }: { done: number; total: number; words: string }) {
  return (
    <div className="pl-progress">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="pl-progress__all" width="100" height="6" rx="1" />
        <rect
          className="pl-progress__done"
          width={total === 0 ? 0 : (done / total) * 100}
          height="6"
          rx="1"
        />
      </svg>
      <p>{words}</p>
    </div>
  );
}
