// The history of a plan: who changed which words and when, with the old ones and the new beside each other.
import { msg, ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { say, type Message } from '@plumbline/language/domain';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { EmptyState, Page, Timestamp } from '@plumbline/ui';
import { FIELDS_OF, type PlanField } from '@plumbline/planning/domain';
import { readable } from './changed-mark';
import { levelWord } from './fields';
import { WordDifference } from './word-difference';
import './authoring.scss';

const changesQuery = graphql(`
  query PlanChanges($id: ID!, $itemId: ID, $page: PageInput) {
    plan(id: $id) {
      id
      title
      sample
      form {
        levels {
          level
          singular
          plural
        }
      }
      team {
        id
        departments {
          id
          name
        }
      }
      changes(itemId: $itemId, page: $page) {
        totalCount
        items {
          id
          itemKind
          itemId
          itemName
          kind
          field
          fromValue
          toValue
          at
          by {
            id
            displayName
          }
        }
      }
    }
  }
`);

const SIZE = 50;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const asked = new URL(request.url).searchParams;
  const item = ID.test(asked.get('item') ?? '') ? asked.get('item') : null;
  const number = Math.min(Math.max(Math.trunc(Number(asked.get('page')) || 1), 1), 10_000);
  const variables = { id: params.planId ?? '', itemId: item, page: { number, size: SIZE } };
  const { plan } = await execute(changesQuery, variables, call);
  if (!plan) throw notFound('plan');
  return { plan, item, number };
}

type Change = Awaited<ReturnType<typeof loader>>['plan']['changes']['items'][number];

export default function ChangesPage() {
  const { plan, item, number } = useLoaderData<typeof loader>();
  const { word, to } = useWorkspace();
  const { items, totalCount } = plan.changes;
  const about = item ? items[0] : undefined;
  const name = about ? nameOf(about, (level) => levelWord(plan.form, level, word).singular) : null;
  const here = to(`plans/${plan.id}/changes`);
  const page = (n: number) => `${here}?${item ? `item=${item}&` : ''}page=${n}`;
  const last = Math.max(Math.ceil(totalCount / SIZE), 1);
  return (
    <Page
      title={
        item
          ? t`History of ${{ part: name ?? t`one part` }}`
          : t`History of changes: ${{ planTitle: plan.title }}`
      }
      sample={plan.sample}
      lead={t`${plural(totalCount, { one: '# change', other: '# changes' })}, newest first. Old words are struck out, new words are underlined.`}
      breadcrumb={[
        { label: word('plan').plural, to: to('plans') },
        { label: plan.title, to: to(`plans/${plan.id}`) },
        ...(item ? [{ label: t`History of changes`, to: here }] : []),
      ]}
    >
      {items.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              Nothing has been changed here since changes are kept. Every change of a text, a date or an owner
              will stand here, with who made it and why.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ol className="pl-plain-list pl-changes">
          {items.map((change) => (
            <ChangeEntry key={change.id} change={change} plan={plan} isAlone={item !== null} />
          ))}
        </ol>
      )}
      {last > 1 ? (
        <nav className="pl-row" aria-label={t`Pages of the history`}>
          {number > 1 ? <Link to={page(number - 1)}>{t`Newer`}</Link> : null}
          <span>
            <Trans>
              Page {number} of {last}
            </Trans>
          </span>
          {number < last ? <Link to={page(number + 1)}>{t`Older`}</Link> : null}
        </nav>
      ) : null}
    </Page>
  );
}

function nameOf({ itemKind, itemName }: Change, word: (level: string) => string): string {
  if (itemKind === 'PLAN') return t`The plan`;
  return `${word(itemKind.toLowerCase())} ${itemKind === 'MILESTONE' ? `“${itemName}”` : itemName}`;
}

const WHOLE: Readonly<Record<Change['kind'], Message>> = {
  ADDED: msg`added`,
  EDITED: msg`changed`,
  MOVED: msg`moved`,
  REMOVED: msg`removed`,
  RESTORED: msg`brought back`,
};

function ChangeEntry(props: {
  change: Change;
  plan: Awaited<ReturnType<typeof loader>>['plan'];
  isAlone: boolean;
}) {
  const { change, plan, isAlone } = props;
  const { city, word, to } = useWorkspace();
  const { itemKind, itemId, kind, field, at, by } = change;
  const name = nameOf(change, (level) => levelWord(plan.form, level, word).singular);
  const shown = (value: string | null | undefined) => readable(plan.team.departments, field, value ?? null);
  const label = field === 'dueOn' ? t`Due date` : field ? labelOf(itemKind, field) : null;
  return (
    <li className="pl-change">
      <p className="pl-change__head">
        <strong>
          {isAlone ? null : (
            <>
              <Link to={to(`plans/${plan.id}/changes?item=${itemId}`)}>{name}</Link>{' '}
            </>
          )}
          {label ? `${isAlone ? '' : '· '}${label}` : say(WHOLE[kind])}
        </strong>{' '}
        <span className="pl-small pl-muted">
          {by?.displayName ?? t`The product`}, <Timestamp at={at} timeZone={city.timeZone} />
        </span>
      </p>
      {kind === 'MOVED' ? (
        <p>
          <Trans>
            From {ph({ formerPlace: change.fromValue ?? t`the plan` })} to{' '}
            {ph({ newPlace: change.toValue ?? t`the plan` })}
          </Trans>
        </p>
      ) : (
        <p className="pl-change__words">
          <WordDifference from={shown(change.fromValue)} to={shown(change.toValue)} />
        </p>
      )}
    </li>
  );
}

function labelOf(kind: Change['itemKind'], field: string): string {
  return FIELDS_OF[kind][field as PlanField]?.label ?? field;
}
