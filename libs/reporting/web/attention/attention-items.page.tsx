// The items behind one number of the attention list or the portfolio: exactly these, with the way to each.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { PLAN_STATE_LABELS, type PlanState } from '@plumbline/planning/domain';
import { ageInWords } from '@plumbline/planning/web';
import { daysBetween } from '@plumbline/platform/domain';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { Day, EmptyState, Page, SampleMark, StatusTag, Table } from '@plumbline/ui';
import { DeskRule, DeskTime } from '../desk-time.panel';
import { kindWords, kindFromAddress, kindInAddress } from './attention-words';
import { columnInWords, COLUMNS, lateText, slipText, type Column } from './item-columns';
import '../portfolio/portfolio.scss';
import './attention.scss';

const itemsQuery = graphql(`
  query AttentionItems($kind: AttentionKind!, $teamId: ID, $page: PageInput!) {
    attentionItems(kind: $kind, teamId: $teamId, page: $page) {
      totalCount
      items {
        id
        subject
        subjectId
        team {
          id
          name
        }
        planId
        planTitle
        code
        text
        status
        planState
        originalDueOn
        dueOn
        statutoryOn
        replans
        replanReason
        silentSince
        ownerRole
        heldBy
        heldSince
        deskEndsOn
        heldTooLong
        sample
      }
    }
  }
`);

const teamQuery = graphql(`
  query AttentionTeam {
    attention {
      rows {
        team {
          id
          name
        }
      }
    }
  }
`);

const PAGE_SIZE = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const search = new URL(request.url).searchParams;
  const kind = kindFromAddress(search.get('show'));
  if (!kind) throw notFound('list');
  const teamId = search.get('team');
  const number = Math.max(1, Math.trunc(Number(search.get('page')) || 1));
  const { attentionItems } = await execute(
    itemsQuery,
    { kind, teamId, page: { number, size: PAGE_SIZE } },
    call,
  );
  const team = teamId ? await teamNamed(teamId, attentionItems.items, call) : null;
  return { kind, team, number, ...attentionItems };
}

/** The team of the address; one that is not in the viewer's portfolio is not here. */
async function teamNamed(
  teamId: string,
  items: readonly { team: { id: string; name: string } }[],
  call: { request: Request; city: string },
): Promise<{ id: string; name: string }> {
  const [item] = items;
  if (item) return item.team;
  const { attention } = await execute(teamQuery, {}, call);
  const row = attention.rows.find(({ team }) => team.id === teamId);
  if (!row) throw notFound('team');
  return row.team;
}

type Data = Awaited<ReturnType<typeof loader>>;
type Item = Data['items'][number];

export default function AttentionItemsPage() {
  const { kind, team, items, totalCount, number } = useLoaderData<typeof loader>();
  const { to } = useWorkspace();
  const { name, says } = kindWords(kind);
  const before = (number - 1) * PAGE_SIZE;
  return (
    <Page
      title={team ? `${name}: ${team.name}` : name}
      lead={says}
      breadcrumb={[
        { label: t`Attention`, to: to('attention') },
        ...(team ? [{ label: name, to: to(`attention/items?show=${kindInAddress(kind)}`) }] : []),
      ]}
    >
      <p role="status">
        {plural(totalCount, { one: '# item', other: '# items' })}
        {totalCount > items.length && items.length > 0
          ? `, ${t`shown are ${{ from: before + 1 }} to ${{ to: before + items.length }}`}`
          : ''}
      </p>
      {items.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              Nothing is on this list now. <Link to={to('attention')}>Back to all that needs attention</Link>
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ItemTable kind={kind} items={items} withTeam={team === null} name={name} />
      )}
      {items.some(({ deskEndsOn }) => deskEndsOn) ? <DeskRule /> : null}
      <Pages number={number} totalCount={totalCount} kind={kind} teamId={team?.id} />
    </Page>
  );
}

