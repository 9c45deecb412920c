// The languages a city publishes in, as they are kept.
import { rows } from '@plumbline/platform/server';
import type { CityLanguage } from '@plumbline/publishing/domain';

/** The languages of this city, in its order. */
export function cityLanguages(): Promise<CityLanguage[]> {
  return rows<CityLanguage>(
    'select language, legal_basis as "legalBasis" from city_language order by position',
  );
}
