// My quarter: everything of mine that is due, with last time beside it, kind and quick.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, formOf } from '@plumbline/platform/web';
import {
  Announcements,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  reloadWhenSaved,
  SampleMark,
  useUserErrors,
} from '@plumbline/ui';
import { AskedAgain } from './asked-again.panel';
import { openComments } from './comment-places';
import { TextRuleScope } from './free-text/text-rule';
import { WithKeys } from './key-help.panel';
import { CommentedNumbers, OtherComments } from './other-comments.panel';
import { Comments, CommentWalk } from './pinned-comment.panel';
import { PlaceScope } from './place-scope';
import { quarterLead } from './quarter-lead';
import { ReceiptLine } from './receipt.panel';
import { ReportHeadPanel } from './report-head.panel';
import { ReportItems } from './report-items.panel';
import { ReturnedComments } from './returned-comments.panel';
import { SaidTable } from './said-table.panel';
import { saveEntry, type EntryAnswer } from './save-entry';
import { text } from './sent-form';
import { SubmitForm } from './submit.form';
import { SummaryForm } from './summary.form';
import { UnsavedGuard } from './unsaved.panel';
import './evidence/evidence.scss';
import './free-text/advised-text.scss';
import './report.scss';

const myQuarterQuery = graphql(`
  query MyQuarter {
    entrySetting {
      shortcuts
    }
    textRule {
      ...TextRuleParts
    }
    myReports {
      ...ReportHead
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
      earlierNumbers {
        ...EarlierNumberParts
      }
      ...ReportWay
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { myReports, entrySetting, textRule } = await execute(myQuarterQuery, {}, call);
  return { reports: myReports, entrySetting, textRule };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const answer = await saveEntry(form, { request, city: params.city ?? '' });
  if (form.get('intent') === 'submit' && answer.userErrors.length === 0) {
    throw redirect(`/${params.city}/work/reports/${text(form, 'reportId')}?done=submitted`);
  }
  return answer;
}

export const clientAction = keepPage<EntryAnswer>;
export const shouldRevalidate = reloadWhenSaved;

export default function MyQuarterPage() {
  const { reports, entrySetting, textRule } = useLoaderData<typeof loader>();
  const { inSentence, to } = useWorkspace();
  const answer = useActionData<EntryAnswer>();
  const walk = reports.flatMap(openComments);
  const errors = useUserErrors(isOfPage(answer, walk) ? answer : undefined);
  const periods = [...new Set(reports.map(({ period }) => period.label))];
  return (
    <Page title={t`My quarter`} lead={quarterLead(periods)}>
      <Announcements>
        <UnsavedGuard />
        <ErrorSummary
          errors={errors}
          heading={answer?.about === 'submit' ? t`Not submitted yet` : undefined}
        />
        {reports.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                Nothing is due from you now. When the next quarter opens, what you owe appears here.
              </Trans>
            </p>
            <p>
              <Trans>
                <Link to={to('plans')}>Look at your {ph({ plans: inSentence('plan').plural })}</Link>, or{' '}
                <Link to={to('notifications/settings')}>choose how you hear of the next quarter</Link>.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <CommentWalk open={walk}>
            <TextRuleScope rule={textRule}>
              <WithKeys shortcuts={entrySetting.shortcuts}>
                {reports.map((report) => (
                  <PlaceScope key={report.id} value={report.id}>
                    <MyReport report={report} quarter={periods.length > 1 ? report.period.label : ''} />
                  </PlaceScope>
                ))}
              </WithKeys>
            </TextRuleScope>
          </CommentWalk>
        )}
      </Announcements>
    </Page>
  );
}

type Mine = Awaited<ReturnType<typeof loader>>['reports'][number];

/** One report; `quarter` names its period where the page shows several. */
function MyReport({ report, quarter }: { report: Mine; quarter: string }) {
  const workspace = useWorkspace();
  const noun = workspace.inSentence('quarterlyReport').singular;
  const address = workspace.to(`reports/${report.id}`);
  const name = [report.team.name, quarter].filter(Boolean).join(', ');
  return (
    <section className="pl-report">
      <h2>
        {name} {report.sample ? <SampleMark /> : null}
      </h2>
      <ReportHeadPanel report={report} measures={report.measures} />
      {report.viewerCan.log ? null : <ReceiptLine report={report} />}
      <ReturnedComments report={report} />
      <p>
        <Link to={address}>
          {report.viewerCan.submit ? (
            <Trans>
              Check and submit the {noun}
              <span className="pl-hidden-visually"> of {name}</span>
            </Trans>
          ) : (
            <Trans>
              See the whole {noun}
              <span className="pl-hidden-visually"> of {name}</span>
            </Trans>
          )}
        </Link>
      </p>
      {report.viewerCan.log ? (
        <>
          <AskedAgain asked={report.askedAgain} reportId={report.id} />
          <ReportItems report={report} />
          <OtherComments report={report} />
          {report.earlierNumbers.some(({ comments }) => comments.length > 0) ? (
            <CommentedNumbers report={report} heading="h3" />
          ) : null}
          <section className="pl-goal">
            <h3>{t`Summary`}</h3>
            <Comments comments={report.comments.filter(({ subject }) => subject === 'REPORT')} mayAnswer />
            <SummaryForm report={report} />
          </section>
          <Submit report={report} name={name} />
        </>
      ) : (
        <p>{t`There is nothing left for you to do here. Thank you.`}</p>
      )}
    </section>
  );
}

/** The end of the list: what would be handed in, and the button for whoever may press it. */
function Submit({ report, name }: { report: Mine; name: string }) {
  const { inSentence, to } = useWorkspace();
  const noun = inSentence('quarterlyReport').singular;
  const { problems } = report;
  const missing = plural(problems.length, { one: 'One thing is missing.', other: '# things are missing.' });
  return (
    <section className="pl-goal">
      <h3 tabIndex={-1} data-end="">
        <Trans>
          Submit
          <span className="pl-hidden-visually">
            {' '}
            the {noun} of {name}
          </span>
        </Trans>
      </h3>
      <p>
        {problems.length > 0 ? (
          <>
            {missing} <Link to={`${to(`reports/${report.id}`)}#checklist`}>{t`See what is missing`}</Link>
          </>
        ) : (
          t`Nothing is missing.`
        )}
      </p>
      <details className="pl-preview">
        <summary>{t`What the ${noun} says so far`}</summary>
        <SaidTable report={report} caption={t`What the ${noun} of ${name} says so far`} />
      </details>
      {report.viewerCan.submit ? (
        <SubmitForm report={report} firstReviewer={report.reviewSteps[0]?.role} />
      ) : (
        <p>{t`The ${{ departmentLead: inSentence('role.DEPARTMENT_LEAD').singular }} of your team submits this ${noun}. What you saved is there for them.`}</p>
      )}
    </section>
  );
}

/** Does the answer belong to the page rather than to one of its entries? */
function isOfPage(answer: EntryAnswer | undefined, comments: readonly string[]): boolean {
  return (
    answer !== undefined && (!answer.about || answer.about === 'submit' || comments.includes(answer.about))
  );
}
