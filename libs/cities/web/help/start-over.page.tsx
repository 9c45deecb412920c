// Starting the practice city over: what will happen, a button, and then how far it is.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useRevalidator,
} from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { PRACTICE_STEPS } from '@plumbline/cities/domain';
import { say } from '@plumbline/language/domain';
import { execute, graphql } from '@plumbline/platform/web';
import { Alert, Button, ButtonLink, Page } from '@plumbline/ui';
import { useWorkspace } from '../workspace';
import { practiceProgress, type Progress } from './practice-progress';

const startOverMutation = graphql(`
  mutation StartPracticeOver {
    startPracticeOver {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const progress = await practiceProgress(request, params.city ?? '');
  return { ...progress, was: new URL(request.url).searchParams.get('was') };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const city = params.city ?? '';
  const { cityId } = await practiceProgress(request, city);
  const { startPracticeOver } = await execute(startOverMutation, {}, { request, city });
  const [refused] = startPracticeOver.userErrors;
  if (refused) return { refused: refused.message };
  // The address remembers which city it was, so that the page can tell when there is another one in its place.
  throw redirect(`/${city}/work/start-over?was=${cityId}`);
}

export default function StartOverPage() {
  const { practice, was, cityId } = useLoaderData<typeof loader>();
  const { city, to } = useWorkspace();
  if (!practice) {
    return (
      <Page title={t`Start the practice city over`}>
        <Alert kind="info">
          <Trans>
            Only the practice city of a demonstration can be started over. What is kept in{' '}
            {ph({ cityName: city.name })} stays.
          </Trans>
        </Alert>
        <p>
          <Link to={to()}>{t`Back to work`}</Link>
        </p>
      </Page>
    );
  }
  if (practice.startingOver) return <Waiting practice={practice} cityId={cityId} />;
  if (was !== null && was !== cityId) return <Ready />;
  return <Confirm />;
}

function Confirm() {
  const { to } = useWorkspace();
  const navigation = useNavigation();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={t`Start the practice city over`}
      lead={t`You get a new practice city at the same address, as it was in the beginning.`}
    >
      {answer ? (
        <Alert kind="error" announce>
          {answer.refused}
        </Alert>
      ) : null}
      <ul>
        <li>
          <Trans>
            Everything that anybody tried here is put aside: reports, plans, comments, releases, people’s
            notes.
          </Trans>
        </li>
        <li>{t`This happens for everybody who is practicing now, so tell them before.`}</li>
        <li>{t`You stay logged in. Everybody keeps their log-in, password and role.`}</li>
        <li>
          <Trans>It takes less than a minute. Until the new city is ready, this one stays as it is.</Trans>
        </li>
        <li>
          <Trans>Addresses that somebody saved of single reports or plans lead nowhere afterwards.</Trans>
        </li>
      </ul>
      <Form method="post" className="pl-row">
        <Button disabled={navigation.state === 'submitting'}>{t`Start the practice city over`}</Button>
        <Link to={to()}>{t`Leave it as it is`}</Link>
      </Form>
    </Page>
  );
}

function Waiting({ practice, cityId }: { practice: NonNullable<Progress['practice']>; cityId: string }) {
  const { to } = useWorkspace();
  useReadiness(to('start-over/progress'), { cityId, step: practice.step });
  // The server names the steps in English.
  const steps = practice.steps.map((step, index) => say(PRACTICE_STEPS[index] ?? step));
  const count = steps.length;
  return (
    <Page title={t`The practice city is being started over`}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <p className="pl-lead" role="status">
        <Trans>
          Step {ph({ number: practice.step + 1 })} of {count}: {ph({ step: steps[practice.step] ?? '' })}…
        </Trans>
      </p>
      <progress
        className="pl-progress"
        max={count}
        value={practice.step}
        aria-label={t`Steps that are done`}
      />
      <ol>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === practice.step ? 'step' : undefined}>
            {step} <span className="pl-muted">{stateOf(index, practice.step)}</span>
          </li>
        ))}
      </ol>
      <p>{t`This page says when it is ready. You can leave it and come back.`}</p>
    </Page>
  );
}

function stateOf(index: number, step: number): string {
  if (index < step) return t`(done)`;
  return index === step ? t`(now)` : '';
}

/** Asks now and then, and shows the page anew once it is further; a moment without an answer is no trouble. */
function useReadiness(address: string, shown: { cityId: string; step: number }): void {
  const { revalidate } = useRevalidator();
  const { cityId, step } = shown;
  useEffect(() => {
    const timer = setInterval(() => {
      fetch(address)
        .then(async (answer) => {
          if (!answer.ok) return;
          const now = (await answer.json()) as Progress;
          if (now.cityId !== cityId || now.practice?.step !== step) await revalidate();
        })
        .catch(() => undefined);
    }, 1000);
    return () => clearInterval(timer);
  }, [address, cityId, step, revalidate]);
}

function Ready() {
  const { to } = useWorkspace();
  return (
    <Page title={t`The practice city is ready`}>
      <p className="pl-lead" role="status">
        <Trans>
          It is new again: as it was in the beginning, with one quarter open, one in review and one published.
        </Trans>
      </p>
      <p>
        <ButtonLink to={to()}>{t`Begin practicing`}</ButtonLink>
      </p>
    </Page>
  );
}
