// Departments whose name was typed: whoever looks for one finds its page, also when it published nothing.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { askedWords, isAsked, sentenceOfRelease, wordsIn } from '@plumbline/publishing/domain';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';
import { departmentPath, type ReleasePlace } from '../release-address';

/** What is shown of a department that was found by its name. */
export interface NamedDepartment {
  code: string;
  name: string;
  teamName: string;
  reported: boolean;
  reportingNote: string;
}

/** So many are shown; words that name more, such as "department", name none. */
const MOST = 5;

/** The departments whose name or team has all the words that were typed; none where there are too many to be meant. */
export function namedDepartments<D extends Pick<NamedDepartment, 'code' | 'name' | 'teamName'>>(
  all: readonly D[],
  typed: string,
): D[] {
  const asked = askedWords(typed);
  if (asked.length === 0) return [];
  const named = all.filter(({ code, name, teamName }) => {
    const words = wordsIn(`${code} ${name} ${teamName}`);
    return asked.every((one) => words.some(({ word }) => isAsked(word, one)));
  });
  return named.length > MOST ? [] : named;
}

/** Leads to their pages, and says where nothing was published. */
export function NamedPanel({
  departments,
  place,
}: {
  departments: readonly NamedDepartment[];
  place: ReleasePlace;
}) {
  const city = usePublicCity();
  if (departments.length === 0) return null;
  return (
    <section aria-labelledby="named">
      <h2 id="named">{city.word('department').plural}</h2>
      <ul className="pl-plain-list">
        {departments.map(({ code, name, reported, reportingNote }) => (
          <li key={code}>
            <Link to={departmentPath(place, code)}>
              <CityText>{name}</CityText>
            </Link>
            {reported ? null : (
              <p>
                {t`Nothing of it is published in this release.`} {sentenceOfRelease(reportingNote)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
