// Where the pages for followers, the feeds and the scorecards of a city, a department or a goal are.
import { pathOfPlace } from '@plumbline/publishing/domain';
import type { FollowedPlace } from '@plumbline/publishing/domain';

/** The page to follow a place; the place is in its query. */
export function followPath(city: string, { department, plan, goal }: FollowedPlace): string {
  const given = Object.entries({ department, plan, goal }).filter(
    (one): one is [string, string] => one[1] !== null,
  );
  const query = new URLSearchParams(given).toString();
  return `/${city}/follow${query && `?${query}`}`;
}

/** The Atom feed of a place; a file, so it has no language. */
export function feedPath(city: string, place: FollowedPlace): string {
  const path = pathOfPlace(place);
  return `/public/feeds/${city}${path && `/${path}`}.atom`;
}

/** The scorecard of a city or a department, to be shown on other websites. */
export function embedPath(city: string, department: string | null): string {
  return `/${city}/embed${department === null ? '' : `/departments/${encodeURIComponent(department)}`}`;
}

/** Where a place is read in the latest release. */
export function latestPath(city: string, place: FollowedPlace): string {
  const path = pathOfPlace(place);
  return path === '' ? `/${city}` : `/${city}/latest/${path}`;
}

/** The page with the button that stops; without a key it says that it is done. */
export function stopPath(city: string, key?: string): string {
  return `/${city}/follow/stop${key ? `?key=${encodeURIComponent(key)}` : ''}`;
}
