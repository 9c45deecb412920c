// What the groups of the lists that come with the product are called in the reader's language.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { joined, saidAgain } from '@plumbline/language/domain';
import { STANDARD_SETS } from '.';

const NAMES: readonly MessageDescriptor[] = [
  msg`Race and ethnicity, OMB Statistical Policy Directive 15 (2024), alone or in combination`,
  msg`Race and ethnicity, OMB Statistical Policy Directive 15 (2024), one answer only`,
  msg`Race and ethnicity, OMB standard of 1997, people of each race who are not Hispanic`,
  msg`Race and ethnicity, Equitable Development Data Explorer of New York City`,
  msg`Race and ethnicity, COVID-19 vaccine coverage of New York City`,
  msg`Race and ethnicity, leading causes of death in New York City`,
  msg`Race and ethnicity, Community Health Explorer of Philadelphia`,
  msg`Race and ethnicity, COVID-19 counts of Chicago`,
  msg`Sex as recorded`,
  msg`Gender identity`,
  msg`Age, COVID-19 vaccine coverage of New York City`,
  msg`Boroughs of New York City`,
];

const GROUPS: readonly MessageDescriptor[] = [
  msg`American Indian or Alaska Native`,
  msg`Asian`,
  msg`Black or African American`,
  msg`Hispanic or Latino`,
  msg`Middle Eastern or North African`,
  msg`Native Hawaiian or Pacific Islander`,
  msg`White`,
  msg`More than one race or ethnicity`,
  msg`American Indian or Alaska Native, not Hispanic`,
  msg`Asian, not Hispanic`,
  msg`Black or African American, not Hispanic`,
  msg`Native Hawaiian or Other Pacific Islander, not Hispanic`,
  msg`White, not Hispanic`,
  msg`Two or more races, not Hispanic`,
  msg`Black, not Hispanic`,
  msg`Hispanic`,
  msg`Other or several races, not Hispanic`,
  msg`Asian or Native Hawaiian or Pacific Islander`,
  msg`Black`,
  msg`Native American or Alaska Native`,
  msg`Other`,
  msg`Unknown`,
  msg`Asian and Pacific Islander`,
  msg`Other race or ethnicity`,
  msg`Not stated or unknown`,
  msg`Latinx`,
  msg`Asian, not Latinx`,
  msg`Black, not Latinx`,
  msg`White, not Latinx`,
  msg`Other race, not Latinx`,
  msg`Unknown race or ethnicity`,
  msg`Female`,
  msg`Male`,
  msg`Woman`,
  msg`Man`,
  msg`Nonbinary`,
  msg`Another gender`,
  msg`American Indian or Alaska Native alone`,
  msg`Asian alone`,
  msg`Black or African American alone`,
  msg`Hispanic or Latino alone`,
  msg`Middle Eastern or North African alone`,
  msg`Native Hawaiian or Pacific Islander alone`,
  msg`White alone`,
  msg`${{ youngest: '' }} to ${{ oldest: '' }} years`,
  msg`${{ youngest: '' }} years and over`,
];

/** A list of groups as a release names it. */
export interface NamedSet {
  name: string;
  version: string;
}

/**
 * What a group is called in the reader's language, where the list comes with the product and the label is the one it
 * came with; null for a label of a city's own.
 */
export function standardGroupSaid(set: NamedSet, label: string): string | null {
  return setLike(set)?.categories.some((one) => one.label === label) ? saidAgain(label, GROUPS) : null;
}

/**
 * A label in the reader's language where lists that come with the product have the very same one, for lists of a
 * city's own that use it too; null for any other label.
 */
export function groupWordSaid(label: string): string | null {
  return LABELS.includes(label) && GROUPS.some(({ message }) => message === label)
    ? saidAgain(label, GROUPS)
    : null;
}

const LABELS = [...STANDARD_SETS.values()]
  .flatMap(({ categories }) => categories.map(({ label }) => label))
  .sort((a, b) => b.length - a.length);

/**
 * "Median rent, Black" with the group in the reader's language, where lists that come with the product call it so.
 * @param own what becomes of the name of the measure
 */
export function lastGroupSaid(series: string, own: (name: string) => string = (name) => name): string {
  const label = LABELS.find((one) => series.endsWith(`, ${one}`));
  if (label === undefined) return own(series);
  return joined([own(series.slice(0, -label.length - 2)), saidAgain(label, GROUPS)]);
}

/** The name of a list that comes with the product, in the reader's language; null for a list of a city's own. */
export function standardSetSaid(set: NamedSet): string | null {
  return setLike(set) ? saidAgain(set.name, NAMES) : null;
}

function setLike({ name, version }: NamedSet) {
  return [...STANDARD_SETS.values()].find((one) => one.name === name && one.version === version);
}
