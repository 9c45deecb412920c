// The three figures of one goal, one promise or one measure: what was done, when, and what changed for people.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import { ResultTag } from '@plumbline/measuring/web';
import { dateStanding, datesOf, type DatedDeliverable } from '@plumbline/planning/domain';
import { statusMeaning, isDeliverableStatus } from '@plumbline/cities/domain';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { ClockTag, SampleMark, StatusTag, type FiguresData, type FirstFigure } from '@plumbline/ui';
import { figureTitles, threeFigures } from './first-figures';

/** What is needed of a promise to count it. */
export interface CountedDeliverable {
  status: string | null;
  statusLabel: string | null;
  currentDueOn: string | null;
  actualOn: string | null;
  overdue: boolean;
}

const dated = ({ status, currentDueOn, actualOn }: CountedDeliverable): DatedDeliverable => ({
  // How a date stands is judged by the day that counts now.
  ...{ originalDueOn: null, currentDueOn, actualOn },
  status: status !== null && isDeliverableStatus(status) ? status : null,
});

const NO_RESULTS: FiguresData['results'] = { better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 };

/** Work and dates of some promises, and the result of the goal they serve. */
export function countsOf(
  deliverables: readonly CountedDeliverable[],
  result: string,
  asOf: string | null,
): Omit<FiguresData, 'reporting'> {
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  const work = [...labels].map(([status, label]) => ({
    status,
    label: (status && label) ?? t`No update`,
    count: deliverables.filter((one) => one.status === status).length,
  }));
  const dates = datesOf(deliverables.map(dated), asOf ?? '');
  const kind = result.toLowerCase() as keyof FiguresData['results'];
  return { work, dates, results: { ...NO_RESULTS, ...(kind in NO_RESULTS ? { [kind]: 1 } : {}) } };
}

/** The three figures of a goal: its promises are counted, its result is a word. */
export function goalFigures(
  goal: {
    deliverables: readonly CountedDeliverable[];
    result: string;
    resultSentence?: string;
    resultSample: boolean;
  },
  asOf: string | null,
): FirstFigure[] {
  const [work, dates] = threeFigures(countsOf(goal.deliverables, goal.result, asOf), asOf);
  return [
    work!,
    dates!,
    resultFigure(goal.result, goal.resultSample, sentenceOfRelease(goal.resultSentence ?? '')),
  ];
}

/** What changed for people, as a word; `about` says whose result it is, `within` that only some of it is made up. */
export function resultFigure(result: string, sample: boolean | 'within', about?: string): FirstFigure {
  const said = (
    <>
      <ResultTag result={result} /> {sample ? <SampleMark within={sample === 'within'} /> : null}
    </>
  );
  return { title: figureTitles().results, said, about };
}

/** The figures of one promise: its status with what that means, its date, and the result of the goal it serves. */
export function promiseFigures(
  deliverable: CountedDeliverable & { reportedSample: boolean },
  goal: { result: string; resultSample: boolean },
  asOf: string | null,
): FirstFigure[] {
  const titles = figureTitles();
  const { status, statusLabel } = deliverable;
  const mark = deliverable.reportedSample ? <SampleMark /> : null;
  return [
    {
      title: titles.work,
      said: (
        <>
          <StatusTag status={status} label={(status && statusLabel) ?? t`No update`} /> {mark}
        </>
      ),
      about:
        status !== null && isDeliverableStatus(status)
          ? statusMeaning(status)
          : t`No approved report speaks of it yet.`,
    },
    { title: titles.dates, ...datesFigure(deliverable, asOf) },
    resultFigure(goal.result, goal.resultSample, t`This is the result of the goal it serves.`),
  ];
}

function datesFigure(deliverable: CountedDeliverable, asOf: string | null): Omit<FirstFigure, 'title'> {
  const { currentDueOn, actualOn } = deliverable;
  const due = currentDueOn ? dayText(currentDueOn) : '';
  switch (dateStanding(dated(deliverable), asOf ?? '')) {
    case null:
      return { said: t`Given up`, about: t`It has no date to keep any more.` };
    case 'onTime':
      return { said: <ClockTag tone="good">{t`Done on time`}</ClockTag>, about: t`It was due on ${due}.` };
    case 'late':
      return {
        said: <ClockTag tone="warn">{actualOn ? t`Done late` : t`Late`}</ClockTag>,
        about: t`It was due on ${due}.`,
      };
    case 'overdue':
      return {
        said: <ClockTag tone="bad">{t`Overdue`}</ClockTag>,
        about: t`It was due on ${due} and is still open.`,
      };
    case 'notYetDue':
      return { said: <ClockTag tone="quiet">{t`Not yet due`}</ClockTag>, about: t`It is due on ${due}.` };
    case 'noDate':
      return { said: t`No date to judge`, about: t`Without a date, nobody can say if it is late.` };
  }
}
