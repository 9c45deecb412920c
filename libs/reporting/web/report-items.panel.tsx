// Everything a report asks for: its promises under the goals they belong to, then its measures.
import { useWorkspace } from '@plumbline/cities/web';
import { groupBy } from '@plumbline/platform/domain';
import { EmptyState, SampleMark } from '@plumbline/ui';
import { MeasureEntryPanel, type MeasureToEnter } from './measure-entry.panel';
import { ProgressItemPanel, type ProgressItem } from './progress-item.panel';
import type { ReportHead } from './report-head.panel';

/** A report with all it asks for, as both pages load it. */
export type ReportToFill = ReportHead & {
  items: readonly ProgressItem[];
  measures: readonly MeasureToEnter[];
};

/** Items under their goals and plans, then measures. Goals are headed `h3`, items `h4`. */
export function ReportItems({ report }: { report: ReportToFill }) {
  const { word, inSentence } = useWorkspace();
  const mayLog = report.viewerCan.log;
  const byGoal = [...groupBy(report.items, (item) => item.deliverable.goal.id).values()];
  const plans = new Set(report.items.map((item) => item.deliverable.goal.plan.id));
  if (report.items.length === 0 && report.measures.length === 0) {
    return (
      <EmptyState>
        <p>{`No plan in force has open ${inSentence('deliverable').plural}, so there is nothing to report on this time.`}</p>
      </EmptyState>
    );
  }
  return (
    <>
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
              />
            ))}
          </section>
        ) : null;
      })}
      {report.measures.length > 0 ? (
        <section className="pl-goal">
          <h3>{word('metric').plural}</h3>
          {report.measures.map((entry) => (
            <MeasureEntryPanel
              key={entry.metric.id}
              entry={entry}
              reportId={report.id}
              correcting={report.correcting}
              mayLog={mayLog}
            />
          ))}
        </section>
      ) : null}
    </>
  );
}
