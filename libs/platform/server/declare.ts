// Every operation says who may call it; what says nothing is refused.
import { SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { GraphQLField } from 'graphql';
import type { Action } from '@plumbline/policy';

/** Metadata key of an operation's declaration. */
export const DECLARED = 'plumbline:declared';

/** What an operation declares: the action it requires, or that it is open to everybody. */
export type Declaration = { requires: Action; audited: boolean } | { open: true };

/**
 * Only persons whose roles include the action reach this operation. A mutation must leave an audit row behind; only what
 * changes nothing but a note for the person's own eyes, such as what they opened last, may say `audited: false`.
 */
export function Requires(action: Action, { audited = true } = {}): MethodDecorator & ClassDecorator {
  return SetMetadata<string, Declaration>(DECLARED, { requires: action, audited });
}

/** Everybody reaches this operation, logged in or not. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata<string, Declaration>(DECLARED, { open: true });
}

const KEPT_BY_KEY = 'keptByKey';

/**
 * The answer of this mutation may be kept by the key it was sent with (`operation-key.ts`), so that sent again it is
 * carried out once. Only for what pages keep on the device and send again by themselves, and never where an answer
 * holds a secret: it is stored as it was given.
 */
export function KeptByKey(): MethodDecorator & PropertyDecorator {
  return Extensions({ [KEPT_BY_KEY]: true });
}

/** Whether a mutation of the schema was declared with {@link KeptByKey}. */
export function isKeptByKey({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean {
  return extensions[KEPT_BY_KEY] === true;
}
