// All numbers of one metric in a grid: groups by periods, to type, paste, correct and look back.
import { t } from '@lingui/core/macro';
import { useMemo, useState } from 'react';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { dayInZone } from '@plumbline/platform/domain';
import { execute, formOf, formText, notFound, type Call } from '@plumbline/platform/web';
import { Alert, keepPage, Page, reloadWhenSaved, SourceLink } from '@plumbline/ui';
import { endOfDay, knownOnDay } from './grid/known-on';
import { KnownOnForm } from './grid/known-on.form';
import { gridOf, type GridReport } from './grid/number-grid';
import { NumberGridPanel } from './grid/number-grid.panel';
import { metricNumbersQuery, numbersCityQuery } from './grid/numbers-operations';
import { PlainNumbersForm, type TypedEarly } from './grid/plain-numbers.form';
import { saveCells, savePlain, type NumbersAnswer } from './grid/save-numbers';
import { ValueHistory } from './grid/value-history.panel';
import { TextRuleScope } from './free-text/text-rule';
import { definitionInWords } from './metric-definition';
import './free-text/advised-text.scss';
import './grid/number-grid.scss';
import './report.scss';

interface Ids {
  reportId?: string | undefined;
  metricId?: string | undefined;
}

interface Wanted {
  knownOn: string | null;
  /** The cell whose history is asked for. */
  cell: { period: string; group: string | null } | null;
}

async function load({ reportId = '', metricId = '' }: Ids, { knownOn, cell }: Wanted, call: Call) {
  const past = knownOn === null ? null : await momentOf(knownOn, call);
  const { quarterlyReport, metric, city, textRule } = await execute(
    metricNumbersQuery,
    {
      ...{ reportId, metricId, isThen: past !== null },
      moment: (past?.moment ?? new Date(0)).toISOString(),
      ...{ withHistory: cell !== null, period: cell?.period ?? '', group: cell?.group ?? null },
    },
    call,
  );
  if (!quarterlyReport) throw notFound('report');
  const isDue = quarterlyReport.measures.some((measure) => measure.metric.id === metricId);
  if (!metric || !(isDue || quarterlyReport.otherMetrics.some(({ id }) => id === metricId)))
    throw notFound('metric');
  const { observations, observationsAsKnownOn, history, ...definition } = metric;
  const values = observations ?? (observationsAsKnownOn ?? []).filter(({ place }) => !place);
  return {
    report: quarterlyReport,
    metric: definition,
    city,
    textRule,
    isDue,
    values,
    history,
    day: past?.day ?? null,
  };
}

async function momentOf(knownOn: string, call: Call) {
  const { city } = await execute(numbersCityQuery, {}, call);
  const day = knownOnDay(knownOn, dayInZone(new Date(), city.timeZone));
  return day === null ? null : { day, moment: endOfDay(day, city.timeZone) };
}

type Loaded = Awaited<ReturnType<typeof load>>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const period = search.get('history');
  const cell = period === null ? null : { period, group: search.get('group') || null };
  return load(params, { knownOn: search.get('knownOn'), cell }, { request, city: params.city ?? '' });
}

export async function action({ request, params }: ActionFunctionArgs): Promise<NumbersAnswer> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  const to = { reportId: params.reportId ?? '', metricId: params.metricId ?? '' };
  if (formText(form, 'intent') === 'saveCells') return saveCells(form, to, call);
  const loaded = await load(params, { knownOn: null, cell: null }, call);
  const { period, correcting } = loaded.report;
  const metric = gridMetric(loaded.metric);
  const around = {
    ...{ metric, standing: loaded.values, ownPeriod: period.label, periodEndsOn: period.endsOn, correcting },
    groupIds: [null, ...metric.categories.map(({ id }) => id)],
  };
  return savePlain(form, around, to, call);
}

export const clientAction = keepPage<NumbersAnswer>;
export const shouldRevalidate = reloadWhenSaved;

