// Standing proof: every tenant table is guarded, by the catalogue's word and by trying every cell of the matrix.
import { Client } from 'pg';
import { aDatabase } from '@plumbline/testing';
import { gapsOf, readCatalogue, rewritableHistory, WITHOUT_CITY } from './catalogue';
import { tryEveryCell } from './table-matrix';

let database: { url: string; drop: () => Promise<void> };
beforeEach(async () => {
  database = await aDatabase();
  process.env['DATABASE_URL'] = database.url;
});
afterEach(() => database.drop());

async function asOwner<T>(fn: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

it('every table has composite keys and forced row level security, or is on the short list of those without a city', async () => {
  const tables = await asOwner(readCatalogue);
  const tenantTables = tables.filter((table) => !(table.name in WITHOUT_CITY));
  expect(tenantTables.length).toBeGreaterThan(8);
  expect(tenantTables.flatMap((table) => gapsOf(table, tables))).toEqual([]);
  // The list names only tables that exist, and even those are closed by row level security.
  for (const name of Object.keys(WITHOUT_CITY).filter((one) => one !== 'migrations')) {
    expect(tables.find((table) => table.name === name)).toMatchObject({ rowSecurity: true, forced: true });
  }
});

it('nobody can rewrite history', async () => {
  expect(await asOwner(rewritableHistory)).toEqual([]);
});

it('lets every identity do in every table exactly what it may', async () => {
  const { cells, tables, wrong } = await tryEveryCell(database.url);
  process.stdout.write(`      ${tables} tables x 4 commands x 5 identities: ${cells} cells tried\n`);
  expect(cells).toBe(tables * 20);
  expect(wrong).toEqual([]);
}, 120_000);

it.each([
  [
    'a policy is dropped',
    'drop policy in_this_city on department; create policy open on department using (true)',
  ],
  ['row level security is switched off', 'alter table department disable row level security'],
  ['the public is let in', 'grant select on department to plumbline_public'],
  [
    'history may be rewritten',
    'grant update on audit_event to plumbline_app; drop trigger append_only on audit_event',
  ],
])(
  'turns red when %s',
  async (_says, sabotage) => {
    await asOwner((client) => client.query(sabotage));
    const { wrong } = await tryEveryCell(database.url);
    const tables = await asOwner(readCatalogue);
    const gaps = tables
      .filter((table) => !(table.name in WITHOUT_CITY))
      .flatMap((table) => gapsOf(table, tables));
    expect([...wrong, ...gaps, ...(await asOwner(rewritableHistory))].length).toBeGreaterThan(0);
  },
  240_000,
);
