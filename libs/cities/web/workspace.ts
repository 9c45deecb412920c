// What every page of the workspace knows: the city, its words, the day it is there, and who is looking.
import { useOutletContext } from 'react-router';
import type { Inner } from '@plumbline/platform/web';
import { wordsOf, type Words } from '@plumbline/cities/domain';

/** The open city with its labels, as the workspace loads it. */
type WorkspaceCity = Inner.WorkspaceQuery['city'];

/** The person who is logged in. */
type WorkspaceViewer = NonNullable<Inner.WorkspaceQuery['viewer']>;

/** Handed to every page of the workspace. */
export interface Workspace {
  city: WorkspaceCity;
  viewer: WorkspaceViewer;
}

/** The workspace a page stands in, with the city's own words: `word('deliverable').plural`, `inSentence('goal').singular`. */
export function useWorkspace(): Workspace &
  Words & {
    /** Address inside this city's workspace: `to('reports/7')` is `/chicago/work/reports/7`. */
    to: (path?: string) => string;
  } {
  const workspace = useOutletContext<Workspace>();
  const { slug, terms } = workspace.city;
  return {
    ...workspace,
    ...wordsOf(terms),
    to: (path = '') => `/${slug}/work${path ? `/${path}` : ''}`,
  };
}
