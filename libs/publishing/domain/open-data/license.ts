// Under which terms a city gives its published data away; without a choice of its own, under none at all.
import { msg } from '@lingui/core/macro';

/** The licenses a city can choose from, by the names the Open Definition gives them (opendefinition.org/licenses). */
export const DATA_LICENSES = {
  'CC0-1.0': {
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    says: msg`The city gives up all its rights to the data. Anybody may use it for anything, without asking and without naming the city.`,
  },
  'ODC-PDDL-1.0': {
    title: 'Open Data Commons Public Domain Dedication and License 1.0',
    path: 'https://opendatacommons.org/licenses/pddl/1-0/',
    says: msg`The city gives up all its rights to the data. Anybody may use it for anything, without asking and without naming the city.`,
  },
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    says: msg`Anybody may use the data for anything. They must name the city as its source and say what they changed.`,
  },
};

/** The name of one of {@link DATA_LICENSES}. */
export type DataLicense = keyof typeof DATA_LICENSES;

/** What holds for a city that chose nothing. */
export const DEFAULT_LICENSE: DataLicense = 'CC0-1.0';

/** The license with this name; a name nobody knows is the default. */
export function licenseNamed(name: string): (typeof DATA_LICENSES)[DataLicense] & { name: DataLicense } {
  const known = Object.keys(DATA_LICENSES).find((one) => one === name) as DataLicense | undefined;
  const license = known ?? DEFAULT_LICENSE;
  return { name: license, ...DATA_LICENSES[license] };
}
