// Every list of groups the product brings along, for cities to start from.
import type { CategorySet } from '../category-set';
import { GENDER_IDENTITY, NYC_BOROUGHS, NYC_VACCINE_AGES, SEX_AS_RECORDED } from './other-dimensions';
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

/** The sets by their codes: federal standards, sets of published city files, genders, ages and places. */
export const STANDARD_SETS: ReadonlyMap<string, CategorySet> = new Map(
  [
    SPD15_2024,
    SPD15_2024_ALONE,
    SPD15_1997,
    NYC_EQUITABLE_DEVELOPMENT,
    NYC_VACCINE,
    NYC_DEATHS,
    PHL_HEALTH,
    CHI_COVID,
    SEX_AS_RECORDED,
    GENDER_IDENTITY,
    NYC_VACCINE_AGES,
    NYC_BOROUGHS,
  ].map((set) => [set.code, set]),
);
