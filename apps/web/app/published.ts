// Which pages are published: the same for everybody, kept by browsers and proxies.

const PERSONAL =
  /^\/(log-in|log-out|forgot-password|set-password|choose-city|account|session|language)(\.data)?$/;

/** False for the workspace of a city and for what belongs to a log-in; such pages speak the reader's own language. */
export function isPublished(path: string): boolean {
  return !PERSONAL.test(path) && !/^\/[^/]+\/work(\/|\.data$|$)/.test(path);
}
