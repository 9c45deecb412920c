// Takes a message apart into texts and places for values.
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Parts } from './put-together';

/** Text with plain places at most: nothing that is quoted, and no plural forms. */
const PLAIN = /^(?:[^{}']|'(?![{}']))*(?:\{\w+\}(?:[^{}']|'(?![{}']))*)*$/;

/**
 * The parts of a message. Nearly all are plain, and English is taken apart in the browser when it is first said: these
 * need no parser, which would take longer than all the rest of making a page live.
 */
export function takenApart(message: string): Parts {
  if (!PLAIN.test(message)) return compileMessage(message);
  return message
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 1 ? [piece] : piece))
    .filter((part) => part !== '') as Parts;
}
