// A closed set of words as GraphQL wants its enums: each word is its own value.
/** `['UP', 'DOWN']` as `{ UP: 'UP', DOWN: 'DOWN' }`. */
export function enumOf<T extends string>(values: readonly T[]): Record<T, T> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
}
