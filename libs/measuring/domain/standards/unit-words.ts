// What common units and kinds of places are called in the reader's language; a city's own words for others stay.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { say, saidAgain } from '@plumbline/language/domain';

/** Units that measures of cities are commonly counted in, as English has them after a number. */
const UNITS: readonly MessageDescriptor[] = [
  ...[
    msg`percent`,
    msg`percentage points`,
    msg`points`,
    msg`US dollars`,
    msg`dollars`,
    msg`times`,
    msg`ratio`,
  ],
  ...[msg`minutes`, msg`hours`, msg`days`, msg`weeks`, msg`months`, msg`years`],
  ...[msg`miles`, msg`acres`, msg`square feet`],
  ...[msg`people`, msg`persons`, msg`residents`, msg`children`, msg`girls`, msg`boys`, msg`women`, msg`men`],
  ...[
    msg`adults`,
    msg`families`,
    msg`households`,
    msg`students`,
    msg`participants`,
    msg`employees`,
    msg`staff`,
  ],
  ...[msg`recruits`, msg`customers`, msg`respondents`, msg`homeowners`, msg`renters`, msg`positions`],
  ...[msg`births`, msg`live births`, msg`deaths`, msg`diagnoses`, msg`cases`, msg`crashes`, msg`complaints`],
  ...[msg`homes`, msg`housing units`, msg`buildings`, msg`trees`, msg`parks`, msg`libraries`, msg`schools`],
  ...[msg`sites`, msg`facilities`, msg`vehicles`, msg`community areas`, msg`neighborhoods`],
  ...[msg`businesses`, msg`organizations`, msg`departments`, msg`centers`, msg`contracts`, msg`grants`],
  ...[msg`applications`, msg`inquiries`, msg`orders`, msg`plans`, msg`programs`, msg`projects`, msg`events`],
  ...[msg`meetings`, msg`sessions`, msg`trainings`, msg`languages`, msg`recommendations`, msg`commitments`],
];

/** "deaths per 1,000 live births", "per 100,000 people", "per 1,000". */
const RATES = {
  ofBoth: msg`${{ counted: '' }} per ${{ number: '' }} ${{ people: '' }}`,
  of: msg`per ${{ number: '' }} ${{ people: '' }}`,
  plain: msg`per ${{ number: '' }}`,
};

/** Kinds of places, alone and several, and the whole city. */
const PLACES: readonly MessageDescriptor[] = [
  ...[msg`Citywide`, msg`The whole city`],
  ...[msg`Community area`, msg`Community areas`, msg`ZIP code`, msg`ZIP codes`, msg`Borough`, msg`Boroughs`],
  ...[msg`Council district`, msg`Council districts`, msg`City council district`, msg`City council districts`],
  ...[msg`Community district`, msg`Community districts`, msg`Planning district`, msg`Planning districts`],
  ...[msg`Police district`, msg`Police districts`, msg`School district`, msg`School districts`],
  ...[msg`Neighborhood`, msg`Neighborhoods`, msg`Ward`, msg`Wards`, msg`Census tract`, msg`Census tracts`],
];

const PER = /^(?:(\D+) )?per (\d[\d,]*)(?: (\D+))?$/;

/**
 * A unit in the reader's language where it is one of the common ones, or a rate made of them; null for a unit in a
 * city's own words.
 */
export function standardUnitSaid(unit: string): string | null {
  const plain = unit.trim();
  const known = oneOf(plain, UNITS);
  if (known !== null) return known;
  const [rate, counted, number = '', people] = PER.exec(plain) ?? [];
  if (rate === undefined) return null;
  const [what, whom] = [counted, people].map((part) => (part === undefined ? '' : oneOf(part, UNITS)));
  if (what == null || whom == null || (what !== '' && whom === '')) return null;
  if (what !== '') return say({ ...RATES.ofBoth, values: { counted: what, number, people: whom } });
  return whom === ''
    ? say({ ...RATES.plain, values: { number } })
    : say({ ...RATES.of, values: { number, people: whom } });
}

/** A unit in the reader's language, or as the city wrote it. */
export function unitSaid(unit: string): string {
  return standardUnitSaid(unit) ?? unit;
}

/** A kind of places in the reader's language where it is a common one, small or large; null for any other text. */
export function standardPlaceSaid(text: string): string | null {
  const first = text.charAt(0);
  const said = oneOf(first.toUpperCase() + text.slice(1), PLACES);
  return said !== null && first !== first.toUpperCase() ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

function oneOf(text: string, messages: readonly MessageDescriptor[]): string | null {
  return messages.some(({ message }) => message === text) ? saidAgain(text, messages) : null;
}
