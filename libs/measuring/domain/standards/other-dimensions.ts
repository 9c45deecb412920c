// Lists of genders, ages and places in use by the cities' published files.
import type { CategorySet } from '../category-set';

/** Sex as published by New York's health department. */
export const SEX_AS_RECORDED: CategorySet = {
  code: 'SEX-RECORDED',
  version: '2007',
  name: 'Sex as recorded',
  dimension: 'GENDER',
  sourceUrl: 'https://data.cityofnewyork.us/Health/New-York-City-Leading-Causes-of-Death/jb7j-dtam',
  categories: [
    { code: 'FEMALE', label: 'Female' },
    { code: 'MALE', label: 'Male' },
    { code: 'UNKNOWN', label: 'Not stated or unknown', residual: 'UNKNOWN' },
  ],
};

/** Gender identity with the answers forms should offer at least. */
export const GENDER_IDENTITY: CategorySet = {
  code: 'GENDER-IDENTITY',
  version: '2022',
  name: 'Gender identity',
  dimension: 'GENDER',
  sourceUrl:
    'https://nap.nationalacademies.org/catalog/26424/measuring-sex-gender-identity-and-sexual-orientation',
  categories: [
    { code: 'WOMAN', label: 'Woman' },
    { code: 'MAN', label: 'Man' },
    { code: 'NONBINARY', label: 'Nonbinary' },
    { code: 'ANOTHER', label: 'Another gender', residual: 'OTHER' },
    { code: 'UNKNOWN', label: 'Not stated or unknown', residual: 'UNKNOWN' },
  ],
};

const years = (from: number, to: number) => ({ code: `${from}-${to}`, label: `${from} to ${to} years` });

/** Ages as New York's vaccine files group them. */
export const NYC_VACCINE_AGES: CategorySet = {
  code: 'NYC-VACCINE-AGE',
  version: '2021',
  name: 'Age, COVID-19 vaccine coverage of New York City',
  dimension: 'AGE',
  sourceUrl: 'https://github.com/nychealth/covid-vaccine-data',
  categories: [
    years(0, 17),
    years(18, 24),
    years(25, 34),
    years(35, 44),
    years(45, 54),
    years(55, 64),
    years(65, 74),
    years(75, 84),
    { code: '85+', label: '85 years and over' },
  ],
};

/** The five boroughs of New York. */
export const NYC_BOROUGHS: CategorySet = {
  code: 'NYC-BOROUGH',
  version: '1898',
  name: 'Boroughs of New York City',
  dimension: 'PLACE',
  sourceUrl: 'https://www.nyc.gov/site/planning/data-maps/nyc-population/nyc-population.page',
  categories: [
    { code: 'BX', label: 'The Bronx' },
    { code: 'BK', label: 'Brooklyn' },
    { code: 'MN', label: 'Manhattan' },
    { code: 'QN', label: 'Queens' },
    { code: 'SI', label: 'Staten Island' },
  ],
};
