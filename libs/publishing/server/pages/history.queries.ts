// A goal through the releases of a city: each is read as it was published, and a withdrawn one only says so.
import type { PublicReleaseSummary } from '../public.graphql';
import type { PublicGoal } from '../public-plan.graphql';
import { publicCities, readPublicRelease } from '../public.queries';

/** Names a goal within a city; `release` is the last one to look at, null for all. */
export interface GoalPlace {
  city: string;
  release: string | null;
  department: string;
  plan: string;
  goal: string;
}

/** What a release says about a goal; null when it is withdrawn or does not list it. */
export interface GoalThen {
  release: PublicReleaseSummary;
  reported: boolean;
  goal: PublicGoal | null;
}

/** Five years of quarters, so that one question never reads everything a city ever published. */
const MOST = 20;

/**
 * The goal in each release up to the one asked about, newest first: what stands at the address of an old release never
 * speaks of a later one.
 */
export async function goalThroughReleases(place: GoalPlace): Promise<GoalThen[]> {
  const [city] = await publicCities(place.city);
  const all = city?.releases ?? [];
  const first =
    place.release === null || place.release === 'latest'
      ? 0
      : all.findIndex(({ slug }) => slug === place.release);
  if (first < 0) return [];
  const told: GoalThen[] = [];
  for (const summary of all.slice(first, first + MOST)) {
    const release = summary.withdrawn ? null : await readPublicRelease(place.city, summary.slug);
    const department = release?.departments.find(({ code }) => code === place.department);
    const plan = department?.plans.find(({ slug }) => slug === place.plan);
    const goal = plan?.goals.find(({ code }) => code === place.goal) ?? null;
    told.push({ release: summary, reported: department?.reported ?? false, goal });
  }
  return told;
}
