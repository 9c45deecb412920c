// One plan: what it promises by when, what happened to it, and what the person can do with it now.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { say } from '@plumbline/language/domain';
import { execute, formOf, formText, notFound, type Inner } from '@plumbline/platform/web';
import {
  Alert,
  Day,
  ErrorSummary,
  keepPage,
  Page,
  SourceLink,
  useUserErrors,
  type UserError,
} from '@plumbline/ui';
import { isEditable, stateWords } from '@plumbline/planning/domain';
import { PlanGoals } from './plan-goals.panel';
import { PlanHistory } from './plan-history.panel';
import { planQuery, redateMutation } from './plan-operations';
import { PlanStepForms } from './plan-steps.panel';
import { plainSteps, reasonedSteps, stepOffers } from './plan-steps';
import { StageClock } from './stage-clock.panel';
import './plan.scss';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { plan } = await execute(planQuery, { id: params.planId ?? '' }, call);
  if (!plan) throw notFound('plan');
  return { plan, done: new URL(request.url).searchParams.get('done') };
}

/** A plan as its page shows it. */
export type ShownPlan = Awaited<ReturnType<typeof loader>>['plan'];

/** What was refused, in which form, and what was typed into it; only the errors when the line was down. */
export interface PlanRefusal {
  userErrors: readonly UserError[];
  /** A step, or the id of a deliverable. */
  form?: string;
  typed?: { dueOn?: string; reason?: string };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<PlanRefusal> {
  const form = await formOf(request);
  const text = (name: string) => formText(form, name);
  const call = { request, city: params.city ?? '' };
  const here = `/${params.city}/work/plans/${params.planId}`;
  const expectedVersion = Number(text('version'));
  const intent = text('intent');
  const reason = text('reason');
  if (intent === 'redate') {
    const deliverableId = text('deliverableId');
    const dueOn = text('dueOn');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(dueOn)) {
      const message = t`Enter the new due date as month, day and year.`;
      return {
        form: deliverableId,
        userErrors: [{ code: 'INVALID', message, path: ['dueOn'] }],
        typed: { dueOn, reason },
      };
    }
    const input = { deliverableId, expectedVersion, dueOn, reason: reason || null };
    const { redateDeliverable } = await execute(redateMutation, { input }, call);
    if (redateDeliverable.userErrors.length === 0) throw redirect(`${here}#deliverable-${deliverableId}`);
    return { form: deliverableId, userErrors: redateDeliverable.userErrors, typed: { dueOn, reason } };
  }
  const planId = params.planId ?? '';
  const userErrors = await takeStep(intent, { planId, expectedVersion }, reason, call);
  if (userErrors.length === 0) throw redirect(`${here}?done=${intent}`);
  return { form: intent, userErrors, typed: { reason } };
}

async function takeStep(
  intent: string,
  input: Inner.PlanStepInput,
  reason: string,
  call: { request: Request; city: string },
): Promise<PlanRefusal['userErrors']> {
  if (Object.hasOwn(plainSteps, intent)) {
    const mutation = plainSteps[intent as keyof typeof plainSteps];
    return (await execute(mutation, { input }, call)).step.userErrors;
  }
  if (Object.hasOwn(reasonedSteps, intent)) {
    const mutation = reasonedSteps[intent as keyof typeof reasonedSteps];
    return (await execute(mutation, { input: { ...input, reason } }, call)).step.userErrors;
  }
  return [{ code: 'INVALID', message: t`Choose one of the steps on this page.`, path: [] }];
}

export const clientAction = keepPage;

