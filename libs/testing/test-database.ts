// A database of its own for each spec file, copied from a template that was migrated once for the whole run.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

function testUrl(): URL {
  const url = process.env['PLUMBLINE_TEST_OWNER_URL'];
  if (!url) throw new Error('Run the tests with `npm test`: it starts the database they need.');
  return new URL(url);
}

async function onMaintenance(sql: string): Promise<void> {
  const url = testUrl();
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Two files copying at the same moment, or the server's own cleaning, get in each other's way for a blink. */
async function untilItWorks(sql: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await onMaintenance(sql);
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A fresh copy of the migrated template; `drop` removes it again. */
export async function aDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = testUrl().pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await untilItWorks(`create database ${name} template ${template}`);
  const url = testUrl();
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => untilItWorks(`drop database if exists ${name} with (force)`) };
}
