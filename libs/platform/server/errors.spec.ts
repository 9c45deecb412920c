// What the log says: a person who may not is ordinary, only what nobody foresaw is an error.
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { startTestServer, type TestServer } from '@plumbline/testing';
import { Forbidden, Unauthenticated } from './denied';
import { formatError } from './errors';

let server: TestServer;
let logged: unknown[][];
const keep = (...line: unknown[]) => void logged.push(line);
beforeAll(async () => {
  server = await startTestServer();
  server.app.useLogger({ log: () => undefined, warn: () => undefined, error: keep });
});
afterAll(() => server.close());
beforeEach(() => {
  logged = [];
});

const QUEUE = '{ reviewQueue { id } }';

it.each([
  ['nobody is logged in', 'UNAUTHENTICATED', 401],
  ['no role includes it', 'FORBIDDEN', 403],
])('when %s, the answer is %s (%i for a file) and no error is logged', async (_when, code, status) => {
  const city = await server.aCity();
  const team = await city.team('PARKS');
  const person = code === 'FORBIDDEN' ? await city.person('DEPARTMENT_HEAD', team) : null;
  const caller = server.as(person, city.slug);
  expect((await caller.execute(QUEUE)).errors?.[0]?.extensions?.code).toBe(code);
  expect(logged).toEqual([]);
  const file = await caller.fetch('/files/plan-template.xlsx');
  expect([file.status, await file.json()]).toEqual([status, { code, message: expect.any(String) }]);
  expect(logged).toEqual([]);
});

it('a query refused in a sentence is no error either', async () => {
  const city = await server.aCity();
  const director = await city.person('PLANNING_DIRECTOR');
  const { errors } = await server
    .as(director)
    .execute('{ auditEvents(page: { size: 1000 }) { totalCount } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(logged).toEqual([]);
});

describe('formatting', () => {
  const said = (cause: Error) => {
    const log = formatError({ error: keep } as unknown as Logger);
    const error = new GraphQLError(cause.message, { path: ['reviewQueue'], originalError: cause });
    return log(error.toJSON(), error);
  };

  it.each([[new Forbidden()], [new Unauthenticated()]])('keeps the words and code of %s', (denied) => {
    expect(said(denied)).toMatchObject({
      message: denied.message,
      extensions: { code: denied.extensions['code'] },
    });
    expect(logged).toEqual([]);
  });

  it('hides what nobody foresaw, and logs it with all it has', () => {
    const cause = new Error('relation "secret" does not exist');
    expect(JSON.stringify(said(cause))).not.toContain('secret');
    expect(logged).toEqual([[{ err: cause, path: ['reviewQueue'] }, 'unforeseen error']]);
  });
});
