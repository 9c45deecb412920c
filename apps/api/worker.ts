// The worker process: carries out jobs, each as the system of its city, each in a transaction of its own.
import { run, type TaskList } from 'graphile-worker';
import {
  type JobPayload,
  connectDatabase,
  connectNarrowRoles,
  createLogger,
  databaseUrl,
  definedJobs,
  disconnectNarrowRoles,
  readEnvironment,
  runAs,
} from '@plumbline/platform/server';
import { entities } from './rooms';

const environment = readEnvironment();
const logger = createLogger(environment.logLevel, 'worker');
const database = await connectDatabase(entities, 4);
connectNarrowRoles(1);

const taskList: TaskList = {};
for (const [task, handler] of definedJobs()) {
  taskList[task] = async (payload) => {
    const job = payload as JobPayload;
    await runAs(
      {
        kind: 'system',
        personId: null,
        cityId: job.cityId,
        appointments: [],
        portfolioTeamIds: [],
        requestId: job.requestId,
        name: task,
      },
      () => handler(job),
    );
    logger.info({ task, requestId: job.requestId }, 'job done');
  };
}

const runner = await run({
  connectionString: databaseUrl('worker'),
  concurrency: 2,
  noHandleSignals: true,
  taskList,
});
logger.info({ tasks: Object.keys(taskList) }, 'waiting for jobs');

let leaving = false;
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await runner.stop();
  await disconnectNarrowRoles();
  await database.destroy();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave());
