// One report as its reviewer reads it: this quarter beside the last, comments pinned to fields, and the decision.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { StatusWords, useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, notFound } from '@plumbline/platform/web';
import { Alert, Day, keepPage, Page, type UserError } from '@plumbline/ui';
import { itemChange, changeInWords } from '@plumbline/reporting/domain';
import { otherComments } from './comment-places';
import { EarlierNumbers, numberInWords, type EarlierNumber } from './earlier-numbers.panel';
import { commentPlace } from './places';
import { CommentHere, CommentsAt } from './review-comments.panel';
import { ReviewDecision, ReviewRefused } from './review-decision.panel';
import { ReviewHistory } from './review-history.panel';
import { ReviewItem } from './review-item.panel';
import { ReviewMeasure } from './review-measure.panel';
import { approveMutation, returnMutation, reviewQuery, unlockMutation } from './review-operations';
import { itemBefore } from './revisions-before';
import { reportKeys } from './review-keys';
import { WithReviewKeys } from './review-keys.panel';
import { nameOfPlace, placeOfNumber, writtenComments } from './written-comments';
import './evidence/evidence.scss';
import './report.scss';
import './review.scss';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { quarterlyReport, entrySetting } = await execute(reviewQuery, { id: params.reportId ?? '' }, call);
  if (!quarterlyReport) throw notFound('report');
  return {
    shortcuts: entrySetting.shortcuts,
    report: quarterlyReport,
    done: new URL(request.url).searchParams.get('done'),
  };
}

/** A report as the reviewer's page shows it. */
export type ReviewedReport = Awaited<ReturnType<typeof loader>>['report'];

/** What was refused, with everything that was typed; only the errors when the line was down and the page was kept. */
export interface ReviewRefusal {
  userErrors: readonly UserError[];
  intent?: string;
  reason?: string;
  /** Comments by the name of their form field, in the order in which they were sent. */
  typed?: Readonly<Record<string, string>>;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<ReviewRefusal> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  const intent = formText(form, 'intent');
  const reason = formText(form, 'reason');
  const step = { reportId: params.reportId ?? '', expectedVersion: Number(form.get('version')) };
  const comments = writtenComments(form);
  const userErrors = await decide();
  if (userErrors.length === 0)
    throw redirect(`/${params.city}/work/review/${params.reportId}?done=${intent}`);
  const typed = Object.fromEntries(comments.map((comment) => [nameOfPlace(comment), comment.text]));
  return { intent, userErrors, reason, typed };

  async function decide(): Promise<readonly UserError[]> {
    switch (intent) {
      case 'approve':
        return (await execute(approveMutation, { input: step }, call)).approveQuarterlyReport.userErrors;
      case 'return':
        return (await execute(returnMutation, { input: { ...step, reason, comments } }, call))
          .returnQuarterlyReport.userErrors;
      case 'unlock':
        return (await execute(unlockMutation, { input: { ...step, reason } }, call)).unlockQuarterlyReport
          .userErrors;
      default:
        return [{ code: 'INVALID', message: t`Choose approve, return or unlock.`, path: [] }];
    }
  }
}

export const clientAction = keepPage;

