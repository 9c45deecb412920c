// Every operation says who may call it; what says nothing is refused.
import { SetMetadata } from '@nestjs/common';
import type { Action } from '@plumbline/policy';

/** Metadata key of an operation's declaration. */
export const DECLARED = 'plumbline:declared';

/** What an operation declares: the action it requires, or that it is open to everybody. */
export type Declaration = { requires: Action } | { open: true };

/** Only persons whose roles include the action reach this operation. */
export function Requires(action: Action): MethodDecorator & ClassDecorator {
  return SetMetadata<string, Declaration>(DECLARED, { requires: action });
}

/** Everybody reaches this operation, logged in or not. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata<string, Declaration>(DECLARED, { open: true });
}
