// What the web server tells the pages about the request they answer.
import 'react-router';

declare module 'react-router' {
  interface AppLoadContext {
    /** One-time mark of this answer's scripts. */
    nonce?: string;
    /** What a page answers in place of itself, such as the file that its address is for. */
    instead?: Response;
  }
}
