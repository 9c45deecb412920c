// How the lists of races and ethnicities in use answer to each other, group by group, and where they can't.
import type { CategoryMapping, SetMapping } from '../category-mapping';
import type { CategorySet } from '../category-set';
import {
  CHI_COVID,
  NYC_DEATHS,
  NYC_EQUITABLE_DEVELOPMENT,
  NYC_VACCINE,
  PHL_HEALTH,
  SPD15_1997,
  SPD15_2024,
  SPD15_2024_ALONE,
} from './race-and-ethnicity';

const exact = (from: string, to = from): CategoryMapping => ({ from, to, quality: 'EXACT', why: '' });
const broader = (from: string, to: string, why: string): CategoryMapping => ({
  from,
  to,
  quality: 'BROADER',
  why,
});
const impossible = (from: string, why: string): CategoryMapping => ({
  from,
  to: null,
  quality: 'IMPOSSIBLE',
  why,
});

const COMBINED =
  'People who gave several answers stand in each group they named, so the numbers are not comparable.';
const MENA = 'Middle Eastern and North African people were counted as White and cannot be taken out.';
const SPLIT = 'Asian and Pacific Islander people were counted together and cannot be split.';
const SEVERAL = 'People of several races are in it together with others, and nobody knows how many.';
const RESIDUAL = 'Nobody knows which groups these people belong to.';
const PACIFIC = 'The source does not say whether Pacific Islander people are counted here.';
const HISPANIC = 'Whether Hispanic people are in it is not said.';

function between(from: CategorySet, to: CategorySet, mappings: CategoryMapping[]): SetMapping {
  const name = ({ code, version }: CategorySet) => ({ code, version });
  return { from: name(from), to: name(to), mappings };
}

/** No group of `from` has a place in `to`; `own` holds the reasons that differ from the common one. */
const none = (
  from: CategorySet,
  to: CategorySet,
  why: string,
  own: Readonly<Record<string, string>> = {},
): SetMapping =>
  between(
    from,
    to,
    from.categories.map(({ code }) => impossible(code, own[code] ?? why)),
  );

/**
 * Mappings between the sets of this folder, judged group by group. What is not listed is not known, which is not the
 * same as exact. Sources: the two standards themselves; "Asian and Pacific Islander" is never split and a Middle
 * Eastern or North African group is never guessed out of White.
 */
export const STANDARD_MAPPINGS: readonly SetMapping[] = [
  none(SPD15_1997, SPD15_2024, COMBINED, { WHITE: MENA }),
  none(SPD15_2024, SPD15_1997, COMBINED),
  none(SPD15_2024_ALONE, SPD15_2024, COMBINED),
  none(SPD15_2024, SPD15_2024_ALONE, COMBINED),
  between(NYC_EQUITABLE_DEVELOPMENT, SPD15_1997, [
    exact('ANH', 'ASIAN'),
    exact('BNH', 'BLACK'),
    exact('HSP', 'HISPANIC'),
    impossible('ONH', SEVERAL),
    exact('WNH', 'WHITE'),
  ]),
  between(SPD15_1997, NYC_EQUITABLE_DEVELOPMENT, [
    broader('AIAN', 'ONH', 'Counted among the other groups.'),
    exact('ASIAN', 'ANH'),
    exact('BLACK', 'BNH'),
    exact('HISPANIC', 'HSP'),
    broader('NHPI', 'ONH', 'Counted among the other groups.'),
    exact('WHITE', 'WNH'),
    broader('MULTIPLE', 'ONH', 'Counted among the other groups.'),
  ]),
  between(NYC_DEATHS, SPD15_1997, [
    impossible('API', SPLIT),
    exact('BLACK'),
    exact('HISPANIC'),
    exact('WHITE'),
    impossible('OTHER', SEVERAL),
    impossible('UNKNOWN', RESIDUAL),
  ]),
  between(SPD15_1997, NYC_DEATHS, [
    broader('AIAN', 'OTHER', 'Counted among the other groups.'),
    broader('ASIAN', 'API', 'Counted together with Pacific Islander people.'),
    exact('BLACK'),
    exact('HISPANIC'),
    broader('NHPI', 'API', 'Counted together with Asian people.'),
    exact('WHITE'),
    broader('MULTIPLE', 'OTHER', 'Counted among the other groups.'),
  ]),
  between(NYC_VACCINE, SPD15_1997, [
    impossible('ASIAN-NHPI', SPLIT),
    impossible('BLACK', HISPANIC),
    exact('HISPANIC'),
    impossible('AIAN', HISPANIC),
    impossible('WHITE', HISPANIC),
    impossible('OTHER', SEVERAL),
    impossible('UNKNOWN', RESIDUAL),
  ]),
  between(PHL_HEALTH, SPD15_1997, [
    exact('BLACK'),
    exact('WHITE'),
    exact('HISPANIC'),
    impossible('ASIAN', PACIFIC),
  ]),
  between(CHI_COVID, SPD15_1997, [
    exact('LATINX', 'HISPANIC'),
    impossible('ASIAN', PACIFIC),
    exact('BLACK'),
    exact('WHITE'),
    impossible('OTHER', SEVERAL),
    impossible('UNKNOWN', RESIDUAL),
  ]),
  none(NYC_EQUITABLE_DEVELOPMENT, SPD15_2024, COMBINED, { WNH: MENA, ONH: SEVERAL }),
  none(NYC_DEATHS, SPD15_2024, COMBINED, { API: SPLIT, WHITE: MENA, OTHER: SEVERAL, UNKNOWN: RESIDUAL }),
  none(NYC_VACCINE, SPD15_2024, COMBINED, {
    'ASIAN-NHPI': SPLIT,
    WHITE: MENA,
    OTHER: SEVERAL,
    UNKNOWN: RESIDUAL,
  }),
  none(PHL_HEALTH, SPD15_2024, COMBINED, { WHITE: MENA, ASIAN: PACIFIC }),
  none(CHI_COVID, SPD15_2024, COMBINED, { WHITE: MENA, ASIAN: PACIFIC, OTHER: SEVERAL, UNKNOWN: RESIDUAL }),
];
