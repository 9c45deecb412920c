// What is missing before the report can be handed in; each line leads to the place where it is mended.
import { plural, t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert } from '@plumbline/ui';
import { placeOf } from './places';
import type { ReportToFill } from './report-items.panel';

/** The same list the API would refuse with, shown before anyone is refused. */
export function ChecklistPanel({ report }: { report: ReportToFill }) {
  const { inSentence } = useWorkspace();
  const { problems, measures } = report;
  if (!report.viewerCan.log) return null;
  if (problems.length === 0) {
    return (
      <Alert kind="success" heading={t`Nothing is missing`}>
        <p>{t`The ${{ quarterlyreport: inSentence('quarterlyReport').singular }} can be submitted.`}</p>
      </Alert>
    );
  }
  return (
    <section className="pl-checklist" aria-labelledby="checklist">
      <h2 id="checklist">
        {plural(problems.length, { one: 'One thing is missing', other: '# things are missing' })}
      </h2>
      <ol>
        {problems.map((problem, index) => (
          <li key={index}>
            <a href={`#${placeOf(problem, measures)}`}>{problem.message}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
