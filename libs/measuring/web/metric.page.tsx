// One metric: what it measures and by which groups, what it shows, what is to be reached, and where its series breaks.
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { execute, formText, notFound, type Call } from '@plumbline/platform/web';
import { Alert, Button, dayText, keepPage, Page, TextField, type UserError } from '@plumbline/ui';
import { BreakForm } from './break.form';
import { Definition } from './definition.panel';
import { GroupListFacts, GroupListMappings, nameOf } from './group-list.panel';
import { askedDay, endOfDay, NOW } from './known-on';
import {
  cityDayQuery,
  declareBreakMutation,
  metricQuery,
  openReportsQuery,
  setTargetMutation,
} from './metric-operations';
import { MetricPicture } from './metric-picture.panel';
import { shownMetric } from './recorded-metric';
import { TargetForm, Targets } from './target.form';
import { Corrections, PlacesTable, ValuesTable } from './values.panel';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const address = new URL(request.url).searchParams;
  const { city } = await execute(cityDayQuery, {}, call);
  const known = askedDay(address.get('known'), city.today);
  const moment = known === null ? NOW : endOfDay(known, city.timeZone);
  const { metric, categorySets, viewer } = await execute(
    metricQuery,
    { id: params.metricId ?? '', moment },
    call,
  );
  if (!metric) throw notFound('metric');
  const roles = viewer?.appointments.map(({ role }) => role) ?? [];
  const reports = couldEver(roles, 'report:log') ? await openReports(metric.goal.plan.team.id, call) : [];
  return { metric, categorySets, reports, known, today: city.today, done: address.get('done') };
}

async function openReports(teamId: string, call: Call) {
  const { myReports } = await execute(openReportsQuery, {}, call);
  return myReports.filter(({ team, viewerCan }) => team.id === teamId && viewerCan.log);
}

/** What the page loads. */
export type LoadedMetric = Awaited<ReturnType<typeof loader>>;

/** What was refused, in which form, and what was typed into it. */
export interface MetricRefusal {
  userErrors: readonly UserError[];
  form?: string;
  typed?: Readonly<Record<string, string>>;
}

const invalid = (message: string, field: string): UserError[] => [
  { code: 'INVALID', message, path: [field] },
];

export async function action({ request, params }: ActionFunctionArgs): Promise<MetricRefusal> {
  const form = await request.formData();
  const typed = Object.fromEntries(
    ['categoryId', 'periodLabel', 'value', 'reason', 'startsOn', 'groups'].map((name) => [
      name,
      formText(form, name),
    ]),
  );
  const intent = formText(form, 'intent');
  const call = { request, city: params.city ?? '' };
  const metricId = params.metricId ?? '';
  const userErrors =
    intent === 'target' ? await setTarget(metricId, typed, call) : await declareBreak(metricId, typed, call);
  if (userErrors.length > 0) return { form: intent, userErrors, typed };
  throw redirect(`/${params.city}/work/metrics/${metricId}?done=${intent}`);
}

async function setTarget(metricId: string, typed: Record<string, string>, call: Call) {
  const value = (typed.value ?? '').replaceAll(',', '');
  if (!/^-?\d+(\.\d+)?$/.test(value))
    return invalid('Write the target as a number, for example 12.5.', 'value');
  if (!typed.periodLabel) return invalid('Say by when: a year or a quarter.', 'periodLabel');
  const input = {
    ...{ metricId, value, periodLabel: typed.periodLabel, reason: typed.reason || null },
    categoryId: typed.categoryId === 'everyone' ? null : typed.categoryId || null,
  };
  return (await execute(setTargetMutation, { input }, call)).setMetricTarget.userErrors;
}

async function declareBreak(metricId: string, typed: Record<string, string>, call: Call) {
  const { startsOn = '', reason = '', groups = '' } = typed;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startsOn)) {
    return invalid('Enter the first day of the new way of measuring.', 'startsOn');
  }
  if (!reason) return invalid('Say in a sentence what changed.', 'reason');
  const input = {
    ...{ metricId, startsOn, reason },
    ...(groups === 'same' || groups === '' ? {} : { categorySetId: groups === 'none' ? null : groups }),
  };
  return (await execute(declareBreakMutation, { input }, call)).declareSeriesBreak.userErrors;
}

export const clientAction = keepPage;

const DONE: Readonly<Record<string, string>> = {
  target: 'The target is set.',
  break: 'The break is declared. Values before and after it are not compared any more.',
};

