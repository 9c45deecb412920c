// The three figures of one goal, one promise or one measure: what was done, when, and what changed for people.
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { dayText } from '@plumbline/language/domain';
import { ResultTag } from '@plumbline/measuring/web';
import { closedInWords, dateStanding, datesOf, type DatedDeliverable } from '@plumbline/planning/domain';
import { statusMeaning, isDeliverableStatus } from '@plumbline/cities/domain';
import { ClockTag, SampleMark, StatusTag, type FiguresData, type FirstFigure } from '@plumbline/ui';
import { figureTitles, threeFigures } from './first-figures';
import { ResultInShort } from './result-words';
import { statusSaid } from './status-said';

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
    label: statusSaid(status, label),
    count: deliverables.filter((one) => one.status === status).length,
  }));
  const dates = datesOf(deliverables.map(dated), asOf ?? '');
  const kind = result.toLowerCase() as keyof FiguresData['results'];
  return { work, dates, results: { ...NO_RESULTS, ...(kind in NO_RESULTS ? { [kind]: 1 } : {}) } };
}

/** Where a goal's page lists what its result comes from. */
export const RESULTS = 'results';

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
    resultFigure(
      goal.result,
      goal.resultSample,
      <ResultInShort list={RESULTS}>{goal.resultSentence ?? ''}</ResultInShort>,
    ),
  ];
}

/** What changed for people, as a word; `about` says whose result it is, `within` that only some of it is made up. */
export function resultFigure(result: string, sample: boolean | 'within', about?: ReactNode): FirstFigure {
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
          <StatusTag status={status} label={statusSaid(status, statusLabel)} /> {mark}
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
  const { currentDueOn } = deliverable;
  const due = currentDueOn ? dayText(currentDueOn) : '';
  switch (dateStanding(dated(deliverable), asOf ?? '')) {
    case null:
      return { said: t`Given up`, about: t`It has no date to keep any more.` };
    case 'onTime':
    case 'late': {
      const closed = closedInWords(deliverable);
      return {
        said: closed && <ClockTag tone={closed.tone}>{closed.words}</ClockTag>,
        about: t`It was due on ${due}.`,
      };
    }
    case 'overdue':
      return {
        said: <ClockTag tone="bad">{t`Overdue`}</ClockTag>,
        about: t`It was due on ${due} and is still open.`,
      };
    case 'notYetDue':
      return { said: <ClockTag tone="quiet">{t`Not yet due`}</ClockTag>, about: t`It is due on ${due}.` };
    case 'noDate':
      return { said: t`No date to judge`, about: whyNoDate(deliverable) };
  }
}

function whyNoDate({ status, currentDueOn }: CountedDeliverable): string {
  if (status === 'CONTINUOUS') return t`It goes on with no end date that could be missed.`;
  if (currentDueOn === null) return t`Without a date, nobody can say if it is late.`;
  return t`Nobody said on which day it was done.`;
}