export default function ReviewPage() {
  const { report, done, shortcuts } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { to, inSentence } = useWorkspace();
  const canComment = report.viewerCan.return;
  const typed = refusal?.typed ?? {};
  const noun = inSentence('quarterlyReport').singular;
  const { itemsDone } = report;
  return (
    <Page
      title={`${report.team.name}, ${report.period.label}`}
      sample={report.sample}
      lead={
        report.itemsTotal > 0
          ? `${report.stateLabel}. ${plural(report.itemsTotal, {
              one: `${itemsDone} of # items are complete.`,
              other: `${itemsDone} of # items are complete.`,
            })}`
          : `${report.stateLabel}.`
      }
      breadcrumb={[{ label: t`Review`, to: to('review') }]}
    >
      <WithReviewKeys shortcuts={shortcuts} keys={reportKeys()}>
        <ReviewRefused report={report} refusal={refusal} />
        {done && !refusal ? <Done report={report} what={done} /> : null}
        <ReviewHistory report={report} />
        <Checklist report={report} />
        <section>
          <h2>{t`Summary by the department`}</h2>
          {report.summary ? (
            report.summary.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
          ) : (
            <p className="pl-muted">{t`No summary was written.`}</p>
          )}
          <CommentsAt comments={report.comments.filter(({ subject }) => subject === 'REPORT')} />
          {canComment ? (
            <CommentHere
              place={{ subject: 'REPORT', subjectId: report.id, field: 'summary' }}
              about={t`the summary of the ${{ report: noun }}`}
              typed={typed}
            />
          ) : null}
        </section>
        <Items report={report} typed={typed} />
        {report.measures.length > 0 ? (
          <section>
            <h2>{inSentence('metric').plural.replace(/^./, (letter) => letter.toUpperCase())}</h2>
            {report.measures.map((entry) => (
              <ReviewMeasure
                key={entry.metric.id}
                entry={entry}
                earlier={report.earlierNumbers}
                before={report.revisionsBefore}
                canComment={canComment}
                typed={typed}
              />
            ))}
          </section>
        ) : null}
        <CommentsAt comments={otherComments(report)} />
        <Earlier report={report} typed={typed} />
        <p>
          <Trans>
            <Link to={to(`review/${report.id}/public`)}>See what the public would read</Link>, with what would
            be hidden to protect small groups.
          </Trans>
        </p>
        <ReviewDecision report={report} refusal={refusal} />
      </WithReviewKeys>
    </Page>
  );
}

function Done({ report, what }: { report: ReviewedReport; what: string }) {
  const { to, inSentence } = useWorkspace();
  const holder = report.heldBy ? inSentence(`role.${report.heldBy}`).singular : null;
  const said: Readonly<Record<string, string>> = {
    approve:
      report.state === 'SUBMITTED' && holder
        ? t`You approved it. Next it goes to the ${holder}.`
        : t`You approved it. It is locked now.`,
    return: t`You returned it. The department gets your reason and comments.`,
    unlock: t`You unlocked it. The department can correct it now.`,
  };
  return said[what] ? (
    <Alert kind="success" announce>
      <p>
        {said[what]} <Link to={to('review')}>{t`Back to the queue`}</Link>
      </p>
    </Alert>
  ) : null;
}

/** Numbers beside those that are due, each with its comments and the place to write one. */
function Earlier({ report, typed }: { report: ReviewedReport; typed: Readonly<Record<string, string>> }) {
  const box = ({ metric, observation }: EarlierNumber) => (
    <CommentHere
      place={placeOfNumber(metric.id, observation.id)}
      about={t`the number of ${{ metricCode: metric.code }} for ${{ number: numberInWords(observation) }}`}
      typed={typed}
    />
  );
  return (
    <EarlierNumbers
      earlier={report.earlierNumbers}
      commentOn={report.viewerCan.return ? box : undefined}
      below={({ comments }) => (comments.length > 0 ? <CommentsAt comments={comments} /> : null)}
    />
  );
}

/** What is missing, by the same rule by which the server refuses a report. */
function Checklist({ report }: { report: ReviewedReport }) {
  return (
    <section>
      <h2>{t`Checklist`}</h2>
      {report.problems.length === 0 ? (
        <p>
          <Trans>
            Nothing is missing: every item has an update, every measure a value or a reason, every comment is
            answered.
          </Trans>
        </p>
      ) : (
        <ul>
          {report.problems.map(({ subject, subjectId, message, commentId }, index) => (
            <li key={index}>
              {commentId ? (
                <a href={`#${commentPlace(commentId)}`}>{message}</a>
              ) : subject === 'REPORT' ? (
                message
              ) : (
                <a href={`#about-${subjectId}`}>{message}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="pl-small pl-muted">
        <Trans>
          Due <Day on={report.period.dueOn} />, with grace until <Day on={report.period.graceUntil} />.
        </Trans>
        {report.late ? ` ${t`It is late.`}` : ''}
      </p>
    </section>
  );
}

function Items({ report, typed }: { report: ReviewedReport; typed: Readonly<Record<string, string>> }) {
  const { city, word } = useWorkspace();
  const changed = report.items.filter(({ update, lastUpdate }) => {
    const { kind } = itemChange(update, lastUpdate);
    return kind === 'CHANGED' || kind === 'FIRST';
  });
  return (
    <section>
      <h2>{word('deliverable').plural}</h2>
      {report.items.length === 0 ? (
        <p className="pl-muted">{t`Nothing of the plan was open in this quarter.`}</p>
      ) : (
        <p>
          {changed.length > 0
            ? t`${{ changed: changed.length }} of ${{ items: report.items.length }} changed since last quarter:`
            : t`${{ changed: changed.length }} of ${{ items: report.items.length }} changed since last quarter.`}
        </p>
      )}
      <ul>
        {changed.map(({ deliverable, update, lastUpdate }) => (
          <li key={deliverable.id}>
            <a href={`#about-${deliverable.id}`}>{deliverable.code}</a>:{' '}
            {changeInWords(itemChange(update, lastUpdate))}
          </li>
        ))}
      </ul>
      {report.items.length > 0 ? <StatusWords statuses={city.statuses} /> : null}
      {report.items.map((item) => (
        <ReviewItem
          reportId={report.id}
          key={item.deliverable.id}
          item={item}
          isDecided={report.state === 'APPROVED' || report.state === 'PUBLISHED'}
          before={itemBefore(report.revisionsBefore, item.deliverable.id, city.timeZone)}
          canComment={report.viewerCan.return}
          typed={typed}
        />
      ))}
    </section>
  );
}
