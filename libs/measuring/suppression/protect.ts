// The privacy check of a release: hide what is small, hide what gives it away, attack the result, and say yes or no.
import { attack, type Filling } from './attack';
import { companionsOf, nearestCompanion } from './companion';
import { contradiction, failure, falseStatements } from './doubt';
import { explain, type Problem } from './explain';
import { linkedTables, type LinkedTables } from './linked';
import {
  firstPublication,
  hide,
  outsiderOf,
  secretsOf,
  truthOf,
  type Decision,
  type Publication,
} from './publication';
import type { Solver } from './solver';
import { checkSettings, type EarlierRelease, type SuppressionSettings, type Table } from './table';
import { worldOf, type World } from './world';

/** The answer for a whole release. Nothing of it may be published unless it is safe. */
export interface Verdict {
  safe: boolean;
  /** What stands against it; empty if and only if it is safe. */
  problems: Problem[];
}

/** What becomes of every item, and whether the release is safe. In a refused group of tables, everything is hidden. */
export interface Protection {
  decisions: ReadonlyMap<string, Decision>;
  verdict: Verdict;
}

/** How often companions are added and the result attacked before the check gives up and refuses. */
const MOST_ROUNDS = 25;

/**
 * Protects a release: (1) small numbers are hidden; (2) a broader group is shown instead, where one is offered and not
 * small; (3) companions are hidden until an attack finds no secret within less than the protection width; (4) what
 * proved unnecessary is shown again; (5) the result is attacked once more, from nothing, against this release and
 * everything said before. The fifth step alone decides. It fails closed: an error, a limit or a contradiction refuses.
 */
export function protect(
  tables: readonly Table[],
  settings: SuppressionSettings,
  earlier: readonly EarlierRelease[],
  solver: Solver,
): Protection {
  return eachGroup(tables, settings, earlier, (world) => {
    const first = firstPublication(world, settings);
    return settle(withCompanions(first, solver), solver);
  });
}

/** A publication judged: what stands against it. */
export type Settled = { publication: Publication; problems: Problem[] };

/** Judges each linked group of tables by itself; a group that can't be judged is closed and refuses the release. */
export function eachGroup(
  tables: readonly Table[],
  settings: SuppressionSettings,
  earlier: readonly EarlierRelease[],
  judge: (world: World) => Settled,
): Protection {
  const decisions = new Map<string, Decision>();
  const problems: Problem[] = [];
  const close = (group: LinkedTables) => {
    for (const { items, merges } of group.tables) {
      for (const { id } of [...items, ...merges.flatMap((merge) => merge.items)]) {
        decisions.set(id, { state: 'HIDDEN', why: 'COMPANION' });
      }
    }
  };
  for (const group of linkedTables(tables, earlier)) {
    try {
      checkSettings(settings);
      const settled = judge(worldOf(group.tables, group.earlier, settings.rounding));
      for (const [id, decision] of settled.publication.decisions) decisions.set(id, decision);
      problems.push(...settled.problems);
      if (settled.problems.length > 0) close(group);
    } catch (error) {
      close(group);
      problems.push(failure(group.tables, error));
    }
  }
  return { decisions, verdict: { safe: problems.length === 0, problems } };
}

/** Hides companions round by round until the attack finds nothing more, then shows again what was not needed. */
function withCompanions(first: Publication, solver: Solver): Publication {
  const width = first.settings.protectionWidth;
  const truth = truthOf(first.world);
  const guesses: Filling[] = [truth];
  const unsafe = (publication: Publication, untilFirst = false): string[] => {
    const secrets = secretsOf(publication);
    const result = attack(outsiderOf(publication), secrets, solver, { width, guesses, untilFirst });
    const known = guesses.length;
    for (const filling of result.fillings) {
      if (!guesses.includes(filling)) guesses.push(new Map([...truth, ...filling]));
    }
    if (known > 200) guesses.splice(1, known - 200);
    return result.findings.filter((finding) => finding.state !== 'WIDE').map((finding) => finding.count);
  };

  const companions = new Set<string>();
  let publication = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = unsafe(publication);
    if (open.length === 0) break;
    const before = companions.size;
    for (const target of [...open].sort((a, b) => valueOf(first, a) - valueOf(first, b))) {
      // A whole or a rest that is small has nothing of its own to hide; what it is made of has.
      companionsOf(target, publication, width, solver).forEach((id) => companions.add(id));
      publication = hide(first, companions);
    }
    if (companions.size === before) {
      for (const target of open) {
        const nearest = nearestCompanion(target, publication);
        if (nearest !== undefined) companions.add(nearest);
      }
      publication = hide(first, companions);
      if (companions.size === before) return publication;
    }
  }
  for (const companion of [...companions].sort((a, b) => valueOf(first, b) - valueOf(first, a))) {
    const fewer = new Set(companions);
    fewer.delete(companion);
    const candidate = hide(first, fewer);
    if (unsafe(candidate, true).length > 0) continue;
    companions.delete(companion);
    publication = candidate;
  }
  return publication;
}

/** The last attack: nothing but what is shown, and what was said before. */
export function settle(publication: Publication, solver: Solver): Settled {
  const { world, settings } = publication;
  const secrets = secretsOf(publication);
  if (secrets.length === 0) return { publication, problems: [] };
  const wrong = falseStatements(publication);
  if (wrong.length > 0) return { publication, problems: [contradiction(wrong, publication)] };
  const guesses = [truthOf(world)];
  const options = { width: settings.protectionWidth, guesses };
  const { findings } = attack(outsiderOf(publication), secrets, solver, options);
  const open = findings.filter((finding) => finding.state !== 'WIDE');
  return { publication, problems: open.map((finding) => explain(finding, publication, solver)) };
}

function valueOf(publication: Publication, id: string): number {
  return publication.world.counts.get(id)?.value ?? 0;
}
