// Lawful removal of a record from a release: what goes, what is left in its place, and where the public is told.
import type { ContentRecord } from '../records';
import { contentOf, isTombstone, withoutRecord } from '../seal';
import type { SealedRelease, Tombstone } from '../seal';
import { planSlugs } from '../plan-slugs';

/** A removal as the public is told of it; plan and goal are null where it was not within one that is still there. */
export interface Removal {
  on: string;
  reason: string;
  /** What was removed; null when that is not known. */
  kind: ContentRecord['kind'] | null;
  /** Codes of the departments on whose pages it stood. */
  departments: string[];
  /** Address of the plan within these departments. */
  plan: string | null;
  goal: string | null;
  /** Code of the metric whose value it was. */
  metric: string | null;
}

/**
 * Why a record cannot be removed by itself, in a sentence; null when it can. Without its team a department would say
 * that it has none, which is not true.
 */
export function problemWithRemoval(release: SealedRelease, index: number): string | null {
  const entry = release.records[index];
  if (!entry) return `Release ${release.number} has no record ${index + 1}.`;
  if (isTombstone(entry)) return `Record ${index + 1} of release ${release.number} was already removed.`;
  if (entry.record.kind === 'team' || entry.record.kind === 'department') {
    return `Record ${index + 1} is a whole ${entry.record.kind}. Withdraw the release and publish it again without what must go.`;
  }
  const metric = entry.record.kind === 'observation' ? metricSaying(release, entry.record) : -1;
  if (metric >= 0) {
    return `Record ${index + 1} is one value of a measure, whose pictures and sentences say it too. Remove the whole measure, record ${metric + 1}, or withdraw the release.`;
  }
  return null;
}

/** Where the metric of a value stands, if it is still there and shows its values; -1 otherwise. */
function metricSaying(release: SealedRelease, { place }: ContentRecord): number {
  const parent = JSON.stringify(place.slice(0, -1));
  return release.records.findIndex((entry) => {
    if (isTombstone(entry) || entry.record.kind !== 'metric') return false;
    // The first releases did not say all of it.
    const { picture, sentence }: Partial<typeof entry.record.fields> = entry.record.fields;
    const shows = (picture?.periods.length ?? 0) > 0 || (sentence ?? '') !== '';
    return shows && JSON.stringify(entry.record.place) === parent;
  });
}

/**
 * The release without the record at `index` and everything that belongs to it. Hashes, their order and the digest stay,
 * so the rest still verifies. @throws RangeError for a record that {@link problemWithRemoval} names
 */
export function withoutRecordAndBelow(
  release: SealedRelease,
  index: number,
  removed: Pick<Tombstone['removed'], 'on' | 'reason'>,
): SealedRelease {
  const problem = problemWithRemoval(release, index);
  const entry = release.records[index];
  if (problem !== null || !entry || isTombstone(entry)) throw new RangeError(problem ?? '');
  const { place } = entry.record;
  const within = place.slice(0, -1);
  let left = release;
  release.records.forEach((one, at) => {
    if (isTombstone(one) || !place.every((part, depth) => one.record.place[depth] === part)) return;
    const { kind } = one.record;
    left = withoutRecord(left, at, { ...removed, kind, within, ...(at === index ? {} : { below: true }) });
  });
  return left;
}

/** The removals from a release, in its order, with the pages on which the public is told. */
export function removalsOf(release: SealedRelease): Removal[] {
  const tombstones = release.records.filter(isTombstone).filter(({ removed }) => !removed.below);
  if (tombstones.length === 0) return [];
  const plans = planAddresses(release);
  return tombstones.map(({ removed: { on, reason, kind, within = [] } }) => {
    const named = (word: string) =>
      within.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
    const plan = plans.get(JSON.stringify(within.slice(0, 2)));
    return {
      ...{ on, reason, kind: kind ?? null },
      departments: departmentsOf(release, named('team')),
      ...{ plan: plan ?? null, goal: named('goal'), metric: named('metric') },
    };
  });
}

function departmentsOf(release: SealedRelease, team: string | null): string[] {
  if (team === null) return [];
  return contentOf(release)
    .departments.filter(({ teamNames }) => teamNames.includes(team))
    .map(({ code }) => code);
}

/** The address of each plan by its place, as the pages of its departments number them. */
function planAddresses(release: SealedRelease): Map<string, string> {
  const records = release.records.flatMap((entry) => (isTombstone(entry) ? [] : [entry.record]));
  const found = new Map<string, string>();
  for (const department of records) {
    if (department.kind !== 'department') continue;
    const plans = department.fields.teamNames.flatMap((name) =>
      records.flatMap((record) =>
        record.kind === 'plan' && record.place[0] === `team ${name}` ? [record] : [],
      ),
    );
    const slugs = planSlugs(plans.map(({ fields }) => fields.title));
    plans.forEach(({ place }, index) => {
      const key = JSON.stringify(place);
      if (!found.has(key)) found.set(key, slugs[index] ?? '');
    });
  }
  return found;
}
