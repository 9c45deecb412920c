// Several quarters on one page: the same deliverable stands there once in each, and each must keep to its own report.
import { createContext, useContext } from 'react';

/** The report that the parts inside it belong to, on a page that shows several; empty on the page of one report. */
export const PlaceScope = createContext('');

/** A deliverable's or metric's name on this page, for ids and entries: inputs find their form by it. Unique on the page. */
export function useOwnName(subjectId: string): string {
  return [subjectId, useContext(PlaceScope)].filter(Boolean).join('-');
}
