// The head of a report: how much time is left, how far it has come, and on whose desk it is.
import { dayText } from '@plumbline/language/domain';
import { plural, t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { graphql, type Inner } from '@plumbline/platform/web';
import { ClockTag } from '@plumbline/ui';
import { isEntered, type MeasureToEnter } from './measure-to-enter';
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
    receipt {
      number
      at
      deliverables
      metrics
      by {
        id
        displayName
      }
    }
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
      commentId
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
type Measures = readonly Pick<MeasureToEnter, 'cells'>[];

/** What is left, time or desk, and progress. Only what was never handed in has a due date to keep: a return makes nobody late. */
export function ReportHeadPanel({ report, measures }: { report: ReportHead; measures: Measures }) {
  const { city, inSentence } = useWorkspace();
  const { dueOn, graceUntil } = report.period;
  const left = timeLeft(report.period, city.today);
  const entered = measures.filter((measure) => isEntered(measure, city.today)).length;
  const done = report.itemsDone + entered;
  const total = report.itemsTotal + measures.length;
  const noun = (term: 'deliverable' | 'metric', count: number) =>
    count === 1 ? inSentence(term).singular : inSentence(term).plural;
  const isOpen = report.state === 'OPEN';
  const isWithTeam = isOpen || report.state === 'RETURNED';
  return (
    <div className="pl-report-head">
      {isWithTeam ? (
        <p className="pl-left">
          {[
            plural(total, { one: '# item', other: '# items' }),
            total > 0 && done === total
              ? t`nothing left`
              : plural(total - done, { one: '# left', other: '# left' }),
            ...(isOpen ? [t`due ${{ day: dayText(dueOn) }}`] : []),
            ...(isOpen && graceUntil > dueOn ? [t`grace to ${{ day: dayText(graceUntil) }}`] : []),
          ].join(', ')}
        </p>
      ) : null}
      {!isOpen ? (
        <p>
          <strong>{report.stateLabel}.</strong> <Desk report={report} />
        </p>
      ) : left.tone === 'quiet' ? null : (
        <p>
          <ClockTag tone={left.tone}>{left.words}</ClockTag>
        </p>
      )}
      <Progress
        done={done}
        total={total}
        words={[
          t`${{ done: report.itemsDone }} of ${{ total: report.itemsTotal }} ${{ deliverables: noun('deliverable', report.itemsTotal) }} done`,
          ...(measures.length > 0
            ? [
                t`${entered} of ${{ total: measures.length }} ${{ metrics: noun('metric', measures.length) }} entered`,
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
  if (!report.heldBy) return <>{t`Nobody has to act on it now.`}</>;
  const holder = word(`role.${report.heldBy}`).singular;
  if (!report.heldSince) return <>{t`On the desk of: ${holder}.`}</>;
  const since = deskTime(report.heldSince, city.timeZone, city.today);
  return <>{t`On the desk of: ${holder} ${since}.`}</>;
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
