// Connections: the application's, the public's and the log-in's, each under its own database role.
import { Pool, types, type PoolConfig } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { databaseUrl } from './environment';
import { SnakeNames } from './snake-names';
import { useDataSource } from './unit-of-work';

// Calendar days stay text: a `date` has no time zone and must never become an instant.
types.setTypeParser(types.builtins.DATE, (value) => value);

/** What TypeORM may map. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
export type EntityClass = Function | EntitySchema;

/** Connects the application role and makes it the one that operations use. */
export async function connectDatabase(entities: readonly EntityClass[], poolSize = 10): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl('app'),
    entities: [...entities],
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false,
    poolSize,
    extra: { application_name: 'plumbline' } satisfies PoolConfig,
  });
  await source.initialize();
  useDataSource(source);
  return source;
}

let publicPool: Pool | null = null;
let authPool: Pool | null = null;

/** Connects the roles that read publications and look after log-in. */
export function connectNarrowRoles(poolSize = 5): void {
  publicPool = new Pool({ connectionString: databaseUrl('public'), max: poolSize });
  authPool = new Pool({ connectionString: databaseUrl('auth'), max: poolSize });
  // A server that goes away must not take this process with it; the next query says so.
  publicPool.on('error', () => undefined);
  authPool.on('error', () => undefined);
}

/** Closes what {@link connectNarrowRoles} opened. */
export async function disconnectNarrowRoles(): Promise<void> {
  await Promise.all([publicPool?.end(), authPool?.end()]);
  publicPool = null;
  authPool = null;
}

async function ask<T>(pool: Pool | null, sql: string, parameters: readonly unknown[]): Promise<T[]> {
  if (!pool) throw new Error('The database is not connected yet.');
  return (await pool.query(sql, [...parameters])).rows as T[];
}

/** One read as the public's role, which can see publications and nothing else. */
export async function publicRows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  // Postgres keeps no text with a NUL in it, so nothing could match one.
  if (parameters.some((value) => typeof value === 'string' && value.includes('\0'))) return [];
  return ask<T>(publicPool, sql, parameters);
}

/** One call of a named function of log-in, under the role that can call those and nothing else. */
export async function authRows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  return ask<T>(authPool, sql, parameters);
}
