// The worker process: carries out jobs, each as the system of its city, each in a transaction of its own.
import { parseCronItems, run, type TaskList } from 'graphile-worker';
import {
  FORGET_MAIL_LINKS,
  SEAL_AUDIT_TRAIL,
  type JobPayload,
  connectDatabase,
  connectNarrowRoles,
  createLogger,
  databaseUrl,
  definedJobs,
  disconnectNarrowRoles,
  everyCity,
  newId,
  readEnvironment,
  runAs,
  systemOf,
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
    await runAs(systemOf(job.cityId, job.requestId, task), () => handler(job));
    logger.info({ task, requestId: job.requestId }, 'job done');
  };
}

// What each city needs now and then. The clock asks for it rather than the changes themselves: a job that many writers
// ask for under one key would make them wait for one another.
const ROUND = 'go-round-the-cities';
taskList[ROUND] = async (_payload, { addJob }) => {
  for (const { id: cityId } of await everyCity()) {
    for (const task of [SEAL_AUDIT_TRAIL, FORGET_MAIL_LINKS]) {
      await addJob(task, { cityId, requestId: newId() }, { jobKey: `${cityId}:${task}` });
    }
  }
};

const runner = await run({
  connectionString: databaseUrl('worker'),
  concurrency: 2,
  noHandleSignals: true,
  taskList,
  parsedCronItems: parseCronItems([{ task: ROUND, match: '*/3 * * * *' }]),
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
