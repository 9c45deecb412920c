// Answers that say nothing about the thing asked for: not logged in, or not for you.
import { GraphQLError } from 'graphql';

/** Nobody is logged in. */
export class Unauthenticated extends GraphQLError {
  constructor() {
    super('Log in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 200 } } });
  }
}

/** The person is logged in, but no role of theirs in this city includes the operation. */
export class Forbidden extends GraphQLError {
  constructor() {
    super('Your roles in this city do not include this.', { extensions: { code: 'FORBIDDEN' } });
  }
}
