// Any two releases of a city side by side: what differs for each team, with the reasons given on the way, and counted.
import { say } from '@plumbline/language/domain';
import type { ReleaseContent } from '../content';
import { DIFFERENCE_REASONS, DIFFERENT_THINGS } from '../difference-words';
import { locatedDifferences } from '../differences';
import type { DifferenceKind, LocatedDifference } from '../differences';
import { planNames } from '../things-that-differ';
import { departmentViews } from '../public-view';

/** Where a goal is read within a release: codes and the plan's address, see `goalPath`. */
export interface GoalAddress {
  department: string;
  plan: string;
  goal: string;
}

/** A difference with the goal's addresses in both releases; null where the goal is not in one, or there is no goal. */
export interface ComparedDifference extends LocatedDifference {
  earlierGoal: GoalAddress | null;
  laterGoal: GoalAddress | null;
}

/** The differences of one team, corrections first; `team` is null for what concerns the whole city. */
export interface ComparedTeam {
  team: string | null;
  /** The departments whose plan it is, those of the later release first. */
  departments: { code: string; name: string }[];
  differences: ComparedDifference[];
}

/** What people want to see first: corrections, then changes, and last what a new quarter merely says anew. */
const KINDS: readonly DifferenceKind[] = ['REVISED', 'CHANGED', 'GONE', 'NEW', 'NEXT_PERIOD'];

/**
 * What differs from `before` to `after`. `between` are the releases in the middle, oldest first: where a value changed
 * more than once, or was corrected in one of them, the reasons given there are told too.
 */
export function compareReleases(
  before: ReleaseContent,
  after: ReleaseContent,
  between: readonly ReleaseContent[] = [],
): ComparedTeam[] {
  const told = reasonsOnTheWay([before, ...between, after]);
  const [earlier, later] = [goalAddresses(before), goalAddresses(after)];
  const groups = new Map<string, ComparedTeam>();
  for (const content of [after, before]) {
    for (const { name } of content.teams) {
      if (groups.has(name)) continue;
      groups.set(name, { team: name, departments: departmentsOf(name, [after, before]), differences: [] });
    }
  }
  const silent = silentTeams(before, after);
  for (const difference of [...locatedDifferences(before, after), ...silent.values()]) {
    // Where one of the two shows no plan at all, that is the one difference.
    if (silent.has(difference.parts[0] ?? '') && difference !== silent.get(difference.parts[0] ?? ''))
      continue;
    const goal = JSON.stringify(difference.parts.slice(0, 3));
    groups.get(difference.parts[0] ?? '')?.differences.push({
      ...withReasons(difference, told),
      earlierGoal: earlier.get(goal) ?? null,
      laterGoal: later.get(goal) ?? null,
    });
  }
  const city = { team: null, departments: [], differences: cityDifferences(before, after) };
  return [city, ...groups.values()]
    .filter(({ differences }) => differences.length > 0)
    .map((group) => ({ ...group, differences: inOrder(group.differences) }));
}

/** The teams that had an approved report in one of the two releases only, with what that means in words. */
function silentTeams(before: ReleaseContent, after: ReleaseContent): ReadonlyMap<string, LocatedDifference> {
  const earlier = new Map(before.teams.map((team) => [team.name, team]));
  const found = new Map<string, LocatedDifference>();
  for (const { name, reported, reportingNote, sample } of after.teams) {
    const old = earlier.get(name);
    if (!old || old.reported === reported) continue;
    found.set(name, {
      ...{ kind: reported ? 'NEW' : 'GONE', thing: 'report', what: say(DIFFERENT_THINGS.report) },
      ...{ path: name, parts: [name], about: name, before: old.reportingNote, after: reportingNote },
      reason: say(DIFFERENCE_REASONS[reported ? 'REPORTED' : 'NOT_REPORTED']),
      ...{ explained: false, sample: sample || old.sample, within: [], unit: null },
    });
  }
  return found;
}

