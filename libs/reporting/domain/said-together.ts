// Sentences that stand one after the other in one refusal, each said in the language of whoever reads it.
import { say, type Message } from '@plumbline/language/domain';

/** Something to be said: a message, or what says it once it is asked. */
export type Sayable = Message | (() => string);

/** The sentences as one message; what is empty is left out. They are said when the message is, not before. */
export function saidTogether(...sentences: readonly Sayable[]): Message {
  return {
    // No catalogue holds it: there is nothing in it to translate.
    id: 'reporting.sentences',
    message: '{sentences}',
    values: {
      get sentences() {
        return sentences
          .map((one) => (typeof one === 'function' ? one() : say(one)))
          .filter(Boolean)
          .join(' ');
      },
    },
  };
}
