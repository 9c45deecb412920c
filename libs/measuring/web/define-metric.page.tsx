// Defining what is measured for a goal while its plan is written: what it counts, for whom, and which way is good.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql, notFound, type Inner } from '@plumbline/platform/web';
import {
  Button,
  ErrorSummary,
  keepPage,
  Page,
  RadioTiles,
  Select,
  TextArea,
  TextField,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';
import { nextCode } from '@plumbline/planning/domain';

const defineMetricQuery = graphql(`
  query DefineMetricPage($id: ID!) {
    plan(id: $id) {
      id
      title
      viewerCan {
        edit
      }
      goals {
        id
        code
        text
        metrics {
          id
          code
        }
      }
    }
    categorySets {
      id
      name
    }
  }
`);

const defineMetricMutation = graphql(`
  mutation DefineMetric($input: DefineMetricInput!) {
    defineMetric(input: $input) {
      metric {
        id
      }
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
  const { plan, categorySets } = await execute(defineMetricQuery, { id: params.planId ?? '' }, call);
  const goal = plan?.goals.find(({ id }) => id === params.goalId);
  if (!plan?.viewerCan.edit || !goal) throw notFound('goal-to-measure');
  const codes = plan.goals.flatMap(({ metrics }) => metrics.map(({ code }) => code));
  return {
    ...{ plan: { id: plan.id, title: plan.title }, goal, categorySets },
    code: nextCode(
      goal.metrics.map(({ code }) => code),
      new Set(codes),
      'M',
    ),
  };
}

const FIELDS = [
  'code',
  'name',
  'kind',
  'unit',
  'direction',
  'frequency',
  'categorySetId',
  'numeratorLabel',
  'denominatorLabel',
  'baselineValue',
  'baselineLabel',
  'targetValue',
  'targetLabel',
  'methodNote',
] as const;

/** What was refused, with what was typed. */
interface DefineRefusal extends SaveAnswer {
  typed?: Readonly<Record<string, string>>;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<DefineRefusal> {
  const form = await formOf(request);
  const typed = Object.fromEntries(FIELDS.map((name) => [name, formText(form, name).trim()])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  const missing = (['kind', 'direction'] as const).find((name) => !typed[name]);
  if (missing) {
    const message = missing === 'kind' ? t`Say what kind of measure it is.` : t`Say which way is good.`;
    return { typed, userErrors: [{ code: 'INVALID', message, path: [missing] }] };
  }
  const number = (text: string) => text.replaceAll(',', '') || null;
  const input = {
    goalId: params.goalId ?? '',
    ...{ code: typed.code, name: typed.name, unit: typed.unit },
    kind: typed.kind as Inner.MetricKind,
    direction: typed.direction as Inner.Direction,
    frequency: (typed.frequency || 'QUARTERLY') as Inner.MetricFrequency,
    categorySetId: typed.categorySetId || null,
    numeratorLabel: typed.numeratorLabel || null,
    denominatorLabel: typed.denominatorLabel || null,
    baselineValue: number(typed.baselineValue),
    baselineLabel: typed.baselineLabel || null,
    targetValue: number(typed.targetValue),
    targetLabel: typed.targetLabel || null,
    methodNote: typed.methodNote || null,
  };
  const call = { request, city: params.city ?? '' };
  const { defineMetric } = await execute(defineMetricMutation, { input }, call);
  if (defineMetric.userErrors.length > 0) return { typed, userErrors: defineMetric.userErrors };
  throw redirect(`/${params.city}/work/plans/${params.planId}/write#part-${params.goalId}`);
}

export const clientAction = keepPage<DefineRefusal>;

const kinds = () => [
  { value: 'BETTER_OFF', label: t`Better off`, description: t`Is anyone we serve better off?` },
  {
    value: 'POPULATION_INDICATOR',
    label: t`Population`,
    description: t`How a whole population fares, like infant mortality.`,
  },
  { value: 'HOW_WELL', label: t`How well`, description: t`How well we did it, like waiting times.` },
  { value: 'HOW_MUCH', label: t`How much`, description: t`How much we did, like trainings held.` },
];

const directions = () => [
  { value: 'UP', label: t`Higher is better` },
  { value: 'DOWN', label: t`Lower is better` },
  { value: 'NEITHER', label: t`Neither, for context` },
];

export default function DefineMetricPage() {
  const { plan, goal, categorySets, code } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { word, inSentence, to } = useWorkspace();
  const errors = useUserErrors(answer);
  const typed = answer?.typed ?? {};
  const busy = useNavigation().state === 'submitting';
  const metric = inSentence('metric').singular;
  const text = (name: (typeof FIELDS)[number]) => ({
    name,
    defaultValue: typed[name],
    error: errors.of(name),
  });
  return (
    <Page
      title={t`Define a ${metric}`}
      lead={t`For ${{ goalCode: goal.code }}: ${{ goalWords: goal.text }}`}
      breadcrumb={[
        { label: word('plan').plural, to: to('plans') },
        { label: plan.title, to: to(`plans/${plan.id}`) },
        { label: t`Write`, to: to(`plans/${plan.id}/write`) },
      ]}
    >
      <Form method="post" className="pl-form" noValidate>
        <ErrorSummary errors={errors} heading={t`Nothing was defined`} />
        <TextField {...text('name')} label={t`Name`} hint={t`In plain words: what the number says.`} />
        <RadioTiles
          name="kind"
          legend={t`What kind is it?`}
          hint={t`At least one of a goal should say whether people fare better.`}
          tiles={kinds()}
          chosen={typed['kind']}
          error={errors.of('kind')}
        />
        <TextField
          {...text('unit')}
          label={t`Unit`}
          hint={t`For example people, percent, days or dollars.`}
        />
        <RadioTiles
          name="direction"
          legend={t`Which way is good?`}
          tiles={directions()}
          chosen={typed['direction']}
          error={errors.of('direction')}
        />
        <Select {...text('categorySetId')} label={t`Split by`} hint={t`The list of groups.`} optional>
          {categorySets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <RadioTiles
          name="frequency"
          legend={t`How often is a value due?`}
          tiles={[
            { value: 'QUARTERLY', label: t`Each quarter` },
            { value: 'YEARLY', label: t`Once a year` },
          ]}
          chosen={typed['frequency'] ?? 'QUARTERLY'}
          error={errors.of('frequency')}
        />
        <TextField {...text('baselineValue')} label={t`Baseline`} inputMode="decimal" optional />
        <TextField
          {...text('baselineLabel')}
          label={t`Baseline of`}
          hint={t`For example FY 2026.`}
          optional
        />
        <TextField {...text('targetValue')} label={t`Target`} inputMode="decimal" optional />
        <TextField {...text('targetLabel')} label={t`Target by`} hint={t`For example FY 2029.`} optional />
        <details>
          <summary>{t`Code, parts of a rate, and method`}</summary>
          <TextField {...text('code')} defaultValue={typed['code'] ?? code} label={t`Code`} />
          <TextField {...text('numeratorLabel')} label={t`What is counted on top of a rate`} optional />
          <TextField {...text('denominatorLabel')} label={t`Of how many`} optional />
          <TextArea {...text('methodNote')} label={t`How it is measured`} limit={4000} short optional />
        </details>
        <div className="pl-actions">
          <Button disabled={busy}>
            <Trans>Define the {metric}</Trans>
          </Button>
          <Link to={to(`plans/${plan.id}/write`)}>{t`Back to the plan`}</Link>
        </div>
      </Form>
    </Page>
  );
}
