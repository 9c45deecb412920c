// Lists of races and ethnicities in use: the two federal standards, and what the cities' own published files use.
import type { CategorySet } from '../category-set';

const FEDERAL_REGISTER_2024 =
  'https://www.federalregister.gov/documents/2024/03/29/2024-06469/revisions-to-ombs-statistical-policy-directive-no-15-standards-for-maintaining-collecting-and';
const FEDERAL_REGISTER_1997 =
  'https://www.federalregister.gov/documents/1997/10/30/97-28653/revisions-to-the-standards-for-the-classification-of-federal-data-on-race-and-ethnicity';

const SPD15_2024_GROUPS = [
  { code: 'AIAN', label: 'American Indian or Alaska Native' },
  { code: 'ASIAN', label: 'Asian' },
  { code: 'BLACK', label: 'Black or African American' },
  { code: 'HISPANIC', label: 'Hispanic or Latino' },
  { code: 'MENA', label: 'Middle Eastern or North African' },
  { code: 'NHPI', label: 'Native Hawaiian or Pacific Islander' },
  { code: 'WHITE', label: 'White' },
] as const;

/**
 * OMB Statistical Policy Directive 15 of 2024 (89 FR 22182): one combined question, all that apply, seven minimum
 * categories. Counted "alone or in combination", groups can add up to more than everybody.
 */
export const SPD15_2024: CategorySet = {
  code: 'OMB-SPD15-2024',
  version: '2024',
  name: 'Race and ethnicity, OMB Statistical Policy Directive 15 (2024), alone or in combination',
  dimension: 'RACE_ETHNICITY',
  counting: 'ALONE_OR_IN_COMBINATION',
  standard: 'OMB_SPD15_2024',
  validFrom: '2024-03-28',
  sourceUrl: FEDERAL_REGISTER_2024,
  categories: SPD15_2024_GROUPS,
};

/** The same seven categories for people who gave one answer only, and the rest together. */
export const SPD15_2024_ALONE: CategorySet = {
  ...SPD15_2024,
  code: 'OMB-SPD15-2024-ALONE',
  name: 'Race and ethnicity, OMB Statistical Policy Directive 15 (2024), one answer only',
  counting: 'ALONE',
  categories: [
    ...SPD15_2024_GROUPS.map(({ code, label }) => ({ code, label: `${label} alone` })),
    { code: 'MULTIPLE', label: 'More than one race or ethnicity' },
  ],
};

/** The 1997 standard (62 FR 58782) in its combined format: ethnicity first, then five races of people not Hispanic. */
export const SPD15_1997: CategorySet = {
  code: 'OMB-SPD15-1997',
  version: '1997',
  name: 'Race and ethnicity, OMB standard of 1997, people of each race who are not Hispanic',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  standard: 'OMB_SPD15_1997',
  validFrom: '1997-10-30',
  sourceUrl: FEDERAL_REGISTER_1997,
  categories: [
    { code: 'AIAN', label: 'American Indian or Alaska Native, not Hispanic' },
    { code: 'ASIAN', label: 'Asian, not Hispanic' },
    { code: 'BLACK', label: 'Black or African American, not Hispanic' },
    { code: 'HISPANIC', label: 'Hispanic or Latino' },
    { code: 'NHPI', label: 'Native Hawaiian or Other Pacific Islander, not Hispanic' },
    { code: 'WHITE', label: 'White, not Hispanic' },
    { code: 'MULTIPLE', label: 'Two or more races, not Hispanic' },
  ],
};

/** Groups of New York's Equitable Development Data Explorer (codes anh, bnh, hsp, onh, wnh). */
export const NYC_EQUITABLE_DEVELOPMENT: CategorySet = {
  code: 'NYC-EDDE',
  version: '2022',
  name: 'Race and ethnicity, Equitable Development Data Explorer of New York City',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  sourceUrl: 'https://equitableexplorer.planning.nyc.gov/',
  categories: [
    { code: 'ANH', label: 'Asian, not Hispanic' },
    { code: 'BNH', label: 'Black, not Hispanic' },
    { code: 'HSP', label: 'Hispanic' },
    { code: 'ONH', label: 'Other or several races, not Hispanic', residual: 'OTHER' },
    { code: 'WNH', label: 'White, not Hispanic' },
  ],
};

