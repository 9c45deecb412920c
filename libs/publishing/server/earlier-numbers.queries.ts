// Every number the city has published of some metrics and not withdrawn, with the city's own record of what was hidden.
import { rows } from '@plumbline/platform/server';
import type { EarlierNumbers, EarlierValue, HiddenNumber, ReleaseSource } from '@plumbline/publishing/domain';

interface SaidRow {
  releaseId: string;
  label: string;
  kind: 'plan' | 'metric' | 'observation';
  place: string[];
  fields: Record<string, unknown>;
}

/**
 * What releases said of the metrics of a source, newest first, by team, plan, goal and metric as JSON. Only records of
 * plans, metrics and values are read from the stored text, and only for metrics that occur now.
 */
export async function earlierNumbers(source: ReleaseSource): Promise<ReadonlyMap<string, EarlierNumbers[]>> {
  const goals = source.teams.flatMap((team) => team.plans).flatMap((plan) => plan.goals);
  const codes = new Set(goals.flatMap((goal) => goal.metrics).map((metric) => `metric ${metric.code}`));
  if (codes.size === 0) return new Map();
  const said = await rows<SaidRow>(
    `select r.id as "releaseId", 'Release ' || r.number || ', "' || r.title || '"' as label, e.record ->> 'kind' as kind,
       e.record -> 'place' as place, e.record -> 'fields' as fields
     from release r
     cross join lateral (
       select entry -> 'record' as record, n
       from jsonb_array_elements(r.content::jsonb -> 'records') with ordinality as x (entry, n)) e
     where not exists (select from release_withdrawal w where w.release_id = r.id)
       and e.record -> 'place' ->> 0 = any ($1)
       and (e.record ->> 'kind' = 'plan'
         or (e.record ->> 'kind' in ('metric', 'observation') and e.record -> 'place' ->> 3 = any ($2)))
     order by r.number desc, e.n`,
    [source.teams.map((team) => `team ${team.name}`), [...codes]],
  );
  return numbersIn(said, await keptNumbers());
}

/** Values are told by where they stand; plans have a number there, so their titles are looked up first. */
function numbersIn(
  said: readonly SaidRow[],
  kept: ReadonlyMap<string, HiddenNumber>,
): ReadonlyMap<string, EarlierNumbers[]> {
  const found = new Map<string, EarlierNumbers[]>();
  const metrics = new Map<string, { name: string[]; values: EarlierValue[] }>();
  const plans = new Map<string, string>();
  for (const { releaseId, label, kind, place, fields } of said) {
    const own = JSON.stringify([releaseId, ...place]);
    const parent = JSON.stringify([releaseId, ...place.slice(0, -1)]);
    if (kind === 'plan') plans.set(own, String(fields['title']));
    else if (kind === 'metric') {
      const plan = plans.get(JSON.stringify([releaseId, ...place.slice(0, 2)])) ?? '';
      const name = [bare(place[0]), plan, bare(place[2]), bare(place[3])];
      const values: EarlierValue[] = [];
      metrics.set(own, { name, values });
      const list = found.get(JSON.stringify(name)) ?? [];
      const baselineValue = textOf(fields['baselineValue']);
      list.push({
        id: releaseId,
        label,
        baselineValue,
        baselineLabel: textOf(fields['baselineLabel']),
        values,
      });
      found.set(JSON.stringify(name), list);
    } else {
      const metric = metrics.get(parent);
      const value = metric && valueOf(releaseId, metric.name, fields, kept);
      if (value) metric.values.push(value);
    }
  }
  return found;
}

/** "goal G1" is the goal G1. */
function bare(part: string | undefined): string {
  return (part ?? '').replace(/^\S+ /, '');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The first releases did not say all of it. */
function valueOf(
  releaseId: string,
  path: readonly string[],
  fields: Record<string, unknown>,
  kept: ReadonlyMap<string, HiddenNumber>,
): EarlierValue | null {
  const where = {
    periodLabel: String(fields['periodLabel']),
    periodEndsOn: textOf(fields['periodEndsOn']),
    group: textOf(fields['category']),
    place: textOf(fields['place']),
  };
  if (fields['hidden'] === true) {
    const own = kept.get(nameOf(releaseId, path, where));
    const { value = null, numerator = null, denominator = null, n = null } = own ?? {};
    return { ...where, value, numerator, denominator, n, hidden: true };
  }
  const value = textOf(fields['value']);
  if (value === null) return null;
  const [numerator, denominator] = [textOf(fields['numerator']), textOf(fields['denominator'])];
  const n = typeof fields['n'] === 'number' ? fields['n'] : null;
  return { ...where, value, numerator, denominator, n, hidden: false };
}

/** What was behind the marks of the releases that are not withdrawn, where the city kept a record. */
async function keptNumbers(): Promise<ReadonlyMap<string, HiddenNumber>> {
  const found = await rows<{ releaseId: string; numbers: HiddenNumber[] }>(
    `select h.release_id as "releaseId", h.numbers from release_hidden h
     where not exists (select from release_withdrawal w where w.release_id = h.release_id)`,
  );
  return new Map(
    found.flatMap(({ releaseId, numbers }) =>
      numbers.map((number) => [nameOf(releaseId, number.path, number), number] as const),
    ),
  );
}

function nameOf(
  releaseId: string,
  path: readonly string[],
  { periodLabel, group, place }: Pick<EarlierValue, 'periodLabel' | 'group' | 'place'>,
): string {
  return JSON.stringify([releaseId, ...path, periodLabel, group, place]);
}
