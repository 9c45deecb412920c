// One operation, one tenant, one transaction: who acts, in which city, and the only way to the database.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '@plumbline/policy';
import { dayInZone, type CalendarDay } from '@plumbline/platform/domain';
import { now } from './clock';
import { isId } from './ids';

/** How an operation touches the database. */
export interface UnitOptions {
  /** Refuse every write, at the database. Default: false. */
  readOnly?: boolean;
}

/**
 * One operation's hold on the database. The transaction begins with the first statement and its first act is to
 * say which city and person it is for; row level security reads that. Statements wait for one another, so parallel
 * field resolvers are safe on the one connection.
 */
export class UnitOfWork {
  readonly manager: EntityManager;
  readonly loaders = new Map<object, unknown>();
  /** Audit rows written so far: a mutation that wrote none is a bug. */
  audited = 0;
  statements = 0;
  /** Called once after a successful commit. */
  readonly afterCommit: (() => void)[] = [];
  private readonly runner: QueryRunner;
  private readonly send: QueryRunner['query'];
  private tail: Promise<unknown> = Promise.resolve();
  private begun = false;
  private finished = false;
  private zone: Promise<string> | null = null;

  constructor(
    source: DataSource,
    readonly actor: Actor,
    public readOnly: boolean,
  ) {
    this.runner = source.createQueryRunner();
    this.send = this.runner.query.bind(this.runner);
    this.runner.query = (...call: Parameters<QueryRunner['query']>) => this.queued(call);
    // TypeORM must never open a transaction of its own inside this one.
    Object.defineProperty(this.runner, 'isTransactionActive', { get: () => true, set: () => undefined });
    this.manager = source.createEntityManager(this.runner);
  }

  private queued(call: Parameters<QueryRunner['query']>): Promise<never> {
    const result = this.tail.then(async () => {
      if (this.finished)
        throw new Error('This operation has ended; nothing may be asked of the database any more.');
      await this.begin();
      this.statements += 1;
      return (await this.send(...call)) as never;
    });
    this.tail = result.catch(() => undefined);
    return result;
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    const { cityId, personId } = this.actor;
    for (const id of [cityId, personId]) {
      if (id !== null && !isId(id)) throw new Error('An actor with a malformed id.');
    }
    await this.send(
      `begin${this.readOnly ? ' read only' : ''}; ` +
        `select set_config('app.city_id', '${cityId ?? ''}', true), set_config('app.person_id', '${personId ?? ''}', true)`,
    );
  }

  /** The city's time zone; read once an operation. */
  timeZone(): Promise<string> {
    this.zone ??= this.runner
      .query('select time_zone from city')
      .then((found: { time_zone: string }[]) => found[0]?.time_zone ?? 'UTC');
    return this.zone;
  }

  async commit(): Promise<void> {
    await this.end('commit');
    for (const act of this.afterCommit) act();
  }

  async rollback(): Promise<void> {
    await this.end('rollback');
  }

  private async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.tail;
    if (this.finished) return;
    this.finished = true;
    try {
      if (this.begun) await this.send(how);
    } finally {
      await this.runner.release();
    }
  }
}

const current = new AsyncLocalStorage<{ unit: UnitOfWork | null }>();
let appSource: DataSource | null = null;

/** Called once at start by whoever assembles a process: the database as the application role sees it. */
export function useDataSource(source: DataSource | null): void {
  appSource = source;
}

/** The operation that is running; throws outside of one. */
export function currentUnit(): UnitOfWork {
  const unit = current.getStore()?.unit;
  if (!unit) throw new Error('No operation is running here: use runAs(actor, fn).');
  return unit;
}

/** Whether an operation is running here. */
export function hasUnit(): boolean {
  return Boolean(current.getStore()?.unit);
}

/** Opens an operation whose end somebody else decides (the web server's hooks); `runAs` is the way for everybody else. */
export function openUnit(actor: Actor, options: UnitOptions = {}): UnitOfWork {
  if (!appSource) throw new Error('The database is not connected yet.');
  return new UnitOfWork(appSource, actor, options.readOnly ?? false);
}

/** Runs `fn` inside an operation that is already open. */
export function withinUnit<T>(unit: UnitOfWork, fn: () => T): T {
  return current.run({ unit }, fn);
}

/**
 * Runs `fn` as `actor` in a transaction of its own: commits when it returns, undoes everything when it throws.
 * For jobs, set-up and tests; inside a request the operation is already open.
 */
export async function runAs<T>(actor: Actor, fn: () => Promise<T>, options: UnitOptions = {}): Promise<T> {
  const unit = openUnit(actor, options);
  try {
    const result = await withinUnit(unit, fn);
    await unit.commit();
    return result;
  } catch (error) {
    await unit.rollback();
    throw error;
  }
}

/** TypeORM's manager of the transaction of this operation. */
export function db(): EntityManager {
  return currentUnit().manager;
}

/** Runs one statement in the transaction of this operation and returns its rows. */
export async function rows<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
  const result = (await currentUnit().manager.query(sql, [...parameters])) as unknown;
  // TypeORM answers an UPDATE or DELETE with [rows, count].
  if (
    Array.isArray(result) &&
    result.length === 2 &&
    Array.isArray(result[0]) &&
    typeof result[1] === 'number'
  ) {
    return result[0] as T[];
  }
  return result as T[];
}

/** Who acts in this operation. */
export function actor(): Actor {
  return currentUnit().actor;
}

/** The city of this operation; throws when the operation has none. */
export function cityId(): string {
  const id = currentUnit().actor.cityId;
  if (!id) throw new Error('This operation has no city.');
  return id;
}

/** Today's calendar day in the city's own time zone. */
export async function today(): Promise<CalendarDay> {
  return dayInZone(now(), await currentUnit().timeZone());
}
