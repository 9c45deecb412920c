// Keeping the values of a plan's metrics that a file brings: the same twice changes nothing, another number corrects.
import { msg, t } from '@lingui/core/macro';
import { Refusal, groupBy } from '@plumbline/platform/domain';
import { actor, audit, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import { contentTakenOver, planById } from '@plumbline/planning/server';
import {
  differentFields,
  questionAbout,
  questionAboutParts,
  questionAboutSum,
  type ObservedValue,
  type PartedGroups,
} from '@plumbline/measuring/domain';
import { Category } from './category-set.entity';
import { demandOpen, lockedPlan, whyClosed } from './metric-import.service';
import { partedGroups } from './measuring.loaders';
import { Metric } from './metric.entity';
import type { Observation } from './observation.entity';
import { allObservations, appendObservations } from './observation.queries';

/** One value of a file. `metric` and `category` are codes; `placeId` is a group of a set of places. */
export interface ImportedValue
  extends ObservedValue, Pick<Observation, 'periodLabel' | 'periodCode' | 'periodEndsOn' | 'placeId'> {
  metric: string;
  category: string | null;
}

/** Where the values of a file come from. */
export interface ValuesSource {
  /** Why numbers change, for the record: "Imported from rent-burden.csv." */
  reason: string;
  sourceUrl: string | null;
  /** SHA-256 of the file, in hexadecimal. */
  sourceHash: string;
  /** The day on which the source had these numbers. */
  dataDate: string | null;
  sample: boolean;
}

/** Something about one of the values, by its index. */
export interface ImportedValueProblem {
  index: number;
  message: string;
  severity: 'ERROR' | 'WARNING';
}

/** What keeping the values does or would do. */
export interface ObservationsCompared {
  /** Why the plan takes no values now, in a sentence; null when it does, or when nothing would change. */
  closed: string | null;
  added: number;
  corrected: number;
  unchanged: number;
  problems: ImportedValueProblem[];
}

interface Changes {
  added: Observation[];
  corrections: Observation[];
  unchanged: number;
  problems: ImportedValueProblem[];
}

/**
 * Says what keeping the values would do: values that came with a report may not be replaced by a file (an error), and
 * values unlike those before them are worth a look (a warning).
 */
export async function compareObservations(
  planId: string,
  values: readonly ImportedValue[],
  source: ValuesSource,
): Promise<ObservationsCompared> {
  const changes = await changesOf(planId, values, source);
  const plan = await planById(planId);
  return { ...counted(changes), closed: plan && isNewsIn(changes) ? await whyClosed(plan) : null };
}

/**
 * Keeps the values of metrics of one plan, all or nothing. What stands already, or was said by a file before, changes
 * nothing; another number becomes a correction that cites the one it replaces. Refuses NOT_FOUND for an unknown plan,
 * WRONG_STATE while the plan can't be changed and for reported values, INVALID for unknown metrics and groups, and
 * STALE when somebody else was first.
 */
export async function saveObservations(
  planId: string,
  values: readonly ImportedValue[],
  source: ValuesSource,
): Promise<Omit<ObservationsCompared, 'closed'>> {
  const plan = await lockedPlan(planId);
  const changes = await changesOf(planId, values, source);
  const wrong = changes.problems.find(({ severity }) => severity === 'ERROR');
  const isNews = isNewsIn(changes);
  if (isNews || wrong) await demandOpen(plan);
  if (wrong) throw new Refusal('WRONG_STATE', wrong.message, { path: ['values', String(wrong.index)] });
  const appended = [...changes.added, ...changes.corrections];
  const kept = await appendObservations(appended);
  if (kept.size !== appended.length) {
    throw new Refusal(
      'STALE',
      msg`Somebody entered values while the file was read. Nothing was kept; import it again.`,
    );
  }
  if (isNews) await contentTakenOver(plan);
  const saved = counted(changes);
  await audit({
    action: 'metric:import',
    subjectType: 'Plan',
    subjectId: planId,
    summary: `Took over values: ${saved.added} added, ${saved.corrected} corrected, ${saved.unchanged} unchanged.`,
    detail: { sourceHash: source.sourceHash },
  });
  forgetLoaded();
  return saved;
}

const isNewsIn = ({ added, corrections }: Changes) => added.length + corrections.length > 0;

function counted({ added, corrections, unchanged, problems }: Changes): Omit<ObservationsCompared, 'closed'> {
  return { added: added.length, corrected: corrections.length, unchanged, problems };
}

async function changesOf(
  planId: string,
  values: readonly ImportedValue[],
  source: ValuesSource,
): Promise<Changes> {
  const metrics = new Map(
    (await db().getRepository(Metric).findBy({ planId })).map((metric) => [metric.code, metric]),
  );
  const categories = new Map(
    (await db().getRepository(Category).find()).map(({ categorySetId, code, id }) => [
      `${categorySetId} ${code}`,
      id,
    ]),
  );
  const named = new Set(values.flatMap(({ metric }) => metrics.get(metric)?.id ?? []));
  const kept = await allObservations([...named]);
  // Corrections are recorded after what they correct, so the last one of a place stands.
  const standing = new Map(kept.map((o) => [placeOf(o), o]));
  const imported = new Map(kept.filter((o) => o.reportId === null).map((o) => [placeOf(o), o]));
  const reported = new Set(kept.filter((o) => o.reportId !== null).map(placeOf));
  const changes: Changes = { added: [], corrections: [], unchanged: 0, problems: [] };
  const frame = { recordedBy: actor().personId, recordedAt: now() };
  const news: { index: number; observation: Observation }[] = [];
  values.forEach((given, index) => {
    const { metric: code, category, ...said } = given;
    const metric = metrics.get(code);
    const categoryId =
      category === null ? null : (categories.get(`${metric?.categorySetId} ${category}`) ?? undefined);
    if (!metric || categoryId === undefined) {
      throw new Refusal('INVALID', msg`${code}: there is no such metric or group in this plan.`, {
        path: ['values', String(index)],
      });
    }
    const place = placeOf({ ...said, metricId: metric.id, categoryId });
    const before = standing.get(place);
    const last = imported.get(place);
    if ((before && isSame(before, given)) || (last && isSame(last, given))) {
      changes.unchanged += 1;
      return;
    }
    if (reported.has(place)) {
      const where = [given.periodLabel, ...(category === null ? [] : [category])].join(', ');
      const message = `${code}, ${where}: This value was reported; correct it in the quarterly report. If the report is approved, ask the director to unlock it first.`;
      changes.problems.push({ index, message, severity: 'ERROR' });
      return;
    }
    const observation: Observation = {
      ...said,
      ...{ id: newId(), metricId: metric.id, categoryId, methodVersion: null, checked: false },
      periodCode: before?.periodCode ?? said.periodCode,
      periodEndsOn: before?.periodEndsOn ?? said.periodEndsOn,
      replacesId: before?.id ?? null,
      reason: before ? source.reason : null,
      ...{ sourceUrl: source.sourceUrl, sourceHash: source.sourceHash, dataDate: source.dataDate },
      ...{ sample: source.sample, reportId: null, ...frame },
    };
    (before ? changes.corrections : changes.added).push(observation);
    news.push({ index, observation });
  });
  changes.problems.push(...(await oddAmong(news, [...standing.values()], metrics)));
  return changes;
}

function placeOf(o: Pick<Observation, 'metricId' | 'periodLabel' | 'categoryId' | 'placeId'>): string {
  return [o.metricId, o.periodLabel, o.categoryId ?? '', o.placeId ?? ''].join('\n');
}

/** The same number or reason; what the file does not say besides (a note, a margin) is no difference. */
function isSame(before: Observation, given: ImportedValue): boolean {
  return differentFields(given, before).every(
    (field) => field !== 'value' && field !== 'missingReason' && given[field] === null,
  );
}

interface News {
  index: number;
  observation: Observation;
}

/** Values unlike those before them, parts of a person, and groups that do not add up; the ones of the same file included. */
async function oddAmong(
  news: readonly News[],
  standing: readonly Observation[],
  metrics: ReadonlyMap<string, Metric>,
): Promise<ImportedValueProblem[]> {
  const replaced = new Set(news.map(({ observation }) => placeOf(observation)));
  const all = [
    ...standing.filter((o) => !replaced.has(placeOf(o))),
    ...news.map(({ observation }) => observation),
  ];
  const seriesOf = (o: Observation) => [o.metricId, o.categoryId ?? '', o.placeId ?? ''].join('\n');
  const series = groupBy(all, seriesOf);
  const byId = new Map([...metrics.values()].map((metric) => [metric.id, metric]));
  const asked = news.flatMap(({ index, observation }) => {
    const { code, ...metric } = byId.get(observation.metricId)!;
    const questions = [
      questionAboutParts(observation, metric),
      questionAbout(observation, series.get(seriesOf(observation)) ?? [])?.message,
    ];
    return questions.flatMap((question) =>
      question ? [warning(index, `${code}, ${observation.periodLabel}: ${question}`)] : [],
    );
  });
  const groups = new Map<string, PartedGroups | null>();
  for (const id of new Set(news.map(({ observation }) => observation.metricId))) {
    groups.set(id, await partedGroups(byId.get(id)!));
  }
  return [...asked, ...sumsAmong(news, all, byId, groups)];
}

function sumsAmong(
  news: readonly News[],
  all: readonly Observation[],
  metrics: ReadonlyMap<string, Metric>,
  groups: ReadonlyMap<string, PartedGroups | null>,
): ImportedValueProblem[] {
  const columnOf = (o: Observation) => [o.metricId, o.periodLabel, o.placeId ?? ''].join('\n');
  const columns = groupBy(all, columnOf);
  return [...groupBy(news, ({ observation }) => columnOf(observation))].flatMap(([column, list]) => {
    const { metricId, periodLabel } = list[0]!.observation;
    const metric = metrics.get(metricId)!;
    const added = new Map(list.map(({ index, observation }) => [observation.categoryId, index]));
    const question = questionAboutSum(
      metric,
      groups.get(metricId) ?? null,
      columns.get(column) ?? [],
      new Set(added.keys()),
    );
    if (!question) return [];
    return [warning(added.get(question.categoryId)!, `${metric.code}, ${periodLabel}: ${question.message}`)];
  });
}

/** A file is looked over as a whole: what is odd stands in the list, and nobody is asked value by value. */
function warning(index: number, question: string): ImportedValueProblem {
  return { index, message: `${question} ${t`Check it.`}`, severity: 'WARNING' };
}
