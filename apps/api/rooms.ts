// The rooms of the product, in the order in which they build on one another.
import { CitiesModule, citiesEntities } from '@plumbline/cities/server';

/** Modules of the inner endpoint. */
export const innerModules = [CitiesModule];

/** All tables that are mapped. */
export const entities = [...citiesEntities];
