// Whether something is an e-mail address that mail can be sent to, and nothing besides.

/**
 * The address in small letters, or null when it is none. Strict on purpose: one address, without a name, spaces, line
 * breaks, quotes or separators, so that it can never become a second recipient or a header of a mail.
 */
export function mailAddress(written: string): string | null {
  const address = written.trim().toLowerCase();
  if (address.length > 254) return null;
  const [, local = '', domain = ''] = /^([^\s\p{C}@,;:<>()[\]\\"]{1,64})@([a-z0-9.-]+)$/u.exec(address) ?? [];
  const labels = domain.split('.');
  const isDomain =
    labels.length > 1 && labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  const isLocal = local !== '' && !/^\.|\.\.|\.$/.test(local);
  return isDomain && isLocal && /[a-z]/.test(labels.at(-1) ?? '') ? address : null;
}
