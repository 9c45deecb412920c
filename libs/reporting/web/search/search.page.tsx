// Finding something again: by its words in everything one may read, or among what one opened last.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql } from '@plumbline/platform/web';
import { Button, EmptyState, Page, SampleMark, TextField } from '@plumbline/ui';
import { FOUND_KINDS, LONGEST_SEARCH, type FoundKind } from '@plumbline/reporting/domain';
import { kindWord, placeOfFound, placeOfRecent } from './found-place';
import './search.scss';

const searchQuery = graphql(`
  query Search($words: String!, $kind: FoundKind) {
    search(words: $words, kind: $kind) {
      counts {
        kind
        count
      }
      items {
        kind
        itemId
        code
        excerpt {
          text
          found
        }
        planId
        planTitle
        reportId
        periodLabel
        teamName
        sample
      }
    }
  }
`);

const recentQuery = graphql(`
  query RecentItems {
    recentItems {
      kind
      itemId
      title
      teamName
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const address = new URL(request.url).searchParams;
  const words = address.get('words')?.trim().slice(0, LONGEST_SEARCH) ?? '';
  const kind = FOUND_KINDS.find((one) => one === address.get('kind')) ?? null;
  if (words === '') {
    return { words, kind, result: null, recent: (await execute(recentQuery, {}, call)).recentItems };
  }
  return { words, kind, result: (await execute(searchQuery, { words, kind }, call)).search, recent: [] };
}

type Loaded = Awaited<ReturnType<typeof loader>>;
type Result = NonNullable<Loaded['result']>;

export default function SearchPage() {
  const { words, result, recent } = useLoaderData<typeof loader>();
  return (
    <Page title={words ? t`Search: ${words}` : t`Search`}>
      <Form method="get" role="search" aria-label={t`Everything you may read`} className="pl-filter">
        <TextField
          name="words"
          label={t`Search for`}
          hint={t`Words, a code, or a phrase in “quotes”. A minus leaves a word out: permits -online`}
          type="search"
          defaultValue={words}
          required={false}
          key={words}
        />
        <Button>{t`Search`}</Button>
      </Form>
      {result ? <Results result={result} /> : <Recent recent={recent} />}
    </Page>
  );
}

function Results({ result }: { result: Result }) {
  const { words, kind } = useLoaderData<typeof loader>();
  const workspace = useWorkspace();
  const total = result.counts.reduce((sum, { count }) => sum + count, 0);
  const shown = result.counts.find((one) => one.kind === kind)?.count ?? 0;
  if (total === 0) {
    return (
      <>
        <p role="status">{t`Nothing found for “${words}”.`}</p>
        <EmptyState>
          <p>
            <Trans>
              Only what you may read is searched: {ph({ plans: workspace.inSentence('plan').plural })}, what
              stands in them, and {ph({ quarterlyreports: workspace.inSentence('quarterlyReport').plural })}.
              Try fewer or other words, or the beginning of a word.
            </Trans>
          </p>
          <p>
            <Trans>
              <a href={`/${workspace.city.slug}`}>
                What {ph({ cityName: workspace.city.name })} has published
              </a>{' '}
              stands on its public pages.
            </Trans>
          </p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <p role="status">
        {kind
          ? plural(total, {
              one: `# thing found for “${words}”, ${shown} of them shown.`,
              other: `# things found for “${words}”, ${shown} of them shown.`,
            })
          : plural(total, {
              one: `# thing found for “${words}”.`,
              other: `# things found for “${words}”.`,
            })}
        {result.items.length === 50 ? ` ${t`The best 50 are shown; one more word narrows them down.`}` : ''}
      </p>
      <Kinds result={result} />
      <ol className="pl-found">
        {result.items.map((item) => (
          <FoundItem key={`${item.kind}-${item.itemId}-${item.reportId ?? ''}`} item={item} />
        ))}
      </ol>
    </>
  );
}

/** One way to narrow down for each kind with anything found. */
function Kinds({ result }: { result: Result }) {
  const { words, kind } = useLoaderData<typeof loader>();
  const workspace = useWorkspace();
  const to = (wanted: FoundKind | null) =>
    `?${new URLSearchParams({ words, ...(wanted ? { kind: wanted } : {}) })}`;
  if (result.counts.length < 2 && kind === null) return null;
  return (
    <nav aria-label={t`Narrow down by kind`}>
      <ul className="pl-found__kinds">
        <li>
          <Link to={to(null)} aria-current={kind === null ? 'true' : undefined}>{t`Everything`}</Link>
        </li>
        {result.counts.map((one) => (
          <li key={one.kind}>
            <Link to={to(one.kind)} aria-current={kind === one.kind ? 'true' : undefined}>
              {kindWord(workspace, one.kind, one.count)} ({one.count})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function FoundItem({ item }: { item: Result['items'][number] }) {
  const workspace = useWorkspace();
  const around = [item.teamName, item.planTitle, item.periodLabel].filter(Boolean).join(', ');
  return (
    <li>
      <p className="pl-found__kind">{kindWord(workspace, item.kind)}</p>
      <p className="pl-found__words">
        <Link to={workspace.to(placeOfFound(item))}>
          {item.code ? `${item.code}: ` : ''}
          {item.excerpt.map(({ text, found }, index) =>
            found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </Link>{' '}
        {item.sample ? <SampleMark /> : null}
      </p>
      <p className="pl-muted">{around}</p>
    </li>
  );
}

function Recent({ recent }: { recent: Loaded['recent'] }) {
  const workspace = useWorkspace();
  if (recent.length === 0) {
    return (
      <EmptyState>
        <p>
          <Trans>
            What you open next is kept here for you, so that you find back to it. Nobody else sees it.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <section>
      <h2>{t`Opened last`}</h2>
      <ul className="pl-found">
        {recent.map(({ kind, itemId, title, teamName }) => (
          <li key={itemId}>
            <p className="pl-found__kind">{kindWord(workspace, kind)}</p>
            <p className="pl-found__words">
              <Link to={workspace.to(placeOfRecent(kind, itemId))}>{title}</Link>
            </p>
            <p className="pl-muted">{teamName}</p>
          </li>
        ))}
      </ul>
      <p className="pl-muted">{t`Only you see this list.`}</p>
    </section>
  );
}
