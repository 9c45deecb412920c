// A closed set of words, as the API names it.
import { registerEnumType } from '@nestjs/graphql';

/** Registers the words under a name, with a sentence for the schema, and answers them as GraphQL wants them. */
export function closedSet<T extends string>(
  name: string,
  values: readonly T[],
  description: string,
): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description });
  return members;
}
