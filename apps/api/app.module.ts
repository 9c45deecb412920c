// The server, put together: the platform, the rooms, and the two endpoints.
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { Logger } from 'pino';
import {
  PlatformModule,
  type OperationContext,
  currentUnit,
  formatError,
  oneMutationPerRequest,
  operationPlugin,
} from '@plumbline/platform/server';
import { queryCost } from '@plumbline/publishing/server';
import { innerModules, publicModules } from './rooms';

// Far above what the product's own pages ask, far below what would hurt.
const limits = new ApolloArmor({
  maxDepth: { n: 14 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 4000 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** What differs between a served API and one that only prints its schema. */
export interface ApiOptions {
  logger: Logger;
  /** Whether callers may ask the inner endpoint for its schema; off in production. The public one always tells it. */
  introspection: boolean;
  /** Is told the text of the public schema. */
  publicSchema?: (text: string) => void;
}

function endpoint({ logger, introspection }: ApiOptions): Omit<ApolloDriverConfig, 'driver' | 'path'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    introspection,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    // Operations are named by the product's own manifest, never by what an earlier caller left in a cache.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [oneMutationPerRequest, ...limits.validationRules],
    plugins: [ApolloServerPluginCacheControlDisabled(), operationPlugin(logger), ...limits.plugins],
    formatError: formatError(logger),
  };
}

/** Drops what no query leads to: the types of the other endpoint, which code-first would print here as well. */
function withoutUnreachableTypes(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), types: [] });
}

/** The public schema as it is served, told to whoever wants its text. */
function publicSchemaOf({ publicSchema }: ApiOptions) {
  return (schema: GraphQLSchema): GraphQLSchema => {
    const reachable = withoutUnreachableTypes(schema);
    publicSchema?.(printSchema(lexicographicSortSchema(reachable)));
    return reachable;
  };
}

@Module({})
export class AppModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(),
        ...new Set([...publicModules, ...innerModules]),
        // Types of code-first endpoints add up in the order of registration, so the public one comes first: it can
        // then only ever print what is public.
        GraphQLModule.forRoot<ApolloDriverConfig>({
          ...endpoint(options),
          driver: ApolloDriver,
          path: '/public/graphql',
          include: publicModules,
          // Open on purpose: anybody may ask what there is to ask, from any site. Nobody is logged in here, so a page
          // of another site can do nothing in somebody's name.
          introspection: true,
          csrfPrevention: false,
          validationRules: [queryCost, oneMutationPerRequest, ...limits.validationRules],
          transformSchema: publicSchemaOf(options),
          transformAutoSchemaFile: true,
          context: ({ req, res }: { req: Request; res: Response }): OperationContext => ({
            req,
            res,
            refused: false,
          }),
        }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          ...endpoint(options),
          driver: ApolloDriver,
          path: '/graphql',
          include: [PlatformModule, ...innerModules],
          context: ({ req, res }: { req: Request; res: Response }): OperationContext => ({
            req,
            res,
            unit: currentUnit(),
            refused: false,
          }),
        }),
      ],
    };
  }
}
