// The office agrees, or not, that a measure stands beside those of other cities; it can take every agreement back.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { say } from '@plumbline/language/domain';
import { Form, Link, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import {
  SHARED_DEFINITIONS,
  definitionVersion,
  topicOf,
  type SharedDefinition,
} from '@plumbline/publishing/domain';
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  useUserErrors,
  type FormErrors,
  type UserError,
} from '@plumbline/ui';
import { AgreeForm, measureKey, type Agreement } from './agree.form';
import { SettingsWays } from '../find/settings-ways';
import '../find/find.scss';

const comparisonsQuery = graphql(`
  query ComparisonsPage {
    comparisonChoices {
      definition
      definitionVersion
      denominator
      departmentCode
      planSlug
      metricCode
      agreed
    }
    publishedMeasures {
      departmentCode
      departmentName
      planSlug
      metricCode
      name
      unit
      direction
      kind
      setName
    }
  }
`);

const agreeMutation = graphql(`
  mutation AgreeToComparison($input: AgreeToComparisonInput!) {
    agreeToComparison(input: $input) {
      choice {
        definition
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const takeBackMutation = graphql(`
  mutation TakeBackComparison($definition: String!) {
    takeBackComparison(definition: $definition) {
      choice {
        definition
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
  const answer = await execute(comparisonsQuery, {}, { request, city: params.city ?? '' });
  return { ...answer, done: new URL(request.url).searchParams.get('done') };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

interface Answer {
  definition: string;
  userErrors: readonly UserError[];
  typed?: Agreement;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Answer> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  const definition = formText(form, 'definition');
  if (formText(form, 'intent') === 'take-back') {
    const { takeBackComparison } = await execute(takeBackMutation, { definition }, call);
    if (takeBackComparison.choice) throw redirect(`/${call.city}/work/comparisons?done=back`);
    return { definition, userErrors: takeBackComparison.userErrors };
  }
  const typed = { counting: formText(form, 'counting'), measure: formText(form, 'measure') };
  const [version = '', denominator = ''] = typed.counting.split(' ');
  const [departmentCode = '', planSlug = '', metricCode = ''] = partsOf(typed.measure);
  const missing = [
    ...(denominator ? [] : [{ message: t`Choose how it is counted.`, path: ['counting'] }]),
    ...(metricCode ? [] : [{ message: t`Choose the measure.`, path: ['measure'] }]),
  ].map((one) => ({ ...one, code: 'INVALID' }));
  if (missing.length > 0) return { definition, userErrors: missing, typed };
  const input = {
    definition,
    denominator,
    definitionVersion: Number(version),
    departmentCode,
    planSlug,
    metricCode,
  };
  const { agreeToComparison } = await execute(agreeMutation, { input }, call);
  if (agreeToComparison.choice) throw redirect(`/${call.city}/work/comparisons?done=agreed`);
  return { definition, userErrors: agreeToComparison.userErrors.map(onPage), typed };
}

/** The server names what it is counted against and the version apart; the page asks for both at once. */
function onPage({ path, ...error }: UserError): UserError {
  return { ...error, path: path[0] === 'denominator' || path[0] === 'definition' ? ['counting'] : path };
}

function partsOf(text: string): string[] {
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? parts.map(String) : [];
  } catch {
    return [];
  }
}

export const clientAction = keepPage;

export default function ComparisonsPage() {
  const { publishedMeasures, done } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  return (
    <Page
      title={t`Comparisons with other cities`}
      lead={t`Numbers of cities stand side by side only where definition, groups and denominator are the same and each city agreed. You agree measure by measure, and can take it back at any time.`}
    >
      <SettingsWays here="comparisons" />
      <ErrorSummary errors={errors} heading={t`Nothing was changed`} />
      {done && !answer ? (
        <Alert
          kind="success"
          heading={done === 'back' ? t`The agreement is taken back` : t`You agreed to the comparison`}
          announce
        >
          <p>
            <Trans>
              The public library says so now. The change is in the audit trail.{' '}
              <Link to="/library" reloadDocument>
                See the library
              </Link>
            </Trans>
          </p>
        </Alert>
      ) : null}
      {publishedMeasures.length === 0 ? (
        <EmptyState>
          <p>{t`Your latest release has no measures. Publish some first.`}</p>
        </EmptyState>
      ) : (
        SHARED_DEFINITIONS.map((definition) => (
          <DefinitionSection
            key={definition.key}
            definition={definition}
            answer={answer?.definition === definition.key ? answer : undefined}
            errors={errors}
          />
        ))
      )}
    </Page>
  );
}

interface SectionProps {
  definition: SharedDefinition;
  answer: Answer | undefined;
  errors: FormErrors;
}

function DefinitionSection({ definition, answer, errors }: SectionProps) {
  const { comparisonChoices, publishedMeasures } = useLoaderData<typeof loader>();
  const choice = comparisonChoices.find((one) => one.definition === definition.key);
  const chosen = choice && publishedMeasures.find((one) => measureKey(one) === measureKey(choice));
  return (
    <section>
      <h2>{say(definition.name)}</h2>
      <p className="pl-small">{t`Topic: ${{ topic: say(topicOf(definition.topic).label) }}.`}</p>
      {choice?.agreed ? (
        <Agreed definition={definition} name={chosen?.name ?? choice.metricCode} choice={choice} />
      ) : (
        <>
          <p>
            {choice
              ? t`You took your agreement back. The library says that your city does not agree, and shows no number.`
              : t`You have not agreed to this comparison.`}
          </p>
          <AgreeForm
            definition={definition}
            measures={publishedMeasures}
            typed={answer?.typed}
            errors={answer && errors}
            before={choice}
          />
        </>
      )}
    </section>
  );
}

function Agreed({
  definition,
  name,
  choice,
}: {
  definition: SharedDefinition;
  name: string;
  choice: Loaded['comparisonChoices'][number];
}) {
  const { state } = useNavigation();
  const version = definitionVersion(definition.key, choice.definitionVersion);
  const denominator = version?.denominators.find(({ key }) => key === choice.denominator);
  return (
    <>
      <p>
        <Trans>
          You agreed for <strong>{name}</strong>.
        </Trans>{' '}
        {version ? say(version.says) : null}{' '}
        {denominator ? t`Counted against: ${{ denominator: say(denominator.says) }}.` : null}
      </p>
      <Form method="post">
        <input type="hidden" name="definition" value={definition.key} />
        <Button name="intent" value="take-back" look="plain" disabled={state !== 'idle'}>
          {t`Take the agreement back: ${{ definition: say(definition.name) }}`}
        </Button>
      </Form>
    </>
  );
}
