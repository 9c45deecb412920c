// What specs see that nobody in the product may: everything in the database, and the jobs that wait in the queue.
import { Client } from 'pg';
import { databaseUrl, definedJobs, runAs, systemOf } from '@plumbline/platform/server';
import type { startTestServer } from '@plumbline/testing';

type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** Asks the database as its owner, acting for a city, or as the worker that owns the queue. */
export async function askAnything<T>(
  server: TestServer,
  cityId: string,
  sql: string,
  values: unknown[] = [],
  role: 'owner' | 'worker' = 'owner',
): Promise<T[]> {
  const client = new Client({ connectionString: role === 'owner' ? server.databaseUrl : databaseUrl(role) });
  await client.connect();
  await client.query('select set_config($1, $2, false)', ['app.city_id', cityId]);
  const found = await client.query(sql, values);
  await client.end();
  return found.rows as T[];
}

/** Does what waits in the queue of a city under this name, as the worker does; answers how many jobs there were. */
export async function carryOut(server: TestServer, cityId: string, task: string): Promise<number> {
  const jobs = await askAnything<{ payload: { cityId: string; requestId: string } }>(
    server,
    cityId,
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1 and j.payload ->> 'cityId' = $2 returning j.payload`,
    [task, cityId],
    'worker',
  );
  for (const { payload } of jobs) {
    const handler = definedJobs().get(task);
    if (!handler) throw new Error(`No job is called ${task}.`);
    await runAs(systemOf(payload.cityId, payload.requestId, task), () => handler(payload));
  }
  return jobs.length;
}
