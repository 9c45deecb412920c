// Addresses of public pages: `latest` moves, `releases/<slug>` never changes.

/** Where a release is read: `latest`, or the release with this slug. */
export interface ReleasePlace {
  city: string;
  /** Slug of a release; null for the latest. */
  release: string | null;
  /** Id of a draft that is previewed in the workspace; it has no public address yet. */
  draft?: string;
}

/** The release an address names: `{ city, release? }` of the page's parameters. */
export function placeOf(params: { city?: string; release?: string }): ReleasePlace {
  return { city: params.city ?? '', release: params.release ?? null };
}

/** Address of a release's page. */
export function releasePath({ city, release, draft }: ReleasePlace): string {
  if (draft !== undefined) return `/${city}/work/releases/${draft}/preview`;
  return release === null ? `/${city}/latest` : `/${city}/releases/${encodeURIComponent(release)}`;
}

/** Address of a department within a release. */
export function departmentPath(place: ReleasePlace, code: string): string {
  return `${releasePath(place)}/departments/${encodeURIComponent(code)}`;
}

/** Address of a goal within a department and release; two plans of a department may use one goal code. */
export function goalPath(place: ReleasePlace, department: string, plan: string, goal: string): string {
  const inPlan = `plans/${encodeURIComponent(plan)}/goals/${encodeURIComponent(goal)}`;
  return `${departmentPath(place, department)}/${inPlan}`;
}

/** Address of a promise below its goal. */
export function deliverablePath(goal: string, deliverable: string): string {
  return `${goal}/deliverables/${encodeURIComponent(deliverable)}`;
}

/** Address of a measure below its goal. */
export function metricPath(goal: string, metric: string): string {
  return `${goal}/metrics/${encodeURIComponent(metric)}`;
}

/** Address of a release's priorities, or of one of them. */
export function priorityPath(place: ReleasePlace, priority?: string): string {
  return `${releasePath(place)}/priorities${priority === undefined ? '' : `/${encodeURIComponent(priority)}`}`;
}

/** Address of the page with a release's data files. */
export function dataPath(place: ReleasePlace): string {
  return `${releasePath(place)}/data`;
}

/** Address of the whole release as it was sealed; a file has no language. */
export function downloadPath(city: string, release: string): string {
  return `/public/releases/${city}/${encodeURIComponent(release)}.json`;
}
