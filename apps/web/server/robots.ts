// What search engines may read: the public pages, never the workspace; of a demonstration nothing.

/** The text of `/robots.txt` (RFC 9309). Made-up figures of a demonstration must not be found beside a city's own. */
export function robotsText(demo: boolean): string {
  const closed = demo
    ? ['/']
    : ['/*/work', '/log-in', '/*/log-in', '/account', '/graphql', '/files', '/calendar'];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n');
}
