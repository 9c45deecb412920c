// One way to write a value down, so that the same content always has the same text and the same fingerprint.

/**
 * JSON without white space and with the keys of every object sorted by UTF-16 code unit: RFC 8785 (JSON
 * Canonicalization Scheme) narrowed to whole numbers, for which every JSON writer agrees. Arrays keep their order.
 *
 * @throws TypeError for what JSON would silently drop or change: `undefined`, fractions, numbers beyond 2^53,
 *   functions, dates, and text with half of a surrogate pair (RFC 8785 section 3.2.2.2).
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, place: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${place} is ${value}, which is no whole number`);
    return String(Object.is(value, -0) ? 0 : value);
  }
  if (typeof value === 'string') {
    if (/\p{Cs}/u.test(value)) throw new TypeError(`${place} has a broken character`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(item, `${place}[${index}]`)).join(',')}]`;
  }
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${write(key, place)}:${write(item, `${place}.${key}`)}`).join(',')}}`;
  }
  throw new TypeError(`${place} cannot be written as JSON`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Object.prototype itself, also that of another realm: the one prototype that has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
