// My quarter: everything of mine that is due, with last time beside it, kind and quick.
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql } from '@plumbline/platform/web';
import {
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  reloadWhenSaved,
  SampleMark,
  useUserErrors,
} from '@plumbline/ui';
import { Comments, CommentWalk } from './pinned-comment.panel';
import { PlaceScope } from './place-scope';
import { openComments } from './places';
import { quarterLead } from './quarter-lead';
import { ReportHeadPanel } from './report-head.panel';
import { ReportItems } from './report-items.panel';
import { ReturnedComments } from './returned-comments.panel';
import { saveEntry, type EntryAnswer } from './save-entry';
import { UnsavedGuard } from './unsaved.panel';
import './report.scss';

const myQuarterQuery = graphql(`
  query MyQuarter {
    myReports {
      ...ReportHead
      items {
        ...ProgressItem
      }
      measures {
        ...MeasureToEnter
      }
      comments {
        ...PinnedCommentParts
      }
      ...ReportWay
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { myReports } = await execute(myQuarterQuery, {}, { request, city: params.city ?? '' });
  return { reports: myReports };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return saveEntry(await request.formData(), { request, city: params.city ?? '' });
}

export const clientAction = keepPage<EntryAnswer>;
export const shouldRevalidate = reloadWhenSaved;

export default function MyQuarterPage() {
  const { reports } = useLoaderData<typeof loader>();
  const answer = useActionData<EntryAnswer>();
  const walk = reports.flatMap(openComments);
  const errors = useUserErrors(isOfPage(answer, walk) ? answer : undefined);
  const periods = [...new Set(reports.map(({ period }) => period.label))];
  return (
    <Page title="My quarter" lead={quarterLead(periods)}>
      <UnsavedGuard />
      <ErrorSummary errors={errors} />
      {reports.length === 0 ? (
        <EmptyState>
          <p>Nothing is due from you now. When the next quarter opens, what you owe appears here.</p>
        </EmptyState>
      ) : (
        <CommentWalk open={walk}>
          {reports.map((report) => (
            <PlaceScope key={report.id} value={report.id}>
              <MyReport report={report} quarter={periods.length > 1 ? report.period.label : ''} />
            </PlaceScope>
          ))}
        </CommentWalk>
      )}
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
      <ReturnedComments report={report} />
      <p>
        <Link to={address}>
          {report.viewerCan.submit ? `Check and submit the ${noun}` : `See the whole ${noun}`}
          <span className="pl-hidden-visually"> of {name}</span>
        </Link>
      </p>
      {report.viewerCan.log ? (
        <>
          <ReportItems report={report} />
          <Comments comments={report.comments.filter(({ subject }) => subject === 'REPORT')} mayAnswer />
          <p>
            <Link to={`${address}#summary`}>
              Write the summary<span className="pl-hidden-visually"> of {name}</span>
            </Link>
          </p>
        </>
      ) : (
        <p>There is nothing left for you to do here. Thank you.</p>
      )}
    </section>
  );
}

/** Does the answer belong to the page rather than to one of its entries? */
function isOfPage(answer: EntryAnswer | undefined, comments: readonly string[]): boolean {
  return answer !== undefined && (!answer.about || comments.includes(answer.about));
}
