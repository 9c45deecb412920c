// The real API on a real database for one spec file: people log in over HTTP and ask over HTTP.
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadAllCatalogues } from '@plumbline/language/domain';
import {
  connectDatabase,
  connectNarrowRoles,
  createLogger,
  disconnectNarrowRoles,
  readEnvironment,
  useDataSource,
} from '@plumbline/platform/server';
import type { CitySettings } from '@plumbline/cities/server';
import { createApi } from '../../apps/api/create-api';
import { entities } from '../../apps/api/rooms';
import { aDatabase } from './test-database';
import { TEST_PASSWORD, TestCity, type TestPerson } from './test-city';

/** What an operation answered. `errors` are the top-level ones; refusals are inside `data` as `userErrors`. */
export interface Answer<T> {
  data: T | null;
  errors?: { message: string; extensions?: { code?: string }; path?: (string | number)[] }[];
  status: number;
}

/** Asks the API on somebody's behalf. */
export interface Caller {
  // The answers' shapes are the spec's business; it asserts on what it reads.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  execute<T = any>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** Any other address of the API, with the same session. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A running API. */
export class TestServer {
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly url: string,
    readonly app: NestExpressApplication,
    readonly database: DataSource,
    readonly databaseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(): Promise<TestServer> {
    const { url, drop } = await aDatabase();
    process.env['DATABASE_URL'] = url;
    process.env['PLUMBLINE_SESSION_SECRET'] ??= 'for tests only';
    const environment = readEnvironment();
    const logger = createLogger(process.env['PLUMBLINE_LOG_LEVEL'] ?? 'fatal', 'test');
    const database = await connectDatabase(entities);
    connectNarrowRoles();
    await loadAllCatalogues();
    const app = await createApi(environment, logger);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new TestServer(`http://127.0.0.1:${port}`, app, database, url, drop);
  }

  async close(): Promise<void> {
    await this.app.close();
    await disconnectNarrowRoles();
    await this.database.destroy();
    useDataSource(null);
    await this.dropDatabase();
  }

  aCity(settings: Partial<CitySettings> = {}): Promise<TestCity> {
    return TestCity.create(settings);
  }

  /**
   * Asks as a person (logged in on first use, in their own city unless told another), or as nobody; `language` is the
   * one their pages are in.
   */
  as(person: TestPerson | null, citySlug: string | undefined = person?.citySlug, language?: string): Caller {
    const spoken: HeadersInit = language ? { 'x-plumbline-language': language } : {};
    return {
      execute: async <T>(query: string, variables: Record<string, unknown> = {}) => {
        const response = await this.request('/graphql', person, citySlug, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...spoken },
          body: JSON.stringify({ query, variables }),
        });
        return { ...((await response.json()) as Omit<Answer<T>, 'status'>), status: response.status };
      },
      fetch: (path, init) => this.request(path, person, citySlug, init),
    };
  }

  /** Asks the public endpoint, as anybody on the street. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answers' shapes are the spec's business
  async askPublicly<T = any>(query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await this.request('/public/graphql', null, undefined, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { ...((await response.json()) as Omit<Answer<T>, 'status'>), status: response.status };
  }

  /** After the clock was moved by days, in which every session ends: whoever comes next logs in again. */
  endSessions(): void {
    this.cookies.clear();
  }

  private async request(
    path: string,
    person: TestPerson | null,
    citySlug: string | undefined,
    init: RequestInit = {},
  ): Promise<Response> {
    const headers = new Headers(init.headers);
    if (citySlug) headers.set('x-plumbline-city', citySlug);
    if (person) headers.set('cookie', await this.cookieOf(person));
    return fetch(this.url + path, { ...init, headers });
  }

  private async cookieOf(person: TestPerson): Promise<string> {
    const known = this.cookies.get(person.email);
    if (known) return known;
    const cookie = await this.logIn(person.email, TEST_PASSWORD);
    this.cookies.set(person.email, cookie);
    return cookie;
  }

  /** Logs in over the API and answers the cookie. */
  async logIn(email: string, password: string): Promise<string> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($input: LogInInput!) { logIn(input: $input) { viewer { email } userErrors { message } } }',
        variables: { input: { email, password } },
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${email} could not log in: ${await response.text()}`);
    return cookie;
  }
}

/** Starts the API for a spec file; close it in `afterAll`. */
export function startTestServer(): Promise<TestServer> {
  return TestServer.start();
}
