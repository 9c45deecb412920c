// What needs a manager this week: every number opens exactly the items behind it, and the sums match.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { daysBetween } from '@plumbline/platform/domain';
import { execute, graphql } from '@plumbline/platform/web';
import { Day, EmptyState, Page } from '@plumbline/ui';
import { useCellFocus } from '../portfolio/cell-focus';
import { KINDS_SHOWN, kindWords, listAddress } from './attention-words';
import '../portfolio/portfolio.scss';
import './attention.scss';

const attentionQuery = graphql(`
  query Attention {
    attention {
      totals {
        kind
        count
      }
      nextLegalDate {
        name
        cycleName
        day
        statutoryOn
      }
      rows {
        team {
          id
          name
        }
        counts {
          kind
          count
        }
        nextLegalDate {
          name
          cycleName
          day
          statutoryOn
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { attention } = await execute(attentionQuery, {}, { request, city: params.city ?? '' });
  return attention;
}

type Attention = Awaited<ReturnType<typeof loader>>;
type Row = Attention['rows'][number];
type Kind = (typeof KINDS_SHOWN)[number];

function numberOf(counts: Row['counts'], kind: Kind): number {
  return counts.find((one) => one.kind === kind)?.count ?? 0;
}

function needsSomething({ counts }: Row): boolean {
  return KINDS_SHOWN.some((kind) => numberOf(counts, kind) > 0);
}

export default function AttentionPage() {
  const { rows, totals, nextLegalDate } = useLoaderData<typeof loader>();
  const { word, inSentence, to } = useWorkspace();
  const { singular: team, plural: teams } = inSentence('planningTeam');
  const waiting = rows.filter(needsSomething);
  const quiet = rows.filter((row) => !needsSomething(row));
  return (
    <Page
      title={t`Attention`}
      lead={plural(rows.length, {
        one: `What needs you, in the one ${team} of your portfolio. Each number opens the items behind it.`,
        other: `What needs you, in the # ${teams} of your portfolio. Each number opens the items behind it.`,
      })}
      actions={<Link to={to('portfolio')}>{t`Portfolio by quarters`}</Link>}
    >
      {rows.length === 0 ? (
        <EmptyState>
          <p>{t`No ${team} is in your portfolio yet. The director assigns them.`}</p>
          <p>
            <Trans>
              Until then you can <Link to={to('documents')}>read the documents of the quarter</Link> or see
              what this page will show under <Link to={to('help')}>Help</Link>.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Totals totals={totals} />
          <NextLegalDate step={nextLegalDate} />
          {waiting.length > 0 ? <ByTeam rows={waiting} totals={totals} /> : null}
          {quiet.length > 0 ? (
            <details className="pl-block">
              <summary>
                {plural(quiet.length, {
                  one: `# ${team} needs nothing now`,
                  other: `# ${teams} need nothing now`,
                })}
              </summary>
              <ul>
                {quiet.map(({ team }) => (
                  <li key={team.id}>{team.name}</li>
                ))}
              </ul>
            </details>
          ) : null}
          <section className="pl-block">
            <h2>{t`What the words mean`}</h2>
            <dl className="pl-attention__words">
              {KINDS_SHOWN.map((kind) => (
                <div key={kind}>
                  <dt>{kindWords(kind).name}</dt>
                  <dd>{kindWords(kind).says}</dd>
                </div>
              ))}
            </dl>
            <p className="pl-small pl-muted">
              <Trans>
                One {ph({ deliverable: inSentence('deliverable').singular })} can be in several lists, so the
                numbers are never added to one another. {ph({ goals: word('goal').plural })} and dates that
                slipped are figures of the <Link to={to('portfolio?layer=progress')}>portfolio</Link>.
              </Trans>
            </p>
          </section>
        </>
      )}
    </Page>
  );
}

/** The totals, each a link; what is zero stays in place and says so quietly. */
function Totals({ totals }: { totals: Attention['totals'] }) {
  const { to } = useWorkspace();
  return (
    <ul className="pl-attention__totals" aria-label={t`Totals`}>
      {KINDS_SHOWN.map((kind) => {
        const count = numberOf(totals, kind);
        const content = (
          <>
            <span className="pl-attention__number">{count}</span>
            <span className="pl-attention__name">{kindWords(kind).name}</span>
          </>
        );
        return (
          <li key={kind} className={count === 0 ? 'pl-attention__none' : undefined}>
            {count > 0 ? <Link to={to(listAddress(kind))}>{content}</Link> : <div>{content}</div>}
          </li>
        );
      })}
    </ul>
  );
}

/** "Next legal date: Jun 30, 2025, 510 days ago (First cycle: Final plan published)". */
function NextLegalDate({ step }: { step: Attention['nextLegalDate'] }) {
  const { city } = useWorkspace();
  if (!step) return null;
  return (
    <p>
      <strong>{t`Next legal date:`}</strong> <Day on={step.day} />, {distance(step.day, city.today)} (
      {step.cycleName}: {step.name})
      {step.statutoryOn && step.statutoryOn !== step.day ? (
        <>
          .{' '}
          <Trans>
            The law says <Day on={step.statutoryOn} />
          </Trans>
        </>
      ) : null}
    </p>
  );
}

function distance(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return t`today`;
  return days > 0
    ? plural(days, { one: 'in # day', other: 'in # days' })
    : plural(-days, { one: '# day ago and not done', other: '# days ago and not done' });
}

function ByTeam({ rows, totals }: { rows: readonly Row[]; totals: Attention['totals'] }) {
  const { word, to, city } = useWorkspace();
  const { table, onKeyDown, onFocus } = useCellFocus();
  const name = t`By ${{ team: word('planningTeam').singular.toLowerCase() }}`;
  return (
    <div className="pl-grid">
      <div className="pl-table-frame" role="region" aria-label={name} tabIndex={0}>
        <table
          className="usa-table usa-table--borderless"
          ref={table}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{word('planningTeam').singular}</th>
              {KINDS_SHOWN.map((kind) => (
                <th scope="col" key={kind} className="pl-grid__count">
                  {kindWords(kind).name}
                </th>
              ))}
              <th scope="col">{t`Next legal date`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.team.id}>
                <th scope="row">{row.team.name}</th>
                {KINDS_SHOWN.map((kind) => (
                  <NumberCell
                    key={kind}
                    count={numberOf(row.counts, kind)}
                    address={to(listAddress(kind, row.team.id))}
                  />
                ))}
                <td>
                  {row.nextLegalDate ? (
                    <>
                      <Day on={row.nextLegalDate.day} />
                      <span className="pl-grid__desk">{distance(row.nextLegalDate.day, city.today)}</span>
                    </>
                  ) : (
                    <span className="pl-muted">{t`None`}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t`Total`}</th>
              {KINDS_SHOWN.map((kind) => (
                <NumberCell key={kind} count={numberOf(totals, kind)} address={to(listAddress(kind))} />
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function NumberCell({ count, address }: { count: number; address: string }) {
  return (
    <td className="pl-grid__count">
      {count > 0 ? <Link to={address}>{count}</Link> : <span className="pl-muted">0</span>}
    </td>
  );
}
