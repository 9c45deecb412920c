// Whether keyboard shortcuts work for the person who looks at the page.
import { createContext, useContext } from 'react';

/** True while they work; false where nobody listens for keys. */
export const Shortcuts = createContext(false);

/** Whether to show keys beside what they do. */
export function useShortcuts(): boolean {
  return useContext(Shortcuts);
}
