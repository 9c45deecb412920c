// Standing proof: every operation and every route says who may reach it, and what says nothing is refused.
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { buildSchema, isObjectType, printSchema } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { DECLARED, OperationGuard } from '@plumbline/platform/server';
import { expectDocument, startTestServer, type TestServer } from '@plumbline/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Handler {
  name: string;
  kind: string;
  declared: boolean;
}

function handlers(): Handler[] {
  const discovery = new DiscoveryService(server.app.get(ModulesContainer));
  const scanner = new MetadataScanner();
  const found: Handler[] = [];
  for (const wrapper of [...discovery.getProviders(), ...discovery.getControllers()]) {
    const prototype = wrapper.metatype?.prototype as object | undefined;
    if (!prototype || wrapper.isNotMetatype) continue;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler = (prototype as Record<string, () => unknown>)[method];
      if (!handler) continue;
      const kind =
        (Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined) ??
        (Reflect.hasMetadata('path', handler) ? 'Route' : undefined);
      if (kind !== 'Query' && kind !== 'Mutation' && kind !== 'Route') continue;
      found.push({
        name: `${wrapper.name}.${method}`,
        kind,
        declared: Reflect.hasMetadata(DECLARED, handler),
      });
    }
  }
  return found;
}

it('every query, mutation and route declares who may call it', () => {
  const all = handlers();
  expect(all.filter((handler) => !handler.declared)).toEqual([]);
  // A walk that found nothing would prove nothing.
  expect(all.filter((handler) => handler.kind === 'Mutation').length).toBeGreaterThan(5);
  expect(all.filter((handler) => handler.kind === 'Route').length).toBeGreaterThan(1);
});

it('the door refuses a handler that declares nothing', () => {
  class Forgetful {}
  function nobodyThoughtOfMe(): void {}
  const context = {
    getHandler: () => nobodyThoughtOfMe,
    getClass: () => Forgetful,
  } as unknown as Parameters<OperationGuard['canActivate']>[0];
  expect(() => new OperationGuard(new Reflector()).canActivate(context)).toThrow(
    'does not declare who may call it',
  );
});

it('every operation of the schema is described in words', () => {
  const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      expect({ operation: field.name, described: Boolean(field.description) }).toEqual({
        operation: field.name,
        described: true,
      });
    }
  }
});

it('the two committed schemas are what the server serves', async () => {
  const { data } = await server.as(null).execute('{ __schema { types { name } } }');
  expect(data.__schema.types.length).toBeGreaterThan(20);
  const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
  const printed = `${printSchema(schema)}\n`;
  expect(isObjectType(buildSchema(printed).getType('City'))).toBe(true);
  expectDocument('apps/api/schema.graphql', printed);
});
