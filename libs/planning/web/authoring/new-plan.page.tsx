// Beginning a plan for a cycle, in the city's own template.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import {
  Button,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  Select,
  TextField,
  useUserErrors,
  type SaveAnswer,
} from '@plumbline/ui';

const newPlanQuery = graphql(`
  query NewPlan {
    planningTeams {
      id
      name
      departments {
        id
      }
    }
    planTemplates {
      id
      name
      version
    }
    cycles {
      id
      name
      startsOn
      endsOn
    }
  }
`);

const createMutation = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) {
    createPlan(input: $input) {
      plan {
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
  return execute(newPlanQuery, {}, { request, city: params.city ?? '' });
}

/** What was refused, with what was typed: without script the page comes back as it was. */
interface NewPlanRefusal extends SaveAnswer {
  typed?: Readonly<Record<string, string>>;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<NewPlanRefusal> {
  const form = await formOf(request);
  const text = (name: string) => formText(form, name).trim();
  const typed = Object.fromEntries(
    ['teamId', 'title', 'cycleId', 'templateId', 'startsOn', 'endsOn'].map((name) => [name, text(name)]),
  );
  const call = { request, city: params.city ?? '' };
  if (!text('teamId')) {
    const message = t`Choose whose plan it is.`;
    return { typed, userErrors: [{ code: 'INVALID', message, path: ['teamId'] }] };
  }
  const { cycles } = await execute(newPlanQuery, {}, call);
  const cycle = cycles.find(({ id }) => id === text('cycleId'));
  const input = {
    teamId: text('teamId'),
    title: text('title'),
    cycleId: text('cycleId') || null,
    templateId: text('templateId') || null,
    // Without days of its own a plan runs as long as its cycle.
    startsOn: text('startsOn') || (cycle?.startsOn ?? null),
    endsOn: text('endsOn') || (cycle?.endsOn ?? null),
  };
  const { createPlan } = await execute(createMutation, { input }, call);
  if (createPlan.plan) throw redirect(`/${params.city}/work/plans/${createPlan.plan.id}/write`);
  return { typed, userErrors: createPlan.userErrors };
}

export const clientAction = keepPage<NewPlanRefusal>;

export default function NewPlanPage() {
  const { planningTeams, planTemplates, cycles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { word, inSentence, to, viewer } = useWorkspace();
  const errors = useUserErrors(answer);
  const typed = answer?.typed ?? {};
  const busy = useNavigation().state === 'submitting';
  const own = new Set(
    viewer.appointments
      .filter(({ role }) => role === 'EQUITY_OFFICER' || role === 'DEPARTMENT_LEAD')
      .flatMap(({ department }) => (department ? [department.id] : [])),
  );
  const teams = planningTeams.filter(({ departments }) => departments.some(({ id }) => own.has(id)));
  const plan = inSentence('plan').singular;
  return (
    <Page
      title={t`Begin a ${plan}`}
      lead={t`It begins in the template of your city. You can copy goals from an earlier one afterwards.`}
      breadcrumb={[{ label: word('plan').plural, to: to('plans') }]}
    >
      {teams.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              A {plan} is begun by the officers and leads of its{' '}
              {ph({ department: inSentence('department').singular })}.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <Form method="post" className="pl-form" noValidate>
          <ErrorSummary errors={errors} heading={t`Nothing was begun`} />
          <Select
            name="teamId"
            label={word('planningTeam').singular}
            defaultValue={typed['teamId'] ?? (teams.length === 1 ? teams[0]?.id : '')}
            error={errors.of('teamId')}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <TextField
            name="title"
            label={t`Title`}
            hint={t`Residents read it. For example: Racial Equity Action Plan 2027 to 2029.`}
            defaultValue={typed['title']}
            error={errors.of('title')}
          />
          {cycles.length > 0 ? (
            <Select
              name="cycleId"
              label={t`Cycle`}
              optional
              defaultValue={typed['cycleId']}
              error={errors.of('cycleId')}
            >
              {cycles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          ) : null}
          {planTemplates.length > 1 ? (
            <Select
              name="templateId"
              label={t`Template`}
              defaultValue={typed['templateId'] ?? planTemplates[0]?.id}
              error={errors.of('templateId')}
            >
              {planTemplates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          ) : null}
          <TextField
            name="startsOn"
            type="date"
            label={t`Begins on`}
            hint={t`Left empty, it runs as long as its cycle.`}
            optional
            defaultValue={typed['startsOn']}
            error={errors.of('startsOn')}
          />
          <TextField
            name="endsOn"
            type="date"
            label={t`Ends on`}
            optional
            defaultValue={typed['endsOn']}
            error={errors.of('endsOn')}
          />
          <div className="pl-actions">
            <Button disabled={busy}>{t`Begin and write`}</Button>
            <Link to={to('plans')}>{t`Back`}</Link>
          </div>
        </Form>
      )}
    </Page>
  );
}
