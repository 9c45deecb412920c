// One HTTP server with both endpoints, ready to listen; used by the process and by tests alike.
import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { NestLogger, openOperation, shapeErrors, type Environment } from '@plumbline/platform/server';
import { AppModule } from './app.module';
import { persistedOperations } from './persisted-operations';
import { fairShare, openToOtherSites, shortEnough } from './public-door';

/** Builds the application; the database must be connected already. */
export async function createApi(environment: Environment, logger: Logger): Promise<NestExpressApplication> {
  let publicSchema = '';
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.forRoot({
      logger,
      introspection: !environment.production,
      publicSchema: (text) => (publicSchema = text),
    }),
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  // The web site's server stands in front and says who the caller is.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(helmet());
  app.use('/graphql', json({ limit: '8mb' }));
  app.use('/public/graphql', openToOtherSites, json({ limit: '100kb' }), shortEnough);
  app.use('/public/schema.graphql', openToOtherSites, (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-cache').type('text/plain').send(`${publicSchema}\n`);
  });
  if (environment.production) app.use('/public/graphql', fairShare());
  app.use('/public/follow', json({ limit: '4kb' }));
  app.use('/graphql', persistedOperations(environment.production));
  app.use('/public/graphql', persistedOperations(environment.production, { isPublic: true }));
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
