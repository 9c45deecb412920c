// Everything a report asks for, as one list to go through: promises under their goals, then measures; each can be folded.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { StatusWords, useWorkspace } from '@plumbline/cities/web';
import { groupBy } from '@plumbline/platform/domain';
import { EmptyState, SampleMark } from '@plumbline/ui';
import { atNone } from './comment-places';
import type { EarlierNumber } from './earlier-numbers.panel';
import { MeasureEntryPanel } from './measure-entry.panel';
import { isEntered, type MeasureToEnter } from './measure-to-enter';
import { useOwnName } from './place-scope';
import { subjectPlace } from './places';
import { ProgressItemPanel, type ProgressItem } from './progress-item.panel';
import type { ReportHead } from './report-head.panel';

/** A report with all it asks for, as both pages load it. */
export type ReportToFill = ReportHead & {
  items: readonly ProgressItem[];
  measures: readonly MeasureToEnter[];
  earlierNumbers: readonly EarlierNumber[];
};

/** The measures without the comments on numbers of earlier periods: these stand at their numbers. */
function ownMeasures({ measures, earlierNumbers }: ReportToFill): MeasureToEnter[] {
  return measures.map((entry) => ({ ...entry, comments: atNone(entry.comments, earlierNumbers) }));
}

/** Something on the list that is not done. */
interface Left {
  id: string;
  code: string;
}

/** What is left on the list, in its order. */
export function leftOf(report: ReportToFill, today: string): Left[] {
  const open = new Set(report.problems.map(({ subjectId }) => subjectId));
  const items = report.items.filter(({ deliverable, update }) => !update || open.has(deliverable.id));
  const measures = ownMeasures(report).filter(
    (entry) => !isEntered(entry, today) || entry.comments.some(({ resolvedAt }) => !resolvedAt),
  );
  return [
    ...items.map(({ deliverable: { id, code } }) => ({ id, code })),
    ...measures.map(({ metric: { id, code } }) => ({ id, code })),
  ];
}

/** Items under their goals and plans, then measures. Goals are headed `h3`, items `h4`. */
export function ReportItems({ report }: { report: ReportToFill }) {
  const { word, inSentence, city, to } = useWorkspace();
  const mayLog = report.viewerCan.log;
  const byGoal = [...groupBy(report.items, (item) => item.deliverable.goal.id).values()];
  const plans = new Set(report.items.map((item) => item.deliverable.goal.plan.id));
  const left = mayLog ? leftOf(report, city.today) : [];
  const first = left[0]?.id;
  if (report.items.length === 0 && report.measures.length === 0) {
    return (
      <EmptyState>
        <p>{t`No plan in force has open ${{ deliverables: inSentence('deliverable').plural }}, so there is nothing to report on this time.`}</p>
        <p>
          <Trans>
            A plan is in force once it was approved. <Link to={to('plans')}>See how far the plans are</Link>.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <LeftToDo left={left} />
      <StatusWords statuses={city.statuses} />
      {byGoal.map((items) => {
        const goal = items[0]?.deliverable.goal;
        return goal ? (
          <section key={goal.id} className="pl-goal">
            <h3>
              {word('goal').singular} {goal.code}: {goal.text} {goal.sample ? <SampleMark /> : null}
            </h3>
            {plans.size > 1 ? <p className="pl-muted">{goal.plan.title}</p> : null}
            {items.map((item) => (
              <ProgressItemPanel
                key={`${item.deliverable.id} ${mayLog}`}
                item={item}
                reportId={report.id}
                problems={report.problems.filter(({ subjectId }) => subjectId === item.deliverable.id)}
                mayLog={mayLog}
                isFirst={item.deliverable.id === first}
              />
            ))}
          </section>
        ) : null;
      })}
      {report.measures.length > 0 ? (
        <section className="pl-goal">
          <h3>{word('metric').plural}</h3>
          {ownMeasures(report).map((entry) => (
            <MeasureEntryPanel
              key={`${entry.metric.id} ${mayLog}`}
              entry={entry}
              reportId={report.id}
              correcting={report.correcting}
              mayLog={mayLog}
              isFirst={entry.metric.id === first}
            />
          ))}
        </section>
      ) : null}
    </>
  );
}

/** What is left, on top: each code leads to its item. */
function LeftToDo({ left }: { left: readonly Left[] }) {
  if (left.length === 0) return null;
  return (
    <p className="pl-left-codes">
      <span className="pl-muted">{t`Left to do:`}</span>{' '}
      {left.map((one) => (
        <LeftLink key={one.id} {...one} />
      ))}
    </p>
  );
}

function LeftLink({ id, code }: Left) {
  return <a href={`#${subjectPlace(useOwnName(id))}`}>{code}</a>;
}
