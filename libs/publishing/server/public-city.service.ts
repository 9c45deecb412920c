// The face a city shows to the public: its names, labels and legal basis, copied where the public's role can read them.
import { TERM_KEYS } from '@plumbline/cities/domain';
import { cityLabels, cityTerms, theCity } from '@plumbline/cities/server';
import { newId, readEnvironment, rows } from '@plumbline/platform/server';
import { cityLanguages } from './translations/city-languages.queries';

/** Brings the public face of the city of this operation up to date. Call it when a city is set up or renamed. */
export async function keepPublicCity(): Promise<void> {
  const city = await theCity();
  // One that is only prepared, or was retired, has no public face.
  if (city.standing !== 'OPEN') return;
  const labelOf = await cityLabels();
  const keys = new Set<string>([...TERM_KEYS, ...(await cityTerms()).map((term) => term.key)]);
  const terms = [...keys].sort().map((key) => ({ key, ...labelOf(key) }));
  await rows(
    `insert into public_city (id, slug, name, office_name, plan_name, legal_basis, terms, time_zone, demo, languages,
       data_license, contact_email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
       (select data_license from city), (select contact_email from city))
     on conflict (city_id) do update set slug = excluded.slug, name = excluded.name, office_name = excluded.office_name,
       plan_name = excluded.plan_name, legal_basis = excluded.legal_basis, terms = excluded.terms,
       time_zone = excluded.time_zone, demo = excluded.demo, languages = excluded.languages,
       data_license = excluded.data_license, contact_email = excluded.contact_email`,
    [
      newId(),
      city.slug,
      city.name,
      city.officeName,
      city.planName,
      city.legalBasis,
      JSON.stringify(terms),
      city.timeZone,
      readEnvironment().demo,
      JSON.stringify(await cityLanguages()),
    ],
  );
}