/** Groups of New York's COVID-19 vaccine files. */
export const NYC_VACCINE: CategorySet = {
  code: 'NYC-VACCINE',
  version: '2021',
  name: 'Race and ethnicity, COVID-19 vaccine coverage of New York City',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  validFrom: '2021-01-01',
  sourceUrl: 'https://github.com/nychealth/covid-vaccine-data',
  categories: [
    { code: 'ASIAN-NHPI', label: 'Asian or Native Hawaiian or Pacific Islander' },
    { code: 'BLACK', label: 'Black' },
    { code: 'HISPANIC', label: 'Hispanic or Latino' },
    { code: 'AIAN', label: 'Native American or Alaska Native' },
    { code: 'WHITE', label: 'White' },
    { code: 'OTHER', label: 'Other', residual: 'OTHER' },
    { code: 'UNKNOWN', label: 'Unknown', residual: 'UNKNOWN' },
  ],
};

/** Groups of New York's leading causes of death. */
export const NYC_DEATHS: CategorySet = {
  code: 'NYC-DEATHS',
  version: '2007',
  name: 'Race and ethnicity, leading causes of death in New York City',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  validFrom: '2007-01-01',
  sourceUrl: 'https://data.cityofnewyork.us/Health/New-York-City-Leading-Causes-of-Death/jb7j-dtam',
  categories: [
    { code: 'API', label: 'Asian and Pacific Islander' },
    { code: 'BLACK', label: 'Black, not Hispanic' },
    { code: 'HISPANIC', label: 'Hispanic' },
    { code: 'WHITE', label: 'White, not Hispanic' },
    { code: 'OTHER', label: 'Other race or ethnicity', residual: 'OTHER' },
    { code: 'UNKNOWN', label: 'Not stated or unknown', residual: 'UNKNOWN' },
  ],
};

/** Groups of Philadelphia's Community Health Explorer. */
export const PHL_HEALTH: CategorySet = {
  code: 'PHL-HEALTH',
  version: '2017',
  name: 'Race and ethnicity, Community Health Explorer of Philadelphia',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  sourceUrl: 'https://github.com/CityOfPhiladelphia/community-health-explorer',
  categories: [
    { code: 'BLACK', label: 'Black, not Hispanic' },
    { code: 'WHITE', label: 'White, not Hispanic' },
    { code: 'HISPANIC', label: 'Hispanic' },
    { code: 'ASIAN', label: 'Asian, not Hispanic' },
  ],
};

/** Groups of Chicago's daily COVID-19 counts. */
export const CHI_COVID: CategorySet = {
  code: 'CHI-COVID',
  version: '2020',
  name: 'Race and ethnicity, COVID-19 counts of Chicago',
  dimension: 'RACE_ETHNICITY',
  counting: 'ONE_GROUP_EACH',
  validFrom: '2020-03-01',
  sourceUrl:
    'https://data.cityofchicago.org/Health-Human-Services/COVID-19-Daily-Cases-Deaths-and-Hospitalizations/naz8-j4nc',
  categories: [
    { code: 'LATINX', label: 'Latinx' },
    { code: 'ASIAN', label: 'Asian, not Latinx' },
    { code: 'BLACK', label: 'Black, not Latinx' },
    { code: 'WHITE', label: 'White, not Latinx' },
    { code: 'OTHER', label: 'Other race, not Latinx', residual: 'OTHER' },
    { code: 'UNKNOWN', label: 'Unknown race or ethnicity', residual: 'UNKNOWN' },
  ],
};
