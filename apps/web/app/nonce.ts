// The one-time mark by which the browser knows our scripts from anybody else's.
import { createContext } from 'react';

/** Set while a page is rendered on the server; undefined in the browser. */
export const Nonce = createContext<string | undefined>(undefined);
