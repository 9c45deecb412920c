// Which tours a person has put away, for themselves alone.
import type { Role } from '@plumbline/policy';
import { actor, newId, now, rows } from '@plumbline/platform/server';

/** The roles whose tour the viewer has put away in this city. */
export async function toursPutAway(): Promise<Role[]> {
  const found = await rows<{ role: Role }>(
    'select role from tour_put_away where person_id = $1 order by role',
    [actor().personId],
  );
  return found.map(({ role }) => role);
}

/**
 * Puts the tour of a role away, or back to the top of the first page. It changes what this person sees and nothing
 * else, so it is no matter for the audit trail.
 */
export async function putTourAway(role: Role, away: boolean): Promise<void> {
  const { personId } = actor();
  if (away) {
    await rows(
      `insert into tour_put_away (id, person_id, role, at) values ($1, $2, $3, $4)
       on conflict (city_id, person_id, role) do nothing`,
      [newId(), personId, role, now()],
    );
  } else await rows('delete from tour_put_away where person_id = $1 and role = $2', [personId, role]);
}
