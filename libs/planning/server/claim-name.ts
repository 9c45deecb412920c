// Names that must be unique, claimed before they are looked up: a double click meets a sentence, not a fault.
import { rows } from '@plumbline/platform/server';

/** Until this operation ends, nobody else in the city can claim the same name of the same kind. */
export async function claimName(kind: string, ...name: string[]): Promise<void> {
  await rows(`select pg_advisory_xact_lock(hashtextextended(current_setting('app.city_id') || $1, 0))`, [
    [kind, ...name].join('\u001f'),
  ]);
}
