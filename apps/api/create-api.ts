// One HTTP server with both endpoints, ready to listen; used by the process and by tests alike.
import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { NestLogger, openOperation, shapeErrors, type Environment } from '@plumbline/platform/server';
import { AppModule } from './app.module';
import { persistedOperations } from './persisted-operations';

/** Builds the application; the database must be connected already. */
export async function createApi(environment: Environment, logger: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot({ logger, introspection: !environment.production }),
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  // The web site's server stands in front and says who the caller is.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(helmet());
  app.use('/graphql', json({ limit: '8mb' }));
  app.use('/public/graphql', json({ limit: '100kb' }));
  app.use(['/graphql', '/public/graphql'], persistedOperations(environment.production));
  app.use(['/graphql', '/files'], openOperation(environment.sessionSecret, logger));
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: shapeErrors,
    }),
  );
  app.enableShutdownHooks();
  await app.init();
  return app;
}
