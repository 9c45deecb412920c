// What the reviewer sent back: the reason, and a list of the comments that leads to each of them.
import { plural, t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Timestamp } from '@plumbline/ui';
import { openComments } from './comment-places';
import { numberInWords } from './earlier-numbers.panel';
import { commentPlace } from './places';
import type { PinnedComment } from './pinned-comment.panel';
import type { ReportWay } from './report-history.panel';
import type { ReportToFill } from './report-items.panel';

function sentence(open: number): string {
  if (open === 0) return t`All comments are marked as answered.`;
  return plural(open, {
    one: 'One comment waits for your answer.',
    other: '# comments wait for your answer.',
  });
}

/** The reason for the return in the reviewer's words, and every comment as a list of links. */
export function ReturnedComments({
  report,
}: {
  report: ReportToFill & Pick<ReportWay, 'events'> & { comments: readonly PinnedComment[] };
}) {
  const { city } = useWorkspace();
  if (report.state !== 'RETURNED') return null;
  const returned = report.events.findLast(({ kind }) => kind === 'RETURNED' || kind === 'UNLOCKED');
  const byId = new Map(report.comments.map((comment) => [comment.id, comment]));
  const open = openComments(report);
  const names = new Map([
    ...report.items.map(({ deliverable }) => [deliverable.id, deliverable.code] as const),
    ...report.earlierNumbers.map(({ metric }) => [metric.id, metric.code] as const),
    ...report.measures.map(({ metric }) => [metric.id, metric.code] as const),
  ]);
  const placeName = ({ subjectId, evidence, observation }: PinnedComment) => {
    const code = names.get(subjectId) ?? t`The report as a whole`;
    if (evidence) return t`${code}, evidence “${{ title: evidence.title }}”`;
    return observation ? `${code}, ${numberInWords(observation)}` : code;
  };
  return (
    <Alert
      kind="warning"
      heading={report.correcting ? t`This report was opened again` : t`This report was returned to you`}
    >
      {returned?.reason ? (
        <>
          <p className="pl-words">{returned.reason}</p>
          <p className="pl-small">
            {returned.by ? `${returned.by.displayName}, ` : ''}
            <Timestamp at={returned.at} timeZone={city.timeZone} />
          </p>
        </>
      ) : null}
      {report.comments.length > 0 ? <p>{sentence(open.length)}</p> : null}
      {open.length > 0 ? (
        <ol>
          {open.map((id) => {
            const comment = byId.get(id);
            return comment ? (
              <li key={id}>
                <a href={`#${commentPlace(id)}`}>
                  {placeName(comment)}: {excerpt(comment.text)}
                </a>
              </li>
            ) : null;
          })}
        </ol>
      ) : null}
    </Alert>
  );
}

function excerpt(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}
