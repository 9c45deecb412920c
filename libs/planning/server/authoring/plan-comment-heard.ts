// Who tells people of a new comment: known to the module that keeps notifications, called when one is written.
import type { HeardThread } from './plan-comment.queries';

/** Tells of the entry `entryId` of the thread, inside the transaction that wrote it. */
type TellOfComment = (thread: HeardThread, entryId: string) => Promise<void>;

let teller: TellOfComment | null = null;

/** Called once at start by the module that keeps notifications, so that planning need not know it. */
export function planCommentsAreToldBy(tell: TellOfComment | null): void {
  teller = tell;
}

/** Who tells of comments; null when no module does. */
export function tellerOfComments(): TellOfComment | null {
  return teller;
}
