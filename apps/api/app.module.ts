// The server, put together: the platform, the rooms, and the two endpoints.
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import {
  PlatformModule,
  type OperationContext,
  currentUnit,
  formatError,
  oneMutationPerRequest,
  operationPlugin,
} from '@plumbline/platform/server';
import { innerModules } from './rooms';

/** What differs between a served API and one that only prints its schema. */
export interface ApiOptions {
  logger: Logger;
  /** Whether callers may ask for the schema; off in production. */
  introspection: boolean;
}

function endpoint({ logger, introspection }: ApiOptions): Omit<ApolloDriverConfig, 'driver' | 'path'> {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    introspection,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [oneMutationPerRequest],
    plugins: [ApolloServerPluginCacheControlDisabled(), operationPlugin(logger)],
    formatError: formatError(logger),
  };
}

@Module({})
export class AppModule {
  static forRoot(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(),
        ...innerModules,
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
