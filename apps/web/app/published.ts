// Which pages are published: the same for everybody, kept by browsers and proxies.

const PERSONAL =
  /^\/(log-in|log-out|forgot-password|set-password|choose-city|account|session|language)(\.data)?\/*$/i;

/** False for the workspace of a city and for what belongs to a log-in; such pages speak the reader's own language. */
export function isPublished(path: string): boolean {
  const plain = asRead(path);
  return plain !== null && !PERSONAL.test(plain) && !/^\/[^/]+\/+work(\/|\.data$|$)/i.test(plain);
}

/** A path as the router reads it, whatever its letters are hidden behind; null for one that cannot be read. */
function asRead(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
