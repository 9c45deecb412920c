// The policy applied to whoever acts in this operation.
import { msg } from '@lingui/core/macro';
import { allows, refusedForOwnWork, type Action, type Subject } from '@plumbline/policy';
import { Refusal } from '@plumbline/platform/domain';
import { actor } from './unit-of-work';

/** Whether the viewer may do it: the answer for `viewerCan`. */
export function can(action: Action, subject?: Subject): boolean {
  return allows(actor(), action, subject);
}

/** Throws a refusal when the viewer may not do it; the first statement of a service after loading. */
export function authorize(action: Action, subject: Subject): void {
  if (can(action, subject)) return;
  if (refusedForOwnWork(actor(), action, subject)) {
    throw new Refusal(
      'SAME_PERSON',
      msg`You wrote or submitted this yourself, so a second person must decide on it. Ask a colleague with the same role.`,
    );
  }
  throw new Refusal(
    'NOT_ALLOWED',
    msg`Your roles do not allow this here. Ask your city administrator who can do it.`,
  );
}
