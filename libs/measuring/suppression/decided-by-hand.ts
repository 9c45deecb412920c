// A release with exactly the marks that a worked case gives it, for the specs: the attack must see through what is not enough.
import { eachGroup, settle, type Protection } from './protect';
import type { Decision } from './publication';
import type { Solver } from './solver';
import type { EarlierRelease, SuppressionSettings, Table } from './table';

/**
 * Judges a release as people decided it: every item is shown but those named. It hides nothing of its own accord; it
 * refuses, and offers the ways out.
 * @param hidden ids of the items that carry the mark
 */
export function review(
  tables: readonly Table[],
  hidden: ReadonlySet<string>,
  settings: SuppressionSettings,
  earlier: readonly EarlierRelease[],
  solver: Solver,
): Protection {
  return eachGroup(tables, settings, earlier, (world) => {
    const offered = new Set(world.merges.flatMap((merge) => merge.items.map((item) => item.id)));
    const decisions = new Map<string, Decision>();
    for (const id of world.items.keys()) {
      if (hidden.has(id)) decisions.set(id, { state: 'HIDDEN', why: 'SMALL' });
      else if (offered.has(id)) decisions.set(id, { state: 'NOT_OFFERED' });
      else decisions.set(id, { state: 'SHOWN', printed: { as: 'EXACT' } });
    }
    return settle({ world, settings, decisions }, solver);
  });
}
