// One measure of a draft: a director chooses what of it is not shown, sees it in words, and says why.
import { t } from '@lingui/core/macro';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, notFound, formOf } from '@plumbline/platform/web';
import { ButtonLink, ErrorSummary, keepPage, Page, useUserErrors } from '@plumbline/ui';
import { CHOOSE, ChooseForm } from './choose.form';
import { choiceName, type HideItem } from './hidden-words';
import { HideForm } from './hide.form';
import { hideOrShow } from './hide-operations';
import { measureAddress } from './measure-address';

/** How many values one step can hide. */
const MOST = 200;

const measureQuery = graphql(`
  query DraftMeasure($id: ID!, $at: MeasurePlaceInput!) {
    releaseDraft(id: $id) {
      id
      version
      title
      viewerCan {
        hide
      }
      hiddenByChoice {
        id
        team
        plan
        goal
        metric
        kind
        periodLabel
        group
        place
      }
      measure(at: $at) {
        team
        plan
        goal
        goalText
        metric
        name
        unit
        values {
          periodLabel
          group
          place
          value
          hidden
          missing
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const named = (name: string) => searchParams.get(name) ?? '';
  const at = { team: named('team'), plan: named('plan'), goal: named('goal'), metric: named('metric') };
  const call = { request, city: params.city ?? '' };
  const { releaseDraft } = await execute(measureQuery, { id: params.draftId ?? '', at }, call);
  if (!releaseDraft?.viewerCan.hide || !releaseDraft.measure) throw notFound('measure-in-this-draft');
  const { measure, ...draft } = releaseDraft;
  const offered = offeredOf(measure);
  const asked = searchParams.getAll(CHOOSE);
  const chosen = offered.filter((item) => asked.includes(choiceName(item)));
  const taken = draft.hiddenByChoice.filter(
    ({ team, plan, goal, metric }) =>
      team === at.team && plan === at.plan && goal === at.goal && metric === at.metric,
  );
  return { draft, measure, chosen, taken, went: searchParams.has('go') };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

/** A measure with its values, as the page loads it. */
export type Measure = Loaded['measure'];

/** What stands already hidden by choice of a measure. */
export type Taken = Loaded['taken'][number];

/** Everything of a measure that can be chosen. */
function offeredOf({ team, plan, goal, metric, values }: Measure): HideItem[] {
  const place = { team, plan, goal, metric };
  const periods = [...new Set(values.map(({ periodLabel }) => periodLabel))];
  return [
    { ...place, kind: 'GROUPS' },
    ...periods.map((periodLabel): HideItem => ({ ...place, kind: 'PERIOD', periodLabel })),
    ...values.map(({ periodLabel, group, place: where }): HideItem => ({
      ...{ ...place, kind: 'CELL', periodLabel, group: group ?? null, place: where ?? null },
    })),
  ];
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  return hideOrShow(form, params.draftId ?? '', { request, city: params.city ?? '' });
}

export const clientAction = keepPage;

export default function HideMeasurePage() {
  const { draft, measure, chosen, taken, went } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'at' in answer ? answer : undefined;
  const { to } = useWorkspace();
  const tooMany = chosen.length > MOST;
  const again = to(measureAddress(draft.id, measure));
  return (
    <Page
      title={t`Hide numbers of ${{ metric: measure.metric }}: ${{ measureName: measure.name }}`}
      lead={t`In the draft “${{ draftTitle: draft.title }}”. Nothing is hidden before you confirm it.`}
      breadcrumb={[
        { label: t`Releases`, to: to('releases') },
        { label: draft.title, to: to(`releases/${draft.id}`) },
        { label: t`Choose numbers to hide`, to: to(`releases/${draft.id}/hide`) },
      ]}
    >
      <p className="pl-muted">
        {measure.goal}: {measure.goalText} ({measure.team} › {measure.plan})
      </p>
      <NothingChosen show={went && (chosen.length === 0 || tooMany)} tooMany={tooMany} />
      {chosen.length > 0 && !tooMany ? (
        <section className="pl-card">
          <h2>{t`Check what will be hidden`}</h2>
          <HideForm at="confirm" version={draft.version} items={chosen} refusal={refusal} />
          <p>
            <ButtonLink to={again} look="plain">{t`Choose differently`}</ButtonLink>
          </p>
        </section>
      ) : (
        <ChooseForm measure={measure} taken={taken} draftId={draft.id} />
      )}
    </Page>
  );
}

function NothingChosen({ show, tooMany }: { show: boolean; tooMany: boolean }) {
  const message = tooMany
    ? t`More than ${{ most: MOST }} are chosen. Choose a whole period or all groups instead, or go in several steps.`
    : t`Nothing is chosen. Tick at least one box below, then go on.`;
  const errors = useUserErrors(
    show ? { userErrors: [{ code: 'INVALID', message, path: ['choose-0'] }] } : undefined,
  );
  return <ErrorSummary errors={errors} heading={t`Nothing was hidden`} />;
}
