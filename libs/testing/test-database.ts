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

/** A fresh copy of the migrated template; `drop` removes it again. */
export async function aDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = testUrl().pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await onMaintenance(`create database ${name} template ${template}`);
      break;
    } catch (error) {
      // Two files copying at the same moment get in each other's way for a blink.
      if (attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const url = testUrl();
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onMaintenance(`drop database if exists ${name} with (force)`) };
}
