// Work that happens after the answer: enqueued in the transaction that causes it, carried out by the worker.
import type { Actor } from '@plumbline/policy';
import { cityId, currentUnit, rows } from './unit-of-work';

/** What every job carries: the city it acts for and the request that caused it. */
export interface JobPayload {
  cityId: string;
  requestId: string;
  [field: string]: unknown;
}

/** What a job does; it runs as a `system` actor of its city, in a transaction of its own. */
export type JobHandler = (payload: JobPayload) => Promise<void>;

/** The system of a city: what a job or another piece of the product itself acts as; `name` stands in the audit trail. */
export function systemOf(city: string, requestId: string, name: string): Actor {
  return {
    kind: 'system',
    personId: null,
    cityId: city,
    appointments: [],
    portfolioTeamIds: [],
    requestId,
    name,
  };
}

const handlers = new Map<string, JobHandler>();

/** Names a job and says what it does. Each name has one handler. */
export function defineJob(task: string, handler: JobHandler): void {
  handlers.set(task, handler);
}

/** All jobs defined so far, for the worker. */
export function definedJobs(): ReadonlyMap<string, JobHandler> {
  return handlers;
}

/**
 * Puts a job into the queue as part of this transaction: if the transaction is undone, so is the job. With a `key`
 * a waiting job of the same key is replaced, so the effect happens once. With `seconds` it waits so long first.
 */
export async function enqueue(
  task: string,
  payload: Record<string, unknown> = {},
  options: { key?: string; seconds?: number } = {},
): Promise<void> {
  const { requestId } = currentUnit().actor;
  const job = [
    task,
    JSON.stringify({ ...payload, cityId: cityId(), requestId }),
    options.key ? `${cityId()}:${options.key}` : null,
  ];
  if (options.seconds === undefined) await rows('select jobs.enqueue($1, $2::json, $3)', job);
  else await rows('select jobs.enqueue_later($1, $2::json, $3, $4)', [...job, options.seconds]);
}
