// Reports that wait for a reviewer's decision, the oldest first, and those that went back to their departments.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, type Inner, formOf } from '@plumbline/platform/web';
import { Alert, EmptyState, ErrorSummary, Page, useUserErrors } from '@plumbline/ui';
import { changedItems } from '@plumbline/reporting/domain';
import { DeskRule } from './desk-time.panel';
import { approveUnchangedMutation } from './review-operations';
import { queueKeys } from './review-keys';
import { WithReviewKeys } from './review-keys.panel';
import { Elsewhere, Returned, Waiting } from './review-queue.panel';
import './report.scss';

const queueQuery = graphql(`
  query ReviewQueue {
    reviewQueue {
      id
      state
      late
      heldBy
      heldSince
      deskEndsOn
      heldTooLong
      sample
      team {
        id
        name
      }
      period {
        id
        label
      }
      events {
        id
        kind
        at
        reason
        by {
          id
          displayName
        }
      }
      comments {
        id
        resolvedAt
      }
      version
      unchanged
      reviewSteps {
        position
        state
      }
      items {
        update {
          id
          status
          note
          blocker
          actualOn
          evidenceUrl
          detail
        }
        lastUpdate {
          id
          status
          note
          blocker
          actualOn
          evidenceUrl
          detail
        }
      }
    }
    entrySetting {
      shortcuts
    }
    inReviewElsewhere {
      id
      heldBy
      heldSince
      deskEndsOn
      heldTooLong
      sample
      team {
        id
        name
      }
      period {
        id
        label
      }
      reviewSteps {
        position
        state
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { reviewQueue, inReviewElsewhere, entrySetting } = await execute(queueQuery, {}, call);
  const rows = reviewQueue.map(rowOf);
  return {
    approved: Number(new URL(request.url).searchParams.get('approved')) || 0,
    elsewhere: inReviewElsewhere,
    shortcuts: entrySetting.shortcuts,
    waiting: rows.filter(({ state }) => state === 'SUBMITTED'),
    returned: rows.filter(({ state }) => state === 'RETURNED'),
  };
}

/** Approves the chosen reports, each in the version that the page showed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const reports = form.getAll('report').flatMap((chosen) => {
    const [reportId, version] = (typeof chosen === 'string' ? chosen : '').split(' ');
    return reportId ? [{ reportId, expectedVersion: Number(version) }] : [];
  });
  const call = { request, city: params.city ?? '' };
  const { userErrors } = (await execute(approveUnchangedMutation, { input: { reports } }, call))
    .approveUnchangedReports;
  if (userErrors.length === 0) throw redirect(`/${params.city}/work/review?approved=${reports.length}`);
  return { userErrors };
}

/** A row holds counts only: the items themselves stay on the server. */
function rowOf({ items, events, comments, ...report }: Inner.ReviewQueueQuery['reviewQueue'][number]) {
  const last = (...kinds: string[]) => events.findLast(({ kind }) => kinds.includes(kind));
  return {
    ...report,
    submission: last('SUBMITTED'),
    back: last('RETURNED', 'UNLOCKED'),
    submissions: events.filter(({ kind }) => kind === 'SUBMITTED').length,
    items: items.length,
    changed: changedItems(items),
    openComments: comments.filter(({ resolvedAt }) => !resolvedAt).length,
  };
}

/** A report in the queue, as its row shows it. */
export type Row = ReturnType<typeof rowOf>;
/** A report on somebody else's desk. */
export type ElsewhereRow = Inner.ReviewQueueQuery['inReviewElsewhere'][number];

export default function ReviewQueuePage() {
  const { waiting, returned, elsewhere, approved, shortcuts } = useLoaderData<typeof loader>();
  const errors = useUserErrors(useActionData<typeof action>());
  const { inSentence, to } = useWorkspace();
  const { singular: report, plural: reports } = inSentence('quarterlyReport');
  const choice = waiting.find(({ unchanged }) => unchanged);
  return (
    <Page
      title={t`Review`}
      lead={
        waiting.length === 0
          ? t`Nothing waits for you.`
          : plural(waiting.length, {
              one: `# ${report} waits for your decision.`,
              other: `# ${reports} wait for your decision.`,
            })
      }
    >
      <WithReviewKeys shortcuts={shortcuts} keys={queueKeys()}>
        <ErrorSummary
          errors={errors}
          heading={t`Nothing was approved`}
          // What was refused is one of the choices, wherever it stands among them.
          idOf={() => choice && `choose-${choice.id}`}
        />
        {approved > 0 && errors.all.length === 0 ? (
          <Alert kind="success" announce>
            <p>
              {plural(approved, {
                one: `You approved # ${report} in which nothing had changed.`,
                other: `You approved # ${reports} in which nothing had changed.`,
              })}
            </p>
          </Alert>
        ) : null}
        <section>
          <h2>{t`Waiting for you`}</h2>
          {waiting.length === 0 ? (
            <EmptyState>
              <p>
                <Trans>
                  When a department submits a report for which you are the next reviewer, it stands here.
                  Until then, <Link to={to('portfolio')}>the portfolio</Link> shows how far each team is.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <Waiting rows={waiting} />
          )}
        </section>
        {returned.length > 0 ? (
          <section>
            <h2>{t`Returned: waiting for the department`}</h2>
            <Returned rows={returned} />
          </section>
        ) : null}
        {elsewhere.length > 0 ? (
          <section>
            <h2>{t`In review on another desk`}</h2>
            <Elsewhere rows={elsewhere} />
          </section>
        ) : null}
        {waiting.length + returned.length + elsewhere.length > 0 ? <DeskRule /> : null}
      </WithReviewKeys>
    </Page>
  );
}
