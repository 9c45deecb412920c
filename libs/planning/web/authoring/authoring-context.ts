// What every part of the page on which a plan is written knows of the whole.
import { createContext, useContext } from 'react';
import type { Move, Part, PartKind } from './outline';
import type { WrittenPlan } from './write-operations';

/** The plan as it is written now, and what can be done with it from anywhere on the page. */
export interface Authoring {
  plan: WrittenPlan;
  /** As the page shows it: moves that are on their way included. */
  outline: readonly Part[];
  mayWrite: boolean;
  /** The template's word for a kind, in both numbers. */
  word: (kind: PartKind | 'METRIC') => { singular: string; plural: string };
  /** What people call a part, e.g. "Goal G1". */
  call: (part: Pick<Part, 'kind' | 'code' | 'text'>) => string;
  isOpen: (id: string) => boolean;
  setOpen: (id: string, open: boolean) => void;
  /** Opens whatever hides a place, and puts the focus there. */
  goTo: (place: string, partId: string | null) => void;
  move: (move: Move) => void;
  /** Takes a part out; the page offers the way back. */
  remove: (part: Part) => void;
  /** Says it to people who cannot see the page change. */
  announce: (words: string) => void;
}

const AuthoringContext = createContext<Authoring | null>(null);

/** Hands it to everything inside. */
export const AuthoringScope = AuthoringContext.Provider;

/** The page's own knowledge; only inside of the page on which a plan is written. */
export function useAuthoring(): Authoring {
  const authoring = useContext(AuthoringContext);
  if (!authoring) throw new Error('This part belongs on the page on which a plan is written.');
  return authoring;
}
