// Whether the web server can see who calls when another program stands in front of it.

/**
 * The warning for an installation behind a TLS proxy that it does not trust, or null. Without trust every person has
 * the proxy's address, so a few wrong passwords of one lock out all.
 */
export function warningAboutProxies(publicUrl: string, trustedProxies: number): string | null {
  if (!publicUrl.startsWith('https:') || trustedProxies > 0) return null;
  return (
    'PLUMBLINE_PUBLIC_URL begins with https, so a proxy stands in front, but PLUMBLINE_TRUSTED_PROXIES is 0. ' +
    'Everybody then shares the address of that proxy, and one person who mistypes passwords slows down all others. ' +
    'Set PLUMBLINE_TRUSTED_PROXIES to the number of proxies in front, usually 1.'
  );
}
