// Which cities there are, for work that goes round all of them; each is then worked on by itself.
import { authRows } from './database';

/** A city's id and the name in its address. */
export interface CityName {
  id: string;
  slug: string;
}

/** All cities, by the name in their address. Needs the connection of the log-in's role. */
export function everyCity(): Promise<CityName[]> {
  return authRows<CityName>('select id, slug from identity.every_city()');
}