export default function MetricPage() {
  const { metric, categorySets, reports, known, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { word, to, city } = useWorkspace();
  const { plan, code: goalCode } = metric.goal;
  const shown = shownMetric(metric);
  return (
    <Page
      title={`${metric.code}: ${metric.name}`}
      sample={metric.sample}
      breadcrumb={[
        { label: word('plan').plural, to: to('plans') },
        { label: plan.title, to: to(`plans/${plan.id}`) },
      ]}
    >
      {done && DONE[done] && !refusal ? (
        <Alert kind="success" announce>
          <p>{DONE[done]}</p>
        </Alert>
      ) : null}
      <Definition metric={metric} />
      <p>
        For {word('goal').singular.toLowerCase()}{' '}
        <Link to={`${to(`plans/${plan.id}`)}#goal-${metric.goal.id}`}>
          {goalCode}: {metric.goal.text}
        </Link>
      </p>
      <EnterNumbers metricId={metric.id} reports={reports} />
      <section>
        <h2>What it shows</h2>
        <KnownOn />
        {known ? (
          <Alert kind="info">
            <p>
              As it was known at the end of {dayText(known)}. What was recorded or corrected later plays no
              part. Targets and progress are those of today.{' '}
              <Link to={to(`metrics/${metric.id}`)}>Show what is known now</Link>
            </p>
          </Alert>
        ) : null}
        <MetricPicture
          metric={shown}
          level={3}
          methods={
            <Link to={`/${city.slug}/methods`} reloadDocument>
              How to read these numbers
            </Link>
          }
        />
      </section>
      <section>
        <h2>All values</h2>
        <Corrections values={shown.values} unit={shown.unit} level={3} />
        {shown.values.length === 0 ? <p>No value is recorded yet.</p> : null}
        <ValuesTable {...shown} caption="Value by group and period" />
        <PlacesTable {...shown} />
      </section>
      <section>
        <h2>Targets</h2>
        <Targets metric={metric} />
        {/* Folded and empty again once it is set: after another target it is another form. */}
        {metric.viewerCan.revise ? (
          <TargetForm
            key={metric.targets.map(({ id }) => id).join()}
            metric={metric}
            refusal={of(refusal, 'target')}
          />
        ) : null}
      </section>
      <section>
        <h2>Breaks in the series</h2>
        <Breaks breaks={metric.breaks} />
        {metric.viewerCan.revise ? (
          <BreakForm
            key={metric.breaks.length}
            metric={metric}
            lists={categorySets}
            refusal={of(refusal, 'break')}
          />
        ) : null}
      </section>
      <Groups metric={metric} />
    </Page>
  );
}

const of = (refusal: MetricRefusal | undefined, form: string) =>
  refusal && (refusal.form ?? form) === form ? refusal : undefined;

function EnterNumbers({ metricId, reports }: { metricId: string; reports: LoadedMetric['reports'] }) {
  const { to } = useWorkspace();
  if (reports.length === 0) return null;
  return (
    <ul className="pl-plain-list">
      {reports.map(({ id, period }) => (
        <li key={id}>
          <Link to={to(`reports/${id}/metrics/${metricId}`)}>Enter numbers for {period.label}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Asks for the picture of an earlier day; works without script. */
function KnownOn() {
  const { known, today } = useLoaderData<typeof loader>();
  return (
    <Form method="get" className="pl-filter" preventScrollReset>
      <TextField
        name="known"
        type="date"
        label="As known on"
        max={today}
        defaultValue={known ?? ''}
        required={false}
      />
      <Button look="second">Show</Button>
    </Form>
  );
}

function Breaks({ breaks }: { breaks: LoadedMetric['metric']['breaks'] }) {
  if (breaks.length === 0) return <p>None is declared: all values may be compared with each other.</p>;
  return (
    <ul>
      {breaks.map(({ startsOn, reason }) => (
        <li key={startsOn}>
          From {dayText(startsOn)}: {reason}
        </li>
      ))}
    </ul>
  );
}

function Groups({ metric }: Pick<LoadedMetric, 'metric'>) {
  const { to } = useWorkspace();
  const list = metric.categorySet;
  return (
    <section>
      <h2>Groups</h2>
      {list ? (
        <>
          <h3>{nameOf(list)}</h3>
          <GroupListFacts list={list} />
          <GroupListMappings list={list} />
        </>
      ) : (
        <p>This metric is not split by group: only a total is recorded.</p>
      )}
      <p>
        <Link to={to('groups')}>All lists of groups</Link>
      </p>
    </section>
  );
}
