// The city's lists of groups: which versions there are, who is counted where, and what can be said from one to another.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute } from '@plumbline/platform/web';
import { EmptyState, Page } from '@plumbline/ui';
import { GroupListFacts, GroupListMappings, nameOf } from './group-list.panel';
import { groupListsQuery } from './group-operations';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { categorySets } = await execute(groupListsQuery, {}, { request, city: params.city ?? '' });
  return { lists: categorySets };
}

export default function GroupsPage() {
  const { lists } = useLoaderData<typeof loader>();
  const { inSentence, to, word } = useWorkspace();
  return (
    <Page
      title={t`Lists of groups`}
      lead={t`Every number keeps the list of groups it was counted by. A list is never edited: another list is another version.`}
      breadcrumb={[{ label: word('plan').plural, to: to('plans') }]}
    >
      {lists.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              There are no lists of groups yet. They come with the{' '}
              {ph({ metrics: inSentence('metric').plural })} of an imported file.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className="pl-list">
          {lists.map((list) => (
            <li key={list.id}>
              <a href={`#${idOf(list.id)}`}>{nameOf(list)}</a>
            </li>
          ))}
        </ul>
      )}
      {lists.map((list) => (
        <section key={list.id} id={idOf(list.id)} className="pl-card pl-block">
          <h2>{nameOf(list)}</h2>
          <GroupListFacts list={list} />
          <h3>{t`In the words of other lists`}</h3>
          <GroupListMappings list={list} />
        </section>
      ))}
    </Page>
  );
}

const idOf = (id: string) => `groups-${id}`;
