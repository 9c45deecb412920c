// Everything the processes are told from outside, read and checked in this one file.
import { createHmac } from 'node:crypto';

/** The settings of one process; see the fields. */
export interface Environment {
  production: boolean;
  /** Demo installation: says so on every page, shows the mail outbox, accepts demo log-ins. */
  demo: boolean;
  demoPassword: string | null;
  apiPort: number;
  /** The address the API listens on; only this machine unless told otherwise. */
  apiHost: string;
  /** Where people reach the web site, for links in mail and the cookie's `Secure` mark. */
  publicUrl: string;
  /** Folder for what lives outside the database: chain heads, uploads. */
  dataDir: string;
  /** Keys the hashes of session tokens and throttle keys. */
  sessionSecret: string;
  /** SMTP connection URL; without it mail stays on the local outbox page. */
  smtpUrl: string | null;
  mailFrom: string;
  logLevel: string;
  /** The largest file a person may hand in, in bytes. */
  maxFileBytes: number;
  /** A session ends after this many milliseconds without use. */
  sessionIdle: number;
}

/** The five database roles; `owner` is for migrations only. */
export type DatabaseRole = 'owner' | 'app' | 'public' | 'worker' | 'auth';

function text(name: string, fallback?: string): string {
  // The one place that reads the process environment.
  const value = process.env[name]?.trim() || fallback;
  if (value === undefined) throw new Error(`Set the environment variable ${name}. See README, "Settings".`);
  return value;
}

function optional(name: string): string | null {
  return process.env[name]?.trim() || null;
}

function port(name: string, fallback: number): number {
  const value = Number(text(name, String(fallback)));
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new Error(`${name} must be a port number between 0 and 65535.`);
  }
  return value;
}

function whole(name: string, fallback: number, [least, most]: readonly [number, number]): number {
  const value = Number(text(name, String(fallback)));
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

/** Reads and checks the settings; throws a sentence that names the variable when one is missing or wrong. */
export function readEnvironment(): Environment {
  const demo = optional('PLUMBLINE_DEMO') === '1';
  return {
    production: optional('NODE_ENV') === 'production',
    demo,
    demoPassword: demo ? optional('PLUMBLINE_DEMO_PASSWORD') : null,
    apiPort: port('PLUMBLINE_API_PORT', 3000),
    apiHost: text('PLUMBLINE_API_HOST', '127.0.0.1'),
    publicUrl: text('PLUMBLINE_PUBLIC_URL', 'http://localhost:4200').replace(/\/$/, ''),
    dataDir: text('PLUMBLINE_DATA_DIR', '.plumbline'),
    sessionSecret: text('PLUMBLINE_SESSION_SECRET'),
    smtpUrl: optional('PLUMBLINE_SMTP_URL'),
    mailFrom: text('PLUMBLINE_MAIL_FROM', 'Plumbline <no-reply@plumbline.example>'),
    logLevel: text('PLUMBLINE_LOG_LEVEL', 'info'),
    maxFileBytes: whole('PLUMBLINE_MAX_FILE_MB', 50, [1, 2000]) * 1_000_000,
    sessionIdle: whole('PLUMBLINE_SESSION_IDLE_MINUTES', 24 * 60, [3, 14 * 24 * 60]) * 60_000,
  };
}

/** The password of a database role, derived from one secret so that nobody has to keep five. */
export function rolePassword(role: Exclude<DatabaseRole, 'owner'>): string {
  return createHmac('sha256', text('PLUMBLINE_ROLE_SECRET')).update(`plumbline_${role}`).digest('hex');
}

/**
 * The connection URL of a role: `DATABASE_APP_URL`, `DATABASE_PUBLIC_URL`, … where set, else `DATABASE_URL` with the
 * role's name and derived password in place of the owner's.
 */
export function databaseUrl(role: DatabaseRole): string {
  if (role === 'owner') return text('DATABASE_URL');
  const own = optional(`DATABASE_${role.toUpperCase()}_URL`);
  if (own) return own;
  const url = new URL(text('DATABASE_URL'));
  url.username = `plumbline_${role}`;
  url.password = rolePassword(role);
  return url.toString();
}
