// Identifiers that stay: the same thing has the same one in every release, wherever its row stands in the file.
import type { Sha256 } from '../seal';
import { canonicalJson } from '../canonical';

/** Makes the identifier of a row from its kind and its place, e.g. `('goal', ['chicago', 'Parks', 'plan-2026', 'G1'])`. */
export type RowId = (kind: string, place: readonly (string | null)[]) => string;

/**
 * Identifiers of 32 hexadecimal digits: the first half of the SHA-256 of the canonical JSON of `[kind, ...place]`. The
 * place is made of the names and codes that are published, never of a position, so that anybody can make it again.
 */
export function rowIds(sha256: Sha256): RowId {
  return (kind, place) => sha256(canonicalJson([kind, ...place])).slice(0, 32);
}
