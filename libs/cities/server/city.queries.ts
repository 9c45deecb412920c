// What operations need to know about their own city.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { db, rows } from '@plumbline/platform/server';
import { labelOf, type Label } from '@plumbline/cities/domain';
import { City, StatusOption, Term } from './city.entity';

/** The city of this operation, with all its settings. */
export async function theCity(): Promise<City> {
  const city = await db().getRepository(City).findOneBy({});
  if (!city) throw new Refusal('NOT_FOUND', msg`There is no such city here. Choose a city first.`);
  return city;
}

/** The city's labels; see `labelOf` for canonical keys. */
export async function cityTerms(): Promise<Term[]> {
  return db()
    .getRepository(Term)
    .find({ order: { key: 'ASC' } });
}

/** A function that answers the city's label for a canonical key, with the terms read once. */
export async function cityLabels(): Promise<(key: string) => Label> {
  const terms = await cityTerms();
  return (key) => labelOf(terms, key);
}

/** The statuses of the city, in its order. */
export async function cityStatuses(): Promise<StatusOption[]> {
  return db()
    .getRepository(StatusOption)
    .find({ order: { position: 'ASC' } });
}

/** The city's holidays, for due dates in business days. */
export async function cityHolidays(): Promise<ReadonlySet<string>> {
  const found = await rows<{ on_date: string }>('select on_date from holiday');
  return new Set(found.map((holiday) => holiday.on_date));
}
