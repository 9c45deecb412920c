// Copying goals from the last cycle or another plan: structure with fresh dates, never what came of it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { numberText } from '@plumbline/language/domain';
import { execute, formOf, formText, graphql, notFound } from '@plumbline/platform/web';
import {
  Button,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  RadioTiles,
  SampleMark,
  Select,
  TextField,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';
import { MOST_YEARS } from '@plumbline/planning/domain';
import { levelWord } from './fields';
import './authoring.scss';

const copyQuery = graphql(`
  query CopyIntoPlanPage($id: ID!, $from: ID!) {
    plan(id: $id) {
      id
      title
      startsOn
      form {
        levels {
          level
          singular
          plural
        }
      }
      viewerCan {
        edit
      }
      team {
        id
      }
      copySources {
        id
        title
        startsOn
        endsOn
        team {
          id
          name
        }
      }
    }
    from: plan(id: $from) {
      id
      title
      startsOn
      goals {
        id
        code
        text
        sample
        strategies {
          id
        }
        deliverables {
          id
        }
        metrics {
          id
        }
      }
    }
  }
`);

const copyMutation = graphql(`
  mutation CopyIntoPlan($input: CopyIntoPlanInput!) {
    copyIntoPlan(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const from = new URL(request.url).searchParams.get('from') ?? '';
  const found = await execute(copyQuery, { id: params.planId ?? '', from }, call);
  if (!found.plan?.viewerCan.edit) throw notFound('plan-to-copy-into');
  return { plan: found.plan, from: found.from };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<SaveAnswer> {
  const form = await formOf(request);
  const planId = params.planId ?? '';
  const moves = formText(form, 'dates') === 'moved';
  const years = Number(formText(form, 'years'));
  if (moves && !(Number.isInteger(years) && years >= 1 && years <= MOST_YEARS)) {
    const message = t`Say by how many years the dates move: a whole number from 1 to ${MOST_YEARS}.`;
    return { userErrors: [{ code: 'INVALID', message, path: ['years'] }] };
  }
  const input = {
    planId,
    fromPlanId: formText(form, 'from'),
    goalIds: form.getAll('goal').filter((one) => typeof one === 'string'),
    years: moves ? years : null,
    measures: formText(form, 'measures') === 'yes',
  };
  const { copyIntoPlan } = await execute(copyMutation, { input }, { request, city: params.city ?? '' });
  if (copyIntoPlan.userErrors.length === 0) throw redirect(`/${params.city}/work/plans/${planId}/write`);
  return { userErrors: copyIntoPlan.userErrors };
}

export const clientAction = keepPage;

type Loaded = Awaited<ReturnType<typeof loader>>;

export default function CopyPage() {
  const { plan, from } = useLoaderData<typeof loader>();
  const { word, to } = useWorkspace();
  return (
    <Page
      title={t`Copy from another plan`}
      lead={t`Into: ${{ planTitle: plan.title }}. Words, owners and structure are copied, and, if you want, how measures are defined; statuses, targets and values are not.`}
      breadcrumb={[
        { label: word('plan').plural, to: to('plans') },
        { label: plan.title, to: to(`plans/${plan.id}`) },
        { label: t`Write`, to: to(`plans/${plan.id}/write`) },
      ]}
    >
      {plan.copySources.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              There is no other plan here that you can read and copy from.{' '}
              <Link to={to(`plans/${plan.id}/write`)}>Write in this plan</Link> instead.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ChooseSource plan={plan} chosen={from?.id ?? ''} />
      )}
      {from ? <ChooseGoals key={from.id} plan={plan} from={from} /> : null}
    </Page>
  );
}

function ChooseSource({ plan, chosen }: { plan: Loaded['plan']; chosen: string }) {
  return (
    <Form method="get" className="pl-filter">
      <Select name="from" label={t`1. Copy from`} defaultValue={chosen} key={chosen}>
        {plan.copySources.map(({ id, title, team, startsOn, endsOn }) => {
          const years = yearsText(startsOn?.slice(0, 4), endsOn?.slice(0, 4));
          const whose = team.id === plan.team.id || title.includes(team.name) ? '' : `${team.name}: `;
          return (
            <option key={id} value={id}>
              {`${whose}${title}${years ? ` (${years})` : ''}`}
            </option>
          );
        })}
      </Select>
      <Button look="second">{t`Show its goals`}</Button>
    </Form>
  );
}

/** "2024 to 2026", one year, or nothing. */
function yearsText(first: string | undefined, last: string | undefined): string {
  return first && last && first !== last ? t`${first} to ${last}` : (first ?? last ?? '');
}

function ChooseGoals({ plan, from }: { plan: Loaded['plan']; from: NonNullable<Loaded['from']> }) {
  const { word, to } = useWorkspace();
  const errors = useUserErrors(useActionData<typeof action>());
  const busy = useNavigation().state === 'submitting';
  const goal = levelWord(plan.form, 'goal', word);
  const deliverable = levelWord(plan.form, 'deliverable', word);
  const strategy = levelWord(plan.form, 'strategy', word);
  const metric = levelWord(plan.form, 'metric', word);
  const measures = from.goals.reduce((sum, one) => sum + one.metrics.length, 0);
  const between = Number(plan.startsOn?.slice(0, 4)) - Number(from.startsOn?.slice(0, 4));
  const years = between >= 1 && between <= MOST_YEARS ? between : 1;
  const count = (n: number, label: { singular: string; plural: string }) =>
    `${numberText(n)} ${(n === 1 ? label.singular : label.plural).toLowerCase()}`;
  return (
    <Form method="post" className="pl-form" noValidate>
      <ErrorSummary
        errors={errors}
        heading={t`Nothing was copied`}
        idOf={({ path }) => PLACES[path.at(-1) ?? '']}
      />
      <input type="hidden" name="from" value={from.id} />
      <fieldset className="usa-fieldset" id="goals" tabIndex={-1}>
        <legend className="usa-legend">
          <Trans>2. Which {ph({ goals: goal.plural.toLowerCase() })}?</Trans>
        </legend>
        {from.goals.map((one) => (
          <div className="usa-checkbox" key={one.id}>
            <input
              className="usa-checkbox__input"
              type="checkbox"
              name="goal"
              value={one.id}
              id={`goal-${one.id}`}
              defaultChecked
            />
            <label className="usa-checkbox__label" htmlFor={`goal-${one.id}`}>
              {one.code}: {one.text} {one.sample ? <SampleMark /> : null}
              <span className="usa-checkbox__label-description">
                {[
                  ...(one.strategies.length > 0 ? [count(one.strategies.length, strategy)] : []),
                  count(one.deliverables.length, deliverable),
                  ...(one.metrics.length > 0 ? [count(one.metrics.length, metric)] : []),
                ].join(', ')}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      <RadioTiles
        name="dates"
        legend={t`3. Due dates`}
        chosen="empty"
        tiles={[
          { value: 'empty', label: t`Leave empty`, description: t`Every date is promised anew.` },
          { value: 'moved', label: t`Move by years`, description: t`The same days, so many years later.` },
        ]}
      />
      <TextField
        name="years"
        label={t`Years`}
        hint={t`Only used when dates move.`}
        inputMode="numeric"
        defaultValue={String(years)}
        required={false}
        error={errors.of('years')}
      />
      {measures > 0 ? <CopyMeasures words={metric.plural.toLowerCase()} /> : null}
      <div className="pl-actions">
        <Button disabled={busy}>{t`Copy into the plan`}</Button>
        <Link to={to(`plans/${plan.id}/write`)}>{t`Back without copying`}</Link>
      </div>
    </Form>
  );
}

function CopyMeasures({ words }: { words: string }) {
  return (
    <fieldset className="usa-fieldset pl-copy-measures">
      <legend className="usa-legend">
        <Trans>4. What is measured</Trans>
      </legend>
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          name="measures"
          value="yes"
          id="measures"
          defaultChecked
          aria-describedby="measures-meaning"
        />
        <label className="usa-checkbox__label" htmlFor="measures">
          <Trans>Copy the {words} of these goals as they are defined now</Trans>
        </label>
      </div>
      <p className="usa-hint" id="measures-meaning">
        <Trans>
          Copied: unit, direction, groups, what they are compared with, baseline and breaks, so that new
          values can be compared with the old ones. Not copied: targets and values. Each copy links to what it
          was copied from.
        </Trans>
      </p>
    </fieldset>
  );
}

const PLACES: Readonly<Record<string, string>> = { goalIds: 'goals', years: 'years', fromPlanId: 'from' };
