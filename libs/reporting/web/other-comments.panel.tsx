// Comments on numbers that are not due this quarter but came in with the report: they too lead to where they are answered.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { otherComments } from './comment-places';
import { EarlierNumbers, numberInWords, type EarlierNumber } from './earlier-numbers.panel';
import { Comments, type PinnedComment } from './pinned-comment.panel';
import type { ReportToFill } from './report-items.panel';

/** One block for each metric; nothing where every comment stands at an item, a measure or a number already. */
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

/** The numbers beside those that are due, each with the comments on it and the way to correct it. */
export function CommentedNumbers({ report, heading }: { report: ReportToFill; heading: 'h2' | 'h3' }) {
  const { to } = useWorkspace();
  const { log } = report.viewerCan;
  const below = ({ metric, observation, comments }: EarlierNumber) =>
    comments.length === 0 ? null : (
      <>
        <Comments comments={comments} mayAnswer={log} />
        {log ? (
          <Link to={to(`reports/${report.id}/metrics/${metric.id}`)}>
            <Trans>
              Correct it in the grid
              <span className="pl-hidden-visually">
                : {ph({ number: `${metric.code}, ${numberInWords(observation)}` })}
              </span>
            </Trans>
          </Link>
        ) : null}
      </>
    );
  return <EarlierNumbers earlier={report.earlierNumbers} heading={heading} below={below} />;
}
