// Comments on numbers that are not due this quarter but came in with the report: they too lead to where they are answered.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { otherComments } from './places';
import { Comments, type PinnedComment } from './pinned-comment.panel';
import type { ReportToFill } from './report-items.panel';

/** One block for each metric; nothing where every comment stands at an item or measure already. */
export function OtherComments({ report }: { report: ReportToFill & { comments: readonly PinnedComment[] } }) {
  const { to } = useWorkspace();
  const others = otherComments(report);
  const metrics = [...new Set(others.map(({ subjectId }) => subjectId))];
  return metrics.map((metricId) => (
    <section key={metricId} className="pl-other-comments">
      <p>
        <strong>{t`On other numbers.`}</strong>{' '}
        <Link to={to(`reports/${report.id}/metrics/${metricId}`)}>{t`See and correct them in the grid`}</Link>
      </p>
      <Comments
        comments={others.filter(({ subjectId }) => subjectId === metricId)}
        mayAnswer={report.viewerCan.log}
      />
    </section>
  ));
}
