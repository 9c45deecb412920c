// Deep links survive logging in: which addresses may be kept, and how.

/**
 * The address to open after log-in, if it lies on this site; otherwise `/choose-city`.
 * Refused: other hosts, `//host`, backslashes, control characters, and the log-in pages themselves.
 */
export function nextAddress(wanted: string | null | undefined): string {
  const home = '/choose-city';
  // Browsers drop tabs and line breaks inside an address and read "\" as "/": such input is never ours.
  if (!wanted || !wanted.startsWith('/') || /[\\\u0000-\u0020\u007f]/.test(wanted)) return home;
  const here = 'https://here.invalid';
  if (!URL.canParse(wanted, here)) return home;
  const url = new URL(wanted, here);
  // "/x/..//host" is only seen to lead elsewhere once its dots are resolved.
  if (url.origin !== here || /^\/(\/|(log-in|log-out)(\/|$))/.test(url.pathname)) return home;
  return url.pathname + url.search + url.hash;
}

/** Log-in address that leads back to `url` afterwards. */
export function logInAddress(url: string): string {
  const { pathname, search } = new URL(url);
  return `/log-in?next=${encodeURIComponent(pathname + search)}`;
}