function Pages({
  number,
  totalCount,
  kind,
  teamId,
}: {
  number: number;
  totalCount: number;
  kind: Data['kind'];
  teamId: string | undefined;
}) {
  const last = Math.ceil(totalCount / PAGE_SIZE);
  if (last <= 1) return null;
  const at = (page: number) =>
    `?${new URLSearchParams({
      show: kindInAddress(kind),
      ...(teamId ? { team: teamId } : {}),
      ...(page > 1 ? { page: String(page) } : {}),
    }).toString()}`;
  return (
    <nav aria-label={t`Pages of the list`} className="pl-row">
      {number > 1 ? <Link to={at(number - 1)}>{t`Previous`}</Link> : null}
      <span>{t`Page ${number} of ${last}`}</span>
      {number < last ? <Link to={at(number + 1)}>{t`Next`}</Link> : null}
    </nav>
  );
}

function ItemTable({
  kind,
  items,
  withTeam,
  name,
}: {
  kind: Data['kind'];
  items: readonly Item[];
  withTeam: boolean;
  name: string;
}) {
  const { word } = useWorkspace();
  const shown = COLUMNS[kind];
  return (
    <div className="pl-items">
      <Table caption={name} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Item`}</th>
            {withTeam ? <th scope="col">{word('planningTeam').singular}</th> : null}
            {shown.map((column) => (
              <th scope="col" key={column}>
                {columnInWords(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <ItemName item={item} /> {item.sample ? <SampleMark /> : null}
              </th>
              {withTeam ? <td>{item.team.name}</td> : null}
              {shown.map((column) => (
                <td key={column}>
                  <Told item={item} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** The item by its code and words, as the way to it. */
function ItemName({ item }: { item: Item }) {
  const { to, word } = useWorkspace();
  const { subject, subjectId, planId, planTitle, code, text, planState } = item;
  switch (subject) {
    case 'REPORT':
      return (
        <Link to={to(`review/${subjectId}`)}>
          {word('quarterlyReport').singular} {text}
        </Link>
      );
    case 'PLAN':
      return (
        <>
          <Link to={to(`plans/${subjectId}`)}>{text}</Link>
          <span className="pl-grid__desk">{planState ? PLAN_STATE_LABELS[planState as PlanState] : ''}</span>
        </>
      );
    case 'CYCLE_STEP':
      return <>{text}</>;
    default:
      return (
        <>
          <Link to={to(`plans/${planId}#${subject === 'GOAL' ? 'goal' : 'deliverable'}-${subjectId}`)}>
            {code}: {text}
          </Link>
          <span className="pl-grid__desk">{planTitle}</span>
        </>
      );
  }
}

function Told({ item, column }: { item: Item; column: Column }) {
  const { city, word } = useWorkspace();
  const { status, dueOn, originalDueOn, silentSince, heldBy, replans, replanReason } = item;
  switch (column) {
    case 'due':
      return <Day on={dueOn} />;
    case 'promised':
      return <Day on={originalDueOn} />;
    case 'law':
      return <Day on={item.statutoryOn} none={t`Not set by law`} />;
    case 'late':
      return <>{dueOn ? lateText(daysBetween(dueOn, city.today)) : ''}</>;
    case 'slip':
      return <>{originalDueOn && dueOn ? slipText(daysBetween(originalDueOn, dueOn)) : ''}</>;
    case 'replans':
      return (
        <>
          {replans ?? 0}
          {replanReason ? (
            <span className="pl-grid__desk">{t`Last reason: ${{ reason: replanReason }}`}</span>
          ) : null}
        </>
      );
    case 'status': {
      const label = city.statuses.find((one) => one.status === status)?.label;
      return <StatusTag status={status} label={status ? label : t`No update`} />;
    }
    case 'silent':
      return silentSince ? (
        <>
          <Day on={silentSince} />
          <span className="pl-grid__desk">{ageInWords(daysBetween(silentSince, city.today))}</span>
        </>
      ) : (
        <>{t`Not asked yet`}</>
      );
    case 'desk':
      return <>{heldBy ? word(`role.${heldBy}`).singular : t`Nobody’s`}</>;
    case 'since':
      return <DeskTime {...item} />;
    case 'owner':
      return <>{item.ownerRole ?? t`Not named`}</>;
  }
}
