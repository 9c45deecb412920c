// Identifiers that sort by time of creation and say nothing else.
import { v7 } from 'uuid';

/** A new UUIDv7. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for the text form of a UUID. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
