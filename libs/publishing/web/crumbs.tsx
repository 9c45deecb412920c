// The way back up from a public page: the city, the release, the department.
import type { Crumb } from '@plumbline/ui';
import { CityText } from './city-text';
import { departmentPath, releasePath, type ReleasePlace } from './release-address';

/** A step whose name the city wrote. */
export function namedCrumb(label: string, to: string): Crumb {
  return { label, shown: <CityText>{label}</CityText>, to };
}

/** The city's first page. */
export function cityCrumb({ name, slug }: { name: string; slug: string }): Crumb {
  return namedCrumb(name, `/${slug}`);
}

/** The city and the release. */
export function releaseCrumbs(
  city: { name: string; slug: string },
  release: { title: string },
  place: ReleasePlace,
): Crumb[] {
  return [cityCrumb(city), namedCrumb(release.title, releasePath(place))];
}

/** The department within a release. */
export function departmentCrumb(place: ReleasePlace, { name, code }: { name: string; code: string }): Crumb {
  return namedCrumb(name, departmentPath(place, code));
}