export default function PlanPage() {
  const { plan, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { word, to } = useWorkspace();
  return (
    <Page
      title={titleOf(plan)}
      sample={plan.sample}
      lead={`${stateWords(plan.state, plan.stateLabel)}.`}
      breadcrumb={[{ label: word('plan').plural, to: to('plans') }]}
    >
      {done && Object.hasOwn(stepOffers, done) && !refusal ? (
        <Alert kind="success" announce>
          <p>
            <Trans>
              Done: {ph({ step: say(stepOffers[done as Inner.PlanAction].button) })}. The plan is now:{' '}
              {ph({ state: stateWords(plan.state, plan.stateLabel) })}.
            </Trans>
          </p>
        </Alert>
      ) : null}
      <Refused refusal={refusal} />
      <p className="pl-row">
        <Link to={to(`plans/${plan.id}/write`)}>
          {plan.viewerCan.edit ? t`Write in this plan` : t`Read and comment`}
        </Link>
        <Link to={to(`plans/${plan.id}/changes`)}>{t`History of changes`}</Link>
      </p>
      <Facts plan={plan} />
      <PlanStepForms plan={plan} refusal={refusal} />
      <Problems plan={plan} />
      <PlanGoals plan={plan} refusal={refusal} />
      <PlanHistory plan={plan} />
    </Page>
  );
}

/** Plans of many teams may share one title, so the team is named as well, once. */
function titleOf({ title, team }: ShownPlan): string {
  return title.includes(team.name) ? title : `${team.name}: ${title}`;
}

/** Why nothing was changed, at the top, where it is seen without script as well; it leads to the field. */
function Refused({ refusal }: { refusal: PlanRefusal | undefined }) {
  const errors = useUserErrors(refusal);
  const fields: Readonly<Record<string, string>> = { reason: 'reason', dueOn: 'due' };
  const idOf = ({ path }: UserError) => {
    const field = fields[path.at(-1) ?? ''];
    return field && refusal?.form ? `${field}-${refusal.form}` : undefined;
  };
  return <ErrorSummary errors={errors} heading={t`Nothing was changed`} idOf={idOf} />;
}

function Facts({ plan }: { plan: ShownPlan }) {
  const { inSentence } = useWorkspace();
  const departments = plan.team.departments.map(({ name }) => name).join(', ');
  return (
    <>
      <dl className="pl-facts">
        <div>
          <dt>{t`On whose desk`}</dt>
          <dd>
            <StageClock heldBy={plan.heldBy ?? null} heldSince={plan.heldSince ?? null} />
          </dd>
        </div>
        <div>
          <dt>{t`Runs`}</dt>
          <dd>
            <Trans>
              <Day on={plan.startsOn} none={t`No start`} /> to <Day on={plan.endsOn} none={t`no end`} />
            </Trans>
          </dd>
        </div>
        {departments === plan.team.name ? null : (
          <div>
            <dt>
              <Trans>Of the {ph({ departments: inSentence('department').plural })}</Trans>
            </dt>
            <dd>{departments}</dd>
          </div>
        )}
        {plan.cycle ? (
          <div>
            <dt>{t`Cycle`}</dt>
            <dd>{plan.cycle.name}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t`Template`}</dt>
          <dd>{plan.templateName}</dd>
        </div>
      </dl>
      <p>
        <SourceLink url={plan.sourceUrl} />
      </p>
    </>
  );
}

function Problems({ plan }: { plan: ShownPlan }) {
  // What a plan lacks matters to those who work on it; what is adopted is not submitted again.
  const missing = plan.problems.filter(({ refuses }) => refuses && isEditable(plan.state));
  const warnings = plan.problems.filter(({ refuses }) => !refuses);
  if (missing.length + warnings.length === 0) return null;
  return (
    <section>
      <h2>{t`Checklist`}</h2>
      <ProblemList heading={t`Missing before it can be submitted`} problems={missing} />
      <ProblemList heading={t`Worth a second look`} problems={warnings} />
    </section>
  );
}

function ProblemList({ heading, problems }: { heading: string; problems: ShownPlan['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <details open={problems.length <= 5}>
      <summary>
        {heading}: {problems.length}
      </summary>
      <ul>
        {problems.map(({ path, message }, index) => (
          <li key={index}>
            {path.length > 0 ? <strong>{path.join(' › ')}: </strong> : null}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
