// Where the website finds the API and how it was started; the one place in which the website reads its environment.

/** Address of the API without a trailing slash, e.g. `http://127.0.0.1:3000`. Server side only. */
export function apiUrl(): string {
  return (process.env.PLUMBLINE_API_URL ?? 'http://127.0.0.1:3000').replace(/\/+$/, '');
}

/** Port the web server listens on; 0 asks the system for a free one. */
export function webPort(): number {
  return Number(process.env.PLUMBLINE_WEB_PORT ?? 4200);
}

/** Number of trusted proxies in front of the web server, 0 to 9; 0 (the default) trusts none. Throws a sentence. */
export function trustedProxies(): number {
  const written = process.env.PLUMBLINE_TRUSTED_PROXIES?.trim() || '0';
  if (/^\d$/.test(written)) return Number(written);
  throw new Error(
    `PLUMBLINE_TRUSTED_PROXIES is "${written}". Write how many proxies stand in front of the website: 0, 1 or 2.`,
  );
}

/** True in a demo installation, which says so on every page. */
export function isDemo(): boolean {
  return process.env.PLUMBLINE_DEMO?.trim() === '1';
}

/** True in a production start: documents then travel by their hash alone. */
export function isProduction(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** Where people reach the website, without a trailing slash; permanent addresses begin with it. */
export function publicUrl(): string {
  return (process.env.PLUMBLINE_PUBLIC_URL ?? 'http://localhost:4200').replace(/\/+$/, '');
}
