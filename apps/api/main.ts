// The API process: connects, listens, and goes away in good order.
import { loadAllCatalogues } from '@plumbline/language/domain';
import {
  connectDatabase,
  connectNarrowRoles,
  createLogger,
  disconnectNarrowRoles,
  readEnvironment,
} from '@plumbline/platform/server';
import { createApi } from './create-api';
import { entities } from './rooms';

const environment = readEnvironment();
const logger = createLogger(environment.logLevel, 'api');
const database = await connectDatabase(entities);
connectNarrowRoles();
await loadAllCatalogues();
const app = await createApi(environment, logger);
await app.listen(environment.apiPort, environment.apiHost);
logger.info({ port: environment.apiPort }, 'listening');

let leaving = false;
async function leave(signal: string): Promise<void> {
  if (leaving) return;
  leaving = true;
  logger.info({ signal }, 'closing');
  await app.close();
  await disconnectNarrowRoles();
  await database.destroy();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave(signal));