function inOrder(differences: readonly ComparedDifference[]): ComparedDifference[] {
  return differences.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function keyOf({ parts, thing }: LocatedDifference): string {
  return JSON.stringify([thing, ...parts]);
}

/** The reasons people gave in each release of the chain for each thing, oldest first, and whether one was a correction. */
function reasonsOnTheWay(
  chain: readonly ReleaseContent[],
): ReadonlyMap<string, { reasons: Set<string>; revised: boolean }> {
  const told = new Map<string, { reasons: Set<string>; revised: boolean }>();
  if (chain.length <= 2) return told;
  chain.slice(1).forEach((content, index) => {
    const before = chain[index];
    if (!before) return;
    for (const step of locatedDifferences(before, content)) {
      if (!step.explained) continue;
      const known = told.get(keyOf(step)) ?? { reasons: new Set<string>(), revised: false };
      known.reasons.add(step.reason);
      told.set(keyOf(step), { ...known, revised: known.revised || step.kind === 'REVISED' });
    }
  });
  return told;
}

function withReasons(
  difference: LocatedDifference,
  told: ReturnType<typeof reasonsOnTheWay>,
): LocatedDifference {
  const known = told.get(keyOf(difference));
  if (!known || (difference.kind !== 'CHANGED' && difference.kind !== 'REVISED')) return difference;
  return {
    ...difference,
    kind: known.revised ? 'REVISED' : difference.kind,
    reason: [...known.reasons].join(' '),
    explained: true,
  };
}

/** The address of each goal, by the first three parts of its place. */
export function goalAddresses(content: ReleaseContent): ReadonlyMap<string, GoalAddress> {
  const teams = new Map(content.teams.map((team) => [team.name, team]));
  const found = new Map<string, GoalAddress>();
  for (const department of departmentViews(content)) {
    // The plans of a department are those of its teams, one team after the other.
    let index = 0;
    for (const name of department.teamNames) {
      const team = teams.get(name);
      for (const planName of team ? planNames(team) : []) {
        const plan = department.plans[index];
        index += 1;
        for (const goal of plan?.goals ?? []) {
          const key = JSON.stringify([name, planName, goal.code]);
          if (plan && !found.has(key)) {
            found.set(key, { department: department.code, plan: plan.slug, goal: goal.code });
          }
        }
      }
    }
  }
  return found;
}

function departmentsOf(team: string, contents: readonly ReleaseContent[]): ComparedTeam['departments'] {
  const found = new Map<string, string>();
  for (const { departments } of contents) {
    for (const { code, name, teamNames } of departments) {
      if (teamNames.includes(team) && !found.has(code)) found.set(code, name);
    }
  }
  return [...found].map(([code, name]) => ({ code, name }));
}

/** What belongs to no team: departments that came, went or were renamed, and the city's privacy rule. */
function cityDifferences(before: ReleaseContent, after: ReleaseContent): ComparedDifference[] {
  const of = (
    difference: Pick<LocatedDifference, 'kind' | 'thing' | 'before' | 'after' | 'about' | 'sample'>,
    reason: keyof typeof DIFFERENCE_REASONS,
  ): ComparedDifference => ({
    ...difference,
    ...{ path: difference.about, parts: [difference.about], explained: false },
    ...{ what: say(DIFFERENT_THINGS[difference.thing]), reason: say(DIFFERENCE_REASONS[reason]) },
    ...{ earlierGoal: null, laterGoal: null, within: [], unit: null },
  });
  const earlier = new Map(before.departments.map((one) => [one.code, one]));
  const later = new Set(after.departments.map(({ code }) => code));
  const departments = after.departments.flatMap(({ code, name, sample }) => {
    const old = earlier.get(code);
    const place = { thing: 'department' as const, about: name, sample };
    if (!old) return [of({ kind: 'NEW', ...place, before: null, after: name }, 'NEW')];
    if (old.name === name) return [];
    return [of({ kind: 'CHANGED', ...place, before: old.name, after: name }, 'CHANGED')];
  });
  const gone = before.departments
    .filter(({ code }) => !later.has(code))
    .map(({ name, sample }) =>
      of({ kind: 'GONE', thing: 'department', about: name, sample, before: name, after: null }, 'REMOVED'),
    );
  const [ruleBefore, ruleAfter] = [before.privacyRule, after.privacyRule];
  // Null in releases from before it was said.
  if (ruleBefore === null || ruleAfter === null || ruleBefore === ruleAfter) return [...departments, ...gone];
  const rule = of(
    {
      ...{ kind: 'CHANGED', thing: 'privacyRule', about: say(DIFFERENT_THINGS.privacyRule), sample: false },
      ...{ before: ruleBefore, after: ruleAfter },
    },
    'CHANGED',
  );
  return [rule, ...departments, ...gone];
}
