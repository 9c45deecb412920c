// The same content as a list of small records, each of which can be proved, or lawfully removed, by itself.
import type {
  DeliverableContent,
  DepartmentContent,
  Figures,
  GoalContent,
  MetricContent,
  ObservationContent,
  PlanContent,
  ReleaseContent,
  StrategyContent,
  TeamContent,
} from './content';

/** What a release says at its top: everything that is not a record. `publishedAt` is an ISO 8601 instant. */
export interface ReleaseHeader {
  city: { slug: string; name: string };
  title: string;
  periodLabel: string;
  asOf: string;
  /** Absent in releases from before it was said. */
  privacyRule?: string | null;
  publishedAt: string;
  sample: boolean;
  figures: Figures;
}

/** The fields of each kind of record, without what hangs below it. */
interface Bodies {
  department: DepartmentContent;
  team: Omit<TeamContent, 'plans'>;
  plan: Omit<PlanContent, 'goals'>;
  goal: Omit<GoalContent, 'strategies' | 'deliverables' | 'metrics'>;
  strategy: StrategyContent;
  deliverable: DeliverableContent;
  metric: Omit<MetricContent, 'observations'>;
  observation: ObservationContent;
}

type RecordKind = keyof Bodies;

/** One record: what it is, where it hangs (the places of its parents), and its own fields. */
export type ContentRecord = {
  [Kind in RecordKind]: { kind: Kind; place: string[]; fields: Bodies[Kind] };
}[RecordKind];

/** The records of a content in a fixed order: departments, then each team with everything below it. */
export function recordsOf(content: ReleaseContent): ContentRecord[] {
  const records: ContentRecord[] = content.departments.map((fields) => ({
    kind: 'department',
    place: [`department ${fields.code}`],
    fields,
  }));
  for (const { plans, ...team } of content.teams) {
    const place = [`team ${team.name}`];
    records.push({ kind: 'team', place, fields: team });
    plans.forEach(({ goals, ...plan }, index) => {
      // Two plans of a team may have one title, so the place counts them.
      const planPlace = [...place, `plan ${index + 1}`];
      records.push({ kind: 'plan', place: planPlace, fields: plan });
      for (const goal of goals) records.push(...recordsOfGoal(goal, planPlace));
    });
  }
  return records;
}

function recordsOfGoal(content: GoalContent, planPlace: readonly string[]): ContentRecord[] {
  const { strategies, deliverables, metrics, ...goal } = content;
  const place = [...planPlace, `goal ${goal.code}`];
  const records: ContentRecord[] = [{ kind: 'goal', place, fields: goal }];
  for (const fields of strategies) {
    records.push({ kind: 'strategy', place: [...place, `strategy ${fields.code}`], fields });
  }
  for (const fields of deliverables) {
    records.push({ kind: 'deliverable', place: [...place, `deliverable ${fields.code}`], fields });
  }
  for (const { observations, ...metric } of metrics) {
    const metricPlace = [...place, `metric ${metric.code}`];
    records.push({ kind: 'metric', place: metricPlace, fields: metric });
    for (const fields of observations) {
      const parts = [
        fields.periodLabel,
        fields.category ?? 'total',
        ...(fields.place === null ? [] : [fields.place]),
      ];
      const name = `value ${parts.join(' / ')}`;
      records.push({ kind: 'observation', place: [...metricPlace, name], fields });
    }
  }
  return records;
}

/** What the first releases did not say of a promise, of a metric and of its values. */
const UNTOLD_DELIVERABLE = { evidence: [] } satisfies Partial<DeliverableContent>;
const UNTOLD_METRIC = {
  ...{ reference: 'BEST_OFF', referenceGroup: null, categorySet: null, groups: [], breaks: [], targets: [] },
  ...{ progress: [], sentence: '', warning: null, result: 'UNMEASURED', results: [], measures: [] },
  picture: { periods: [] },
} satisfies Partial<MetricContent>;
const UNTOLD_VALUE = {
  ...{ periodEndsOn: null, place: null, numerator: null, denominator: null, n: null },
  ...{ standardError: null, reliability: null, dataDate: null },
} satisfies Partial<ObservationContent>;

/** Content that was put together before all of this was said, with what it did not say left empty. */
export function completed(content: ReleaseContent): ReleaseContent {
  const goalsOf = (goals: readonly GoalContent[]) =>
    goals.map((goal) => ({
      ...goal,
      deliverables: goal.deliverables.map((one) => ({ ...UNTOLD_DELIVERABLE, ...one })),
      metrics: goal.metrics.map((metric) => ({
        ...UNTOLD_METRIC,
        ...metric,
        observations: metric.observations.map((row) => ({ ...UNTOLD_VALUE, ...row })),
      })),
    }));
  const teams = content.teams.map((team) => ({
    ...team,
    plans: team.plans.map((plan) => ({ ...plan, goals: goalsOf(plan.goals) })),
  }));
  return { ...content, privacyRule: content.privacyRule ?? null, teams };
}

/**
 * Puts the content together again from its records. Where a record was removed, what hung below it is left out
 * with it; the figures in header and teams stay as they were published.
 */
export function contentFrom(
  header: ReleaseHeader,
  notes: string,
  records: readonly ContentRecord[],
): ReleaseContent {
  const content: ReleaseContent = {
    city: header.city,
    title: header.title,
    periodLabel: header.periodLabel,
    notes,
    asOf: header.asOf,
    privacyRule: header.privacyRule ?? null,
    sample: header.sample,
    figures: header.figures,
    departments: [],
    teams: [],
  };
  const teams = new Map<string, TeamContent>();
  const plans = new Map<string, PlanContent>();
  const goals = new Map<string, GoalContent>();
  const metrics = new Map<string, MetricContent>();
  for (const record of records) {
    const own = keyOf(record.place);
    const parent = keyOf(record.place.slice(0, -1));
    switch (record.kind) {
      case 'department':
        content.departments.push(record.fields);
        break;
      case 'team':
        content.teams.push(kept(teams, own, { ...record.fields, plans: [] }));
        break;
      case 'plan':
        teams.get(parent)?.plans.push(kept(plans, own, { ...record.fields, goals: [] }));
        break;
      case 'goal':
        plans
          .get(parent)
          ?.goals.push(kept(goals, own, { ...record.fields, strategies: [], deliverables: [], metrics: [] }));
        break;
      case 'strategy':
        goals.get(parent)?.strategies.push(record.fields);
        break;
      case 'deliverable':
        goals.get(parent)?.deliverables.push({ ...UNTOLD_DELIVERABLE, ...record.fields });
        break;
      case 'metric':
        goals
          .get(parent)
          ?.metrics.push(kept(metrics, own, { ...UNTOLD_METRIC, ...record.fields, observations: [] }));
        break;
      case 'observation':
        metrics.get(parent)?.observations.push({ ...UNTOLD_VALUE, ...record.fields });
        break;
    }
  }
  return content;
}

function keyOf(place: readonly string[]): string {
  return JSON.stringify(place);
}

function kept<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}
