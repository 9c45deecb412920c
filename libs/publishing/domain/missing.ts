// Why a value is missing, in words for everybody.

/** A sentence for each reason why a value is missing. Missing is never zero. */
const MISSING_SENTENCES: Readonly<Record<string, string>> = {
  NOT_DUE: 'No value is due yet.',
  NOT_YET_AVAILABLE: 'The value is not available yet.',
  NOT_COLLECTED: 'This is not collected.',
  LEGALLY_BARRED: 'The law does not allow this to be collected.',
  SUPPRESSED: 'The source hides this value to protect a small group.',
  SERIES_BROKEN: 'The way of counting changed, so this cannot be compared with earlier values.',
};

/** Says why a value is missing, in a sentence; without a known reason it says only that there is none. */
export function missingSentence(reason: string | null): string {
  return (reason && MISSING_SENTENCES[reason]) || 'No value was given.';
}
