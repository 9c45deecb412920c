// Where a director chooses what of one measure of a draft is hidden.

/** The address inside the workspace, for `to(…)`. */
export function measureAddress(
  draftId: string,
  { team, plan, goal, metric }: { team: string; plan: string; goal: string; metric: string },
): string {
  const place = new URLSearchParams({ team, plan, goal, metric });
  return `releases/${draftId}/hide/measure?${place.toString()}`;
}
