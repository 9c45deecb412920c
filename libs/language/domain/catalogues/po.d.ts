// A catalogue that is imported is its messages, taken apart, and the entries they come from.
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  const messages: Messages;
  export default messages;
  export const entries: readonly {
    id: string;
    /** English, with its places for values and elements. */
    source: string;
    /** The translation; empty where nobody translated it. */
    text: string;
    /** Files that say it. */
    places: readonly string[];
  }[];
}
