// The languages a city publishes in: read by everybody, set by whoever administers the city.
import { SOURCE_LANGUAGE, contentLanguage } from '@plumbline/language/domain';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { audit, authorize, cityId, newId, rows } from '@plumbline/platform/server';
import { problemsWithLanguages } from '@plumbline/publishing/domain';
import type { CityLanguage } from '@plumbline/publishing/domain';
import { keepPublicCity } from '../public-city.service';
import { cityLanguages } from './city-languages.queries';

const named = (list: readonly CityLanguage[]) =>
  list.map(({ language, legalBasis }) => `${contentLanguage(language)?.english ?? language} (${legalBasis})`);

/**
 * Replaces the list; its order is the city's. What was translated into a language that is taken out is kept, and
 * published addenda stay. Refuses INVALID for an unknown or doubled language and for one without a legal basis.
 */
export async function setCityLanguages(given: readonly CityLanguage[]): Promise<CityLanguage[]> {
  await rows('select id from city for no key update');
  authorize('city:administer', {});
  const problems = problemsWithLanguages(given);
  if (problems.length > 0) {
    throw new Refusals(
      problems.map(
        ({ at, field, message }) =>
          new Refusal('INVALID', message, { path: ['languages', String(at), field] }),
      ),
    );
  }
  const before = await cityLanguages();
  await rows('delete from city_language');
  for (const [index, { language, legalBasis }] of given.entries()) {
    await rows('insert into city_language (id, language, legal_basis, position) values ($1, $2, $3, $4)', [
      newId(),
      language,
      legalBasis,
      index + 1,
    ]);
  }
  // The city's own settings name them too.
  await rows('update city set languages = $1', [[SOURCE_LANGUAGE, ...given.map(({ language }) => language)]]);
  await keepPublicCity();
  await audit({
    action: 'city:administer',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Set the languages the city publishes in: ${named(given).join(', ') || 'none besides English'}.`,
    detail: { before, after: given },
  });
  return cityLanguages();
}
