// The practice city: where it stands, and what happens, step by step, when it is started over.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';

/** The address of the practice city. */
export const PRACTICE_SLUG = 'practice';

/** What is done while the practice city is started over, in order; people read these sentences while they wait. */
export const PRACTICE_STEPS: readonly Message[] = [
  msg`Waiting for its turn`,
  msg`Setting up departments and people`,
  msg`Bringing in the plans`,
  msg`Playing the three quarters`,
  msg`Opening the new practice city`,
];