export default function MetricNumbersPage() {
  const loaded = useLoaderData<typeof loader>();
  const { report, metric, values, isDue, city, textRule, history, day } = loaded;
  const answer = useActionData<NumbersAnswer>();
  const { to, city: here } = useWorkspace();
  const [early, setEarly] = useState<readonly TypedEarly[]>();
  const search = historyOf(loaded);
  const shape = useMemo(() => gridMetric(metric), [metric]);
  const { log } = report.viewerCan;
  const gridReport = useMemo(
    (): GridReport => ({
      ...{ period: report.period, isDue, correcting: report.correcting, mayWrite: log && day === null },
      fiscalYearStartMonth: city.fiscalYearStartMonth,
    }),
    [report.period, report.correcting, isDue, log, day, city.fiscalYearStartMonth],
  );
  const name = `${metric.code} ${metric.name}`;
  return (
    <Page
      title={t`Numbers: ${{ metricName: metric.name }}`}
      breadcrumb={[
        { label: t`My quarter`, to: to('my-quarter') },
        { label: `${report.team.name}: ${report.period.label}`, to: to(`reports/${report.id}`) },
      ]}
      sample={metric.sample || (values.some(({ sample }) => sample) ? 'within' : false)}
    >
      <p>
        <span className="pl-muted">{metric.code}</span> {t`Unit: ${{ unit: metric.unit }}.`}{' '}
        {definitionInWords(metric)} <SourceLink url={metric.sourceUrl} />
      </p>
      {metric.methodNote ? (
        <details className="pl-small">
          <summary>{t`How it is counted`}</summary>
          <p className="pl-words">{metric.methodNote}</p>
        </details>
      ) : null}
      {isDue || day !== null ? null : (
        <Alert kind="info">
          <p>{t`No number of it is due with the report for ${{ periodLabel: report.period.label }}. Earlier ones can be corrected.`}</p>
        </Alert>
      )}
      <TextRuleScope rule={textRule}>
        {early ? (
          <NumberGridPanel
            // The past is another grid: nothing typed now belongs to it.
            key={`${metric.id} ${day ?? ''}`}
            {...{ name, metric: shape, report: gridReport, values, early }}
          />
        ) : (
          <PlainNumbersForm
            grid={gridOf(shape, gridReport, values)}
            report={gridReport}
            {...{ values, answer, onAlive: setEarly }}
          />
        )}
      </TextRuleScope>
      {history && search ? (
        <ValueHistory
          {...{ ...search, unit: metric.unit, history }}
          closeTo={day ? `?knownOn=${day}` : '?'}
        />
      ) : null}
      <h2>{t`Look back`}</h2>
      <KnownOnForm day={day} today={here.today} />
    </Page>
  );
}

/** Which cell's history the page shows. */
function historyOf({ metric, values, history }: Loaded): { group: string; period: string } | null {
  const [first] = history ?? [];
  if (!first) return null;
  const groups = [
    ...(metric.categorySet?.categories ?? []),
    ...values.flatMap(({ category }) => category ?? []),
    ...(first.category ? [first.category] : []),
  ];
  const group = groups.find(({ id }) => id === first.category?.id);
  return { group: group?.label ?? t`Total`, period: first.periodLabel };
}

/** The metric as the grid's rules take it. */
function gridMetric({ categorySet, targets, breaks, ...metric }: Loaded['metric']) {
  return {
    ...{ unit: metric.unit, kind: metric.kind, frequency: metric.frequency, direction: metric.direction },
    numeratorLabel: metric.numeratorLabel ?? null,
    denominatorLabel: metric.denominatorLabel ?? null,
    baselineValue: metric.baselineValue ?? null,
    baselineLabel: metric.baselineLabel ?? null,
    targetValue: metric.targetValue ?? null,
    targetLabel: metric.targetLabel ?? null,
    categories: categorySet?.categories ?? [],
    parted: categorySet && {
      counting: categorySet.counting,
      categories: categorySet.categories.map(({ id, parent }) => ({ id, parentId: parent?.id ?? null })),
    },
    ...{ breaks, sample: metric.sample },
    targets: targets.map(({ value, periodEndsOn, category }) => ({
      ...{ value, periodEndsOn: periodEndsOn ?? null, categoryId: category?.id ?? null },
    })),
  };
}
