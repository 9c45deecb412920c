// Where the steps of a tour lead, and how an address says which step is open.
import type { TourLink } from '@plumbline/cities/domain';

/** The part of an address that names a role's open step, counted from 1: `?tour=AUDITOR.2`. */
export const TOUR = 'tour';

/** The address a step leads to. */
export function tourAddress(slug: string, link: TourLink): string {
  if ('public' in link) return `/${slug}`;
  return `/${slug}/work${link.path ? `/${link.path}` : ''}`;
}

/** The step of a role's tour that the address says is open, from 0; null when it names none of this role. */
export function openStep(search: string, role: string, steps: number): number | null {
  const [named, number] = (new URLSearchParams(search).get(TOUR) ?? '').split('.');
  if (named !== role) return null;
  return Math.min(Math.max((Number(number) || 1) - 1, 0), steps - 1);
}

/** The search part of an address with this step open, the rest as it is. */
export function withStep(search: string, role: string, step: number): string {
  const kept = new URLSearchParams(search);
  kept.set(TOUR, `${role}.${step + 1}`);
  return `?${kept}`;
}

/** The search part without any step. */
export function withoutStep(search: string): string {
  const kept = new URLSearchParams(search);
  kept.delete(TOUR);
  return kept.size > 0 ? `?${kept}` : '';
}

/** Where a form may lead back to: pages of this city's workspace and nowhere else. */
export function backTo(slug: string, wished: string): string {
  const home = `/${slug}/work`;
  const isInside = wished === home || wished.startsWith(`${home}/`) || wished.startsWith(`${home}?`);
  return isInside && !wished.includes('\\') ? wished : home;
}
