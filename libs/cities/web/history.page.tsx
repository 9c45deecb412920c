// The audit trail: who did what to which thing, newest first.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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

export default function HistoryPage() {
  const { items, totalCount, sealedUntil, number } = useLoaderData<typeof loader>();
  const { city } = useWorkspace();
  const last = Math.max(1, Math.ceil(totalCount / SIZE));
  return (
    <Page
      title={t`Audit trail`}
      lead={t`Changes you may see in your role, by whom and when. Nothing here can be changed or removed.`}
    >
      <p className="pl-small">
        {sealedUntil ? (
          <Trans>
            Sealed until <Timestamp at={sealedUntil} timeZone={city.timeZone} />: a later change of any entry
            written before would be found.
          </Trans>
        ) : (
          t`Nothing is sealed yet. Entries are sealed every few minutes, so that a later change of them would be found.`
        )}
      </p>
      {items.length === 0 ? (
        <EmptyState>
          <p>
            {number > 1 ? (
              <>
                {t`Nothing is on this page.`} <Link to="?">{t`To the newest entries`}</Link>
              </>
            ) : (
              t`Nothing you may read here has happened yet. Every role reads its own part: an auditor what was published, an administrator people and settings. Entries appear by themselves.`
            )}
          </p>
        </EmptyState>
      ) : (
        <Table
          caption={plural(totalCount, {
            one: `Page ${number} of ${last}, ${totalCount} entries`,
            other: `Page ${number} of ${last}, ${totalCount} entries`,
          })}
        >
          <thead>
            <tr>
              <th scope="col">{t`When`}</th>
              <th scope="col">{t`Who`}</th>
              <th scope="col">{t`What`}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((event) => (
              <tr key={event.id}>
                <td>
                  <Timestamp at={event.at} timeZone={city.timeZone} />
                </td>
                <td>{event.personName ?? t`Plumbline itself`}</td>
                <td>{event.summary}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <nav aria-label={t`Pages`} className="pl-actions">
        {number > 1 ? <Link to={`?page=${number - 1}`}>{t`Newer entries`}</Link> : null}
        {number < last ? <Link to={`?page=${number + 1}`}>{t`Older entries`}</Link> : null}
      </nav>
    </Page>
  );
}
