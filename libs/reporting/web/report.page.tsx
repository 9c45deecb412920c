// A department's report of one quarter: what it says, what is missing, what the reviewer asked, and where it stands.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, notFound, formOf } from '@plumbline/platform/web';
import {
  Announcements,
  Day,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  reloadWhenSaved,
  useUserErrors,
} from '@plumbline/ui';
import { AskedAgain } from './asked-again.panel';
import { ChecklistPanel } from './checklist.panel';
import { openComments } from './comment-places';
import { TextRuleScope } from './free-text/text-rule';
import { WithKeys } from './key-help.panel';
import { CommentedNumbers, OtherComments } from './other-comments.panel';
import { Comments, CommentWalk } from './pinned-comment.panel';
import { ReceiptPanel } from './receipt.panel';
import { Desk, ReportHeadPanel } from './report-head.panel';
import { ReportHistory, ReviewSteps } from './report-history.panel';
import { ReportItems } from './report-items.panel';
import { ReturnedComments } from './returned-comments.panel';
import { saveEntry, type EntryAnswer } from './save-entry';
import { SubmitForm } from './submit.form';
import { SummaryForm } from './summary.form';
import { UnsavedGuard } from './unsaved.panel';
import './evidence/evidence.scss';
import './free-text/advised-text.scss';
import './report.scss';

const reportQuery = graphql(`
  query ReportPage($id: ID!) {
    entrySetting {
      shortcuts
    }
    textRule {
      ...TextRuleParts
    }
    quarterlyReport(id: $id) {
      ...ReportHead
      ...ReportWay
      summary
      items {
        ...ProgressItem
      }
      measures {
        ...MeasureToEnter
      }
      askedAgain {
        ...AskedAgainParts
      }
      comments {
        ...PinnedCommentParts
      }
      otherMetrics {
        id
        code
        name
      }
      earlierNumbers {
        ...EarlierNumberParts
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { quarterlyReport, entrySetting, textRule } = await execute(
    reportQuery,
    { id: params.reportId ?? '' },
    call,
  );
  if (!quarterlyReport) throw notFound('report');
  return { report: quarterlyReport, entrySetting, textRule };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const answer = await saveEntry(form, { request, city: params.city ?? '' });
  if (form.get('intent') === 'submit' && answer.userErrors.length === 0) {
    throw redirect(`/${params.city}/work/reports/${params.reportId}?done=submitted`);
  }
  return answer;
}

export const clientAction = keepPage<EntryAnswer>;
export const shouldRevalidate = reloadWhenSaved;

export default function ReportPage() {
  const { report, entrySetting, textRule } = useLoaderData<typeof loader>();
  const answer = useActionData<EntryAnswer>();
  const workspace = useWorkspace();
  const { word, inSentence } = workspace;
  const { log, submit } = report.viewerCan;
  const walk = log ? openComments(report) : [];
  const isOfPage =
    !answer?.about || answer.about === 'submit' || report.comments.some(({ id }) => id === answer.about);
  const errors = useUserErrors(isOfPage ? answer : undefined);
  return (
    <Page
      title={`${report.team.name}: ${report.period.label}`}
      breadcrumb={log ? [{ label: t`My quarter`, to: workspace.to('my-quarter') }] : []}
      sample={report.sample}
    >
      <Announcements>
        <UnsavedGuard />
        <ReceiptPanel report={report} />
        <ErrorSummary
          errors={errors}
          heading={answer?.about === 'submit' ? t`Not submitted yet` : undefined}
          idOf={() => (answer?.about === 'submit' && report.problems.length > 0 ? 'checklist' : undefined)}
        />
        <ReportHeadPanel report={report} measures={report.measures} />
        <TextRuleScope rule={textRule}>
          <CommentWalk open={walk}>
            <ReturnedComments report={report} />
            <ChecklistPanel report={report} />

            <h2>
              <Trans>What this {ph({ quarterlyreport: inSentence('quarterlyReport').singular })} says</Trans>
            </h2>
            <AskedAgain asked={report.askedAgain} reportId={report.id} />
            {log ? (
              <WithKeys shortcuts={entrySetting.shortcuts}>
                <ReportItems report={report} />
              </WithKeys>
            ) : (
              <ReportItems report={report} />
            )}
            <OtherComments report={report} />
            <CommentedNumbers report={report} heading="h2" />

            <h2>{t`Summary`}</h2>
            <Comments
              comments={report.comments.filter(({ subject }) => subject === 'REPORT')}
              mayAnswer={log}
            />
            {log ? (
              <SummaryForm report={report} />
            ) : report.summary ? (
              <p className="pl-words">{report.summary}</p>
            ) : (
              <EmptyState>
                <p>{t`No summary was written.`}</p>
              </EmptyState>
            )}
          </CommentWalk>
        </TextRuleScope>

        <OtherMetrics report={report} />

        {submit ? (
          <>
            <h2>{t`Submit`}</h2>
            <SubmitForm report={report} firstReviewer={report.reviewSteps[0]?.role} />
          </>
        ) : log ? (
          <>
            <h2>{t`Submit`}</h2>
            <p>{t`The ${{ departmentLead: inSentence('role.DEPARTMENT_LEAD').singular }} of your team submits this ${{ quarterlyreport: inSentence('quarterlyReport').singular }}. What you saved is there for them.`}</p>
          </>
        ) : null}

        <h2>{t`Review`}</h2>
        <p>
          <Desk report={report} />
        </p>
        <ReviewSteps report={report} />

        <h2>{t`History`}</h2>
        <p className="pl-muted">
          <Trans>
            {ph({ quarterlyreport: word('quarterlyReport').singular })} for{' '}
            <Day on={report.period.startsOn} /> to <Day on={report.period.endsOn} />.
          </Trans>
        </p>
        <ReportHistory report={report} />
      </Announcements>
    </Page>
  );
}

/** Metrics of which nothing is due now: their earlier numbers can be corrected with this report all the same. */
function OtherMetrics({ report }: { report: Loaded['report'] }) {
  const { to, inSentence } = useWorkspace();
  if (!report.viewerCan.log || report.otherMetrics.length === 0) return null;
  return (
    <details>
      <summary>{t`Correct an earlier number of another ${{ metric: inSentence('metric').singular }}`}</summary>
      <ul>
        {report.otherMetrics.map(({ id, code, name }) => (
          <li key={id}>
            <Link to={to(`reports/${report.id}/metrics/${id}`)}>
              {code}: {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
