// Reports that wait for a reviewer's decision, the oldest first, and those that went back to their departments.
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ageInWords, daysSince } from '@plumbline/planning/web';
import { execute, graphql, type Inner } from '@plumbline/platform/web';
import { ClockTag, EmptyState, Page, SampleMark, Table, Timestamp } from '@plumbline/ui';
import { changedItems } from './item-changes';

const queueQuery = graphql(`
  query ReviewQueue {
    reviewQueue {
      id
      state
      late
      heldBy
      heldSince
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
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { reviewQueue } = await execute(queueQuery, {}, { request, city: params.city ?? '' });
  const rows = reviewQueue.map(rowOf);
  return {
    waiting: rows.filter(({ state }) => state === 'SUBMITTED'),
    returned: rows.filter(({ state }) => state === 'RETURNED'),
  };
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

type Row = ReturnType<typeof rowOf>;

export default function ReviewQueuePage() {
  const { waiting, returned } = useLoaderData<typeof loader>();
  const { inSentence } = useWorkspace();
  const reports = inSentence('quarterlyReport');
  return (
    <Page
      title="Review"
      lead={
        waiting.length === 0
          ? 'Nothing waits for you.'
          : `${waiting.length} ${waiting.length === 1 ? reports.singular : reports.plural} ${waiting.length === 1 ? 'waits' : 'wait'} for your decision.`
      }
    >
      <section>
        <h2>Waiting for you</h2>
        {waiting.length === 0 ? (
          <EmptyState>
            <p>When a department submits a report for which you are the next reviewer, it stands here.</p>
          </EmptyState>
        ) : (
          <Waiting rows={waiting} />
        )}
      </section>
      {returned.length > 0 ? (
        <section>
          <h2>Returned: waiting for the department</h2>
          <Returned rows={returned} />
        </section>
      ) : null}
    </Page>
  );
}

function Waiting({ rows }: { rows: readonly Row[] }) {
  const { city, word } = useWorkspace();
  return (
    <Table caption="Reports that wait for your decision, oldest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">{word('planningTeam').singular}</th>
          <th scope="col">Quarter</th>
          <th scope="col">Submitted</th>
          <th scope="col">On your desk</th>
          <th scope="col">Changes since last quarter</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <TeamCell row={row} />
            <td>{row.period.label}</td>
            <td>
              {row.submission ? (
                <>
                  <Timestamp at={row.submission.at} timeZone={city.timeZone} />
                  {row.submission.by ? ` by ${row.submission.by.displayName}` : ''}
                  {row.submissions > 1 ? `, for the ${ordinal(row.submissions)} time` : ''}
                </>
              ) : (
                '-'
              )}
            </td>
            <td>
              <Age since={row.heldSince ?? null} />
            </td>
            <td>
              {row.changed} of {row.items} items changed
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Returned({ rows }: { rows: readonly Row[] }) {
  const { word } = useWorkspace();
  return (
    <Table caption="Reports that were returned to their departments" captionHidden>
      <thead>
        <tr>
          <th scope="col">{word('planningTeam').singular}</th>
          <th scope="col">Quarter</th>
          <th scope="col">With the department</th>
          <th scope="col">Comments not answered</th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <TeamCell row={row} />
            <td>{row.period.label}</td>
            <td>
              <Age since={row.heldSince ?? null} />
            </td>
            <td>{row.openComments === 0 ? 'None' : row.openComments}</td>
            <td>
              {row.back?.reason ?? '-'}
              {row.back?.by ? <span className="pl-small pl-muted"> ({row.back.by.displayName})</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function TeamCell({ row }: { row: Row }) {
  const { to } = useWorkspace();
  return (
    <th scope="row">
      <Link to={to(`review/${row.id}`)}>{row.team.name}</Link> {row.sample ? <SampleMark /> : null}
    </th>
  );
}

/** From this many days on, the age of a report on one desk is marked. */
const longTime = 5;

function Age({ since }: { since: string | null }) {
  const { city } = useWorkspace();
  if (!since) return '-';
  const days = daysSince(since, city.timeZone, city.today);
  const words = ageInWords(days);
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return days >= longTime ? <ClockTag tone="warn">{sentence}</ClockTag> : sentence;
}

function ordinal(count: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][count - 1] ?? `${count}th`;
}
