// What the web server tells the pages about the request they answer.
import 'react-router';

declare module 'react-router' {
  interface AppLoadContext {
    /** One-time mark of this answer's scripts. */
    nonce?: string;
    /** Whether the body of the request was refused: the caller has the answer already. */
    wasRefused?: () => boolean;
    /** What a page answers in place of itself, such as the file that its address is for. */
    instead?: Response;
  }
}
