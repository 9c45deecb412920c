// Standing proof: what the code believes about its tables is what the migrations made.
import { Client } from 'pg';
import { startTestServer, type TestServer } from '@plumbline/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface ColumnFact {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

const TYPE: Record<string, string> = {
  int: 'integer',
  timestamptz: 'timestamp with time zone',
  decimal: 'numeric',
};

it('every mapped column exists, with the type and the nullability that the code expects', async () => {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  const { rows } = await client.query<ColumnFact>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  );
  await client.end();
  const facts = new Map(rows.map((fact) => [`${fact.table}.${fact.column}`, fact]));
  const wrong: string[] = [];
  let columns = 0;
  for (const { tableName, columns: mapped } of server.database.entityMetadatas) {
    for (const column of mapped) {
      columns += 1;
      const name = `${tableName}.${column.databaseName}`;
      const fact = facts.get(name);
      const written = typeof column.type === 'string' ? column.type : column.type.name.toLowerCase();
      const type = (TYPE[written] ?? written) + (column.isArray ? '[]' : '');
      if (!fact) wrong.push(`${name} does not exist`);
      else if (fact.type !== type) wrong.push(`${name} is ${fact.type}, mapped as ${type}`);
      else if (fact.nullable && !column.isNullable)
        wrong.push(`${name} may be null, which the mapping does not say`);
    }
  }
  expect(wrong).toEqual([]);
  expect(columns).toBeGreaterThan(150);
});
