// What somebody follows: a whole city, one of its departments, or one goal of a department.

/** The codes of what is followed; all null for the city. A goal is named by its department, its plan's address and its code. */
export interface FollowedPlace {
  department: string | null;
  plan: string | null;
  goal: string | null;
}

/** The city as a whole. */
export const WHOLE_CITY: FollowedPlace = { department: null, plan: null, goal: null };

/**
 * What some parts of an address name, or null when they name nothing: a goal needs all three, and no part may be empty,
 * long or hold a line break.
 */
export function followedPlace(parts: {
  department?: string | null;
  plan?: string | null;
  goal?: string | null;
}): FollowedPlace | null {
  const [department, plan, goal] = [parts.department || null, parts.plan || null, parts.goal || null];
  const given = [department, plan, goal].filter((part) => part !== null);
  if (given.some((part) => part.length > 100 || /[\u0000-\u001f\u007f]/.test(part))) return null;
  if ((plan === null) !== (goal === null) || (plan !== null && department === null)) return null;
  return { department, plan, goal };
}

/** The path of a place below a release: empty for the city, `departments/PARKS`, `departments/PARKS/plans/reap/goals/G1`. */
export function pathOfPlace({ department, plan, goal }: FollowedPlace): string {
  if (department === null) return '';
  const path = `departments/${encodeURIComponent(department)}`;
  if (plan === null || goal === null) return path;
  return `${path}/plans/${encodeURIComponent(plan)}/goals/${encodeURIComponent(goal)}`;
}

/** The place of such a path, or null when it is none. */
export function placeOfPath(path: string): FollowedPlace | null {
  if (path === '') return WHOLE_CITY;
  const found = /^departments\/([^/]+)(?:\/plans\/([^/]+)\/goals\/([^/]+))?$/.exec(path);
  if (!found) return null;
  try {
    const [department, plan, goal] = found.slice(1, 4).map((part) => part && decodeURIComponent(part));
    return followedPlace({ department: department ?? null, plan: plan ?? null, goal: goal ?? null });
  } catch {
    // A percent sign that begins no character.
    return null;
  }
}
