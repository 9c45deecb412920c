// Done, but better? Goals by whether their work is done and what became of the people they are for.
import { msg, ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { say, type Message } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, type Inner } from '@plumbline/platform/web';
import { isDoneButGapRemains, matrixOf, type MatrixCell } from '@plumbline/reporting/domain';
import { EmptyState, Page, SampleMark, Table } from '@plumbline/ui';
import { useCellFocus } from './cell-focus';
import './portfolio.scss';

const standingsQuery = graphql(`
  query GoalStandings {
    goalStandings {
      id
      code
      text
      team {
        id
        name
      }
      planId
      planTitle
      deliverables
      completedDeliverables
      workDone
      result
      gap
      sentences
      sample
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { goalStandings } = await execute(standingsQuery, {}, { request, city: params.city ?? '' });
  const search = new URL(request.url).searchParams;
  const wanted: Wanted = {
    work: search.get('work'),
    result: search.get('result'),
    gap: search.get('gap'),
  };
  return {
    wanted,
    matrix: matrixOf(goalStandings),
    gapRemains: goalStandings.filter(isDoneButGapRemains).length,
    gapUncertain: goalStandings.filter(isUncertain).length,
    total: goalStandings.length,
    goals: goalStandings.filter((goal) => isWanted(goal, wanted)),
  };
}

type Goal = Inner.GoalStandingsQuery['goalStandings'][number];

/** What the address asks for; null asks for nothing. */
interface Wanted {
  work: string | null;
  result: string | null;
  gap: string | null;
}

function isUncertain({ workDone, gap }: Pick<Goal, 'workDone' | 'gap'>): boolean {
  return workDone && gap === 'UNCERTAIN';
}

/** The goals of one cell, of one of the two lists about gaps, or none before anything is asked for. */
function isWanted(goal: Goal, { work, result, gap }: Wanted): boolean {
  if (gap === 'remains') return isDoneButGapRemains(goal);
  if (gap === 'uncertain') return isUncertain(goal);
  if (work === null && result === null) return false;
  return (
    (work === null || goal.workDone === (work === 'done')) &&
    (result === null || goal.result === result.toUpperCase())
  );
}

const RESULT_WORDS: Readonly<Record<Goal['result'], Message>> = {
  BETTER: msg`Better`,
  SAME: msg`Same`,
  WORSE: msg`Worse`,
  UNCERTAIN: msg`Too uncertain to say`,
  UNMEASURED: msg`Nothing to judge yet`,
};

const GAP_WORDS: Readonly<Record<Goal['gap'], Message>> = {
  NARROWED: msg`Narrowed`,
  SAME: msg`About the same`,
  WIDENED: msg`Widened`,
  UNCERTAIN: msg`Too uncertain to say`,
  NOT_MEASURED: msg`Not measured`,
};

const workWords = (done: boolean) => (done ? t`All work done` : t`Work not done`);

function addressOfCell(work: boolean | null, result: Goal['result'] | null): string {
  const search = new URLSearchParams({
    ...(work === null ? {} : { work: work ? 'done' : 'not-done' }),
    ...(result === null ? {} : { result: result.toLowerCase() }),
  });
  return `?${search.toString()}`;
}

export default function ResultsPage() {
  const { wanted, matrix, gapRemains, gapUncertain, total, goals } = useLoaderData<typeof loader>();
  const { inSentence, to } = useWorkspace();
  const goalNoun = inSentence('goal');
  const isAsked = Object.values(wanted).some((one) => one !== null);
  return (
    <Page
      title={t`Done, but better?`}
      lead={t`Every ${{ goal: goalNoun.singular }} of the plans in force: is the work done, and did people fare better? These are two figures. Each number opens the ${{ goals: goalNoun.plural }} behind it.`}
      breadcrumb={[{ label: t`Portfolio`, to: to('portfolio') }]}
    >
      {total === 0 ? (
        <EmptyState>
          <p>
            {t`No plan in your portfolio is in force yet, so there are no ${{ goals: goalNoun.plural }} to compare.`}
          </p>
          <p>
            <Trans>
              A plan is in force once it was approved. <Link to={to('plans')}>See how far the plans are</Link>
              .
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <Matrix matrix={matrix} wanted={wanted} total={total} />
          <p className="pl-results__alarm">
            {gapRemains > 0 ? (
              <Link to="?gap=remains#goals" aria-current={wanted.gap === 'remains' ? 'true' : undefined}>
                <strong>{t`All done, gap unchanged or wider: ${{ count: gapRemains }}`}</strong>
              </Link>
            ) : (
              <strong>{t`All done, gap unchanged or wider: ${{ count: 0 }}`}</strong>
            )}
            {gapUncertain > 0 ? (
              <>
                .{' '}
                <Trans>
                  For <Link to="?gap=uncertain#goals">{gapUncertain} more with all work done</Link> the change
                  of the gap is too uncertain to say.
                </Trans>
              </>
            ) : null}
          </p>
          <p className="pl-small pl-muted">
            <Trans>
              Work is done when every {ph({ deliverable: inSentence('deliverable').singular })} that was not
              cancelled is completed; continuous work is never done. One group that fares worse makes the
              whole result worse: nothing is averaged.
            </Trans>
          </p>
          {isAsked ? <Goals goals={goals} wanted={wanted} /> : null}
        </>
      )}
    </Page>
  );
}

function Matrix({ matrix, wanted, total }: { matrix: readonly MatrixCell[]; wanted: Wanted; total: number }) {
  const { word } = useWorkspace();
  const { table, onKeyDown, onFocus } = useCellFocus();
  const results = Object.keys(RESULT_WORDS) as Goal['result'][];
  const name = t`${{ goals: word('goal').plural }} by work and result`;
  const cell = (work: boolean | null, result: Goal['result'] | null) => {
    const count = matrix
      .filter((one) => (work === null || one.workDone === work) && (result === null || one.result === result))
      .reduce((sum, one) => sum + one.count, 0);
    const isOpen =
      wanted.gap === null &&
      wanted.work === (work === null ? null : work ? 'done' : 'not-done') &&
      wanted.result === (result?.toLowerCase() ?? null) &&
      (work !== null || result !== null);
    const isAlarm = work === true && (result === 'WORSE' || result === 'SAME') && count > 0;
    const classes = [
      'pl-results__cell',
      isOpen ? 'pl-results__cell--open' : '',
      isAlarm ? 'pl-results__cell--alarm' : '',
    ];
    return (
      <td className={classes.filter(Boolean).join(' ')} key={result ?? 'all'}>
        {count > 0 && (work !== null || result !== null) ? (
          <Link to={`${addressOfCell(work, result)}#goals`} aria-current={isOpen ? 'true' : undefined}>
            {count}
          </Link>
        ) : (
          count
        )}
      </td>
    );
  };
  const rows = [true, false, null] as const;
  return (
    <div className="pl-grid pl-results">
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
              <th scope="col">{t`Work`}</th>
              {results.map((result) => (
                <th scope="col" key={result} className="pl-results__head">
                  {say(RESULT_WORDS[result])}
                </th>
              ))}
              <th scope="col" className="pl-results__head">{t`All`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((work) => (
              <tr key={String(work)}>
                <th scope="row">{work === null ? t`All ${total}` : workWords(work)}</th>
                {results.map((result) => cell(work, result))}
                {cell(work, null)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function titleOf({ work, result, gap }: Wanted): string {
  if (gap === 'remains') return t`All done, gap unchanged or wider`;
  if (gap === 'uncertain') return t`All done, change of the gap too uncertain to say`;
  const known = (Object.keys(RESULT_WORDS) as Goal['result'][]).find((one) => one === result?.toUpperCase());
  return [
    work === null ? null : workWords(work === 'done'),
    known ? t`result: ${{ result: say(RESULT_WORDS[known]).toLowerCase() }}` : null,
  ]
    .filter((one) => one !== null)
    .join(', ');
}

function Goals({ goals, wanted }: { goals: readonly Goal[]; wanted: Wanted }) {
  const { word, inSentence, to } = useWorkspace();
  const title = titleOf(wanted);
  return (
    <section id="goals" className="pl-items">
      <h2>
        {title} ({goals.length})
      </h2>
      {goals.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              Nothing is here now: no {ph({ goal: inSentence('goal').singular })} fits what was chosen above.{' '}
              <Link to="?#goals">Show all</Link>
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <Table caption={title} captionHidden>
          <thead>
            <tr>
              <th scope="col">{word('goal').singular}</th>
              <th scope="col">{word('planningTeam').singular}</th>
              <th scope="col">{t`Work`}</th>
              <th scope="col">{t`Result`}</th>
              <th scope="col">{t`Gap between groups`}</th>
            </tr>
          </thead>
          <tbody>
            {goals.map((goal) => (
              <tr key={goal.id}>
                <th scope="row">
                  <Link to={to(`plans/${goal.planId}#goal-${goal.id}`)}>
                    {goal.code}: {goal.text}
                  </Link>{' '}
                  {goal.sample ? <SampleMark within /> : null}
                  {goal.sentences.map((sentence) => (
                    <span className="pl-grid__desk" key={sentence}>
                      {sentence}
                    </span>
                  ))}
                </th>
                <td>{goal.team.name}</td>
                <td>{t`${{ done: goal.completedDeliverables }} of ${{ total: goal.deliverables }} done`}</td>
                <td>{say(RESULT_WORDS[goal.result])}</td>
                <td>{say(GAP_WORDS[goal.gap])}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
