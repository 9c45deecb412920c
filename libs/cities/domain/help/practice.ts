// The practice city: where it stands, and what happens, step by step, when it is started over.

/** The address of the practice city. */
export const PRACTICE_SLUG = 'practice';

/** What is done while the practice city is started over, in order; people read these sentences while they wait. */
export const PRACTICE_STEPS = [
  'Waiting for its turn',
  'Setting up departments and people',
  'Bringing in the plans',
  'Playing the three quarters',
  'Opening the new practice city',
] as const;
