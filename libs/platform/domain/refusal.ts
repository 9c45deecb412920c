// What the product says when a rule says no: a code, a sentence, and the place it is about.

import { say, type Message } from '@plumbline/language/domain';

/** Every kind of refusal there is. The sentence that goes with it names the field or item and the way out. */
export const REFUSAL_CODES = [
  /** A value has the wrong shape or is out of range. */
  'INVALID',
  /** The thing named is not here, for this person in this city. */
  'NOT_FOUND',
  /** Somebody else saved first; the answer carries both values. */
  'STALE',
  /** The thing is in a state in which this cannot be done. */
  'WRONG_STATE',
  /** Required parts are missing. */
  'INCOMPLETE',
  /** The action needs a reason in words. */
  'REASON_REQUIRED',
  /** A number is possible but unlike the ones before it; it is kept once somebody confirms it. */
  'UNLIKELY',
  /** The person wrote or submitted what would be decided on. */
  'SAME_PERSON',
  /** The person's roles do not allow it here. */
  'NOT_ALLOWED',
  /** A code or name that must be unique is taken. */
  'ALREADY_EXISTS',
  /** Something that must be empty is not. */
  'NOT_EMPTY',
  /** A file is not what it says or not one the product reads. */
  'UNSUPPORTED_FILE',
  /** A file or text is larger than the limit. */
  'TOO_LARGE',
  /** Publishing it would give away a small group's number. */
  'PRIVACY',
  /** E-mail and password do not match an account; never says which. */
  'LOG_IN_FAILED',
  /** Too many tries in a short time. */
  'TOO_MANY_ATTEMPTS',
] as const;

/** One of {@link REFUSAL_CODES}. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One field on which two people disagree: what the loser sent and what is stored now. */
export interface ConflictingValue {
  field: string;
  yours: string | null;
  theirs: string | null;
}

/** Where a refusal is about and, for `STALE`, the values that stand against each other. */
export interface RefusalOptions {
  /** The input field or item, outermost first, e.g. `['comments', '0', 'text']`. */
  path?: readonly string[];
  conflict?: readonly ConflictingValue[];
}

/**
 * An expected "no" of the domain. Throwing it anywhere inside an operation undoes everything the operation
 * did and reaches the caller as one `userErrors` entry.
 */
export class Refusal extends Error {
  readonly path: readonly string[];
  readonly conflict: readonly ConflictingValue[];

  /** The sentence, to be said in the reader's language; `message` holds it in English, for logs and tests. */
  readonly sentence: Message;

  constructor(
    readonly code: RefusalCode,
    sentence: Message,
    options: RefusalOptions = {},
  ) {
    super(say(sentence));
    this.sentence = sentence;
    this.name = 'Refusal';
    this.path = options.path ?? [];
    this.conflict = options.conflict ?? [];
  }
}

/** Several refusals at once, e.g. one for each wrong field of a form. */
export class Refusals extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '));
    this.name = 'Refusals';
  }
}
