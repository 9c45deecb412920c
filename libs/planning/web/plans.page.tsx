// All plans a person may see: whose they are, how far they have come, and on whose desk they lie.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { numberText } from '@plumbline/language/domain';
import { execute, graphql } from '@plumbline/platform/web';
import { Button, ButtonLink, Day, EmptyState, Page, SampleMark, Table, TextField } from '@plumbline/ui';
import { namesMatch, stateWords } from '@plumbline/planning/domain';
import { StageClock } from './stage-clock.panel';

const plansQuery = graphql(`
  query Plans {
    plans {
      id
      title
      state
      stateLabel
      startsOn
      endsOn
      heldBy
      heldSince
      sample
      team {
        id
        name
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plans } = await execute(plansQuery, {}, { request, city: params.city ?? '' });
  const wanted = new URL(request.url).searchParams.get('name')?.trim().slice(0, 100) ?? '';
  const shown = plans.filter(({ title, team }) => namesMatch(`${title} ${team.name}`, wanted));
  return { shown, total: plans.length, wanted };
}

type Plan = Awaited<ReturnType<typeof loader>>['shown'][number];

export default function PlansPage() {
  const { shown, total, wanted } = useLoaderData<typeof loader>();
  const { word, inSentence, to, viewer } = useWorkspace();
  const mayImport = couldEver(
    viewer.appointments.map(({ role }) => role),
    'import:plan',
  );
  const mayBegin = couldEver(
    viewer.appointments.map(({ role }) => role),
    'plan:edit',
  );
  const plans = inSentence('plan').plural;
  return (
    <Page
      title={word('plan').plural}
      actions={
        mayBegin ? (
          <ButtonLink to={to('plans/new')}>
            <Trans>Begin a {ph({ plan: inSentence('plan').singular })}</Trans>
          </ButtonLink>
        ) : null
      }
      lead={t`Every step has a clock: see who has to act next, and since when.`}
    >
      {total === 0 ? (
        <EmptyState>
          <p>
            <Trans>There are no {plans} here that you can read.</Trans>
          </p>
          <p>
            <Trans>
              They appear once a {ph({ department: inSentence('department').singular })} you work with has
              begun one, or sends you one. <Link to={to('help')}>Help</Link> says what is yours to do.
            </Trans>
          </p>
          {mayImport ? (
            <p>
              <Link to={to('import')}>{t`Import one from a file`}</Link>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <>
          <Form method="get" className="pl-filter" role="search">
            <TextField
              name="name"
              label={t`Find by title or team`}
              type="search"
              defaultValue={wanted}
              required={false}
            />
            <Button look="second">{t`Find`}</Button>
            {wanted ? <Link to={to('plans')}>{t`Show all`}</Link> : null}
          </Form>
          <p role="status">
            <Trans>
              {ph({ found: numberText(shown.length) })} of {ph({ total: numberText(total) })} {plans}
            </Trans>
          </p>
          {shown.length > 0 ? <Plans plans={shown} /> : null}
        </>
      )}
      <p>
        <Link to={to('groups')}>{t`Lists of groups that numbers are split by`}</Link>
      </p>
    </Page>
  );
}

function Plans({ plans }: { plans: readonly Plan[] }) {
  const { word, to } = useWorkspace();
  return (
    <Table caption={word('plan').plural} captionHidden>
      <thead>
        <tr>
          <th scope="col">{word('planningTeam').singular}</th>
          <th scope="col">{word('plan').singular}</th>
          <th scope="col">{t`State`}</th>
          <th scope="col">{t`On whose desk`}</th>
          <th scope="col">{t`Runs`}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row">{plan.team.name}</th>
            <td>
              <Link to={to(`plans/${plan.id}`)}>
                {plan.title}
                <span className="pl-hidden-visually">
                  {' '}
                  <Trans>of {ph({ team: plan.team.name })}</Trans>
                </span>
              </Link>{' '}
              {plan.sample ? <SampleMark /> : null}
            </td>
            <td>{stateWords(plan.state, plan.stateLabel)}</td>
            <td>
              <StageClock heldBy={plan.heldBy ?? null} heldSince={plan.heldSince ?? null} />
            </td>
            <td>
              {plan.startsOn || plan.endsOn ? (
                <Trans>
                  <Day on={plan.startsOn} none={t`No start`} /> to <Day on={plan.endsOn} none={t`no end`} />
                </Trans>
              ) : (
                <span className="pl-muted">{t`No dates`}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
