// What could not be sent, in the order it was typed: which change goes next, and what becomes of it. Pure rules.

/** The form of one thing on one page; the same thing typed again is the same entry. */
export interface Entry {
  /** Path of the page the form is sent to. */
  path: string;
  /** Name of the thing on that page: the form's field `about`. */
  about: string;
}

/** One change of an entry. */
export interface Change extends Entry {
  order: number;
  /** Where it is sent: path and query. */
  address: string;
  /** What it is called on the page, e.g. "Update on D1". */
  title: string;
  fields: readonly (readonly [string, string])[];
  /**
   * It was sent and no answer came: it may have arrived, so it goes out again exactly as it is, under the same key,
   * and what is typed later waits behind it.
   */
  attempted: boolean;
  /** The server has looked at it: refused, or somebody else was faster. The person decides. */
  answered?: { kind: 'refused' | 'conflict'; message: string };
}

/** A change before it has its place. */
export type NewChange = Omit<Change, 'order'>;

export function isSameEntry(one: Entry, other: Entry): boolean {
  return one.path === other.path && one.about === other.about;
}

/** The changes of one entry, oldest first. */
export function changesOf(all: readonly Change[], entry: Entry): Change[] {
  return all.filter((change) => isSameEntry(change, entry));
}

/** Whether something of the entry is still to be sent, so that anything newer has to wait behind it. */
export function hasWaiting(all: readonly Change[], entry: Entry): boolean {
  return changesOf(all, entry).some(({ answered }) => !answered);
}

/** How many things have unsent changes, however often each was changed. */
export function countEntries(all: readonly Change[]): number {
  return new Set(all.map(({ path, about }) => `${path}\n${about}`)).size;
}

/**
 * Where a new change goes: over an older one that never left, or behind what may have arrived. What was answered and
 * is now typed anew is replaced.
 */
export function placeFor(all: readonly Change[], change: NewChange): { over?: number; drop: number[] } {
  const own = changesOf(all, change);
  const last = own.filter(({ answered }) => !answered).at(-1);
  const drop = own.filter(({ answered }) => answered).map(({ order }) => order);
  return last && !last.attempted ? { over: last.order, drop } : { drop };
}

/**
 * After `order` was stored as `storedId`: what waits behind it was typed on the same version, and so builds on what has
 * just been stored. Answers the changes that change with it.
 */
export function movedOn(
  all: readonly Change[],
  order: number,
  storedId: string | null | undefined,
): Change[] {
  const stored = all.find((change) => change.order === order);
  if (!stored || !storedId) return [];
  const base = fieldOf(stored, 'replacesId');
  return changesOf(all, stored)
    .filter((change) => change.order > order && fieldOf(change, 'replacesId') === base)
    .map((change) => withField(change, 'replacesId', storedId));
}

/**
 * After the server refused `order` or found a newer version: the latest words of the entry carry the answer, since they
 * hold all that was typed. Answers the change to write and those to drop.
 */
export function settled(
  all: readonly Change[],
  order: number,
  answered: NonNullable<Change['answered']>,
): { write: Change | undefined; drop: number[] } {
  const change = all.find((one) => one.order === order);
  if (!change) return { write: undefined, drop: [] };
  const own = changesOf(all, change);
  const last = own.at(-1) ?? change;
  return {
    write: { ...last, answered },
    drop: own.filter((one) => one.order !== last.order).map((one) => one.order),
  };
}

export function fieldOf({ fields }: Pick<Change, 'fields'>, name: string): string | undefined {
  return fields.find(([field]) => field === name)?.[1];
}

function withField(change: Change, name: string, value: string): Change {
  return { ...change, fields: change.fields.map((pair) => (pair[0] === name ? [name, value] : pair)) };
}

/** The texts of a form; files are not kept. */
export function fieldsOf(form: FormData): [string, string][] {
  return [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== KEPT_FIELD,
  );
}

/** The field that says which kept change a form is. */
export const KEPT_FIELD = 'keptChange';

/** A change as the form it was. */
export function formOf({ order, fields }: Change): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  form.set(KEPT_FIELD, String(order));
  return form;
}
