// Databases that exist for the tests only.
import { randomBytes } from 'node:crypto';
import { asked } from './checkout.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Secrets for one run. On a server of the person's own the roles may exist already, with passwords that a
 * running Plumbline uses; its secret has to be given then.
 * @returns {import('./secrets.mjs').Secrets}
 */
export function secretsForTests() {
  return {
    sessionSecret: randomBytes(32).toString('hex'),
    roleSecret: asked.roleSecret ?? randomBytes(32).toString('hex'),
    demoPassword: asked.demoPassword ?? 'lantern-maple-quilt-harbor-42',
  };
}

/**
 * Makes a database beside the one of the owner's address, empty or as a copy of another.
 * @param {import('./database.mjs').Database} server
 * @param {string} name              on a server of the person's own, a few letters are added
 * @param {string} [templateUrl]     the database to copy; nobody may be connected to it
 * @returns {Promise<{ url: string, drop: () => Promise<void> }>}
 */
export async function makeDatabase(server, name, templateUrl) {
  const full = server.superuserUrl ? name : `${name}_${randomBytes(4).toString('hex')}`;
  const template = templateUrl ? ` template ${new URL(templateUrl).pathname.slice(1)}` : '';
  await tell(server.ownerUrl, `create database ${full}${template}`);
  const url = new URL(server.ownerUrl);
  url.pathname = `/${full}`;
  return {
    url: url.href,
    // The embedded server of the tests is thrown away as a whole.
    drop: async () => {
      if (!server.superuserUrl) await tell(server.ownerUrl, `drop database if exists ${full} with (force)`);
    },
  };
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function tell(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== '42501') throw error;
    throw new Trouble(
      `The tests make databases of their own, and the user ${new URL(url).username} in DATABASE_URL may not. ` +
        'Give it the right (alter role … createdb createrole), or leave DATABASE_URL out.',
    );
  } finally {
    await client.end();
  }
}
