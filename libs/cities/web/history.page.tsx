// The audit trail: who did what to which thing, newest first.
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { execute, graphql } from '@plumbline/platform/web';
import { EmptyState, Page, Table, Timestamp } from '@plumbline/ui';
import { useWorkspace } from './workspace';

const SIZE = 50;

const historyQuery = graphql(`
  query AuditTrail($page: PageInput!) {
    auditEvents(page: $page) {
      totalCount
      sealedUntil
      items {
        id
        at
        personName
        action
        summary
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get('page') ?? '1')) || 1);
  const { auditEvents } = await execute(
    historyQuery,
    { page: { number, size: SIZE } },
    { request, city: params.city! },
  );
  return { ...auditEvents, number };
}

const READ_BY_ROLE =
  'Every role reads its own part: an auditor what was published, an administrator people and settings. Entries appear by themselves.';

export default function HistoryPage() {
  const { items, totalCount, sealedUntil, number } = useLoaderData<typeof loader>();
  const { city } = useWorkspace();
  const last = Math.max(1, Math.ceil(totalCount / SIZE));
  return (
    <Page
      title="Audit trail"
      lead="Changes you may see in your role, by whom and when. Nothing here can be changed or removed."
    >
      <p className="pl-small">
        {sealedUntil ? (
          <>
            Sealed until <Timestamp at={sealedUntil} timeZone={city.timeZone} />: a later change of any entry
            written before would be found.
          </>
        ) : (
          'Nothing is sealed yet. Entries are sealed every few minutes, so that a later change of them would be found.'
        )}
      </p>
      {items.length === 0 ? (
        <EmptyState>
          <p>
            {number > 1 ? 'Nothing is on this page. ' : 'Nothing you may read here has happened yet. '}
            {number > 1 ? <Link to="?">To the newest entries</Link> : READ_BY_ROLE}
          </p>
        </EmptyState>
      ) : (
        <Table caption={`Page ${number} of ${last}, ${totalCount} entries`}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {items.map((event) => (
              <tr key={event.id}>
                <td>
                  <Timestamp at={event.at} timeZone={city.timeZone} />
                </td>
                <td>{event.personName ?? 'Plumbline itself'}</td>
                <td>{event.summary}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <nav aria-label="Pages" className="pl-actions">
        {number > 1 ? <Link to={`?page=${number - 1}`}>Newer entries</Link> : null}
        {number < last ? <Link to={`?page=${number + 1}`}>Older entries</Link> : null}
      </nav>
    </Page>
  );
}
