// One metric: what it measures and by which groups, what it shows, what is to be reached, and where its series breaks.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { execute, notFound, type Call, formOf } from '@plumbline/platform/web';
import { Alert, Button, keepPage, Page, SourceLink, TextField } from '@plumbline/ui';
import { BreakForm } from './break.form';
import { Definition } from './definition.panel';
import { GroupListFacts, GroupListMappings, nameOf } from './group-list.panel';
import { askedDay, endOfDay, NOW } from './known-on';
import { cityDayQuery, metricQuery, openReportsQuery } from './metric-operations';
import { MetricPicture } from './metric-picture.panel';
import { shownMetric } from './recorded-metric';
import { settleMetric, type MetricRefusal } from './settle-metric';
import { TargetForm } from './target.form';
import { TargetHistory, Targets } from './targets.panel';
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

export async function action({ request, params }: ActionFunctionArgs): Promise<MetricRefusal> {
  const call = { request, city: params.city ?? '' };
  const metricId = params.metricId ?? '';
  const { refusal, done } = await settleMetric(await formOf(request), metricId, call);
  if (refusal) return refusal;
  throw redirect(`/${params.city}/work/metrics/${metricId}?done=${done}`);
}

export const clientAction = keepPage;

/** What was settled, by the name the address carries; null for anything else. */
function doneWords(done: string): string | null {
  switch (done) {
    case 'target':
      return t`The target is set.`;
    case 'withdraw':
      return t`The target is withdrawn. It stays in the history of targets, with the reason.`;
    case 'break':
      return t`The break is declared. Values before and after it are not compared any more.`;
    default:
      return null;
  }
}

export default function MetricPage() {
  const { metric, categorySets, reports, known, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { word, to, city } = useWorkspace();
  const { plan, code: goalCode } = metric.goal;
  const shown = shownMetric(metric);
  const settled = done ? doneWords(done) : null;
  // The past is to be read.
  const mayRevise = metric.viewerCan.revise && known === null;
  return (
    <Page
      title={`${metric.code}: ${metric.name}`}
      sample={metric.sample}
      breadcrumb={[
        { label: word('plan').plural, to: to('plans') },
        { label: plan.title, to: to(`plans/${plan.id}`) },
      ]}
    >
      {settled && !refusal ? (
        <Alert kind="success" announce>
          <p>{settled}</p>
        </Alert>
      ) : null}
      <Definition metric={metric} />
      <p>
        <Trans>
          For {ph({ goal: word('goal').singular.toLowerCase() })}{' '}
          <Link to={`${to(`plans/${plan.id}`)}#goal-${metric.goal.id}`}>
            {goalCode}: {ph({ goalWords: metric.goal.text })}
          </Link>
        </Trans>
      </p>
      {metric.copiedFrom ? (
        <p>
          <Trans>
            Copied from{' '}
            <Link to={to(`metrics/${metric.copiedFrom.id}`)}>
              {ph({ metricCode: metric.copiedFrom.code })}: {ph({ metricName: metric.copiedFrom.name })}
            </Link>{' '}
            of “{ph({ planTitle: metric.copiedFrom.goal.plan.title })}”. Earlier values stand there.
          </Trans>
        </p>
      ) : null}
      <EnterNumbers metricId={metric.id} reports={reports} />
      <section>
        <h2>{t`What it shows`}</h2>
        <KnownOn />
        {known ? (
          <Alert kind="info">
            <p>
              <Trans>
                As it was known at the end of {ph({ day: dayText(known) })}. Values, targets and progress are
                those of that day; what was recorded, corrected, set or withdrawn later plays no part. The
                definition above is today’s, and a break declared since then cuts the lines too.{' '}
                <Link to={to(`metrics/${metric.id}`)}>Show what is known now</Link>
              </Trans>
            </p>
          </Alert>
        ) : null}
        <MetricPicture
          metric={shown}
          level={3}
          methods={<Link to={`/${city.slug}/methods`} reloadDocument>{t`How to read these numbers`}</Link>}
        />
      </section>
      <section>
        <h2>{t`All values`}</h2>
        <Corrections values={shown.values} unit={shown.unit} level={3} />
        {shown.values.length === 0 ? <p>{t`No value is recorded yet.`}</p> : null}
        <ValuesTable {...shown} caption={t`Value by group and period`} />
        <PlacesTable {...shown} />
      </section>
      <section>
        <h2>{t`Targets`}</h2>
        <Targets metric={metric} mayRevise={mayRevise} refusal={of(refusal, 'withdraw')} />
        {/* Folded and empty again once it is set: after another target it is another form. */}
        {mayRevise ? (
          <TargetForm
            key={metric.targetHistory[0]?.id ?? 'first'}
            metric={metric}
            refusal={of(refusal, 'target')}
          />
        ) : null}
        <TargetHistory metric={metric} />
      </section>
      <section>
        <h2>{t`Breaks in the series`}</h2>
        <Breaks breaks={metric.breaks} />
        {mayRevise ? (
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
          <Link to={to(`reports/${id}/metrics/${metricId}`)}>
            <Trans>Enter numbers for {ph({ period: period.label })}</Trans>
          </Link>
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
        label={t`As known on`}
        max={today}
        defaultValue={known ?? ''}
        required={false}
      />
      <Button look="second">{t`Show that day`}</Button>
    </Form>
  );
}

function Breaks({ breaks }: { breaks: LoadedMetric['metric']['breaks'] }) {
  if (breaks.length === 0) return <p>{t`None is declared: all values may be compared with each other.`}</p>;
  return (
    <ul>
      {breaks.map(({ startsOn, reason, sourceUrl }) => (
        <li key={startsOn}>
          <Trans>
            From {ph({ day: dayText(startsOn) })}: {reason} <SourceLink url={sourceUrl} />
          </Trans>
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
      <h2>{t`Groups`}</h2>
      {list ? (
        <>
          <h3>{nameOf(list)}</h3>
          <GroupListFacts list={list} />
          <GroupListMappings list={list} />
        </>
      ) : (
        <p>{t`It is not split by group: only a total is recorded.`}</p>
      )}
      <p>
        <Link to={to('groups')}>{t`All lists of groups`}</Link>
      </p>
    </section>
  );
}
