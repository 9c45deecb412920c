// Standing proof: to somebody of another city, everything here answers exactly like something that does not exist.
import { Client } from 'pg';
import { v7 } from 'uuid';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { ROLES, type Role } from '@plumbline/policy';
import { databaseUrl } from '@plumbline/platform/server';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';
import { readCatalogue, WITHOUT_CITY } from './catalogue';
import { fillCity, type Row } from './sample-rows';

/** Which table the id of an argument or input field comes from, where the name alone does not say. */
const TABLE_OF: Record<string, string> = {
  reportId: 'quarterly_report',
  periodId: 'reporting_period',
  teamId: 'planning_team',
  commentId: 'pinned_comment',
  templateId: 'plan_template',
  replacesId: 'progress_update',
  subjectId: 'deliverable',
  referenceCategoryId: 'category',
  placeId: 'category',
  targetId: 'metric_target',
  itemId: 'goal',
  parentId: 'goal',
  afterId: 'goal',
  fromPlanId: 'plan',
  threadId: 'plan_comment',
  findingId: 'release_text_decision',
};
/** Queries whose one argument is called `id`. */
const TABLE_OF_QUERY: Record<string, string> = {
  plan: 'plan',
  deliverable: 'deliverable',
  metric: 'metric',
  importBatch: 'import_batch',
  quarterlyReport: 'quarterly_report',
  releaseDraft: 'release_draft',
};

let server: TestServer;
let schema: GraphQLSchema;
let theirs: Map<string, Row>;
let stranger: TestPerson;
let owner: Client;

beforeAll(async () => {
  server = await startTestServer();
  schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  owner = new Client({ connectionString: server.databaseUrl });
  const app = new Client({ connectionString: databaseUrl('app') });
  await owner.connect();
  await app.connect();
  const tables = (await readCatalogue(owner)).filter((table) => !(table.name in WITHOUT_CITY));
  theirs = await fillCity(owner, app, tables, v7());
  await app.end();
  // Somebody who may do everything there is to do, in another city.
  const city = await server.aCity();
  const team = await city.team();
  stranger = await city.person('DEPARTMENT_LEAD', team);
  for (const role of ROLES.filter((one) => one !== 'PLATFORM_OPERATOR' && one !== 'DEPARTMENT_LEAD')) {
    const inDepartment = (['EQUITY_OFFICER', 'DEPARTMENT_HEAD'] as Role[]).includes(role);
    await city.alsoAppoint(stranger, role, inDepartment ? team : undefined);
  }
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

type IdOf = (name: string) => string;
const missingId: IdOf = () => '01890000-0000-7000-8000-000000000000';
const theirId: IdOf = (name) => {
  const table =
    TABLE_OF[name] ??
    name
      .replace(/Id$/, '')
      .replace(/([A-Z])/g, '_$1')
      .toLowerCase();
  const id = theirs.get(table)?.['id'];
  if (!id) throw new Error(`Say in TABLE_OF which table ${name} comes from.`);
  return id;
};

/** Fields that would be refused for their shape before anything is looked up. */
const WELL_SHAPED: Record<string, unknown> = { contentBase64: 'c29tZS10ZXh0', marginLevel: 90 };

function valueOf(type: GraphQLInputType, name: string, idOf: IdOf): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [];
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, valueOf(field.type, field.name, idOf)]),
    );
  }
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isScalarType(inner)) return null;
  const plain: Record<string, unknown> = {
    Int: 1,
    Boolean: false,
    Date: '2026-01-31',
    Decimal: '1',
    DateTime: '2026-01-31T00:00:00Z',
  };
  if (inner.name === 'ID') return idOf(name);
  if (name in WELL_SHAPED) return WELL_SHAPED[name];
  if (inner.name in plain) return plain[inner.name];
  return name === 'email' ? 'somebody@example.org' : /url/i.test(name) ? 'https://example.org' : 'some-text';
}

/** Every plain field and the ids one level below: enough to notice an answer. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields())
    .filter((one) => one.args.length === 0)
    .map((one) => {
      const named = getNamedType(one.type);
      if (!isObjectType(named)) return one.name;
      if (one.name === 'userErrors') return 'userErrors { code message path }';
      return named.getFields()['id'] ? `${one.name} { id }` : null;
    })
    .filter((part) => part !== null);
  return `{ ${parts.join(' ')} }`;
}

async function ask(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  idOf: IdOf,
): Promise<unknown> {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const named = (arg: GraphQLArgument) =>
    arg.name === 'id'
      ? idOf(`${TABLE_OF_QUERY[field.name] ?? field.name}Id`)
      : valueOf(arg.type, arg.name, idOf);
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, named(arg)]));
  const { data, errors } = await server
    .as(stranger)
    .execute(`${kind} (${declared}) { ${field.name}(${passed}) ${selectionOf(field)} }`, variables);
  return { data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions?.code })) };
}

function takesIds(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => takesIds(field.type));
  return named.name === 'ID';
}
const withIds = (kind: 'Query' | 'Mutation') =>
  Object.values(
    (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
  ).filter((field) => field.args.some((arg) => takesIds(arg.type)));

it('every query that takes an id answers null or nothing', async () => {
  const queries = withIds('Query');
  expect(queries.length).toBeGreaterThan(5);
  for (const query of queries) {
    const foreign = await ask('query', query, theirId);
    expect({ query: query.name, foreign }).toEqual({
      query: query.name,
      foreign: await ask('query', query, missingId),
    });
    const { data } = foreign as { data: Record<string, unknown> };
    expect({ query: query.name, sees: itemsIn(data[query.name]) }).toEqual({ query: query.name, sees: [] });
  }
});

it('every mutation that takes an id refuses with the same words, and changes nothing there', async () => {
  const mutations = withIds('Mutation');
  expect(mutations.length).toBeGreaterThan(25);
  const cityId = theirs.get('department')?.['city_id'];
  const trail = async () => {
    await owner.query('select set_config($1, $2, false)', ['app.city_id', cityId]);
    return (await owner.query<{ total: string }>('select count(*) as total from audit_event')).rows[0]?.total;
  };
  const before = await trail();
  const seen: string[] = [];
  for (const mutation of mutations) {
    const foreign = await ask('mutation', mutation, theirId);
    const missing = await ask('mutation', mutation, missingId);
    expect({ mutation: mutation.name, foreign }).toEqual({ mutation: mutation.name, foreign: missing });
    const { data } = foreign as {
      data: Record<string, { userErrors: { code: string; message: string }[] }> | null;
    };
    const refusal = data?.[mutation.name]?.userErrors[0];
    seen.push(refusal?.code ?? 'none');
    expect({ mutation: mutation.name, refused: data?.[mutation.name]?.userErrors.length !== 0 }).toEqual({
      mutation: mutation.name,
      refused: true,
    });
  }
  // The words are those for a missing thing, not of a badly shaped question that was never looked at.
  const notFound = seen.filter((code) => code === 'NOT_FOUND').length;
  expect(notFound).toBeGreaterThan(mutations.length * 0.85);
  expect(await trail()).toBe(before);
  process.stdout.write(
    `      ${mutations.length} mutations asked with another city's ids, ${notFound} of them answered "not found"\n`,
  );
});

/** What an answer holds: nothing, a list, or a page of one, which must not even count what is not shown. */
function itemsIn(answer: unknown): unknown {
  if (answer === null || answer === undefined) return [];
  const { items, totalCount } = answer as { items?: unknown[]; totalCount?: number };
  return items !== undefined && totalCount === 0 ? items : answer;
}
