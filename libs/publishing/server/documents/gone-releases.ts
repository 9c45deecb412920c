// What became of the releases a document was made from: whoever reads its file must not read what the city took back.
import type { QuarterOfYear } from '@plumbline/publishing/domain';

/** Numbers of releases that do not stand any more as they stood when something was made from them. */
export interface GoneReleases {
  /** Withdrawn as a whole. */
  withdrawnSince: number[];
  /** Something was lawfully removed from them since. */
  removedSince: number[];
}

/** The releases something rests on: their digests and, in the same order, how many records had been removed from each. */
export interface RestsOn {
  digests: string[];
  tombstones: number[];
}

/** The releases a year's report rests on, as they stood when they were read. */
export function restsOn(quarters: readonly QuarterOfYear[]): RestsOn {
  const releases = quarters.flatMap(({ published }) => (published ? [published.release] : []));
  return {
    digests: releases.map(({ digest }) => digest),
    tombstones: releases.map(({ tombstones }) => tombstones),
  };
}

/** Two columns, {@link GoneReleases}, of a row `source` with `release_digests` and `release_tombstones`. */
export function goneReleases(source: string): string {
  return `
    array(select r.number from release r join release_withdrawal w on w.release_id = r.id
          where r.digest = any (${source}.release_digests) order by r.number) as "withdrawnSince",
    array(select r.number from unnest(${source}.release_digests, ${source}.release_tombstones) as seen (digest, tombstones)
          join release r on r.digest = seen.digest
          where r.tombstones > coalesce(seen.tombstones, 0)
            and not exists (select from release_withdrawal w where w.release_id = r.id)
          order by r.number) as "removedSince"`;
}

/** Whether anything of it is gone. */
export function isGone({ withdrawnSince, removedSince }: GoneReleases): boolean {
  return withdrawnSince.length + removedSince.length > 0;
}

/** In words: `release 1, which was withdrawn`; empty when nothing is gone. */
export function goneInWords({ withdrawnSince, removedSince }: GoneReleases): string {
  return [
    ...(withdrawnSince.length > 0 ? [`${released(withdrawnSince)}, which was withdrawn`] : []),
    ...(removedSince.length > 0
      ? [`${released(removedSince)}, from which something was lawfully removed since`]
      : []),
  ].join(', and on ');
}

function released(numbers: readonly number[]): string {
  return `release ${numbers.join(' and ')}`;
}
